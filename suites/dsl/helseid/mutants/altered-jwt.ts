/** Ways to make a JWT wrong before it is signed, or after. */
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import type { Jwt } from '../token.ts';

const secret = Buffer.from('a secret that both sides would have to know');

/** The same JWT, signed with a shared secret. */
export function symmetric(jwt: string): Promise<string> {
  const protectedHeader = { ...decodeProtectedHeader(jwt), alg: 'HS256' };
  return new SignJWT(decodeJwt(jwt)).setProtectedHeader(protectedHeader).sign(secret);
}

export const claims =
  (change: (old: Jwt['claims']) => object) =>
  (jwt: Jwt): Jwt => ({ ...jwt, claims: { ...jwt.claims, ...change(jwt.claims) } });

export const header =
  (change: object) =>
  (jwt: Jwt): Jwt => ({ ...jwt, header: { ...jwt.header, ...change } });
