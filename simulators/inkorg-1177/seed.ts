/** Accounts of the seeded Swedes: the named ones as their situations say, the others by their number. */
import { inkorg } from '../../fixtures/inkorg.ts';
import type { Person, Population } from '../../fixtures/types.ts';
import { accountsTable, systemIdsTable, type Account } from './state.ts';

type Part = Partial<Omit<Account, 'person'>>;

/** By persona. The official test persons are those of the owner's mock (`inkorg.account.test-persons`). */
const named: Readonly<Record<string, Part>> = {
  'se-tolvan': { status: 'active', methods: ['SMS'] },
  'se-tretton': { status: 'active', methods: ['Email'] },
  'se-elvan': { status: 'inactive', methods: [] },
  'se-adult': { status: 'active', methods: ['SMS'] },
  'se-protected': { status: 'active', methods: ['SMS'] },
  'se-active-none': { status: 'active', methods: [] },
  'se-active-both': { status: 'active', methods: ['SMS', 'Email'] },
  'se-active-other': { status: 'active', methods: ['Other'] },
  'se-locked': { status: 'locked', methods: ['SMS'] },
  'se-inactive': { status: 'inactive', methods: [] },
  'se-leaves': { status: 'active', methods: ['SMS'], leavesAfterCheck: true },
  'se-guardian': { status: 'active', methods: ['SMS', 'Email'] },
  'se-child': { status: 'active', methods: ['SMS', 'Email'] },
};

const choices: readonly Account['methods'][] = [['SMS'], ['Email'], ['SMS', 'Email'], [], ['SMS', 'Other']];

/** A number from 0 up, the same for the same identity number. */
function draw(number: string, below: number): number {
  let hash = 17;
  for (const letter of number) hash = (hash * 31 + letter.charCodeAt(0)) % 1_000_003;
  return hash % below;
}

/** Only a personnummer can log in (`inkorg.account.coordination`). Four of five have. */
function byChance({ number, kind }: Person): Part {
  const active = kind === 'personnummer' && draw(number, 5) > 0;
  return active ? { status: 'active', methods: choices[draw(number, 23) % choices.length]! } : {};
}

function accountOf(person: Person, part: Part, guardian: string | null): Account {
  const nothing = { status: 'inactive', methods: [], leavesAfterCheck: false } as const;
  return { ...nothing, ...part, person: person.number, guardian };
}

export function seed({ people, personas }: Population): Readonly<Record<string, Iterable<unknown>>> {
  const keyOf = (id: string) => personas[id]?.key;
  const known = new Map(Object.entries(named).map(([id, part]) => [keyOf(id), part]));
  const child = keyOf('se-child');
  const guardian = keyOf('se-guardian') ?? null;
  const accounts = people
    .filter(({ country }) => country === 'SE')
    .map((person) =>
      accountOf(person, known.get(person.number) ?? byChance(person), person.number === child ? guardian : null),
    );
  return { [accountsTable.name]: accounts, [systemIdsTable.name]: inkorg.systemIds };
}
