/** The private key of the client certificate. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { rightsOf } from '../../doctor/file-rights.ts';
import { ok, problem, quoted } from '../../doctor/found.ts';
import type { Examination, Found, Subject } from '../../doctor/types.ts';
import { textAt } from '../../doctor/values.ts';
import { certificateOf, ownClient, part, partsOf, system } from './certificate-parts.ts';

type OpenedKey =
  { readonly key: KeyObject } | { readonly flaw: 'none' | 'passphrase' | 'wrong passphrase' | 'damaged' };

function opened(subject: Subject): OpenedKey {
  const { text = '' } = part('key', subject);
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return { flaw: 'none' };
  const passphrase = textAt(ownClient(subject), 'passphrase');
  const locked = /ENCRYPTED/.test(text);
  if (locked && passphrase === undefined) return { flaw: 'passphrase' };
  try {
    return { key: createPrivateKey({ key: text, ...(passphrase !== undefined && { passphrase }) }) };
  } catch {
    return { flaw: locked ? 'wrong passphrase' : 'damaged' };
  }
}

function keyGiven(subject: Subject): Found | undefined {
  const { flaw, path } = part('key', subject);
  if (!partsOf(subject)) return undefined;
  const named = path === undefined ? '' : `${quoted(path)}: `;
  if (flaw === 'missing') return problem('none', 'write key: { file: PATH } beside pem');
  if (flaw === 'a-path') return problem(`${named}a path where PEM is expected`, 'write key: { file: PATH }');
  if (flaw === 'unreadable') return problem(`${named}cannot be read`, 'give the path as seen from the set-up file');
  const found = opened(subject);
  if ('flaw' in found && found.flaw === 'none')
    return problem(`${named}no private key in it`, 'give the PEM file of the key');
  if ('flaw' in found && found.flaw === 'damaged') return problem(`${named}a damaged key`, 'export it anew');
  return ok(path ?? 'in the set-up file itself');
}

function passphrase(subject: Subject): Found | undefined {
  const found = opened(subject);
  if (!('flaw' in found)) return undefined;
  const todo = `write client: ${system}: passphrase:, or take it away with openssl pkey`;
  if (found.flaw === 'passphrase') return problem('needed, and none is given', todo);
  return found.flaw === 'wrong passphrase'
    ? problem('does not open the key', 'write the one that the key was locked with')
    : undefined;
}

function matches(subject: Subject): Found | undefined {
  const certificate = certificateOf(subject);
  const found = opened(subject);
  if ('flaw' in found || !certificate) return undefined;
  if (certificate.checkPrivateKey(found.key)) return ok('belongs to the certificate');
  return problem('belongs to another certificate', 'give the key that the certificate was ordered with');
}

export const keyExaminations: readonly Examination<Subject>[] = [
  { id: `${system}.key.given`, title: 'key of the certificate', examine: keyGiven },
  {
    id: `${system}.key.rights`,
    title: 'rights of the key file',
    examine: (subject) => rightsOf(part('key', subject).file),
  },
  { id: `${system}.key.passphrase`, title: 'passphrase of the key', examine: passphrase },
  { id: `${system}.key.matches`, title: 'key and certificate', examine: matches },
];
