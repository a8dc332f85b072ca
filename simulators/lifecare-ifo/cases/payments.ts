/** Payments: made by staff, only in services, for months in which the service runs. */
import { receiverOf } from '../../../fixtures/lifecare/assistance.ts';
import { firstOfMonth, lastOfMonth } from '../../../fixtures/lifecare/calendar.ts';
import { nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import type { Payment, Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { today } from '../selection/ongoing.ts';
import { paymentsTable } from '../state.ts';
import { hasEnded } from './days.ts';
import { change, demand, find } from './find.ts';
import { newId, write } from './ids.ts';

/** The amount is öre, the month `YYYY-MM`. */
export interface Paying {
  readonly amount: number;
  readonly month?: string;
  /** Null: put down, and not paid yet. */
  readonly payDate?: string | null;
  readonly message?: string;
  readonly actualisation?: number;
}

/** The month that is paid for when nothing is said: the one after this. */
export const nextMonth = (world: World): string => firstOfMonth(today(world), 1).slice(0, 7);

function demandMonth(service: Service, month: string): void {
  const first = `${month}-01`;
  const runs = service.from <= lastOfMonth(first) && !hasEnded(service, first);
  demand(
    runs,
    `body.month ${month} lies outside service ${service.id}: ${service.from} to ${service.to ?? 'an open end'}`,
  );
}

function demandAsked(world: World, service: number, actualisation: number): void {
  const { service: own } = find(world, 'actualisation', actualisation);
  demand(own === service, `body.actualisation ${actualisation} does not belong to service ${service}`);
}

/** Pays, or puts a payment down. */
export function pay(world: World, service: number, paying: Paying): Payment {
  const of = find(world, 'service', service);
  const { amount, month = nextMonth(world), payDate = today(world), actualisation = null } = paying;
  demandMonth(of, month);
  if (actualisation !== null) demandAsked(world, service, actualisation);
  const id = newId(world);
  return write(world, paymentsTable, {
    id,
    amount,
    payDate,
    ...receiverOf(service),
    payee: of.applicant,
    voucher: String(id),
    message: paying.message ?? `${nameOf(catalogueOf(world, 'serviceTypes'), of.type)} ${month}`,
    month,
    service,
    actualisation,
  });
}

/** Pays today what was put down. */
export function carryOut(world: World, payment: number): Payment {
  const row = find(world, 'payment', payment);
  demand(row.payDate === null, `body.payment ${payment} was paid on ${row.payDate}`);
  return change(world, 'payment', row, { payDate: today(world) });
}
