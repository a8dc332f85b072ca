/** What reference clients of HelseID's APIs keep from action to action. */
import type { ClientContext } from '../types.ts';
import { makeProofKey, TokenSource, type Alterations, type Fetch, type Registered } from './token.ts';

/**
 * Gives the client of a context: the same one, with its tokens, for the same issuer, way to reach it and credentials.
 * @param alter  what a mutant makes wrong in tokens and proofs
 */
export function keptClients<Client>(
  alter: Alterations,
  make: (tokens: TokenSource, context: ClientContext) => Client,
): (context: ClientContext) => Client {
  const clients = new WeakMap<Fetch, Map<string, Client>>();
  const own = makeProofKey();
  return (context) => {
    const { endpoints, credentials, fetch = globalThis.fetch } = context;
    const issuer = endpoints['helseid'] ?? '';
    const registered = credentials['helseid'] as Registered;
    const known = clients.get(fetch) ?? new Map<string, Client>();
    const { clientId, jwk, actingFor } = registered;
    const name = JSON.stringify([issuer, clientId, jwk, actingFor]);
    const client = known.get(name) ?? make(new TokenSource(issuer, registered, fetch, own, alter), context);
    clients.set(fetch, known.set(name, client));
    return client;
  };
}
