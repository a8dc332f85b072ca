/** The end of a matter: its last day, and that of whatever hangs on it. */
import type { Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { today } from '../selection/ongoing.ts';
import { hasEnded } from './days.ts';
import { change, demand, find, under, type Rows } from './find.ts';

export const closable = ['investigation', 'service', 'execution', 'allocation'] as const;
export type Closable = (typeof closable)[number];

type Closed = Period & { readonly id: number };

/** What of a service still runs after that day. */
function hanging(world: World, service: number, on: string): { kind: 'execution' | 'allocation'; row: Closed }[] {
  const kinds = ['execution', 'allocation'] as const;
  const all = kinds.flatMap((kind) => under(world, kind, 'service', service).map((row) => ({ kind, row })));
  return all.filter(({ row }) => row.to === null || row.to > on);
}

function demandClosable(world: World, kind: Closable, { id, from, to }: Closed, on: string): void {
  demand(!hasEnded({ from, to }, today(world)), `body.${kind} ${id} ended on ${to}`);
  demand(from <= on, `body.on must not lie before the first day of ${kind} ${id}, ${from}`);
  demand(to === null || on <= to, `body.on must not lie after the last day that ${kind} ${id} has, ${to}`);
}

/** Decisions of an investigation are made before it ends. */
function demandDecided(world: World, id: number, on: string): void {
  const last = under(world, 'decision', 'investigation', id).find(({ date }) => date > on);
  demand(last === undefined, `body.on must not lie before decision ${last?.id} of ${last?.date}`);
}

function closeHanging(world: World, service: number, on: string): void {
  for (const { kind, row } of hanging(world, service, on)) {
    demand(row.from <= on, `body.on must not lie before ${kind} ${row.id} begins, on ${row.from}`);
    change(world, kind, row as Rows['execution'] & Rows['allocation'], { to: on });
  }
}

/** Sets the last day, today if nothing is said; what hangs on a service ends no later. A last day to come can be brought forward. */
export function close<One extends Closable>(world: World, kind: One, id: number, on = today(world)): Rows[One] {
  const row = find(world, kind, id);
  demandClosable(world, kind, row, on);
  if (kind === 'investigation') demandDecided(world, id, on);
  if (kind === 'service') closeHanging(world, id, on);
  return change(world, kind, row, { to: on } as Partial<Rows[One]>);
}
