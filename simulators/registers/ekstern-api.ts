/**
 * What the APIs behind Helsenorge's EksternAPI have in common about tokens: kinds of problems, how they are told, and the guard. Which
 * code and row answer a problem stays with each system, a `refuse` line each.
 */
import type { Call } from '../kernel/call.ts';
import { Defect } from '../kernel/defect.ts';
import { firstBroken, type Explanation, type Guard, type Rule } from '../kernel/operation.ts';
import { checkAccess, isProblem, type AccessProblem, type AccessReason } from './tokens.ts';

/** Profile keys that each of them has. */
interface AccessProfile {
  readonly audience: string;
  readonly tokenScheme: 'by-token' | 'dpop' | 'bearer';
  readonly organisationNumber: 'required' | 'optional';
  readonly badTokenAnswer: 'by-token' | 'SEC-110000' | 'EHSEC-110002';
  readonly stsTokens: 'accepted' | 'refused';
}

const among =
  (...reasons: AccessReason[]) =>
  ({ reason }: AccessProblem) =>
    reasons.includes(reason);

export const isMissing = among('missing', 'header');
export const isExpired = among('expired');
export const isScheme = among('scheme', 'unbound', 'bound');
export const isProof = ({ reason }: AccessProblem): boolean => reason.startsWith('dpop-');
export const isInvalid = among('malformed', 'algorithm', 'signature', 'type', 'issuer', 'audience', 'not-yet-valid');
export const isSts = among('sts');
export const lacksOrganisation = among('organisation');
export const lacksScope = among('scope');

/** By token: one of HelseID is a JWT, what is none can only have come from Helsenorge STS. */
export function saysSec({ reason, issuer }: AccessProblem, call: Call): boolean {
  const answer = call.profile<AccessProfile['badTokenAnswer']>('badTokenAnswer');
  return answer === 'by-token' ? reason === 'malformed' || issuer === 'helsenorge-sts' : answer === 'SEC-110000';
}

/** The check of the token has already said what was wrong with it. */
export const asFound: Explanation<AccessProblem> = {
  expected: ({ expected }) => expected,
  got: ({ got }) => got,
  todo: ({ todo }) => todo,
};

/** The same, with the status that a profile key names. */
export function withStatusOf(key: string): Explanation<AccessProblem> {
  return { ...asFound, answer: (_, call) => ({ status: call.profile<number>(key) }) };
}

/** Lets a call through whose token passes a check; of one that does not the first rule says what is wrong. */
export function guardBy(rules: readonly Rule<AccessProblem>[], check: (call: Call) => object): Guard {
  return (call) => {
    const found = check(call);
    if (!isProblem(found)) {
      call.auth = found;
      return undefined;
    }
    call.note('access', found.reason);
    const refusal = firstBroken(rules, found, call);
    if (!refusal) throw new Defect('SIM-ACCESS', `no rule answers a token that is refused for ${found.reason}`);
    return refusal;
  };
}

/** Lets a call through whose token is good for this system and has the scope that a profile key names. */
export function scopeGuard(rules: readonly Rule<AccessProblem>[], key: string): Guard {
  return guardBy(rules, (call) => {
    const profile = call.world.profile(call.system.id) as unknown as AccessProfile & Readonly<Record<string, string>>;
    return checkAccess(call, {
      audience: profile.audience,
      scope: profile[key]!,
      tokenScheme: profile.tokenScheme,
      orgnrParent: profile.organisationNumber === 'required',
      stsTokens: profile.stsTokens,
    });
  });
}
