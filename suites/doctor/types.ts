/**
 * Examinations of a set-up, for `motpart doctor`. Each is a value like a rule: an id, what it looks at, and a function that says what was
 * found. Each looks at one thing, and says nothing where another examination has to speak first.
 */
import type { OAuthClient } from '../../fixtures/types.ts';
import type { SystemId } from '../../fixtures/inkorg.ts';

/** `not-looked-at`: something was missing that the examination needs, and nothing is wrong with that. */
export type Severity = 'ok' | 'warning' | 'problem' | 'not-looked-at';

/** What an examination found, one line each. Never holds a secret, nor an identity number. */
export interface Found {
  readonly severity: Severity;
  readonly found: string;
  /** What to mend; always there with a warning or a problem. */
  readonly todo?: string;
}

export interface Examination<Subject> {
  /** Permanent: `helseid.key.registered`. */
  readonly id: string;
  /** What is looked at, in a few words. */
  readonly title: string;
  /** Undefined where there is nothing to look at, or where another examination says what is missing. */
  readonly examine: (subject: Subject) => Answer | Promise<Answer>;
}

type Answer = Found | readonly Found[] | undefined;

export interface Finding extends Found {
  readonly id: string;
  readonly title: string;
}

/** Values of a YAML file; every scalar is the text that was written. */
export interface Tree {
  readonly [key: string]: string | Tree | readonly (string | Tree)[] | undefined;
}

/**
 * A set-up file: the parts that `motpart check --target` reads, and two more that only an examination needs. `{ file: PATH }` stands for
 * what a file holds, its path seen from the set-up file.
 */
export interface Setup {
  /** By system id: where the system is for this client. */
  readonly endpoints: Readonly<Record<string, string>>;
  /** By system id. */
  readonly credentials: Readonly<Record<string, Tree>>;
  /** Client certificates by name: `pem`, `key`, `ca`. */
  readonly certificates: Readonly<Record<string, Tree>>;
  /** Who and what is worked with. */
  readonly cast: Tree;
  /** By system id: what the owner has registered, copied from its self-service. */
  readonly registration: Readonly<Record<string, Tree>>;
  /** By system id: how the client is configured to call. */
  readonly client: Readonly<Record<string, Tree>>;
}

/** A file that a set-up names. */
export interface NamedFile {
  /** As it was written. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Permission bits; undefined where the machine has none. */
  readonly mode: number | undefined;
}

/** What stands at the other side for the client: read from a running `motpart serve`, or from `registration`. */
export interface OnRecord {
  readonly clients?: readonly Registered[];
  readonly systemIds?: readonly SystemId[];
  readonly connections?: readonly OrderedConnection[];
  /** Licence keys of Lifecare, and client certificates that its host knows. */
  readonly licences?: readonly IssuedLicence[];
  readonly certificates?: readonly KnownCertificate[];
}

export interface IssuedLicence {
  readonly name: string;
  readonly key: string;
  readonly domain: string;
  readonly packages: readonly number[];
}

export interface KnownCertificate {
  readonly name: string;
  readonly subject: string;
  /** SHA-256 of the public key, hexadecimal. */
  readonly publicKey: string;
}

export type Registered = Pick<OAuthClient, 'clientId' | 'tenancy' | 'organisations' | 'scopes'> &
  Partial<Pick<OAuthClient, 'passing' | 'orgnrChild'>> & {
    readonly name?: string;
    /** Public halves; `expires` in milliseconds since 1970, null for never. */
    readonly keys: readonly { readonly jwk: Readonly<Record<string, unknown>>; readonly expires: number | null }[];
  };

export interface OrderedConnection {
  readonly environment: string;
  readonly contract: string;
  readonly address: string;
  readonly consumer: string;
  readonly ordered: boolean;
}

/** A running `motpart serve` as far as examinations of a set-up ask for it. */
export interface Server extends OnRecord {
  /** Where each system is, on every port. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
  readonly profile: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
  /** The CA of its certificates and the list of revoked ones, PEM. */
  readonly ca: string;
  readonly revocationList: string;
  /** Those whom a cast may name; undefined where nobody asked for them. */
  readonly population?: Population;
}

export interface Population {
  readonly people: readonly { readonly number: string; readonly country: string; readonly active?: boolean }[];
  readonly tools: readonly string[];
  readonly hprNumbers: readonly string[];
}

/** What examinations of one set-up are given. */
export interface Subject {
  readonly setup: Setup;
  /** A file by its path as written; undefined when it cannot be read. */
  readonly read: (path: string) => NamedFile | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly server: Server | undefined;
}
