/** The certificate files that a set-up names, read. */
import { X509Certificate } from 'node:crypto';
import { isServed, urlOf } from '../../doctor/address.ts';
import type { Subject, Tree } from '../../doctor/types.ts';
import { contentAt, endpointOf, textAt, treeAt, type Content } from '../../doctor/values.ts';

export const system = 'inkorg-1177';

/** The certificate of the credentials: its parts, or the name of one below `certificates`. */
export function partsOf({ setup }: Subject): Tree | undefined {
  const own = setup.credentials[system];
  const name = textAt(own, 'certificate');
  return name === undefined ? treeAt(own, 'certificate') : setup.certificates[name];
}

export function part(key: 'pem' | 'key' | 'ca', subject: Subject): Content {
  return contentAt(partsOf(subject), key, subject);
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

export function readable(subject: Subject): readonly X509Certificate[] {
  const all = certificatesIn(part('pem', subject));
  return all.includes(undefined) ? [] : (all as X509Certificate[]);
}

/** The one that the platform will look at. */
export function certificateOf(subject: Subject): X509Certificate | undefined {
  const all = readable(subject);
  return all.find(({ ca }) => !ca) ?? all[0];
}

/** How the client is configured. */
export function ownClient({ setup }: Subject): Tree | undefined {
  return setup.client[system];
}

/** True when the set-up leads to the running serve. */
export function isAtServer({ setup, server }: Subject): boolean {
  return [`${system}/qa`, system].some((name) => {
    const address = endpointOf(setup, name);
    return server !== undefined && urlOf(address) !== undefined && isServed(server, name, address!);
  });
}

/** Whom the other side trusts: what the set-up names as the CA, or a running serve's own. */
export function trusted(subject: Subject): readonly X509Certificate[] | undefined {
  if (isAtServer(subject)) return certificatesIn({ text: subject.server!.ca }).filter((one) => one !== undefined);
  const named = contentAt(ownClient(subject), 'issuer', subject);
  const text = named.text === undefined ? undefined : certificatesIn(named).filter((one) => one !== undefined);
  return text && text.length > 0 ? text : undefined;
}

export function serialNumberOf(certificate: X509Certificate): string | undefined {
  const { serialNumber } = certificate.toLegacyObject().subject as { serialNumber?: string | string[] };
  return Array.isArray(serialNumber) ? serialNumber[0] : serialNumber;
}

/** The HSA-id by which the platform knows the caller. */
export function hsaIdOf(subject: Subject): string | undefined {
  const certificate = certificateOf(subject);
  return certificate && serialNumberOf(certificate);
}
