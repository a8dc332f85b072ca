/** A server that is to be judged, however it is reached: a world of a Motpart server for each check, or one environment for all. */
import type { World } from '../../simulators/kernel/world.ts';
import type { ServerControl, ServerNeed, ShownCertificate } from '../dsl/server.ts';
import type { Credentials, Endpoints } from '../dsl/types.ts';
import type { Carry } from './carry.ts';

/** What a check has of the server. */
export interface Reached {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly cast: unknown;
  readonly control?: ServerControl;
  /** Business time and security time, milliseconds. */
  readonly now: () => number;
  readonly security: () => number;
  readonly carry: Carry;
  readonly certificate: (name: string) => Promise<ShownCertificate | undefined>;
  close(): Promise<void>;
}

export interface Target {
  /** As the report names it. */
  readonly url: string;
  /** How it is reached: through the control API of a Motpart server, or by a set-up file. */
  readonly reached: 'motpart' | 'set-up';
  /** A world of the same seed in this process: it knows the invented people, so that they may stand in clear. */
  readonly origin: World;
  /** What its checks may use beyond plain requests. */
  readonly carries: readonly ServerNeed[];
  /** May checks that write run? */
  readonly mayWrite: boolean;
  /** How many checks at once. */
  readonly most: number;
  open(): Promise<Reached>;
  close(): Promise<void>;
}
