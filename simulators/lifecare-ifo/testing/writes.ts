/** Bodies of writes that nothing is wrong with, and what becomes of them. */
import type {
  PostAktualiseringsBodyRequest,
  PostCalculationBodyRequest,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { World } from '../../kernel/world.ts';
import { cataloguesTable, type CatalogueRow } from '../state.ts';
import { ask, type Asked, bodyOf, outcome, who } from './world.ts';

/** A digital new application. */
export const application: PostAktualiseringsBodyRequest = {
  PersonId: who('without-cases'),
  Date: '2026-11-20T00:00:00',
  Type: 21,
  FromWho: 31,
  Reason: 41,
  OrganisationId: 11,
  OrganisationUnitId: 'EB1',
};

/** The service of economic assistance of somebody, as the proposal offers it. */
export function serviceOf(world: World, person: string): number {
  const { Services } = bodyOf(ask(world, `GET Actualisations/Proposals?personId=${person}`));
  return Services.find(({ Type }: { Type: number }) => Type === 1).Id as number;
}

/** A calculation of November for the one person, by Riksnorm 2026. */
export function calculation(world: World, person = who('applicant-paid')): PostCalculationBodyRequest {
  return {
    PersonId: person,
    ServiceId: serviceOf(world, person),
    NormId: 20260,
    CalculationFromDate: '2026-11-01T00:00:00',
    CalculationToDate: '2026-11-30T00:00:00',
    CalculationPersons: [{ PersonId: person }],
  };
}

/** Status, code and row of what a write is answered. */
export function posted(world: World, path: string, body: object | string, asked: Asked = {}): string {
  return outcome(world, ask(world, `POST ${path}`, { body, ...asked }));
}

/** The number that a write is answered; fails where it is refused. */
export function made(world: World, path: string, body: object): number {
  const answer = ask(world, `POST ${path}`, { body });
  if (answer.status !== 200) throw new Error(outcome(world, answer));
  return bodyOf(answer) as number;
}

/** Names in ModelState of a refusal. */
export function blamed(world: World, path: string, body: object): string[] {
  return Object.keys(bodyOf(ask(world, `POST ${path}`, { body })).ModelState ?? {});
}

export type Writable = 'Persons' | 'Actualisations' | 'Calculations';

/** What a write for somebody may be made of. */
export const proposal = (world: World, name: Writable, person: string): any =>
  bodyOf(ask(world, `GET ${name}/Proposals?personId=${person}`));

/** Calculations of a year in the list of somebody. */
export function calculationsOf(world: World, person = who('applicant-paid'), year = 2026): any[] {
  const window = `startDate=${year}-01-01T00:00:00&endDate=${year}-12-31T23:59:59`;
  return bodyOf(ask(world, `GET Calculations?personId=${person}&${window}`)).Result as any[];
}

/** What the list shows of a calculation that was made. */
export function calculated(part: object, world: World): any {
  const id = made(world, 'Calculations', { ...calculation(world), ...part });
  return calculationsOf(world).find(({ Id }) => Id === id);
}

/** Lets the municipality keep another catalogue. */
export function setCatalogue(world: World, name: CatalogueRow['name'], entries: readonly unknown[]): void {
  world.table<CatalogueRow>(cataloguesTable.name).put({ name, entries });
}
