/** Who and what a check works with, found in the world itself: any seed and any population will do. */
import type { Person } from '../../../fixtures/types.ts';
import { standingOf, type Standing } from '../../../simulators/inkorg-1177/accounts.ts';
import { accountsTable, type Account, type Method } from '../../../simulators/inkorg-1177/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { peopleTable } from '../../../simulators/registers/people.ts';
import type { SendParams } from '../soap.ts';

function account(world: World, what: string, test: (account: Account) => boolean): string {
  for (const found of world.table<Account>(accountsTable.name).all()) if (test(found)) return found.person;
  throw new RangeError(`the population has no ${what}`);
}

const isStanding = (world: World, wanted: Standing) => (found: Account) =>
  standingOf(world, found.person) === wanted && !found.leavesAfterCheck;

/** Somebody who can be reached, notified in just these ways. */
export function citizen(world: World, methods: readonly Method[] = ['SMS']): string {
  const same = (found: Account) => found.methods.join() === methods.join();
  const test = (found: Account) => same(found) && isStanding(world, 'active')(found);
  return account(world, `active citizen notified by ${methods.join() || 'nothing'}`, test);
}

/** Several who can be reached. */
export function citizens(world: World, count: number): string[] {
  const accounts = [...world.table<Account>(accountsTable.name).all()].filter(isStanding(world, 'active'));
  return accounts.slice(0, count).map(({ person }) => person);
}

export function citizenWhoIs(world: World, standing: Exclude<Standing, 'active' | 'unknown'>): string {
  return account(world, `${standing} citizen`, isStanding(world, standing));
}

/** Somebody who is active when asked for, and no more when the message comes. */
export function leaver(world: World): string {
  const test = (found: Account) => found.leavesAfterCheck && found.status === 'active';
  return account(world, 'citizen who leaves after the question', test);
}

/** The samordningsnummer of an adult. */
export function coordinationNumber(world: World): string {
  for (const person of world.table<Person>(peopleTable.name).all()) {
    if (person.kind === 'samordningsnummer' && person.birthDate < '2000') return person.number;
  }
  throw new RangeError('the population has no adult with a samordningsnummer');
}

/** A temporary number by the pattern of the schema: a letter at the ninth place, three digits. It belongs to nobody. */
export const temporaryNumber = '19850615T017';

export const unit = { id: 'SE4020001170-1001', name: 'Påhittade vårdcentralen' } as const;

export const fullUnit = {
  ...unit,
  address: 'Storgatan 1',
  postalCode: '123 45',
  postalCity: 'Ängby',
  telephone: '010-123 45 67',
} as const;

/** A message of the ordinary kind. */
export function message(world: World, more: Partial<SendParams> = {}): SendParams {
  return {
    person: citizen(world),
    unit,
    heading: 'Kallelse till provtagning',
    text: 'Påhittade vårdcentralen kallar dig till provtagning. Svara inte på meddelandet; ring 010-123 45 67 om du har frågor.',
    ...more,
  };
}

/** Formatted content, with characters that markup is made of. */
export const sections = [
  { title: 'Din tid', paragraphs: ['Du är välkommen måndag kl. 8–10.', 'Ta med legitimation & den här kallelsen.'] },
  { title: 'Förbered dig', paragraphs: ['Ät inget efter kl. 22 kvällen före om ditt värde var < 5.'] },
] as const;
