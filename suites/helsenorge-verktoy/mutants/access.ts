/** Mutants of getting in at the API. */
import type { Mutant } from '../../dsl/types.ts';
import { again, altering, answering, formWith, isApi, isSending } from './traffic.ts';

const refusedAccess = (status: number) => status === 401 || status === 403;

export const accessMutants: readonly Mutant[] = [
  {
    check: 'verktoy.access.base-url',
    title: 'calls an address of its own',
    fetch: altering(isApi, () => {
      throw new TypeError('fetch failed: eksternapi.example');
    }),
  },
  {
    check: 'verktoy.access.token-header',
    title: 'puts the token in the query too',
    fetch: altering(isApi, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('access_token', request.headers['authorization']?.split(' ')[1] ?? '');
      return { ...request, url };
    }),
  },
  {
    check: 'verktoy.access.token-scope',
    title: 'sends with a token for reading only',
    fetch: formWith((form) => {
      const scopes = (form.get('scope') ?? '').split(' ');
      form.set('scope', scopes.filter((scope) => !scope.endsWith('verktoysendtilinnbygger')).join(' '));
    }),
  },
  {
    check: 'verktoy.access.calls',
    title: 'sends with PUT',
    fetch: altering(isSending, (request) => ({ ...request, method: 'PUT' })),
  },
  {
    check: 'verktoy.access.token-renewal',
    title: 'takes an expired token for a refusal',
    fetch: answering(isApi, async (response) => {
      if (!refusedAccess(response.status)) return response;
      return new Response(response.body, { status: 400, headers: response.headers });
    }),
  },
  {
    check: 'verktoy.access.reauthentication-once',
    title: 'knocks again and again',
    fetch: answering(isApi, async (response, request, next) => {
      if (refusedAccess(response.status)) await again(next, request, 2);
      return response;
    }),
  },
];
