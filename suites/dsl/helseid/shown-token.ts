/** The access token that a client shows to an API, as checks read it and let it grow old. */
import { decodeJwt, type JWTPayload } from 'jose';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { findReferenceToken } from '../../../simulators/registers/reference-tokens.ts';
import { sentHeader, sentText } from '../exchange.ts';
import type { Acted, Trial } from '../types.ts';

/** The access token of a call; undefined without one. */
export function accessToken(exchange: Exchange): string | undefined {
  return /^(?:bearer|dpop) +(\S+)$/i.exec(sentHeader(exchange, 'authorization') ?? '')?.[1];
}

/** What stands in the token of a call; nothing when it is no JWT. */
export function claimsOf(exchange: Exchange): JWTPayload {
  try {
    return decodeJwt(accessToken(exchange) ?? '');
  } catch {
    return {};
  }
}

export function scopesOf(exchange: Exchange): string[] {
  return [claimsOf(exchange)['scope'] ?? []].flat().join(' ').split(' ');
}

/** What a check of the Authorization header sees: calls without a token there, and calls that have one elsewhere too. */
export function misplacedTokens(calls: readonly Exchange[]) {
  const tokens = calls.flatMap((call) => accessToken(call) ?? []);
  const leaks = (call: Exchange) =>
    [call.request.query, call.request.path, sentText(call)].some((part) =>
      tokens.some((token) => part.includes(token)),
    );
  return { bare: calls.filter((call) => accessToken(call) === undefined), leaking: calls.filter(leaks) };
}

/** When the client's token dies, milliseconds since 1970: it may be one from before this check. */
function endOfToken({ world }: Trial, api: string, { exchanges }: Acted, lifetime: number): number {
  const call = exchanges.findLast(({ system }) => system === api);
  if (!call) return world.clock.security() + lifetime * 1000;
  const { exp } = claimsOf(call);
  // One that says nothing by itself is known where it was issued.
  const end = exp === undefined ? findReferenceToken(world, accessToken(call) ?? '')?.expires : exp * 1000;
  return end ?? world.clock.security() + lifetime * 1000;
}

/**
 * Lets the client's token grow old at an API, and puts the clock right again as soon as the API has said so.
 * @param lookUp    one harmless call; it is made before and after
 * @param lifetime  of a token, seconds
 */
export async function workWithOldToken(trial: Trial, api: string, lookUp: () => Promise<Acted>, lifetime: number) {
  const { clock, journal } = trial.world;
  const end = endOfToken(trial, api, await lookUp(), lifetime);
  const before = clock.row.securityShift;
  const mend = () => {
    stop();
    clock.advanceSecurity(before - clock.row.securityShift);
  };
  const stop = journal.listen(({ system, reply }) => void (system === api && reply.status >= 400 && mend()));
  clock.advanceSecurity(end - clock.security() + 30_000);
  await lookUp();
  mend();
}

/** What a client did after the first answer of an API: tokens that it was granted, and further calls. */
export function afterFirstAnswer(exchanges: readonly Exchange[], api: string) {
  const after = exchanges.slice(exchanges.findIndex(({ system }) => system === api) + 1);
  return {
    tokens: after.filter(({ operation, reply }) => operation === 'token' && reply.status === 200).length,
    calls: after.filter(({ system }) => system === api).length,
  };
}
