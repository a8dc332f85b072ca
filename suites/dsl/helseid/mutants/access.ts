/** Mutants of the token at the APIs that it is for. */
import { again, altering, answering, formWith } from '../../altering.ts';
import type { Mutant } from '../../types.ts';
import type { Breaker } from './breaker.ts';

const refusedAccess = (status: number) => status === 401 || status === 403;

type AtApi = Pick<Breaker, 'id' | 'isApi'>;

/** Shows the token elsewhere too. */
export const leakingToken = ({ id, isApi }: AtApi): Mutant => ({
  check: id('call', 'token-header'),
  title: 'puts the token in the query too',
  fetch: altering(isApi, (request) => {
    const url = new URL(request.url);
    url.searchParams.set('access_token', request.headers['authorization']?.split(' ')[1] ?? '');
    return { ...request, url };
  }),
});

/** Asks for every scope but one. */
export const lackingScope = ({ id }: AtApi, title: string, lacking: string): Mutant => ({
  check: id('call', 'token-scope'),
  title,
  fetch: formWith((form) => {
    const scopes = (form.get('scope') ?? '').split(' ');
    form.set('scope', scopes.filter((scope) => !scope.endsWith(lacking)).join(' '));
  }),
});

export const renewalMutants = ({ id, isApi }: AtApi): readonly Mutant[] => [
  {
    check: id('call', 'token-renewal'),
    title: 'takes an expired token for a refusal',
    fetch: answering(isApi, async (response) => {
      if (!refusedAccess(response.status)) return response;
      return new Response(response.body, { status: 400, headers: response.headers });
    }),
  },
  {
    check: id('call', 'reauthentication-once'),
    title: 'knocks again and again',
    fetch: answering(isApi, async (response, request, next) => {
      if (refusedAccess(response.status)) await again(next, request, 2);
      return response;
    }),
  },
];
