/**
 * Consent at Helsenorge, by citizen: what makes somebody digitally active. Shared by Verktøy, which refuses the inactive, and by the feed
 * of changed statuses: every change gets a world stamp, so that nothing falls between two reads of that feed.
 */
import type { ConsentLevel, Person, Population } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';
import { ageAt, findPerson } from './people.ts';

export interface Consent {
  readonly number: string;
  readonly level: ConsentLevel;
  /** World stamp (10 µs) of the last change; null while it stands as seeded. */
  readonly changed: number | null;
}

export const consentTable: TableSpec<Consent> = {
  name: 'registers.consent',
  key: ({ number }) => number,
  order: ({ changed }) => changed,
};

function seeded({ number, consentAtStart }: Person): Consent[] {
  return consentAtStart === null ? [] : [{ number, level: consentAtStart, changed: null }];
}

export const consent: Register = {
  tables: [consentTable],
  seed: (population: Population) => ({ [consentTable.name]: population.people.flatMap(seeded) }),
};

export const consentLevels: readonly ConsentLevel[] = ['none', 'basis', 'full', 'withdrawn'];

export function findConsent(world: World, number: string): Consent | undefined {
  return world.table<Consent>(consentTable.name).get(number);
}

/** Consents whose last change is later than a stamp, in the order of these changes. What stands as seeded never changed. */
export function consentsChangedAfter(world: World, stamp: number): readonly Consent[] {
  return world.table<Consent>(consentTable.name).after(stamp);
}

/**
 * Gives, changes or withdraws a citizen's consent. The same level again changes nothing and gets no stamp.
 * @throws RangeError when nobody in Norway has the number, or there is no such level.
 */
export function setConsent(world: World, number: string, level: ConsentLevel): Consent {
  const before = findConsent(world, number);
  if (!before)
    throw new RangeError('no Norwegian of this population has that identity number: `motpart people` lists them');
  if (!consentLevels.includes(level))
    throw new RangeError(`there is no consent level ${level}: use ${consentLevels.join(', ')}`);
  if (before.level === level) return before;
  return world.table<Consent>(consentTable.name).put({ number, level, changed: world.clock.stamp() });
}

/** Why a citizen is not digitally active. The consent levels stand for themselves. */
export type Inactivity = 'unknown' | 'deceased' | 'too-young' | Exclude<ConsentLevel, 'full'>;

/** What the documents leave open about being digitally active. */
export interface ActivityRule {
  /** Age from which a citizen can be active on their own. Default 16. */
  readonly fromAge?: number;
  /** Levels that suffice. Default `full` only. */
  readonly levels?: readonly ConsentLevel[];
}

const fullOnly: readonly ConsentLevel[] = ['full'];

/** The first reason why a citizen is not digitally active on their own, undefined when active. `now` is business time in milliseconds. */
export function whyInactive(
  world: World,
  number: string,
  now = world.clock.now(),
  { fromAge = 16, levels = fullOnly }: ActivityRule = {},
): Inactivity | undefined {
  const person = findPerson(world, number);
  const level = findConsent(world, number)?.level;
  if (!person || level === undefined) return 'unknown';
  if (person.deceased !== null) return 'deceased';
  if (ageAt(person.birthDate, now) < fromAge) return 'too-young';
  return levels.includes(level) ? undefined : (level as Exclude<ConsentLevel, 'full'>);
}

/** Is the citizen digitally active on their own? Nobody unknown is. `now` is business time in milliseconds. */
export function isDigitallyActive(
  world: World,
  number: string,
  now = world.clock.now(),
  rule: ActivityRule = {},
): boolean {
  return whyInactive(world, number, now, rule) === undefined;
}
