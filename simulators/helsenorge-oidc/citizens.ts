/** Who can log in, and for whom. */
import { hash } from 'node:crypto';
import type { Person, RepresentationKind } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { guidOf } from '../kernel/ids.ts';
import type { World } from '../kernel/world.ts';
import { findConsent } from '../registers/consent.ts';
import { ageAt, findPerson } from '../registers/people.ts';
import { representedBy } from '../registers/representation.ts';
import { suggestedTable, type Suggested } from './state.ts';

export type Relation = 'self' | RepresentationKind;

/** Who is logged in, on whose behalf. Identity numbers. */
export interface Acting {
  readonly loggedIn: string;
  readonly represented: string;
  readonly relation: Relation;
}

/** Whom somebody picked on the page, or a script in its place. */
export interface Pick {
  /** What was asked for, as it was written. */
  readonly written: string;
  /** Undefined: nobody of that number or persona. */
  readonly citizen: Person | undefined;
  /** Identity number; undefined when nothing was said. */
  readonly represented: string | undefined;
}

/** The identity number of a persona, or what was written without its spaces. */
function numberOf(world: World, written: string): string {
  const persona = world.table<Suggested>(suggestedTable.name).get(written);
  return persona?.number ?? written.replaceAll(/\s/g, '');
}

export function pick(world: World, written: string, represented: string | undefined): Pick {
  const citizen = findPerson(world, numberOf(world, written));
  return { written, citizen, represented: represented && numberOf(world, represented) };
}

export const isCitizen = (person: Person | undefined) => person?.country === 'NO' && person.deceased === null;

export function isOldEnough({ birthDate }: Person, call: Call<any>): boolean {
  return ageAt(birthDate, call.world.clock.now()) >= call.profile<number>('minimumAge');
}

export function hasConsented({ number }: Person, call: Call<any>): boolean {
  return call.profile('loginConsent') === 'any' || findConsent(call.world, number)?.level === 'full';
}

/** Those for whom somebody may act, alive. */
export function othersOf(world: World, { number }: Person): readonly Acting[] {
  return representedBy(world, number)
    .filter(({ represented }) => isCitizen(findPerson(world, represented)))
    .map(({ represented, kind }) => ({ loggedIn: number, represented, relation: kind }));
}

/** Everybody for whom somebody may act, themselves first. */
export function choicesOf(world: World, citizen: Person): readonly Acting[] {
  const { number } = citizen;
  return [{ loggedIn: number, represented: number, relation: 'self' }, ...othersOf(world, citizen)];
}

/** The citizens whom the page offers: those who can log in. */
export function suggestedIn(call: Call<any>): readonly (Suggested & { readonly person: Person })[] {
  return [...call.world.table<Suggested>(suggestedTable.name).all()].flatMap((one) => {
    const person = findPerson(call.world, one.number);
    const fits = isCitizen(person) && isOldEnough(person!, call) && hasConsented(person!, call);
    return fits ? [{ ...one, person: person! }] : [];
  });
}

/** The GUID that stands for a citizen at one client. */
export function pseudonym(world: World, clientId: string, number: string): string {
  return guidOf(hash('sha256', `${world.seed} pseudonym of ${number} at ${clientId}`, 'hex'));
}
