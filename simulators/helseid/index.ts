/** HelseID, machine to machine: the issuer that Helsenorge's APIs take their tokens from. */
import * as contract from '../../contracts/generated/helseid/index.ts';
import { clientKey } from '../../fixtures/keys.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { clients, findClientByName } from '../registers/clients.ts';
import { tokens } from '../registers/tokens.ts';
import { answer, stray } from './errors.ts';
import { discovery } from './operations/discovery.ts';
import { jwks } from './operations/jwks.ts';
import { token } from './operations/token.ts';
import { approvedScopes, mount } from './token-request.ts';

export { issueToken, type IssuedToken, type TokenWish } from './issue-token.ts';

const readyMade = 'motpart-epj';

/** Id, private key and approved scopes of a client that is ready to use. */
function credentials(world: World): unknown {
  const client = findClientByName(world, readyMade);
  if (!client) return undefined;
  const { privateJwk } = clientKey(world.seed, client.clientId, client.generation);
  return { clientId: client.clientId, jwk: privateJwk, scopes: approvedScopes(client) };
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
};
