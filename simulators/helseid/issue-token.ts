/** A token without a request for one: for the control API and the command line. */
import { signAccessToken, audienceOf } from '../registers/access-token.ts';
import { findClient } from '../registers/clients.ts';
import type { World } from '../kernel/world.ts';
import { approvedScopes, mount } from './token-request.ts';

export interface TokenWish {
  readonly clientId: string;
  /** Default: every scope that is approved for the client. */
  readonly scopes?: readonly string[];
  /** Origin and world prefix of the caller, `http://127.0.0.1:4010/w/a`: the issuer hangs below it. */
  readonly base: string;
  /** Where the issuer has an address of its own (documented hosts, in-process); without it the mount below `base`. */
  readonly issuer?: string;
  /** Thumbprint of a key to bind the token to; without it the token is a Bearer token. */
  readonly dpopJkt?: string;
  /** Seconds; default as the profile says. May be negative: then the token has expired already. */
  readonly lifetimeSeconds?: number;
}

export interface IssuedToken {
  readonly accessToken: string;
  readonly tokenType: 'Bearer' | 'DPoP';
  readonly expiresIn: number;
  readonly scopes: readonly string[];
}

/**
 * Issues an access token as HelseID would to this client, without assertion or proof.
 * @example issueToken(world, { clientId, scopes: ['nhn:helsenorge.eksternapi/verktoykatalog_read'], base }).accessToken
 * @throws RangeError for an unknown client, a scope that is not approved for it, or none left
 */
export function issueToken(world: World, { clientId, scopes, base, dpopJkt, ...wish }: TokenWish): IssuedToken {
  const client = findClient(world, clientId);
  if (!client) throw new RangeError(`no client ${clientId} is registered at HelseID`);
  const approved = approvedScopes(client);
  const wanted = scopes ?? approved;
  const open = wanted.filter((scope) => !approved.includes(scope));
  if (open.length > 0) throw new RangeError(`${client.name} has no approval for ${open.join(' ')}: approve it first`);
  if (wanted.length === 0) throw new RangeError(`${client.name} has no approved scope: approve one first`);
  const lifetimeSeconds = wish.lifetimeSeconds ?? (world.profile('helseid')['tokenLifetimeSeconds'] as number);
  const grant = {
    client,
    issuer: wish.issuer ?? base + mount,
    scopes: wanted,
    audiences: [...new Set(wanted.map(audienceOf))],
    lifetimeSeconds,
    orgnrParent:
      (client.tenancy === 'multi-tenant' ? client.organisations[0]?.parent : client.orgnrParent) ?? undefined,
    orgnrChild: client.orgnrChild ?? undefined,
    jkt: dpopJkt,
  };
  const { token } = world.transact(() => signAccessToken(world, grant)).result;
  const tokenType = dpopJkt === undefined ? 'Bearer' : 'DPoP';
  return { accessToken: token, tokenType, expiresIn: lifetimeSeconds, scopes: wanted };
}
