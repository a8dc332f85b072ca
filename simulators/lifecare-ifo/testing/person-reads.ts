/** Person-based reads for tests, in process. */
import type { World } from '../../kernel/world.ts';
import { ask, bodyOf, register, who } from './world.ts';

/** The nine lists. */
export const lists = ['Actualisations', 'Calculations', 'Decisions', 'Documents', 'Executions', 'Investigations', 'Payments', 'ResourceAllocations', 'Services'] as const; // prettier-ignore

/** A window that holds everything. */
export const [first, last] = ['2020-01-01T00:00:00', '2099-12-31T23:59:59'];

/** Somebody with an ongoing service of economic assistance that is paid. */
export const applicant = who('applicant-paid');
export const service = register.services.find((one) => one.applicant === applicant)!;

export interface Query {
  readonly person?: string;
  readonly start?: string;
  readonly end?: string;
  /** More of the query: `&pageSize=2`. */
  readonly more?: string;
}

export const lineTo = (list: string, { person = applicant, start = first, end = last, more = '' }: Query = {}) =>
  `GET ${list}?personId=${person}&startDate=${start}&endDate=${end}${more}`;

export const answerOf = (world: World, list: string, query: Query = {}) => ask(world, lineTo(list, query));

/** The envelope of a list. */
export const pageOf = (world: World, list: string, query: Query = {}) => bodyOf(answerOf(world, list, query));

export const idsOf = (world: World, list: string, query: Query = {}): number[] =>
  pageOf(world, list, query).Result.map(({ Id }: { Id: number }) => Id);
