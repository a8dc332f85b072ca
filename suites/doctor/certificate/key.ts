/** The private key of the client certificate. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { rightsOf } from '../file-rights.ts';
import { ok, problem, quoted } from '../found.ts';
import type { Examination, Found, Subject } from '../types.ts';
import { textAt } from '../values.ts';
import { certificateOf, ownClient, part, partsOf, type Asking } from './parts.ts';

type OpenedKey =
  { readonly key: KeyObject } | { readonly flaw: 'none' | 'passphrase' | 'wrong passphrase' | 'damaged' };

function opened(asking: Asking, subject: Subject): OpenedKey {
  const { text = '' } = part(asking, 'key', subject);
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) return { flaw: 'none' };
  const passphrase = textAt(ownClient(asking, subject), 'passphrase');
  const locked = /ENCRYPTED/.test(text);
  if (locked && passphrase === undefined) return { flaw: 'passphrase' };
  try {
    return { key: createPrivateKey({ key: text, ...(passphrase !== undefined && { passphrase }) }) };
  } catch {
    return { flaw: locked ? 'wrong passphrase' : 'damaged' };
  }
}

function keyGiven(asking: Asking, subject: Subject): Found | undefined {
  const { flaw, path } = part(asking, 'key', subject);
  if (!partsOf(asking, subject)) return undefined;
  const named = path === undefined ? '' : `${quoted(path)}: `;
  if (flaw === 'missing') return problem('none', 'write key: { file: PATH } beside pem');
  if (flaw === 'a-path') return problem(`${named}a path where PEM is expected`, 'write key: { file: PATH }');
  if (flaw === 'unreadable') return problem(`${named}cannot be read`, 'give the path as seen from the set-up file');
  const found = opened(asking, subject);
  if ('flaw' in found && found.flaw === 'none')
    return problem(`${named}no private key in it`, 'give the PEM file of the key');
  if ('flaw' in found && found.flaw === 'damaged') return problem(`${named}a damaged key`, 'export it anew');
  return ok(path ?? 'in the set-up file itself');
}

function passphrase(asking: Asking, subject: Subject): Found | undefined {
  const found = opened(asking, subject);
  if (!('flaw' in found)) return undefined;
  const todo = `write client: ${asking.system}: passphrase:, or take it away with openssl pkey`;
  if (found.flaw === 'passphrase') return problem('needed, and none is given', todo);
  return found.flaw === 'wrong passphrase'
    ? problem('does not open the key', 'write the one that the key was locked with')
    : undefined;
}

function matches(asking: Asking, subject: Subject): Found | undefined {
  const certificate = certificateOf(asking, subject);
  const found = opened(asking, subject);
  if ('flaw' in found || !certificate) return undefined;
  if (certificate.checkPrivateKey(found.key)) return ok('belongs to the certificate');
  return problem('belongs to another certificate', 'give the key that the certificate was ordered with');
}

/** Of the private key that belongs to the certificate. */
export function keyExaminations(asking: Asking): readonly Examination<Subject>[] {
  const id = (point: string) => `${asking.system}.key.${point}`;
  return [
    { id: id('given'), title: 'key of the certificate', examine: (subject) => keyGiven(asking, subject) },
    {
      id: id('rights'),
      title: 'rights of the key file',
      examine: (subject) => rightsOf(part(asking, 'key', subject).file),
    },
    { id: id('passphrase'), title: 'passphrase of the key', examine: (subject) => passphrase(asking, subject) },
    { id: id('matches'), title: 'key and certificate', examine: (subject) => matches(asking, subject) },
  ];
}
