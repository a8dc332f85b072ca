/** Mutants of getting in at the API. */
import { lackingScope, leakingToken, renewalMutants, showingMutants } from '../../dsl/helseid/mutants/access.ts';
import type { Mutant } from '../../dsl/types.ts';
import { breaker } from './breaker.ts';
import { altering, isApi, isSending } from './traffic.ts';

export const accessMutants: readonly Mutant[] = [
  {
    check: 'verktoy.access.base-url',
    title: 'calls an address of its own',
    fetch: altering(isApi, () => {
      throw new TypeError('fetch failed: eksternapi.example');
    }),
  },
  leakingToken(breaker),
  lackingScope(breaker, 'sends with a token for reading only', 'verktoysendtilinnbygger'),
  {
    check: 'verktoy.access.calls',
    title: 'sends with PUT',
    fetch: altering(isSending, (request) => ({ ...request, method: 'PUT' })),
  },
  ...renewalMutants(breaker),
  ...showingMutants(breaker),
];
