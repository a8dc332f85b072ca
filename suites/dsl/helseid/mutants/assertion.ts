/** Mutants of the client assertion. */
import { altering, isToken } from '../../altering.ts';
import type { Mutant } from '../../types.ts';
import type { Jwt } from '../token.ts';
import { claims, header, symmetric } from './altered-jwt.ts';
import type { Breaker } from './breaker.ts';

export function assertionMutants({ id, createClient }: Breaker): readonly Mutant[] {
  const wrong = (name: string, title: string, assertion: (jwt: Jwt) => Jwt): Mutant => ({
    check: id('assertion', name),
    title,
    client: () => createClient({ assertion }),
  });
  return [
    {
      check: id('assertion', 'alg'),
      title: 'signs the assertion with a shared secret',
      fetch: altering(isToken, async (request) => {
        const form = new URLSearchParams(request.body as URLSearchParams);
        form.set('client_assertion', await symmetric(form.get('client_assertion') ?? ''));
        return { ...request, body: form };
      }),
    },
    wrong('kid', 'names no key', header({ kid: undefined })),
    wrong('typ', 'leaves typ out', header({ typ: undefined })),
    wrong(
      'subject',
      'puts its own name in sub',
      claims(() => ({ sub: 'our record system' })),
    ),
    wrong(
      'aud',
      'puts the token endpoint in aud',
      claims(({ aud }) => ({ aud: `${String(aud)}/connect/token` })),
    ),
    wrong(
      'lifetime',
      'lets the assertion live for two minutes',
      claims(({ iat }) => ({ exp: Number(iat) + 120 })),
    ),
    wrong(
      'times',
      'leaves nbf out',
      claims(() => ({ nbf: undefined })),
    ),
    wrong(
      'clock',
      'has a clock that is 40 seconds slow',
      claims(({ iat }) => ({ iat: Number(iat) - 40, nbf: Number(iat) - 40, exp: Number(iat) + 15 })),
    ),
    wrong(
      'jti',
      'always uses the same jti',
      claims(() => ({ jti: 'one-and-only' })),
    ),
  ];
}
