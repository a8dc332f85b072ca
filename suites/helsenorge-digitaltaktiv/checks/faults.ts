/** Faults that a check plants in its world. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { api } from './traffic.ts';

/** Plants a fault in operations of the API; returns how to take it away. */
export function plant(world: World, operations: readonly string[], fault: Omit<Fault, 'id' | 'matched'>): () => void {
  const ids = operations.map((operation) => {
    const id = `check-${world.faults.size + 1}`;
    world.faults.put({ system: api, operation, ...fault, id, matched: 0 });
    return id;
  });
  return () => ids.forEach((id) => world.faults.delete(id));
}
