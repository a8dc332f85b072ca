/** The public keys that check this world's access tokens (RFC 7517): the one that signs, and older ones until they are withdrawn. */
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { issuerKeys } from '../../registers/issuer-keys.ts';

/** @see helseid.jwks.keys, helseid.jwks.rotation */
export const jwks: Operation<undefined> = {
  id: 'jwks',
  method: 'GET',
  path: '/.well-known/openid-configuration/jwks',
  row: 'helseid.jwks.keys',
  read: () => undefined,
  rules: [],
  effect: (call) => json(200, { keys: issuerKeys(call.world).map(({ jwk }) => jwk) }),
};
