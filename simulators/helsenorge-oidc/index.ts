/** Helsenorge's login of citizens (Innbygger OIDC v3): Helsenorge as OpenID provider for the tools of others. */
import * as contract from '../../contracts/generated/helsenorge-oidc/index.ts';
import type { System } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { consent } from '../registers/consent.ts';
import { findHelsenorgeClientByName, helsenorgeClients, privateJwkOf } from '../registers/helsenorge-clients.ts';
import { people } from '../registers/people.ts';
import { referenceTokens } from '../registers/reference-tokens.ts';
import { representation } from '../registers/representation.ts';
import { tokens } from '../registers/tokens.ts';
import type { HelsenorgeClient } from '../../fixtures/types.ts';
import { hosts, mount } from './addresses.ts';
import { controls } from './controls.ts';
import { answer, stray } from './errors.ts';
import { authorize } from './operations/authorize.ts';
import { discovery } from './operations/discovery.ts';
import { extend } from './operations/extend.ts';
import { introspect } from './operations/introspect.ts';
import { jwks } from './operations/jwks.ts';
import { login } from './operations/login.ts';
import { logout } from './operations/logout.ts';
import { par } from './operations/par.ts';
import { revoke } from './operations/revoke.ts';
import { token } from './operations/token.ts';
import { seed } from './seed.ts';
import { tables } from './state.ts';

const readyMade = 'motpart-tool';

/** What a client works with. A public one has no key. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** The private RSA key, made when somebody first looks at it. */
  readonly jwk?: Readonly<Record<string, unknown>>;
}

/** Credentials of a client. Its RSA key takes a tenth of a second to make, so that is put off until the member is read. */
export function credentialsOf(world: World, client: HelsenorgeClient): ClientCredentials {
  const { clientId, redirectUris, scopes, ownKey } = client;
  const own = { clientId, redirectUris, scopes };
  if (!ownKey) return own;
  return {
    ...own,
    get jwk() {
      return privateJwkOf(world, client)!;
    },
  };
}

function credentials(world: World): unknown {
  const client = findHelsenorgeClientByName(world, readyMade);
  return client && credentialsOf(world, client);
}

export const system: System = {
  id: contract.system,
  title: 'Helsenorge OIDC (citizens)',
  contract,
  mounts: [mount],
  hosts,
  operations: [discovery, jwks, par, authorize, login, token, introspect, revoke, extend, logout],
  tables,
  seed,
  registers: [people, consent, representation, helsenorgeClients, referenceTokens, tokens],
  answer,
  stray,
  controls,
  credentials,
};
