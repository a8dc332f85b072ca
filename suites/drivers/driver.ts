/** How a client is driven: one small interface, one file each. */
import type { DriverReply, DriverRequest } from '../dsl/types.ts';

/** One action under way. */
export interface Attempt {
  /** Aborted when the runner gives up on a silent client: the next action then meets a fresh one. */
  readonly signal: AbortSignal;
  /** Takes what the client wrote on stderr. */
  readonly log: (text: string) => void;
}

/** How a client is asked to do something. */
export interface Driver {
  readonly kind: 'module' | 'exec' | 'exec-each' | 'http';
  /** The file, command or address, for the report. */
  readonly about: string;
  /** Does the client live between actions? Without it, checks that need `memory` are omitted. */
  readonly memory: boolean;
  /** How many checks may run at once. */
  readonly most: number;
  /** How a program ended that seems not to start: again and again, before its first answer. */
  readonly startFault?: string | undefined;
  /** Carries one action to the client. Rejects with a `ClientFault` when it crashes or breaks the protocol. */
  act(request: DriverRequest, attempt: Attempt): Promise<DriverReply>;
  close(): Promise<void>;
}
