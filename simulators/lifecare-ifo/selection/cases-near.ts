/** What stands round somebody, and which of it is their own. Found through the indexes, once a request: never a scan. */
import type { Investigation, Parties, Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { investigationsTable, servicesTable } from '../state.ts';

/** Somebody is the applicant of a matter (`lifecare.investigations.applicant`, `lifecare.services.applicant`). */
export const isApplicant = ({ applicant }: Parties, person: string): boolean => applicant === person;

/** Somebody is the co-applicant of a matter (`lifecare.investigations.co-applicant`, `lifecare.services.co-applicant`). */
export const isCoApplicant = ({ coApplicant }: Parties, person: string): boolean => coApplicant === person;

/** A matter is somebody's own; to be among its persons is not enough (`lifecare.investigations.member-only`). */
const isOwn = (matter: Parties, person: string): boolean => isApplicant(matter, person) || isCoApplicant(matter, person); // prettier-ignore

/** What stands round somebody, own or not: rules of selection choose from it. */
export interface NearCases {
  readonly person: string;
  /** All of which somebody is among the persons. */
  readonly investigations: readonly Investigation[];
  /** Likewise, and those that the investigations led to. */
  readonly services: readonly Service[];
  /** Ids of the own ones. */
  readonly ownInvestigations: ReadonlySet<number>;
  readonly ownServices: ReadonlySet<number>;
}

interface Identified {
  readonly id: number | string;
}

/** Each row once. */
export function distinct<Row extends Identified>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Rows of a table that hang on one of these by an index. */
export function hanging<Row>(world: World, table: string, index: string, on: readonly Identified[]): Row[] {
  return on.flatMap(({ id }) => world.table<Row>(table).by(index, String(id)));
}

const idsOf = (rows: readonly { readonly id: number }[]): ReadonlySet<number> => new Set(rows.map(({ id }) => id));

/** What stands round somebody in a world. */
export function casesNear(world: World, person: string): NearCases {
  const investigations = world.table<Investigation>(investigationsTable.name).by('member', person);
  const services = distinct([
    ...world.table<Service>(servicesTable.name).by('member', person),
    ...hanging<Service>(world, servicesTable.name, 'investigation', investigations),
  ]);
  return {
    person,
    investigations,
    services,
    ownInvestigations: idsOf(investigations.filter((one) => isOwn(one, person))),
    ownServices: idsOf(services.filter((one) => isOwn(one, person))),
  };
}

/** Somebody is among the persons of a service that stands round them, whether applicant or not. */
export function isAmongPersons(service: number, { services, person }: NearCases): boolean {
  return services.some(({ id, members }) => id === service && members.includes(person));
}
