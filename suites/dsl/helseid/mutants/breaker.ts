/** What the mutants of HelseID's checks need to know of a suite: its reference client, and what it calls. */
import type { Outgoing } from '../../altering.ts';
import type { ClientModule } from '../../types.ts';
import type { Caller } from '../caller.ts';
import type { Alterations } from '../token.ts';

export interface Breaker {
  readonly id: Caller['id'];
  /** The reference client with its tokens or proofs wrong. */
  readonly createClient: (wrongs: Alterations) => ClientModule;
  readonly isApi: (request: Outgoing) => boolean;
}
