/** Mutants of the token at the APIs that it is for. */
import { decodeJwt } from 'jose';
import { again, altering, answering, formWith, isToken } from '../../altering.ts';
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

/** Bound tokens behind the wrong word, and a look into them. */
export const showingMutants = ({ id, isApi }: AtApi): readonly Mutant[] => [
  {
    check: id('call', 'token-scheme'),
    title: 'shows a bound token as a Bearer token',
    fetch: altering(isApi, (request) => {
      const authorization = request.headers['authorization']?.replace(/^DPoP /, 'Bearer ');
      return { ...request, headers: { ...request.headers, ...(authorization !== undefined && { authorization }) } };
    }),
  },
  {
    check: id('call', 'token-opaque'),
    title: 'reads the scopes in the token',
    fetch: answering(isToken, async (response) => {
      const { access_token: token } = (await response.clone().json()) as { access_token?: string };
      if (token !== undefined) (decodeJwt(token)['scope'] as string).split(' ');
      return response;
    }),
  },
];

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
