/** Clients at HelseID in the cast of a server's checks. */
import { clientKey } from '../../../fixtures/keys.ts';
import type { OAuthClient, Person } from '../../../fixtures/types.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { findClientByName } from '../../../simulators/registers/clients.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import type { Registered } from '../helseid/token.ts';
import type { JsonSchema } from '../types.ts';

/** Another client that is registered at the issuer. */
export interface OtherClient extends Registered {
  /** Number of an organisation that it may name, and of one below it. */
  readonly parent?: string;
  readonly child?: string;
  /** Of an organisation that has not signed the terms. */
  readonly unsigned?: string;
  /** Of an organisation that has a list of children. */
  readonly listed?: string;
}

export const text: JsonSchema = { type: 'string', minLength: 1 };
export const number: JsonSchema = { type: 'string', pattern: '^[0-9]{11}$' };

/** A list that is not empty. */
export const list = (items: JsonSchema, more: JsonSchema = {}): JsonSchema => {
  return { type: 'array', items, minItems: 1, ...more };
};

export const closed = (properties: Record<string, JsonSchema>, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const registered = { clientId: text, jwk: { type: 'object', required: ['kty', 'kid', 'd'] }, scopes: list(text) };

/** A client that is registered at the issuer, with its private key. */
export const clientSchema: JsonSchema = closed(registered, ['clientId', 'jwk', 'scopes']);

const organisation: JsonSchema = { type: 'string', pattern: '^[0-9]{9}$' };
const organisations = { parent: organisation, child: organisation, unsigned: organisation, listed: organisation };

/** Another client, with the organisations that it may name. */
export const otherClientSchema: JsonSchema = closed({ ...registered, ...organisations }, ['clientId', 'jwk', 'scopes']);

/** A client of a world by its name, with its private key. */
export function clientOf(world: World, name: string): OtherClient | undefined {
  const client: OAuthClient | undefined = findClientByName(world, name);
  if (!client) return undefined;
  const { privateJwk } = clientKey(world.seed, client.clientId, client.generation);
  const first = client.organisations.find(({ signedTerms, childWhitelist }) => signedTerms && !childWhitelist);
  return {
    clientId: client.clientId,
    jwk: { ...privateJwk },
    scopes: Object.keys(client.scopes),
    parent: first?.parent,
    child: first?.children[0],
    unsigned: client.organisations.find(({ signedTerms }) => !signedTerms)?.parent,
    listed: client.organisations.find(({ childWhitelist }) => childWhitelist)?.parent,
  } as OtherClient;
}

/** A number of the form of those in the population that none of its people has. */
export function nobodyIn(world: World): string | undefined {
  const taken = new Set([...world.table<Person>(peopleTable.name).all()].map(({ number: own }) => own));
  const [some] = [...taken].filter((own) => /^\d{11}$/.test(own));
  if (some === undefined) return undefined;
  for (let tail = 99_999; ; tail -= 1) {
    const candidate = some.slice(0, 6) + String(tail).padStart(5, '0');
    if (!taken.has(candidate)) return candidate;
  }
}
