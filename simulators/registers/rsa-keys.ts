/** RSA keys, which cannot be derived from a seed: made when first asked for, kept by name for as long as the process lives. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { thumbprint } from '../kernel/codecs/jwk.ts';

export interface RsaKey {
  readonly key: KeyObject;
  readonly jwk: { readonly kty: 'RSA'; readonly n: string; readonly e: string };
  /** The RFC 7638 thumbprint. */
  readonly kid: string;
}

/** Each costs about a tenth of a second to make. One that is pushed out is made anew, and then is another key. */
const mostKeys = 200;
const keys = new Map<string, RsaKey>();

function make(): RsaKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n, e } = publicKey.export({ format: 'jwk' }) as { n: string; e: string };
  const jwk = { kty: 'RSA', n, e } as const;
  return { key: privateKey, jwk, kid: thumbprint(jwk)! };
}

/** The 2048-bit key of a name: the same within a process, another in the next. */
export function rsaKey(name: string): RsaKey {
  const known = keys.get(name);
  if (known) return known;
  if (keys.size >= mostKeys) keys.delete(keys.keys().next().value!);
  const made = make();
  keys.set(name, made);
  return made;
}
