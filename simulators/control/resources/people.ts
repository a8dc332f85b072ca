/** The invented people, searched as a user would, and the personas that stand for documented situations. */
import type { Person, Persona } from '../../../fixtures/index.ts';
import type { World } from '../../kernel/world.ts';
import { consentTable, findConsent, isDigitallyActive } from '../../registers/consent.ts';
import { findPerson, peopleTable } from '../../registers/people.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import {
  boolean,
  list,
  nullable,
  object,
  oneOf,
  page,
  pageOf,
  paging,
  route,
  string,
  type Paging,
  type Route,
} from '../route.ts';

const personView = object({
  id: string,
  country: oneOf('NO', 'SE'),
  number: string,
  kind: string,
  givenName: string,
  familyName: string,
  birthDate: string,
  sex: oneOf('female', 'male'),
  email: string,
  phone: string,
  protected: boolean,
  deceased: nullable(string),
  consent: nullable(oneOf('none', 'basis', 'full', 'withdrawn')),
  digitallyActive: { ...boolean, description: 'By the default rule: full consent, old enough, alive' },
  personas: list(string),
});
const personaView = object({
  id: string,
  of: oneOf('person', 'practitioner', 'tool', 'client', 'nobody'),
  key: string,
  situation: string,
});

interface Filter extends Paging {
  readonly persona?: string;
  readonly country?: string;
  readonly kind?: string;
  readonly consent?: string;
  readonly active?: boolean;
  readonly q?: string;
}

/** Nobody has a consent in a world without Helsenorge. */
function consentOf({ number }: Person, world: World) {
  if (!world.keeps(consentTable.name)) return { consent: null, digitallyActive: false };
  return {
    consent: findConsent(world, number)?.level ?? null,
    digitallyActive: isDigitallyActive(world, number),
  };
}

function viewOf(person: Person, world: World, house: House) {
  const { consentAtStart: _, ...shown } = person;
  return {
    ...shown,
    ...consentOf(person, world),
    personas: Object.values(house.personas)
      .filter(({ of, key }) => of === 'person' && key === person.number)
      .map(({ id }) => id),
  };
}

type PersonView = ReturnType<typeof viewOf>;

function passes(person: PersonView, { persona, country, kind, consent, active, q }: Filter): boolean {
  if (persona !== undefined && !person.personas.includes(persona)) return false;
  if (country !== undefined && person.country !== country) return false;
  if (kind !== undefined && person.kind !== kind) return false;
  if (consent !== undefined && person.consent !== consent) return false;
  if (active !== undefined && person.digitallyActive !== active) return false;
  const words = `${person.id} ${person.number} ${person.givenName} ${person.familyName}`.toLowerCase();
  return q === undefined || words.includes(q.toLowerCase());
}

function demandPersona({ personas }: House, id: string | undefined): void {
  if (id === undefined || personas[id]?.of === 'person') return;
  const known = Object.values(personas).filter(({ of }) => of === 'person');
  throw new ControlError('SIM-INPUT', `query.persona must be one of ${known.map((one) => one.id).join(', ')}`);
}

function findOne(world: World, wanted: string): Person | undefined {
  const found = findPerson(world, wanted);
  if (found) return found;
  for (const person of world.table<Person>(peopleTable.name).all()) if (person.id === wanted) return person;
  return undefined;
}

export const people: readonly Route[] = [
  route<Filter>({
    id: 'listPeople',
    method: 'GET',
    path: '/people',
    summary: 'The invented people; every filter narrows',
    query: {
      persona: string,
      country: oneOf('NO', 'SE'),
      kind: { ...string, description: 'Kind of identity number: tenor, tenor-dnr, personnummer …' },
      consent: oneOf('none', 'basis', 'full', 'withdrawn'),
      active: { ...boolean, description: 'Digitally active at Helsenorge' },
      q: { ...string, description: 'Part of a name, number or id' },
      ...paging,
    },
    answer: pageOf(personView),
    handle: ({ house, world, query }) => {
      demandPersona(house, query.persona);
      const all = [...world.table<Person>(peopleTable.name).all()].map((person) => viewOf(person, world, house));
      return page(
        all.filter((person) => passes(person, query)),
        query,
      );
    },
  }),
  route({
    id: 'getPerson',
    method: 'GET',
    path: '/people/{number}',
    summary: 'One person, by identity number or id (no-0001)',
    answer: personView,
    handle: ({ house, world, params }) => {
      const person = findOne(world, params['number']!);
      if (person) return viewOf(person, world, house);
      throw new ControlError(
        'SIM-NOT-FOUND',
        'nobody of this population has that number or id: GET /people lists them',
      );
    },
  }),
  route({
    id: 'listPersonas',
    method: 'GET',
    path: '/personas',
    summary: 'Named cases: people, practitioners, tools, clients, and values that belong to no one',
    answer: object({ personas: list(personaView) }),
    handle: ({ house }) => ({ personas: Object.values(house.personas) satisfies Persona[] }),
  }),
];
