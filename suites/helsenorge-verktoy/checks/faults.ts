/** Faults that a check plants in its world. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { plantFault } from '../../dsl/faults.ts';

const system = 'helsenorge-verktoy';

/** Plants a fault of the Verktøy API, or of `system`; returns how to take it away. */
export function plant(world: World, fault: Omit<Fault, 'id' | 'matched'>): () => void {
  return plantFault(world, { system, ...fault });
}

/** Answers an operation with JSON of the check's own making. */
export function plantAnswer(world: World, operation: string, body: unknown, status = 200): () => void {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return plant(world, { operation, kind: 'status', status, headers, body: JSON.stringify(body) });
}
