/** Who and what the server checks work with: out of a world of our own, or out of a set-up file. */
import type { Person, Practitioner, Tool } from '../../../fixtures/types.ts';
import { isDigitallyActive } from '../../../simulators/registers/consent.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import { practitionersTable } from '../../../simulators/registers/practitioners.ts';
import { guidanceTable, toolsTable, type GuidanceRow } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import {
  clientOf,
  closed,
  list,
  nobodyIn,
  number,
  otherClientSchema,
  type OtherClient,
} from '../../dsl/eksternapi/cast.ts';
import type { CastSpec } from '../../dsl/server.ts';
import type { JsonSchema } from '../../dsl/types.ts';
import { clientSchemas, clientsOf, type Clients } from '../../dsl/helseid/server/cast.ts';

export { clientSchema } from '../../dsl/eksternapi/cast.ts';

export interface Cast {
  /** Digitally active citizens. A check that sends uses up one pair of citizen and tool. */
  readonly citizens: readonly string[];
  /** Guids of tools of the catalogue. */
  readonly tools: readonly string[];
  /** HPR numbers of two practitioners. */
  readonly practitioners: readonly [string, string];
  /** Identity number of a practitioner. */
  readonly practitionerFnr?: string;
  /** Identity number of a practitioner who has no HPR number. */
  readonly unregistered?: string;
  /** An HPR number that nobody has. */
  readonly unknownPractitioner: string;
  /** Identity number of somebody who is no practitioner. */
  readonly notPractitioner?: string;
  /** A citizen who has withdrawn consent. */
  readonly inactive?: string;
  /** A citizen whose consent does not reach all of Helsenorge. */
  readonly basis?: string;
  /** A citizen too young to consent: number and date of birth. */
  readonly child?: { readonly number: string; readonly birthDate: string };
  /** A number of the right form that belongs to nobody. */
  readonly nobody?: string;
  /** Guidance services: two that the client may update, and one of somebody else. */
  readonly guidance?: { readonly own: string; readonly other?: string; readonly foreign?: string };
  readonly clients: Clients & {
    /** May read the catalogue and nothing else. */
    readonly reader?: OtherClient;
  };
}

const hpr: JsonSchema = { type: 'string', pattern: '^[0-9]{1,9}$' };
const guid: JsonSchema = { type: 'string', pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' };

const schema: JsonSchema = closed(
  {
    citizens: list(number),
    tools: list(guid),
    practitioners: list(hpr, { minItems: 2, maxItems: 2 }),
    practitionerFnr: number,
    unregistered: number,
    unknownPractitioner: hpr,
    notPractitioner: number,
    inactive: number,
    basis: number,
    child: closed({ number, birthDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } }, [
      'number',
      'birthDate',
    ]),
    nobody: number,
    guidance: closed({ own: guid, other: guid, foreign: guid }, ['own']),
    clients: closed({ reader: otherClientSchema, ...clientSchemas }),
  },
  ['citizens', 'tools', 'practitioners', 'unknownPractitioner', 'clients'],
);

/** Enough pairs with the tools for every check that sends. */
const citizensWanted = 4;

function peopleOf(world: World) {
  const people = [...world.table<Person>(peopleTable.name).all()].filter(
    ({ country, kind, deceased }) => country === 'NO' && kind === 'tenor' && deceased === null,
  );
  const age = (person: Person) => world.clock.wall() - Date.parse(person.birthDate);
  const year = 365.25 * 86_400_000;
  const first = (test: (person: Person) => boolean) => people.find(test);
  const adult = (person: Person) => age(person) > 18 * year;
  return {
    citizens: people.filter(({ number: own }) => isDigitallyActive(world, own)).slice(0, citizensWanted),
    inactive: first(({ consentAtStart }) => consentAtStart === 'withdrawn'),
    basis: first((person) => person.consentAtStart === 'basis' && adult(person)),
    child: first((person) => age(person) < 12 * year),
  };
}

/** The client of the ready-made credentials is the first that has any. */
function guidanceIn(world: World): Cast['guidance'] {
  const all = [...world.table<GuidanceRow>(guidanceTable.name).all()];
  const [own, other] = all.filter(({ client }) => client === all[0]?.client);
  const foreign = all.find(({ client }) => client !== own?.client);
  return own && ({ own: own.id, other: other?.id, foreign: foreign?.id } as Cast['guidance']);
}

function castOf(world: World): Cast {
  const { citizens, inactive, basis, child } = peopleOf(world);
  const known = [...world.table<Practitioner>(practitionersTable.name).all()];
  const named = known.flatMap(({ hprNumber }) => hprNumber ?? []);
  const practising = new Set(known.map((one) => one.number));
  const idle = citizens.find((person) => !practising.has(person.number));
  const unknown = Array.from({ length: 100 }, (_, place) => String(9_999_999 - place)).find(
    (one) => !named.includes(one),
  );
  const nobody = nobodyIn(world);
  const clients = { reader: clientOf(world, 'motpart-reader'), ...clientsOf(world) };
  return JSON.parse(
    JSON.stringify({
      citizens: citizens.map((person) => person.number),
      tools: [...world.table<Tool>(toolsTable.name).all()].slice(0, 20).map(({ id }) => id),
      practitioners: [named[0], named[1]],
      practitionerFnr: known.find(({ hprNumber }) => hprNumber !== null)?.number,
      unregistered: known.find(({ hprNumber }) => hprNumber === null)?.number,
      unknownPractitioner: unknown,
      notPractitioner: idle?.number,
      inactive: inactive?.number,
      basis: basis?.number,
      child: child && { number: child.number, birthDate: child.birthDate },
      nobody,
      guidance: guidanceIn(world),
      clients,
    }),
  ) as Cast;
}

export const cast: CastSpec<Cast> = { schema, of: castOf };
