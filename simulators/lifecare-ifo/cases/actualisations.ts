/** What comes in: applications and reports, until they have led to something or are dismissed. */
import type { ActualisationType } from '../../../fixtures/lifecare/catalogue.ts';
import type { Actualisation } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { dismissed, isSettled } from '../selection/ongoing.ts';
import { actualisationsTable } from '../state.ts';
import { hasEnded } from './days.ts';
import { change, demand, find } from './find.ts';
import { newId, write, type Unstamped } from './ids.ts';

export type Received = Omit<Unstamped<Actualisation>, 'id' | 'decision'>;

/** Puts down what came in. Not idempotent: the same again is another one. */
export function receive(world: World, received: Received): Actualisation {
  return write(world, actualisationsTable, { ...received, id: newId(world), decision: null });
}

/** Status of what led to an investigation. */
export const investigated = 'Inledd utredning';

/** Nothing has come of it yet, and nobody has dismissed it. */
export const waits = (row: Actualisation, world: World): boolean => !isSettled(row, world);

export interface Led {
  readonly investigation?: number;
  readonly service?: number;
}

function demandPart(world: World, { person, date, id }: Actualisation, kind: keyof Led, to: number): void {
  const matter = find(world, kind, to);
  demand(matter.members.includes(person), `body.${kind} ${to} does not concern the person of actualisation ${id}`);
  demand(!hasEnded(matter, date), `body.${kind} ${to} had ended when actualisation ${id} came in, on ${date}`);
}

/** Joins it to what it led to, or dismisses it where that is nothing. */
export function handle(world: World, id: number, led: Led, status?: string): Actualisation {
  const row = find(world, 'actualisation', id);
  demand(waits(row, world), `body.actualisation ${id} has been handled already`);
  for (const kind of ['investigation', 'service'] as const)
    if (led[kind] !== undefined) demandPart(world, row, kind, led[kind]);
  const standard = led.investigation === undefined ? dismissed : investigated;
  return change(world, 'actualisation', row, { ...led, status: status ?? standard });
}

/** A type of actualisation as the municipality has it now. */
export function typeOf(world: World, id: number): ActualisationType {
  const types = catalogueOf(world, 'actualisationTypes');
  const type = types.find((one) => one.id === id);
  demand(type !== undefined, `body.type must be one of ${types.map((one) => `${one.id} (${one.name})`).join(', ')}`);
  return type;
}
