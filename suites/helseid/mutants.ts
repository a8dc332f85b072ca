/** One mutant for each check: the reference client, wrong in just that way. */
import type { Outgoing } from '../dsl/altering.ts';
import { leakingToken, renewalMutants, showingMutants } from '../dsl/helseid/mutants/access.ts';
import type { Breaker } from '../dsl/helseid/mutants/breaker.ts';
import { tokenMutants } from '../dsl/helseid/mutants/index.ts';
import type { ClientModule, Mutant } from '../dsl/types.ts';
import { helseidId } from './checks/caller.ts';
import { createClient, type Wanted } from './client.ts';

const isApi = ({ headers }: Outgoing) => headers['authorization'] !== undefined;

const breaker: Breaker = { id: helseidId, createClient, isApi };

/** Uses the token that it fetched first for whatever comes later. */
function oneScope(reference: ClientModule): ClientModule {
  let first: string | undefined;
  return {
    callApi: (params: Wanted, context) =>
      reference['callApi']!({ ...params, scope: (first ??= params.scope) }, context),
  };
}

export const mutants: readonly Mutant[] = [
  ...tokenMutants(breaker),
  {
    check: helseidId('request', 'token-for-each-scope'),
    title: 'keeps one token, whatever its scope',
    client: () => createClient({ keeps: 'the last token' }),
  },
  leakingToken(breaker),
  ...showingMutants(breaker),
  { check: helseidId('call', 'token-scope'), title: 'calls another API with the token of the first', client: oneScope },
  ...renewalMutants(breaker),
];
