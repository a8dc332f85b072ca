/** Faults that a check plants in its world. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { plantFault } from '../../dsl/faults.ts';
import { api } from './traffic.ts';

/** Plants a fault in operations of the API; returns how to take it away. */
export function plant(world: World, operations: readonly string[], fault: Omit<Fault, 'id' | 'matched'>): () => void {
  const mends = operations.map((operation) => plantFault(world, { system: api, operation, ...fault }));
  return () => mends.forEach((mend) => mend());
}
