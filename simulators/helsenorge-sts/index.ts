/** Helsenorge's own token service for systems (legacy): HelseID is required from 2025-12-01, apart from agreed exceptions. */
import * as contract from '../../contracts/generated/helsenorge-sts/index.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { findHelsenorgeClientByName, helsenorgeClients, privateJwkOf } from '../registers/helsenorge-clients.ts';
import { referenceTokens } from '../registers/reference-tokens.ts';
import { tokens } from '../registers/tokens.ts';
import { answer, stray } from './errors.ts';
import { token } from './operations/token.ts';
import { tokenV1 } from './operations/token-v1.ts';
import { profileOf } from './token-request.ts';

export { issueToken, type IssuedToken, type TokenWish } from './issue-token.ts';

const readyMade = 'motpart-sts';

/** What a client works with. The key is made when somebody reads it. */
function credentials(world: World): unknown {
  const client = findHelsenorgeClientByName(world, readyMade);
  if (!client) return undefined;
  const { clientId, scopes } = client;
  const audience = profileOf(world).assertionAudiences.split(' ')[0];
  return {
    clientId,
    audience,
    scopes,
    get jwk() {
      return privateJwkOf(world, client);
    },
  };
}

export const system: System = {
  id: contract.system,
  title: 'Helsenorge STS (legacy)',
  contract,
  mounts: ['/helsenorge/sts'],
  hosts: [
    'https://eksternapi.helsenorge.no/sts',
    'https://eksternapi.hn.test.nhn.no/sts',
    'https://eksternapi.hn2.test.nhn.no/sts',
    'https://eksternapi.hn.qa.nhn.no/sts',
  ],
  caseInsensitive: true,
  openapi: () => import('../../contracts/generated/helsenorge-sts/openapi.ts'),
  operations: [token, tokenV1],
  tables: [],
  registers: [helsenorgeClients, referenceTokens, tokens],
  answer,
  stray,
  credentials,
};
