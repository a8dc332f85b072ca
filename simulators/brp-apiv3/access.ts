/** Who calls: the person behind an access token, and what stands in the way. */
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { Call } from '../kernel/call.ts';
import { Defect } from '../kernel/defect.ts';
import { firstBroken, type Guard } from '../kernel/operation.ts';
import { accountOf, findPerson } from './accounts.ts';
import { rolesOf, type RoleName } from './roles.ts';
import { accessRules } from './rules-access.ts';
import { hasEnded, readToken, type Claims } from './tokens.ts';

/** Set as `call.auth` by the guard. */
export interface Access {
  readonly person: BrpPerson;
  readonly roles: readonly RoleName[];
  readonly token: string;
  readonly claims: Claims;
}

export type AccessProblem =
  'missing' | 'scheme' | 'invalid' | 'refresh-token' | 'expired' | 'password-expired' | 'password-changed' | 'role';

/** What a guard found. `person` is there as soon as the token says who. */
export interface Found {
  readonly problem: AccessProblem | undefined;
  /** Roles that may; any token will do where there are none. */
  readonly needed: readonly RoleName[];
  readonly person?: BrpPerson;
  readonly roles?: readonly RoleName[];
}

function passwordProblem({ world }: Call, person: BrpPerson, claims: Claims): AccessProblem | undefined {
  const account = accountOf(world, person.id);
  if (account && account.expires !== null && account.expires <= world.clock.now()) return 'password-expired';
  return claims.password === (account?.generation ?? 0) ? undefined : 'password-changed';
}

function tokenProblem(call: Call, claims: Claims | undefined, person: BrpPerson | undefined) {
  if (!claims || !person) return 'invalid';
  if (claims.use === 'refresh') return 'refresh-token';
  return hasEnded(call.world, claims) ? 'expired' : passwordProblem(call, person, claims);
}

function lookAt(call: Call<Access>, needed: readonly RoleName[]): Found {
  const header = call.header('authorization');
  if (header === undefined) return { needed, problem: 'missing' };
  const [, token] = /^Bearer +(\S+)$/.exec(header) ?? [];
  if (token === undefined) return { needed, problem: 'scheme' };
  const claims = readToken(call.world, token);
  const person = claims && findPerson(call.world, Number(claims.sub));
  const problem = tokenProblem(call, claims, person);
  if (problem || !claims || !person) return { needed, problem, ...(person && { person }) };
  const roles = rolesOf(call.world, person);
  call.auth = { person, roles, token, claims };
  const mayNot = needed.length > 0 && !needed.some((role) => roles.includes(role));
  return { needed, person, roles, problem: mayNot ? 'role' : undefined };
}

/** Lets a call through whose token is good and whose person has one of the roles; any role when none is named. */
export function needsRole(...needed: readonly RoleName[]): Guard {
  return (call: Call<Access>) => {
    const found = lookAt(call, needed);
    if (!found.problem) return undefined;
    call.note('access', found.problem);
    const refusal = firstBroken(accessRules, found, call);
    if (!refusal) throw new Defect('SIM-ACCESS', `no rule answers a token that is refused for ${found.problem}`);
    return refusal;
  };
}
