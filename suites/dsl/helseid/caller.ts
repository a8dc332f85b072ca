/** What the checks of HelseID need to know of a suite: how its client is brought to call an API, and what the checks are called there. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { plantFault } from '../faults.ts';
import type { Acted, ActOptions, Trial } from '../types.ts';
import { noTokenRequest, notArisen, sentIn, tokenRequests, type Sent } from './traffic.ts';

/** What a check looks at: the token request, the assertion in it, the proofs, the calls that the token is shown with. */
export type Subject = 'request' | 'assertion' | 'proof' | 'call';

export interface Caller {
  /** Permanent id of a check: `verktoy.assertion.aud` of `assertion`, `aud`. */
  readonly id: (subject: Subject, name: string) => string;
  /** Systems that the client shows its tokens to. The first is where the look-up goes. */
  readonly apis: readonly [string, ...string[]];
  /** Operation that the look-up calls. */
  readonly operation: string;
  /** One harmless call. */
  readonly lookUp: (trial: Trial, options?: ActOptions) => Promise<Acted>;
  /** One harmless call with a query. */
  readonly withQuery: (trial: Trial) => Promise<Acted>;
  /** One of each action, as a day's work has them. */
  readonly everyAction: (trial: Trial) => Promise<void>;
}

/** Requests to the APIs, whether an operation took them or not. */
export function callsIn(trial: Trial, { apis }: Pick<Caller, 'apis'>): readonly Exchange[] {
  return trial.exchanges(({ system = '' }) => apis.includes(system));
}

/** Calls of the look-up. Without any the check ends: nothing came of the action. */
export function lookUpsIn(
  trial: Trial,
  { apis: [system], operation }: Pick<Caller, 'apis' | 'operation'>,
): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = trial.exchanges({ system, operation });
  return call ? [call, ...more] : trial.skip(notArisen);
}

/** DPoP proofs, at HelseID and at the APIs. */
export function proofsIn(trial: Trial, caller: Caller): readonly Sent[] {
  return [...tokenRequests(trial), ...callsIn(trial, caller)].flatMap((one) => sentIn(one, 'dpop'));
}

/** The API finds the client's token no good, once. */
export function refuseOnce({ world }: Trial, { apis: [system], operation }: Pick<Caller, 'apis' | 'operation'>): void {
  plantFault(world, { system, operation, kind: 'error', code: 'EHSEC-110002', times: 1 });
}

/** Sees to it that the client asks for a token: a client that has one from before is told that it is no good. */
export async function askForToken(
  trial: Trial,
  caller: Omit<Caller, 'withQuery'>,
): Promise<readonly [Exchange, ...Exchange[]]> {
  await caller.lookUp(trial);
  if (tokenRequests(trial).length === 0) {
    refuseOnce(trial, caller);
    await caller.lookUp(trial);
  }
  const [request, ...more] = tokenRequests(trial);
  return request ? [request, ...more] : trial.skip(noTokenRequest);
}
