/** The catalogues of the municipality as they stand in a world: what proposals offer and what names are made of. */
import type { CatalogueName, Catalogues } from '../../fixtures/lifecare/catalogues.ts';
import type { Norm } from '../../fixtures/lifecare/norms.ts';
import type { World } from '../kernel/world.ts';
import { dayNumberOf, dayText } from '../registers/stockholm.ts';
import { cataloguesTable, type CatalogueRow } from './state.ts';

/** The entries of a catalogue. */
export function catalogueOf<Name extends CatalogueName>(world: World, name: Name): Catalogues[Name] {
  return world.table<CatalogueRow>(cataloguesTable.name).get(name)!.entries as Catalogues[Name];
}

/** The norm of an id; undefined where the municipality has none. */
export const normIn = (world: World, id: number): Norm | undefined =>
  catalogueOf(world, 'norms').find((norm) => norm.id === id);

export const isOn = (world: World, setting: Catalogues['settings'][number]['name']): boolean =>
  catalogueOf(world, 'settings').some(({ name, on }) => on && name === setting);

/** Norms that hold now, held within the last year, or hold within a month (`lifecare.calculations.proposals-economic`). */
export function offeredNorms(world: World): readonly Norm[] {
  const day = dayNumberOf(world.clock.now());
  const [oldest, newest] = [dayText(day - 365), dayText(day + 31)];
  return catalogueOf(world, 'norms').filter(({ from, to }) => to >= oldest && from <= newest);
}
