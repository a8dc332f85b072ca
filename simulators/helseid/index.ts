/** HelseID, machine to machine: the issuer that Helsenorge's APIs take their tokens from. */
import * as contract from '../../contracts/generated/helseid/index.ts';
import type { OAuthClient, PrivateJwk } from '../../fixtures/types.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { clients, findClientByName, ownKey } from '../registers/clients.ts';
import { tokens } from '../registers/tokens.ts';
import { controls } from './controls.ts';
import { answer, stray } from './errors.ts';
import { discovery } from './operations/discovery.ts';
import { jwks } from './operations/jwks.ts';
import { token } from './operations/token.ts';
import { approvedScopes, mount } from './token-request.ts';

export { issueToken, type IssuedToken, type TokenWish } from './issue-token.ts';

const readyMade = 'motpart-epj';

/** What a client of this world works with: id, private key, approved scopes, and for whom it acts. Ready-made ones name the first three. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly jwk: PrivateJwk | undefined;
  readonly scopes: readonly string[];
  readonly tenancy: OAuthClient['tenancy'];
  /** The organisation that it acts for. A multi-tenant client must name it, a single-tenant one only the child. */
  readonly actingFor?: { readonly parent: string; readonly child?: string };
}

/** Credentials of a client. `jwk` is the newest key that follows from the seed. */
export function credentialsOf(world: World, client: OAuthClient): ClientCredentials {
  const { clientId, tenancy, organisations } = client;
  const parent = organisations[0]?.parent;
  return {
    clientId,
    jwk: ownKey(world, client),
    scopes: approvedScopes(client),
    tenancy,
    ...(parent !== undefined && { actingFor: { parent } }),
  };
}

function credentials(world: World): unknown {
  const client = findClientByName(world, readyMade);
  if (!client) return undefined;
  const { clientId, jwk, scopes } = credentialsOf(world, client);
  return { clientId, jwk, scopes };
}

export const system: System = {
  id: 'helseid',
  title: 'HelseID',
  contract,
  mounts: [mount],
  hosts: ['https://helseid-sts.test.nhn.no'],
  operations: [discovery, jwks, token],
  tables: [],
  registers: [clients, tokens],
  answer,
  stray,
  credentials,
  controls,
};
