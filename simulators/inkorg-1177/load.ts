/** The agreed load: one call a second, and at most 1,000 messages before a pause of five minutes. */
import type { World } from '../kernel/world.ts';
import { loadTable, type Environment, type Load } from './state.ts';

const second = 1_000;
const pause = 5 * 60 * second;
const largestBatch = 1_000;

function loadOf(world: World, consumer: string, environment: Environment): Load | undefined {
  return world.table<Load>(loadTable.name).get(`${environment} ${consumer}`);
}

/** True when a call now is more than was agreed (`inkorg.sla.load`, `inkorg.sla.batch`). */
export function isBeyondLoad(world: World, consumer: string | undefined, environment: Environment): boolean {
  const load = consumer === undefined ? undefined : loadOf(world, consumer, environment);
  if (!load) return false;
  const now = world.clock.now();
  return now - load.last < second || (load.batch >= largestBatch && now - load.lastMessage < pause);
}

/** Counts a call that the platform took. */
export function countCall(world: World, consumer: string, environment: Environment, isMessage: boolean): void {
  const now = world.clock.now();
  const load = loadOf(world, consumer, environment);
  const goesOn = load !== undefined && now - load.lastMessage < pause;
  const batch = (goesOn ? load.batch : 0) + Number(isMessage);
  const lastMessage = isMessage ? now : (load?.lastMessage ?? 0);
  world.table<Load>(loadTable.name).put({ consumer, environment, last: now, batch, lastMessage });
}
