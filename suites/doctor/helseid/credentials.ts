/** What a set-up says of a client at HelseID: its key, and what HelseID has on record. */
import { isServed, urlOf } from '../address.ts';
import type { NamedFile, Registered, Setup, Subject, Tree } from '../types.ts';
import { contentAt, endpointOf, isTree, textAt, textsAt, treeAt, treesAt } from '../values.ts';

export type Jwk = Readonly<Record<string, unknown>>;

/** The system's part of `credentials`. */
export function own({ credentials }: Setup): Tree | undefined {
  return credentials['helseid'];
}

/** How the client is configured, beyond its credentials. */
export function configured({ client }: Setup): Tree | undefined {
  return client['helseid'];
}

export type KeyFlaw = 'missing' | 'unreadable' | 'a-path' | 'pem' | 'not-json' | 'set';

export interface FoundKey {
  readonly jwk?: Jwk;
  readonly flaw?: KeyFlaw;
  readonly file?: NamedFile;
  /** As it was written, where that is a path. */
  readonly path?: string;
}

function judged(value: unknown): Pick<FoundKey, 'jwk' | 'flaw'> {
  if (!isTree(value)) return { flaw: 'not-json' };
  return Array.isArray(value['keys']) ? { flaw: 'set' } : { jwk: value };
}

function parsed(text: string): Pick<FoundKey, 'jwk' | 'flaw'> {
  if (text.includes('-----BEGIN')) return { flaw: 'pem' };
  try {
    return judged(JSON.parse(text));
  } catch {
    return { flaw: 'not-json' };
  }
}

/** `jwk`: the JWK itself as YAML or JSON, or the file with it. */
export function keyIn(tree: Tree | undefined, subject: Subject): FoundKey {
  const { text, tree: members, ...where } = contentAt(tree, 'jwk', subject);
  if (members) return judged(members);
  return text === undefined ? where : { ...parsed(text), ...where };
}

export function keyOf(subject: Subject): FoundKey {
  return keyIn(own(subject.setup), subject);
}

function scopesIn(tree: Tree): Registered['scopes'] {
  const states = treeAt(tree, 'scopes');
  if (!states) return Object.fromEntries(textsAt(tree, 'scopes').map((scope) => [scope, 'approved']));
  const state = (value: unknown) => (value === 'approved' ? 'approved' : 'requested');
  return Object.fromEntries(Object.entries(states).map(([scope, value]) => [scope, state(value)]));
}

function keysIn(tree: Tree, subject: Subject): Registered['keys'] {
  const { jwk } = keyIn(tree, subject);
  const until = Date.parse(textAt(tree, 'keyExpires') ?? '');
  return jwk ? [{ jwk, expires: Number.isNaN(until) ? null : until }] : [];
}

function registeredIn(tree: Tree, subject: Subject): Registered {
  const tenancy = textAt(tree, 'tenancy');
  return {
    clientId: textAt(tree, 'clientId') ?? textAt(own(subject.setup), 'clientId') ?? '',
    tenancy: tenancy === 'multi-tenant' || tenancy === 'none' ? tenancy : 'single-tenant',
    organisations: treesAt(tree, 'organisations').map((one) => ({
      parent: textAt(one, 'parent') ?? '',
      children: textsAt(one, 'children'),
      signedTerms: textAt(one, 'signedTerms') !== 'false',
    })),
    scopes: scopesIn(tree),
    keys: keysIn(tree, subject),
  };
}

/** The clients that HelseID knows: from `registration`, or from a running serve when the set-up is for it. Undefined: nobody told us. */
export function clientsOnRecord(subject: Subject): readonly Registered[] | undefined {
  const { setup, server } = subject;
  const told = setup.registration['helseid'];
  if (told) return [registeredIn(told, subject)];
  const address = endpointOf(setup, 'helseid');
  if (!server || !urlOf(address)) return undefined;
  return isServed(server, 'helseid', address!) ? server.clients : undefined;
}

/** This client as HelseID has it. */
export function registrationOf(subject: Subject): Registered | undefined {
  const id = textAt(own(subject.setup), 'clientId');
  return clientsOnRecord(subject)?.find(({ clientId }) => clientId === id);
}
