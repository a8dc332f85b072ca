/** What holds of a municipality's cases whatever staff have done: each broken rule in one line. */
import type { Parties, Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { tables, type Kind, type Rows } from '../cases/find.ts';
import { personsTable } from '../state.ts';

const rows = <One extends Kind>(world: World, kind: One) => world.table<Rows[One]>(tables[kind].name).list();
const at = <One extends Kind>(world: World, kind: One, id: number) =>
  world.table<Rows[One]>(tables[kind].name).get(String(id));

/** The kinds that a row names by id, each under its own name. */
const named = ['actualisation', 'investigation', 'decision', 'service', 'execution'] as const;

/** References lead somewhere. */
function dangling(world: World, kind: Kind): string[] {
  return rows(world, kind).flatMap((row) =>
    named.flatMap((name) => {
      const id = (row as unknown as Record<string, number | null | undefined>)[name];
      return id === null || id === undefined || at(world, name, id) ? [] : [`${kind} ${row.id}: no ${name} ${id}`];
    }),
  );
}

const order = (kind: Kind, row: Period & { readonly id: number }): string[] =>
  row.to === null || row.from <= row.to ? [] : [`${kind} ${row.id} ends before it begins`];

function parties(world: World, kind: Kind, row: Parties & { readonly id: number }): string[] {
  const { applicant, coApplicant, members } = row;
  const strangers = members.filter((one) => !world.table(personsTable.name).has(one));
  const own = coApplicant === null ? [applicant] : [applicant, coApplicant];
  return [
    ...strangers.map(() => `${kind} ${row.id} has somebody whom IFO does not know`),
    ...(own.every((one) => members.includes(one)) ? [] : [`${kind} ${row.id} is not about its applicants`]),
    ...(new Set(members).size === members.length && applicant !== coApplicant
      ? []
      : [`${kind} ${row.id} has one twice`]),
  ];
}

const isWithin = (inner: Period, outer: Period): boolean =>
  inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

function ofServices(world: World, kind: 'execution' | 'allocation'): string[] {
  const outside = rows(world, kind).filter((row) => !isWithin(row, at(world, 'service', row.service)!));
  return outside.map(({ id }) => `${kind} ${id} runs outside its service`);
}

/** Whoever is named is known. */
function strangers(world: World): string[] {
  const named = [
    ...rows(world, 'actualisation').map(({ id, person }) => [`actualisation ${id}`, person] as const),
    ...rows(world, 'payment').map(({ id, payee }) => [`payment ${id}`, payee] as const),
    ...rows(world, 'calculation').flatMap(({ id, persons }) =>
      persons.map(({ person }) => [`calculation ${id}`, person] as const),
    ),
  ];
  const lost = named.filter(([, person]) => !world.table(personsTable.name).has(person));
  return lost.map(([row]) => `${row} has somebody whom IFO does not know`);
}

/** A service follows from a decision of its investigation, made while that was open. */
function chain(world: World): string[] {
  const broken = rows(world, 'service').filter(({ decision, investigation, from }) => {
    const { date, investigation: decided } = at(world, 'decision', decision)!;
    const { from: opened, to } = at(world, 'investigation', investigation)!;
    return decided !== investigation || date < opened || (to !== null && date > to) || from < opened;
  });
  return broken.map(({ id }) => `service ${id} does not follow from its investigation`);
}

function decisions(world: World): string[] {
  const strange = rows(world, 'decision').filter(
    ({ investigation, service, execution }) =>
      [investigation, service, execution].filter((id) => id !== null).length !== 1,
  );
  return strange.map(({ id }) => `decision ${id} is not one of one matter`);
}

function payments(world: World): string[] {
  const early = rows(world, 'payment').filter(
    ({ month, service }) => month < at(world, 'service', service)!.from.slice(0, 7),
  );
  return early.map(({ id }) => `payment ${id} is for a month before its service`);
}

function documents(world: World): string[] {
  const lost = rows(world, 'document').filter(({ of, owner, date }) => date < (at(world, of, owner)?.from ?? '9999'));
  return lost.map(({ id }) => `document ${id} is older than its matter`);
}

/** All that is wrong in a world; empty when nothing is. */
export function brokenIn(world: World): string[] {
  const kinds = Object.keys(tables) as Kind[];
  const periods = (['investigation', 'decision', 'service', 'execution', 'allocation'] as const).flatMap((kind) =>
    rows(world, kind).flatMap((row) => order(kind, row)),
  );
  const matters = (['investigation', 'service'] as const).flatMap((kind) =>
    rows(world, kind).flatMap((row) => parties(world, kind, row)),
  );
  const lost = kinds.flatMap((kind) => dangling(world, kind));
  if (lost.length > 0) return lost;
  const hanging = [
    ...ofServices(world, 'execution'),
    ...ofServices(world, 'allocation'),
    ...documents(world),
    ...strangers(world),
  ];
  return [...periods, ...matters, ...hanging, ...chain(world), ...decisions(world), ...payments(world)];
}
