/** Set-ups of clients with an RSA key, each wrong in one way: the same for both issuers of Helsenorge. */
import { generateKeyPairSync } from 'node:crypto';
import type { Patient, Wrong } from './describe-examinations.ts';

const jwkOf = (modulusLength: number) =>
  generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ format: 'jwk' });
const publicHalf = ({ kty, n, e }: JsonWebKey) => ({ kty, n, e });

/** One key for all tests: they take a tenth of a second each. */
export const rsaJwk = jwkOf(2048);
const small = jwkOf(1024);
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

/** @param file  that the set-up names for the key */
export function rsaWrongs(system: string, file: string): readonly Wrong[] {
  const own = ({ setup }: Patient) => setup.credentials[system];
  const keyed = (jwk: object, mode?: number) => (one: Patient) => {
    one.files[file] = { text: JSON.stringify(jwk), ...(mode !== undefined && { mode }) };
  };
  const sent = (jwk: object) => (one: Patient) => void (one.setup.registration[system] = { jwk });
  const problem = (point: string) => `problem ${system}.${point}`;
  return [
    ['no client_id', problem('client.given'), (one) => delete own(one).clientId],
    ['a name for a client_id', problem('client.given'), (one) => (own(one).clientId = 'motpart-sts')],
    ['a key file that is not there', problem('key.given'), (one) => delete one.files[file]],
    ['PEM for a JWK', problem('key.given'), (one) => (one.files[file] = { text: '-----BEGIN PRIVATE KEY-----' })],
    ['a key file for everybody', problem('key.rights'), keyed(rsaJwk, 0o644)],
    ['a client secret', problem('key.secret'), (one) => (own(one).clientSecret = 'not-needed')],
    ['an EC key', problem('key.kind'), keyed(ec)],
    ['the public half for signing', problem('key.half'), keyed(publicHalf(rsaJwk))],
    ['members of two keys', problem('key.whole'), keyed({ ...rsaJwk, n: small.n })],
    ['a key of 1024 bits', problem('key.size'), keyed(small)],
    ['another key than the registered one', problem('key.registered'), sent(publicHalf(small))],
    ['the private half sent along', problem('key.sent'), sent(rsaJwk)],
  ];
}
