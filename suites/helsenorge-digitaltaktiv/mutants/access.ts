/** Mutants of getting in at the API. */
import { again, altering, answering, formWith } from '../../dsl/altering.ts';
import type { Mutant } from '../../dsl/types.ts';
import { isApi, isCheck } from './traffic.ts';

const refusedAccess = (status: number) => status === 401 || status === 403;

export const accessMutants: readonly Mutant[] = [
  {
    check: 'digitaltaktiv.access.base-url',
    title: 'calls an address of its own',
    fetch: altering(isApi, () => {
      throw new TypeError('fetch failed: eksternapi.example');
    }),
  },
  {
    check: 'digitaltaktiv.access.token-header',
    title: 'puts the token in the query too',
    fetch: altering(isApi, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('access_token', request.headers['authorization']?.split(' ')[1] ?? '');
      return { ...request, url };
    }),
  },
  {
    check: 'digitaltaktiv.access.token-scope',
    title: 'asks with a token for the feed only',
    fetch: formWith((form) => {
      const scopes = (form.get('scope') ?? '').split(' ');
      form.set('scope', scopes.filter((scope) => !scope.endsWith('/helsenorgeaktivsjekken')).join(' '));
    }),
  },
  {
    check: 'digitaltaktiv.access.calls',
    title: 'asks with PUT',
    fetch: altering(isCheck, (request) => ({ ...request, method: 'PUT' })),
  },
  {
    check: 'digitaltaktiv.access.token-renewal',
    title: 'takes an expired token for a refusal',
    fetch: answering(isApi, async (response) => {
      if (!refusedAccess(response.status)) return response;
      return new Response(response.body, { status: 400, headers: response.headers });
    }),
  },
  {
    check: 'digitaltaktiv.access.reauthentication-once',
    title: 'knocks again and again',
    fetch: answering(isApi, async (response, request, next) => {
      if (refusedAccess(response.status)) await again(next, request, 2);
      return response;
    }),
  },
];
