/** Faults that a check plants in its world. */
import type { Fault } from '../../simulators/kernel/faults.ts';
import type { World } from '../../simulators/kernel/world.ts';

/** Plants a fault; returns how to take it away. */
export function plantFault(world: World, fault: Omit<Fault, 'id' | 'matched'>): () => void {
  const id = `check-${world.faults.size + 1}`;
  world.faults.put({ ...fault, id, matched: 0 });
  return () => void world.faults.delete(id);
}
