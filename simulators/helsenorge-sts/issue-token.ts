/** Tokens of the service: opaque, and good for what the client is registered for. */
import { system as issuer } from '../../contracts/generated/helsenorge-sts/index.ts';
import type { HelsenorgeClient } from '../../fixtures/types.ts';
import type { World } from '../kernel/world.ts';
import { audienceOf } from '../registers/access-token.ts';
import { findHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { issueReferenceToken } from '../registers/reference-tokens.ts';
import { profileOf } from './token-request.ts';

export interface TokenWish {
  readonly clientId: string;
  /** Default: all of the registration. */
  readonly scopes?: readonly string[];
  /** Seconds; default as the profile says. May be negative: then the token has expired already. */
  readonly lifetimeSeconds?: number;
}

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly scopes: readonly string[];
}

/** Gives a client its token: for a request that every rule has let through. */
export function grantToken(world: World, { clientId, ...client }: HelsenorgeClient, wish: Partial<TokenWish> = {}) {
  const { scopes = client.scopes, lifetimeSeconds: expiresIn = profileOf(world).tokenLifetimeSeconds } = wish;
  const issued = world.clock.security();
  const accessToken = issueReferenceToken(world, {
    issuer,
    use: 'access',
    clientId,
    scopes,
    audiences: [...new Set(scopes.map(audienceOf))],
    issued,
    expires: issued + expiresIn * 1000,
    citizen: null,
    session: null,
  });
  return { accessToken, expiresIn, scopes } satisfies IssuedToken;
}

/**
 * Issues a token as the service would to this client, without assertion.
 * @example issueToken(world, { clientId }).accessToken
 * @throws RangeError for a client that is not registered at the service, or a scope that its registration has not
 */
export function issueToken(world: World, wish: TokenWish): IssuedToken {
  const client = findHelsenorgeClient(world, wish.clientId);
  if (client?.kind !== 'system') throw new RangeError(`no client ${wish.clientId} is registered at ${issuer}`);
  const strange = (wish.scopes ?? []).filter((scope) => !client.scopes.includes(scope));
  if (strange.length > 0) throw new RangeError(`${client.name} is not registered for ${strange.join(' ')}`);
  return world.transact(() => grantToken(world, client, wish)).result;
}
