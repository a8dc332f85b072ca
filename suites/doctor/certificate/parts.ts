/** The certificate files that a set-up names for a system, read. */
import { X509Certificate } from 'node:crypto';
import { isServed, urlOf } from '../address.ts';
import type { Subject, Tree } from '../types.ts';
import { contentAt, endpointOf, textAt, treeAt, type Content } from '../values.ts';

/** A system that asks for a client certificate, as examinations speak of it. */
export interface Asking {
  /** The system's id: the first part of the ids. */
  readonly system: string;
  /** Keys below `endpoints` that lead to it. */
  readonly endpoints: readonly string[];
  /** What to do about a certificate that the owner will not trust. */
  readonly otherIssuer: string;
}

/** The certificate of the credentials: its parts, or the name of one below `certificates`. */
export function partsOf({ system }: Asking, { setup }: Subject): Tree | undefined {
  const own = setup.credentials[system];
  const name = textAt(own, 'certificate');
  return name === undefined ? treeAt(own, 'certificate') : setup.certificates[name];
}

export function part(asking: Asking, key: 'pem' | 'key' | 'ca', subject: Subject): Content {
  return contentAt(partsOf(asking, subject), key, subject);
}

export function certificateIn(text: string | Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(text);
  } catch {
    return undefined;
  }
}

const block = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;

/** Every certificate of a text in its order; undefined stands for one that cannot be read. */
export function certificatesIn({ text = '' }: Content): readonly (X509Certificate | undefined)[] {
  return (text.match(block) ?? []).map(certificateIn);
}

export function readable(asking: Asking, subject: Subject): readonly X509Certificate[] {
  const all = certificatesIn(part(asking, 'pem', subject));
  return all.includes(undefined) ? [] : (all as X509Certificate[]);
}

/** The one that the other side will look at. */
export function certificateOf(asking: Asking, subject: Subject): X509Certificate | undefined {
  const all = readable(asking, subject);
  return all.find(({ ca }) => !ca) ?? all[0];
}

/** How the client is configured. */
export function ownClient({ system }: Asking, { setup }: Subject): Tree | undefined {
  return setup.client[system];
}

/** True when the set-up leads to the running serve. */
export function isAtServer({ endpoints }: Asking, { setup, server }: Subject): boolean {
  return endpoints.some((name) => {
    const address = endpointOf(setup, name);
    return server !== undefined && urlOf(address) !== undefined && isServed(server, name, address!);
  });
}

/** Whom the other side trusts: what the set-up names as the CA, or a running serve's own. */
export function trusted(asking: Asking, subject: Subject): readonly X509Certificate[] | undefined {
  if (isAtServer(asking, subject))
    return certificatesIn({ text: subject.server!.ca }).filter((one) => one !== undefined);
  const named = contentAt(ownClient(asking, subject), 'issuer', subject);
  const text = named.text === undefined ? undefined : certificatesIn(named).filter((one) => one !== undefined);
  return text && text.length > 0 ? text : undefined;
}
