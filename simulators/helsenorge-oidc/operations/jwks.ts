/** The public key that checks id tokens (RFC 7517). */
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { idTokenKey } from '../id-token.ts';

/** @see oidc.jwks.keys */
export const jwks: Operation<undefined> = {
  id: 'jwks',
  method: 'GET',
  path: '/v3/.well-known/openid-configuration/jwks',
  row: 'oidc.jwks.keys',
  read: () => undefined,
  rules: [],
  effect: (call) => json(200, { keys: [idTokenKey(call.world).jwk] }),
};
