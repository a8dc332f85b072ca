/** Keys that somebody brings for a client. */
import type { RegisteredKey } from '../../../fixtures/index.ts';
import { publicKeyOf, secretMembers } from '../../kernel/codecs/jwk.ts';
import { ControlError } from '../errors.ts';

/** The public half that somebody brings. A private one is turned away: it belongs to the client alone. */
export function brought(jwk: Readonly<Record<string, unknown>>): RegisteredKey['jwk'] {
  const secrets = secretMembers(jwk);
  if (secrets.length > 0)
    throw new ControlError('SIM-INPUT', `body.jwk holds ${secrets.join(', ')}: give the public half only`);
  const found = publicKeyOf(jwk);
  if (!found) throw new ControlError('SIM-INPUT', 'body.jwk is no EC key, and no RSA key of 2048 to 8192 bits');
  return { ...jwk, kid: typeof jwk['kid'] === 'string' ? jwk['kid'] : found.thumbprint };
}
