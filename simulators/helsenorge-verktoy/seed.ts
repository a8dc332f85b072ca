/** The catalogue is seeded; nobody has been sent anything yet. */
import type { Population } from '../../fixtures/types.ts';
import { toolsTable } from './state.ts';

export function seed({ tools }: Population): Readonly<Record<string, Iterable<unknown>>> {
  return { [toolsTable.name]: tools };
}
