/**
 * Who acts for whom at Helsenorge: parents for their children, and those whom a power of attorney names. A change gets a world stamp, as
 * one of consent does: the feed of changed statuses tells both.
 */
import type { Population, Representation, RepresentationKind } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { findConsent } from './consent.ts';

export interface RepresentationRow {
  readonly represented: string;
  readonly representative: string;
  /** Null once it has ended: the change is told still. */
  readonly kind: RepresentationKind | null;
  /** World stamp (10 µs) of the last change; null while it stands as seeded. */
  readonly changed: number | null;
}

const keyOf = (represented: string, representative: string) => `${represented} ${representative}`;

export const representationTable: TableSpec<RepresentationRow> = {
  name: 'registers.representation',
  key: ({ represented, representative }) => keyOf(represented, representative),
  indexes: { represented: ({ represented }) => represented, representative: ({ representative }) => representative },
  order: ({ changed }) => changed,
};

const seeded = (row: Representation): RepresentationRow => ({ ...row, changed: null });

export const representation: Register = {
  tables: [representationTable],
  seed: (population: Population) => ({ [representationTable.name]: population.representations.map(seeded) }),
};

export const representationKinds: readonly RepresentationKind[] = ['parent', 'power-of-attorney', 'assigned'];

/** A representation that stands. */
export type Standing = RepresentationRow & { readonly kind: RepresentationKind };

/** Those who act for somebody now. */
export function representationsOf(world: World, represented: string): readonly Standing[] {
  const rows = world.table<RepresentationRow>(representationTable.name).by('represented', represented);
  return rows.filter((row): row is Standing => row.kind !== null);
}

/** Those whom somebody acts for now. */
export function representedBy(world: World, representative: string): readonly Standing[] {
  const rows = world.table<RepresentationRow>(representationTable.name).by('representative', representative);
  return rows.filter((row): row is Standing => row.kind !== null);
}

/** Representations whose last change is later than a stamp, in the order of these changes. */
export function representationsChangedAfter(world: World, stamp: number): readonly RepresentationRow[] {
  return world.table<RepresentationRow>(representationTable.name).after(stamp);
}

function known(world: World, ...numbers: readonly string[]): void {
  if (numbers.every((number) => findConsent(world, number))) return;
  throw new RangeError('no Norwegian of this population has that identity number: `motpart people` lists them');
}

/**
 * Lets somebody act for somebody else, in another way than before, or (kind null) no longer. What stands already is no change.
 * @throws RangeError when nobody in Norway has a number, both are the same, or there is no such kind.
 */
export function setRepresentation(world: World, wanted: Omit<RepresentationRow, 'changed'>): RepresentationRow {
  const { represented, representative, kind } = wanted;
  known(world, represented, representative);
  if (represented === representative) throw new RangeError('nobody represents themselves: give two numbers');
  if (kind !== null && !representationKinds.includes(kind))
    throw new RangeError(`there is no kind ${String(kind)}: use ${representationKinds.join(', ')}, or null to end it`);
  const table = world.table<RepresentationRow>(representationTable.name);
  const before = table.get(keyOf(represented, representative));
  if ((before?.kind ?? null) === kind) return before ?? { ...wanted, changed: null };
  return table.put({ represented, representative, kind, changed: world.clock.stamp() });
}
