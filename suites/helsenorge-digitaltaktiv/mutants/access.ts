/** Mutants of getting in at the API. */
import { altering } from '../../dsl/altering.ts';
import { lackingScope, leakingToken, renewalMutants } from '../../dsl/helseid/mutants/access.ts';
import type { Mutant } from '../../dsl/types.ts';
import { accessId } from '../checks/access.ts';
import { isApi, isCheck } from './traffic.ts';

const breaker = { id: accessId, isApi };

export const accessMutants: readonly Mutant[] = [
  {
    check: 'digitaltaktiv.access.base-url',
    title: 'calls an address of its own',
    fetch: altering(isApi, () => {
      throw new TypeError('fetch failed: eksternapi.example');
    }),
  },
  leakingToken(breaker),
  lackingScope(breaker, 'asks with a token for the feed only', '/helsenorgeaktivsjekken'),
  {
    check: 'digitaltaktiv.access.calls',
    title: 'asks with PUT',
    fetch: altering(isCheck, (request) => ({ ...request, method: 'PUT' })),
  },
  ...renewalMutants(breaker),
];
