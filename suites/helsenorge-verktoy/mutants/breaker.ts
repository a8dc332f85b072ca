/** What the mutants of HelseID's checks are told of this suite. */
import type { Breaker } from '../../dsl/helseid/mutants/breaker.ts';
import { verktoyId } from '../checks/caller.ts';
import { createClient } from '../client.ts';
import { isApi } from './traffic.ts';

export const breaker: Breaker = { id: verktoyId, createClient, isApi };
