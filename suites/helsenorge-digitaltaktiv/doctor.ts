/** Examinations of a client of DigitaltAktiv: where it calls, with which scopes, about whom. */
import { digitaltaktivScopes } from '../../fixtures/clients.ts';
import { addressExaminations } from '../doctor/address.ts';
import {
  apiAddress,
  audienceOf,
  judgedValues,
  sameEnvironment,
  scopeAsked,
  serverOf,
  testPerson,
  type Look,
} from '../doctor/ekstern-api.ts';
import { ok, problem } from '../doctor/found.ts';
import type { Examination, Subject } from '../doctor/types.ts';
import { textAt, textsAt, treeAt } from '../doctor/values.ts';

const system = 'helsenorge-digitaltaktiv';
const address = apiAddress(system, 'digitaltaktiv');

const citizen = testPerson(
  problem('not digitally active', 'let the citizen consent to Full tilgang, or take another one'),
);
const anybody = testPerson();

const nobody: Look = (value, known) => {
  if (!/^\d{11}$/.test(value)) return problem('not eleven digits', 'write a number of the right form that nobody has');
  return known?.people.some(({ number }) => number === value)
    ? problem('somebody has it', 'give a number that nobody has')
    : ok('nobody has it');
};

/** Members of the cast that are one person each, of no particular status. */
const others = ['newcomer', 'inactive', 'basis', 'youth', 'assigned', 'deceased'];

function othersOf({ cast }: Subject['setup']): string[] {
  const child = treeAt(cast, 'child');
  const named = [...others.map((name) => textAt(cast, name)), textAt(child, 'number'), ...textsAt(child, 'parents')];
  return [...new Set(named.filter((value) => value !== undefined))];
}

function people(title: string, point: string, valuesOf: (setup: Subject['setup']) => readonly string[], look: Look) {
  const examine = (subject: Subject) =>
    judgedValues(valuesOf(subject.setup), look, serverOf(system, subject)?.population);
  return { id: `${system}.cast.${point}`, title, examine };
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address),
  { id: `${system}.address.environment`, title: 'environments of API and HelseID', examine: sameEnvironment(address) },
  {
    id: `${system}.scopes.check`,
    title: 'scope for HelsenorgeAktivSjekken',
    examine: scopeAsked(system, 'checkScope', digitaltaktivScopes.check, 'HelsenorgeAktivSjekken'),
  },
  {
    id: `${system}.scopes.changes`,
    title: 'scope for the change feed',
    examine: scopeAsked(system, 'changesScope', digitaltaktivScopes.changes, 'change feed'),
  },
  { id: `${system}.audience.value`, title: 'audience', examine: audienceOf(system) },
  people('citizens', 'citizens', ({ cast }) => textsAt(cast, 'citizens'), citizen),
  people('other people of the cast', 'people', othersOf, anybody),
  people('the number that nobody has', 'nobody', ({ cast }) => textsAt(cast, 'nobody'), nobody),
];
