/** What the control API steers: everything that one process runs. */
import type { Authority, Persona } from '../../fixtures/index.ts';
import type { Simulator } from '../kernel/simulator.ts';
import type { Worlds } from '../kernel/worlds.ts';

export interface House {
  readonly simulator: Simulator;
  readonly worlds: Worlds;
  readonly personas: Readonly<Record<string, Persona>>;
  /** Motpart's own version. */
  readonly version: string;
  /** Key of the hashes that stand for masked values: random, and never told. */
  readonly maskingKey: Uint8Array;
  /** The test CA, made when first asked for. */
  readonly authority: () => Promise<Authority>;
  /** Origin of the TLS port; undefined without one. */
  readonly tlsUrl: () => string | undefined;
}
