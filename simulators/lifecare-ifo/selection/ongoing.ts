/** What runs on a day, and what waits for somebody to handle it. */
import type { Actualisation, Period } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { dayOf } from '../../registers/stockholm.ts';
import { catalogueOf } from '../catalogues.ts';
import { profileOf } from '../refuse.ts';

/** The day that it is in Stockholm. */
export const today = ({ clock }: World): string => dayOf(clock.now());

/** A period has begun and its last day has not passed (`lifecare.contacts.ongoing`). */
export function isOngoing({ from, to }: Period, world: World): boolean {
  const day = today(world);
  if (from > day) return false;
  return to === null || (profileOf(world).ongoingThrough === 'last-day' ? day <= to : day < to);
}

/** Status of what has been looked at and leads to nothing more. */
export const dismissed = 'Avslutad';

const isClosing = (status: string, world: World): boolean =>
  !catalogueOf(world, 'workingStatuses').some(({ name }) => name === status);

/** It was decided on or dismissed, or has led to a matter. One that was written with a link waits as long as its status is open. */
export function isSettled({ investigation, service, decision, status }: Actualisation, world: World): boolean {
  const hasLed = (investigation ?? service) !== null && isClosing(status, world);
  return status === dismissed || decision !== null || hasLed;
}

/** An actualisation has been handled: it is settled, or its status says so (`lifecare.contacts.not-handled`). */
export const isHandled = (row: Actualisation, world: World): boolean =>
  profileOf(world).handledWhen === 'linked' ? isSettled(row, world) : isClosing(row.status, world);
