/** Services that a decision grants, and what carries them out. Periods of what hangs on a service stay within its own. */
import { addiction, childCare, nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import type {
  Decision,
  Execution,
  Investigation,
  Parties,
  Period,
  ResourceAllocation,
  Service,
} from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { today } from '../selection/ongoing.ts';
import { executionsTable, resourceAllocationsTable, servicesTable } from '../state.ts';
import { demandWithin, hasEnded, later } from './days.ts';
import { change, demand, find, under } from './find.ts';
import { newId, write } from './ids.ts';
import { alone } from './investigations.ts';

export interface Wish {
  readonly from?: string;
  readonly to?: string | null;
}

/** What is wished for, and else as much of the outer period as is left from today on. */
function periodIn(world: World, outer: Period, { from, to }: Wish): Period {
  return { from: from ?? later(outer.from, today(world)), to: to === undefined ? outer.to : to };
}

export interface Grant extends Wish {
  /** Whom it is for, where that is one alone of those whom the investigation is about. */
  readonly person?: string;
  readonly coCaseworker?: string;
}

function investigationOf(world: World, { id, investigation, type }: Decision): Investigation {
  demand(investigation !== null, `body.decision ${id} is not one of an investigation`);
  demand(type !== 'Avslag', `body.decision ${id} turns the application down`);
  const granted = under(world, 'service', 'investigation', investigation).find((one) => one.decision === id);
  demand(granted === undefined, `body.decision ${id} has led to service ${granted?.id} already`);
  return find(world, 'investigation', investigation);
}

function partiesFor(investigation: Investigation, person: string | undefined): Parties {
  const { applicant, coApplicant, members } = investigation;
  if (person === undefined) return { applicant, coApplicant, members };
  demand(members.includes(person), `body.person must be one of those whom investigation ${investigation.id} is about`);
  return alone(person);
}

/** The applications of the applicant now lead to the service too. */
function tell(world: World, { id, applicant, investigation }: Service): void {
  for (const row of under(world, 'actualisation', 'investigation', investigation))
    if (row.service === null && row.person === applicant) change(world, 'actualisation', row, { service: id });
}

/** Grants the service of a decision, within the period of that. */
export function grant(world: World, decision: number, wish: Grant = {}): Service {
  const by = find(world, 'decision', decision);
  const investigation = investigationOf(world, by);
  const period = { from: wish.from ?? by.from, to: wish.to === undefined ? by.to : wish.to };
  demandWithin(period, by, `the period of decision ${decision}`);
  const service = write(world, servicesTable, {
    ...partiesFor(investigation, wish.person),
    ...period,
    id: newId(world),
    type: investigation.type,
    organisation: investigation.organisation,
    caseworker: investigation.caseworker,
    coCaseworker: wish.coCaseworker ?? null,
    investigation: investigation.id,
    decision,
  });
  tell(world, service);
  return service;
}

/** A service that has not ended. */
export function ongoing(world: World, id: number): Service {
  const service = find(world, 'service', id);
  demand(!hasEnded(service, today(world)), `body.service ${id} ended on ${service.to}`);
  return service;
}

const executionTypes: Readonly<Record<number, string>> = {
  [childCare]: 'Verkställighet familjehem',
  [addiction]: 'Verkställighet HVB',
};

/** Begins to carry out a service. */
export function execute(world: World, service: number, wish: Wish & { type?: string } = {}): Execution {
  const of = ongoing(world, service);
  const period = periodIn(world, of, wish);
  demandWithin(period, of, `the period of service ${service}`);
  const { type, organisation, caseworker } = of;
  return write(world, executionsTable, {
    ...period,
    id: newId(world),
    type: wish.type ?? executionTypes[type] ?? 'Verkställighet',
    caseworker,
    organisation,
    dossier: nameOf(catalogueOf(world, 'serviceTypes'), type).slice(0, 3).trim(),
    service,
  });
}

/** `percent` is 1 to 100. */
export type Resource = Pick<ResourceAllocation, 'resource' | 'resourceType' | 'percent'>;

/** Gives a service a resource: a home, a place. */
export function allocate(world: World, service: number, resource: Resource, wish: Wish = {}): ResourceAllocation {
  const of = ongoing(world, service);
  const period = periodIn(world, of, wish);
  demandWithin(period, of, `the period of service ${service}`);
  return write(world, resourceAllocationsTable, { ...resource, ...period, id: newId(world), service });
}
