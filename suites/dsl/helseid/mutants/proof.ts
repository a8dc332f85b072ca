/** Mutants of DPoP proofs. */
import { altering } from '../../altering.ts';
import type { Mutant } from '../../types.ts';
import type { Jwt } from '../token.ts';
import { claims, header, symmetric } from './altered-jwt.ts';
import type { Breaker } from './breaker.ts';

export function proofMutants({ id, createClient }: Breaker): readonly Mutant[] {
  const wrong = (name: string, title: string, proof: (jwt: Jwt) => Jwt): Mutant => ({
    check: id('proof', name),
    title,
    client: () => createClient({ proof }),
  });
  return [
    wrong('typ', 'calls a proof an ordinary JWT', header({ typ: 'JWT' })),
    {
      check: id('proof', 'alg'),
      title: 'signs proofs with a shared secret',
      fetch: altering(
        ({ headers }) => headers['dpop'] !== undefined,
        async (request) => ({
          ...request,
          headers: { ...request.headers, dpop: await symmetric(request.headers['dpop'] ?? '') },
        }),
      ),
    },
    wrong('jwk', 'sends the private half of its proof key', ({ header: old, ...jwt }) => {
      return { ...jwt, header: { ...old, jwk: { ...(old['jwk'] as object), d: 'A'.repeat(43) } } };
    }),
    wrong(
      'htm',
      'always writes POST',
      claims(({ htm }) => ({ htm: htm === 'POST' ? 'post' : 'POST' })),
    ),
    wrong(
      'htu',
      'leaves a query in the address',
      claims(({ htu }) => ({ htu: `${String(htu)}?SokeOrd=motpart` })),
    ),
    wrong(
      'iat',
      'makes proofs five minutes ahead',
      claims(({ iat }) => ({ iat: Number(iat) - 300 })),
    ),
    wrong(
      'jti',
      'leaves jti out',
      claims(() => ({ jti: undefined })),
    ),
    wrong(
      'ath',
      'leaves the hash of the token out',
      claims(() => ({ ath: undefined })),
    ),
  ];
}
