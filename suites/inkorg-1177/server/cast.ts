/** Who and what the server checks work with: people of the population, or those that a set-up file names. */
import { inkorg } from '../../../fixtures/inkorg.ts';
import { system, type Profile } from '../../../contracts/generated/inkorg-1177/index.ts';
import { standingOf } from '../../../simulators/inkorg-1177/accounts.ts';
import { accountsTable, type Account } from '../../../simulators/inkorg-1177/state.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import type { Person } from '../../../fixtures/types.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import type { CastSpec } from '../../dsl/server.ts';
import { citizen, citizenWhoIs, coordinationNumber } from '../checks/cast.ts';

/** Identity numbers of twelve characters. What is optional not every environment has: checks of it are then left out. */
export interface Cast {
  /** Active, notified by SMS and nothing else. */
  readonly active: string;
  readonly inactive: string;
  /** Well-formed, and nobody's. */
  readonly nobody?: string;
  /** Active, notified by SMS and e-mail. */
  readonly twoWays?: string;
  /** Active, with every notification switched off. */
  readonly silent?: string;
  readonly locked?: string;
  readonly deceased?: string;
  /** A samordningsnummer. */
  readonly coordination?: string;
  /** Active, though date or check digit of the number are wrong: the official test person 191313131313. */
  readonly oddNumber?: string;
  /** The owner's test persons are there: 191212121212, 191313131313 and 191111111111. */
  readonly officialTestPersons?: boolean;
  /** A logical address that has a route and is not the portal's. */
  readonly otherAddress?: string;
  /** A member of the login federation that links may name. */
  readonly ssoSystem?: string;
}

const number = { type: 'string', pattern: '^[0-9]{8}[0-9pPtTfF][0-9]{3}$' };
const text = { type: 'string', minLength: 1 };

const schema = {
  type: 'object',
  properties: {
    active: number,
    inactive: number,
    nobody: number,
    twoWays: number,
    silent: number,
    locked: number,
    deceased: number,
    coordination: number,
    oddNumber: number,
    officialTestPersons: { type: 'boolean' },
    otherAddress: text,
    ssoSystem: text,
  },
  required: ['active', 'inactive'],
  additionalProperties: false,
} as const;

const tretton = '191313131313';

/** A temporary number by the pattern of the schema: a letter at the ninth place. No register issues this one. */
const temporary = '19850615T017';

const isOfficial = (person: string) => ['191212121212', tretton].includes(person);

/** Somebody whom the checks of the official test persons do not speak of. */
function ordinary(world: World): string {
  const accounts = [...world.table<Account>(accountsTable.name).all()];
  const found = accounts.find(({ person, methods, leavesAfterCheck }) => {
    return (
      methods.join() === 'SMS' && !leavesAfterCheck && !isOfficial(person) && standingOf(world, person) === 'active'
    );
  });
  return found?.person ?? citizen(world);
}

function castOf(world: World): Cast {
  const official = world.table<Person>(peopleTable.name).get(tretton) !== undefined;
  return {
    active: ordinary(world),
    inactive: citizenWhoIs(world, 'inactive'),
    nobody: temporary,
    twoWays: citizen(world, ['SMS', 'Email']),
    silent: citizen(world, []),
    locked: citizenWhoIs(world, 'locked'),
    deceased: citizenWhoIs(world, 'deceased'),
    coordination: coordinationNumber(world),
    ...(official && { oddNumber: tretton }),
    officialTestPersons: official,
    otherAddress: inkorg.otherAddress,
    ssoSystem: inkorg.systemIds[0]!.id,
  };
}

export const cast: CastSpec<Cast> = { schema, of: castOf };

/** What a set-up file says of the caller. */
export const credentials = {
  [system]: {
    type: 'object',
    properties: {
      sourceSystem: text,
      logicalAddress: text,
      certificate: { ...text, description: 'a name below certificates' },
    },
    required: ['sourceSystem', 'logicalAddress', 'certificate'],
    additionalProperties: false,
  },
} as const;

/** As `systems[].credentials` has it. */
export interface Registered {
  readonly sourceSystem: string;
  readonly logicalAddress: Profile['logicalAddress'];
}
