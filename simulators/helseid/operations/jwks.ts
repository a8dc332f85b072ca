/** The public key that this world signs access tokens with (RFC 7517). */
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { issuerKey } from '../../registers/token-state.ts';

/** @see helseid.jwks.keys */
export const jwks: Operation<undefined> = {
  id: 'jwks',
  method: 'GET',
  path: '/.well-known/openid-configuration/jwks',
  row: 'helseid.jwks.keys',
  read: () => undefined,
  rules: [],
  effect: (call) => json(200, { keys: [issuerKey(call.world).jwk] }),
};
