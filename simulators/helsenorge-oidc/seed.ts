/** Whom the page offers at the start. */
import type { Population } from '../../fixtures/types.ts';
import { suggestedTable, type Suggested } from './state.ts';

/** Personas of Norway, in the order of the population. */
export function seed({ personas }: Population): Record<string, Suggested[]> {
  const own = Object.values(personas).filter(({ id, of }) => of === 'person' && id.startsWith('no-'));
  return { [suggestedTable.name]: own.map(({ id, key }) => ({ persona: id, number: key })) };
}
