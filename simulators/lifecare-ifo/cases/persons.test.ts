import { expect, test } from 'vitest';
import type { Household, LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import { householdsTable, personsTable, populationTable } from '../state.ts';
import { ask, bodyOf, control, lifecareWorld, register, who } from '../testing/world.ts';

const window = 'startDate=2000-01-01T00:00:00&endDate=2030-01-01T23:59:59';

test('flags of protection are set one by one, also of whom only the population register knows', () => {
  const world = lifecareWorld();
  const read = (person: string) => bodyOf(ask(world, `GET Persons?personId=${person}`));
  for (const name of ['without-cases', 'population-only'] as const) {
    const before = read(who(name));
    control(world, 'protect', { person: who(name), addressProtection: true });
    expect(read(who(name))).toEqual({ ...before, AddressProtection: true });
    control(world, 'protect', { person: who(name), addressProtection: false, protectedRegistration: true });
    expect(read(who(name))).toEqual({ ...before, ProtectedRegistration: true });
  }
});

test('nobody unknown is protected', () => {
  expect(() => control(lifecareWorld(), 'protect', { person: '200001012384', secretPhone: true })).toThrow(
    'body.person must be the identity number of somebody whom IFO or the population register knows',
  );
});

test('of two entries of one person the matters are the second’s, and come again in extracts', () => {
  const world = lifecareWorld();
  const [from, into] = [who('applicant-paid'), who('population-only')];
  const count = (person: string) => {
    const lists = ['Actualisations', 'Investigations', 'Services', 'Payments', 'Calculations', 'Decisions'];
    return lists.map((name) => bodyOf(ask(world, `GET ${name}?personId=${person}&${window}`)).TotalNumberOfRecords);
  };
  const before = count(from);
  const since = world.clock.stamp() / 100;
  expect(before.every((number) => number > 0)).toBe(true);
  const { moved } = control(world, 'merge', { person: from, into });
  expect(moved).toBeGreaterThan(2);
  expect([count(from), count(into)]).toEqual([[0, 0, 0, 0, 0, 0], before]);
  const services = world.table('lifecare.services');
  expect(services.after(since)).toEqual(services.by('member', into));
  expect(ask(world, `GET Persons?personId=${from}`).status).toBe(404);
  expect(bodyOf(ask(world, `GET Persons?personId=${into}`)).Source).toBe('FC');
  expect(world.table<LifecarePerson>(populationTable.name).has(into)).toBe(false);
});

test('the second takes the place in the household', () => {
  const world = lifecareWorld();
  const [from, into] = [who('co-applicant-paid'), who('population-only')];
  const households = world.table<Household>(householdsTable.name);
  const [before] = households.by('member', from);
  control(world, 'merge', { person: from, into });
  expect(households.get(String(before!.id))!.adults).toEqual(before!.adults.map((one) => (one === from ? into : one)));
});

test('co-applicants who turn out to be one apply alone', () => {
  const world = lifecareWorld();
  const coApplicant = who('co-applicant-paid');
  const { applicant } = register.services.find((one) => one.coApplicant === coApplicant)!;
  control(world, 'merge', { person: coApplicant, into: applicant });
  const own = world.table('lifecare.services').by('member', applicant);
  expect(
    own.map((one) => [one.coApplicant, one.members.filter((member: string) => member === applicant).length]),
  ).toEqual(own.map(() => [null, 1]));
  expect(world.table(personsTable.name).has(coApplicant)).toBe(false);
});

test('nobody is merged with themselves, or with a stranger', () => {
  const world = lifecareWorld();
  const person = who('applicant-paid');
  expect(() => control(world, 'merge', { person, into: person })).toThrow('body.into must be another person');
  expect(() => control(world, 'merge', { person, into: '200001012384' })).toThrow(
    'body.into must be the identity number',
  );
  expect(() => control(world, 'merge', { person: who('population-only'), into: person })).toThrow(
    'somebody whom IFO knows',
  );
});
