/** Investigations: opened on what came in. */
import { addiction, nameOf } from '../../../fixtures/lifecare/catalogue.ts';
import type { Actualisation, Household, Investigation, Parties } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import { today } from '../selection/ongoing.ts';
import { householdsTable, investigationsTable, personsTable } from '../state.ts';
import { handle, investigated, typeOf, waits } from './actualisations.ts';
import { demandPast } from './days.ts';
import { demand, find } from './find.ts';
import { newId, write } from './ids.ts';

export const alone = (person: string): Parties => ({ applicant: person, coApplicant: null, members: [person] });

/** Whoever lives with somebody: both adults apply, and it is about all of them. A child, or somebody without household, is alone. */
export function partiesOf(world: World, person: string): Parties {
  const [household] = world.table<Household>(householdsTable.name).by('member', person);
  if (!household?.adults.includes(person)) return alone(person);
  const other = household.adults.find((one) => one !== person) ?? null;
  const adults = other === null ? [person] : [person, other];
  return { applicant: person, coApplicant: other, members: [...adults, ...household.children] };
}

/** Three letters by which matters of that type are filed. */
const dossierOf = (world: World, type: number): string =>
  nameOf(catalogueOf(world, 'investigationTypes'), type).slice(0, 3).trim();

function demandOpening(world: World, actualisation: Actualisation, from: string): void {
  demand(waits(actualisation, world), `body.actualisation ${actualisation.id} has been handled already`);
  const matter = actualisation.investigation ?? actualisation.service;
  demand(matter === null, `body.actualisation ${actualisation.id} belongs to ${matter}: decide there`);
  demandPast(world, from);
  demand(from >= actualisation.date, `body.date must not lie before the actualisation, ${actualisation.date}`);
  const known = world.table(personsTable.name).has(actualisation.person);
  demand(known, 'the person of the actualisation is not on record in IFO: write the person first, POST Persons');
}

/** Opens an investigation on an actualisation, which is handled thereby. */
export function open(
  world: World,
  actualisation: number,
  wish: { date?: string; alone?: boolean } = {},
): Investigation {
  const row = find(world, 'actualisation', actualisation);
  const from = wish.date ?? today(world);
  demandOpening(world, row, from);
  const type = typeOf(world, row.type).matter;
  const apart = wish.alone ?? type === addiction;
  const opened = write(world, investigationsTable, {
    ...(apart ? alone(row.person) : partiesOf(world, row.person)),
    id: newId(world),
    type,
    from,
    to: null,
    organisation: row.organisation,
    caseworker: row.caseworker,
    dossier: dossierOf(world, type),
  });
  handle(world, actualisation, { investigation: opened.id }, investigated);
  return opened;
}
