/**
 * Months pass: staff do a month's work in each matter of economic assistance that runs. Late in the month before, somebody applies, the
 * calculation is made, it is decided and paid. What a client has written of that already is taken as it is.
 */
import { addDays, firstOfMonth, lastOfMonth } from '../../../fixtures/lifecare/calendar.ts';
import { economic } from '../../../fixtures/lifecare/catalogue.ts';
import { rowsOfMonth } from '../../../fixtures/lifecare/month-rows.ts';
import type { Norm } from '../../../fixtures/lifecare/norms.ts';
import type { Actualisation, Calculation, Decision, Household, Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { momentOf, numberOfDay } from '../../registers/stockholm.ts';
import { catalogueOf } from '../catalogues.ts';
import { dismissed, today } from '../selection/ongoing.ts';
import { calculationsTable, householdsTable, servicesTable } from '../state.ts';
import { finalise, needOf } from './calculations.ts';
import { hasEnded, later } from './days.ts';
import { decide } from './decisions.ts';
import { demand, under } from './find.ts';
import { newId, write } from './ids.ts';
import { takeIn } from './intake.ts';
import { pay } from './payments.ts';

/** Days before the month on which the work is done. */
const work = { application: 10, decision: 6, payment: 4 } as const;

/** What was done in some months: matters that were decided, and what was paid, in öre. */
export interface Done {
  readonly decisions: number;
  readonly payments: number;
  readonly paid: number;
}

/** To nine in the morning of a day, if that has not passed. */
function waitFor(world: World, day: string): void {
  const morning = momentOf(numberOfDay(day)!, 9 * 60);
  world.clock.advance(Math.max(0, morning - world.clock.now()));
}

/** Of economic assistance, running in the month, and not decided for it yet. */
function isDue(world: World, service: Service, month: string): boolean {
  const runs = service.type === economic && service.from <= lastOfMonth(month) && !hasEnded(service, month);
  return (
    runs && !under(world, 'decision', 'service', service.id).some(({ from }) => from.startsWith(month.slice(0, 7)))
  );
}

/** The one that waits, or a new one. */
function applicationFor(world: World, { id, applicant }: Service, month: string): Actualisation {
  const since = firstOfMonth(month, -1);
  const waits = ({ date, decision, status }: Actualisation) =>
    date >= since && decision === null && status !== dismissed;
  return under(world, 'actualisation', 'service', id).find(waits) ?? takeIn(world, { person: applicant, service: id });
}

function normFor(world: World, month: string): Norm {
  const fitting = catalogueOf(world, 'norms').filter(({ from, to }) => from <= month && month <= to);
  const norm = fitting.find(({ name }) => name.startsWith('Riksnorm')) ?? fitting[0];
  demand(norm !== undefined, `no norm covers ${month}: control save-norm adds one`);
  return norm;
}

function calculate(world: World, service: Service, month: string, actualisation: number): Calculation {
  const { id, applicant, coApplicant, members } = service;
  const [household] = world.table<Household>(householdsTable.name).by('member', applicant);
  return write(world, calculationsTable, {
    ...{ id: newId(world), norm: normFor(world, month).id, from: month, to: lastOfMonth(month) },
    ...{ investigation: null, service: id, actualisation, final: true },
    persons: members.map((person) => ({ person, days: null })),
    ...rowsOfMonth(String(household?.id ?? applicant), coApplicant !== null, month),
  });
}

/** The one that was made for the application, made final, or a new one. */
function calculationFor(world: World, service: Service, month: string, application: number): Calculation {
  const made = under(world, 'calculation', 'service', service.id).findLast((one) => one.actualisation === application);
  if (!made) return calculate(world, service, month, application);
  return made.final ? made : finalise(world, made.id);
}

function decideMonth(world: World, service: Service, month: string, actualisation: number): Decision {
  const need = needOf(world, calculationFor(world, service, month, actualisation));
  const last = lastOfMonth(month);
  const to = hasEnded(service, last) ? service.to : last;
  const ruling =
    need > 0 ? ({ type: 'Bifall' } as const) : ({ type: 'Avslag', reason: 'Inkomster över norm' } as const);
  return decide(world, 'service', service.id, {
    ...ruling,
    ...{ from: later(month, service.from), to, amount: need, actualisation },
  });
}

function payAll(world: World, decided: readonly Decision[], month: string): Done {
  const granted = decided.filter(({ amount }) => amount! > 0);
  for (const { service, amount, actualisation } of granted)
    pay(world, service!, { amount: amount!, month: month.slice(0, 7), actualisation: actualisation! });
  const paid = granted.reduce((sum, { amount }) => sum + amount!, 0);
  return { decisions: decided.length, payments: granted.length, paid };
}

/** Lets the rest of this month pass with the work for the next one; it is the first of that afterwards. */
function passMonth(world: World): Done {
  const month = firstOfMonth(today(world), 1);
  waitFor(world, addDays(month, -work.application));
  const services = world.table<Service>(servicesTable.name).list();
  const due = services.filter((service) => isDue(world, service, month));
  const asked = due.map((service) => ({ service, application: applicationFor(world, service, month).id }));
  waitFor(world, addDays(month, -work.decision));
  const decided = asked.map(({ service, application }) => decideMonth(world, service, month, application));
  waitFor(world, addDays(month, -work.payment));
  const done = payAll(world, decided, month);
  waitFor(world, month);
  return done;
}

/** Lets so many months pass. */
export function passMonths(world: World, months: number): Done {
  let total: Done = { decisions: 0, payments: 0, paid: 0 };
  for (let left = months; left > 0; left -= 1) {
    const { decisions, payments, paid } = passMonth(world);
    total = { decisions: total.decisions + decisions, payments: total.payments + payments, paid: total.paid + paid };
  }
  return total;
}
