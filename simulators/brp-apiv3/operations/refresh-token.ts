/** POST auth/refresh: a new access token for a refresh token. */
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import type { World } from '../../kernel/world.ts';
import { accountOf, findPerson } from '../accounts.ts';
import { bodyOf, mandatoryText, member } from '../fields.ts';
import { loginAnswer } from '../login-answer.ts';
import { is } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { refreshRules, type RefreshRequest } from '../rules-auth.ts';
import { spentTable, type SpentToken } from '../state.ts';
import { hasEnded, readToken, type Claims } from '../tokens.ts';

function problemOf(world: World, claims: Claims | undefined): string | undefined {
  if (!claims || !findPerson(world, Number(claims.sub))) return 'one that this installation did not sign';
  if (claims.use !== 'refresh') return 'an access token';
  if (hasEnded(world, claims)) return 'one that has expired';
  if (world.table(spentTable.name).has(claims.jti)) return 'one that a refresh has spent';
  const generation = accountOf(world, Number(claims.sub))?.generation ?? 0;
  return generation === claims.password ? undefined : 'one from before the password was changed';
}

function read(call: Call): RefreshRequest {
  const { members, state } = bodyOf(call);
  const faults = state === 'unreadable' ? [] : mandatoryText(members, 'refreshToken', 'brp.refresh.mandatory');
  const token = member(members, 'refreshToken');
  if (typeof token !== 'string' || token === '') return { body: state, faults, problem: undefined, claims: undefined };
  const claims = readToken(call.world, token);
  return { body: state, faults, claims, problem: problemOf(call.world, claims) };
}

function spend(world: World, { jti, exp }: Claims): void {
  const table = world.table<SpentToken>(spentTable.name);
  table.sweep(world.clock.security());
  table.put({ jti, expires: exp * 1000 });
}

export const refreshToken: Operation<RefreshRequest> = {
  id: 'refreshToken',
  method: 'POST',
  path: '/auth/refresh',
  row: 'brp.refresh.operation',
  read,
  rules: refreshRules,
  effect: (call, { claims }) => {
    const { world } = call;
    const person = findPerson(world, Number(claims!.sub))!;
    if (is(call, 'refreshRotation', 'keep'))
      return succeed(call, 201, loginAnswer(world, person, member(bodyOf(call).members, 'refreshToken') as string));
    spend(world, claims!);
    return succeed(call, 201, loginAnswer(world, person));
  },
};
