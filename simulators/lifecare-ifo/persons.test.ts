import { describe, expect, test } from 'vitest';
import { personsTable, populationTable } from './state.ts';
import { application, blamed, posted } from './testing/writes.ts';
import { ask, bodyOf, lifecareWorld, register, setProfile, textOf, who } from './testing/world.ts';

const newcomer = who('population-only');
const body = { PersonId: newcomer, Name: 'Ny', Surname: 'Person', PhoneWork: '0701740605' };
const read = (personId: string, world = lifecareWorld()) => bodyOf(ask(world, `GET Persons?personId=${personId}`));
const post = (part: object, world = lifecareWorld()) => posted(world, 'Persons', { ...body, ...part });

describe('POST Persons [lifecare.persons.create]', () => {
  test('answers the identity number as a string, or the customer number [lifecare.persons.create-answer]', () => {
    const world = lifecareWorld();
    expect(textOf(ask(world, 'POST Persons', { body }))).toBe(`"${newcomer}"`);
    setProfile(world, 'createPersonAnswer', 'customer-number');
    const { customerNumber } = register.population.find(({ personId }) => personId === newcomer)!;
    expect(textOf(ask(world, 'POST Persons', { body }))).toBe(`"${customerNumber}"`);
  });

  test('somebody of the population register is in IFO from then on, and nowhere twice [lifecare.persons.create-moves]', () => {
    const world = lifecareWorld();
    const before = read(newcomer, world);
    expect([before.Source, before.CustomerNumber]).toEqual(['Population', null]);
    expect(posted(world, 'Actualisations', { ...application, PersonId: newcomer })).toMatch(/^404/);
    post({}, world);
    expect(read(newcomer, world)).toEqual({
      ...before,
      Source: 'FC',
      CustomerNumber: expect.any(Number),
      Name: 'Ny Person',
      PhoneWork: '0701740605',
    });
    expect(world.table(populationTable.name).has(newcomer)).toBe(false);
    expect(posted(world, 'Actualisations', { ...application, PersonId: newcomer })).toBe('200');
  });

  test('whoever is known is written over with what was said, and comes not twice [lifecare.persons.create-existing]', () => {
    const world = lifecareWorld();
    const known = who('applicant-paid');
    const [before, size] = [read(known, world), world.table(personsTable.name).size];
    expect(post({ PersonId: known, Name: 'Nytt', Surname: null, Email: '', PhoneWork: null }, world)).toBe('200');
    const after = read(known, world);
    expect(after).toEqual({ ...before, Name: `Nytt ${before.Name.split(' ').slice(1).join(' ')}`, Email: null });
    expect(world.table(personsTable.name).size).toBe(size);
  });

  test('somebody whom nobody knows is taken with what was said, by a number that is nobody’s [lifecare.identity.letters]', () => {
    const world = lifecareWorld();
    const said = { StreetAddress: 'Nygatan 1', PostalCode: '85230', PostalAddress: 'Sundköping', CareOfAddress: 'Berg', PhoneHome: '060-1', PhoneMobile: '070-1', Email: 'ny@mail.example', Area: 1, KeyCode: '1002', MaritalStatus: 2, CitizenShipCountry: 1, BornCountry: 4 }; // prettier-ignore
    expect(ask(world, 'GET Persons?personId=19900101TF99').status).toBe(404);
    expect(post({ ...said, PersonId: '19900101TF99' }, world)).toBe('200');
    const after = read('19900101TF99', world);
    const { Area: _a, KeyCode: _k, MaritalStatus: _m, CitizenShipCountry: _c, BornCountry: _b, ...shown } = said;
    expect(after).toMatchObject({
      ...shown,
      PersonId: '19900101TF99',
      Name: 'Ny Person',
      Source: 'FC',
      PhoneWork: '0701740605',
    });
    expect(world.table(personsTable.name).get('19900101TF99')).toMatchObject({
      area: 1,
      keyCode: '1002',
      maritalStatus: 2,
      citizenship: 1,
      bornIn: 4,
    });
    const numbers = world
      .table<{ customerNumber: number }>(personsTable.name)
      .list()
      .map(({ customerNumber }) => customerNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('not without PersonId [lifecare.persons.create-mandatory]', () => {
    const row = '400 SIM-REQUEST lifecare.persons.create-mandatory';
    expect([post({ PersonId: null }), post({ PersonId: '' })]).toEqual([row, row]);
  });

  test.each(['900101-TF03', '19900101-2384', '9001012384', '17900101TF03', '19900101TF0Å'])(
    '%s is no identity number of twelve characters [lifecare.identity.pattern, lifecare.identity.form]',
    (PersonId) => {
      expect(post({ PersonId })).toBe('400 SIM-REQUEST lifecare.identity.pattern');
    },
  );

  test('a number that may be a real person’s is not stored, nor repeated [lifecare.persons.create-stranger]', () => {
    const world = lifecareWorld();
    const stranger = '199001012384';
    const answer = ask(world, 'POST Persons', { body: { ...body, PersonId: stranger } });
    expect([answer.status, textOf(answer).includes(stranger)]).toEqual([400, false]);
    expect(post({ PersonId: stranger }, world)).toBe('400 SIM-REQUEST lifecare.persons.create-stranger');
    expect(world.table(personsTable.name).has(stranger)).toBe(false);
  });

  test.each([
    [{ MaritalStatus: 99 }, ['MaritalStatus']],
    [{ CitizenShipCountry: 99, BornCountry: 0 }, ['CitizenShipCountry', 'BornCountry']],
    [{ Area: 9 }, ['Area']],
    [{ Area: 2, KeyCode: '1001' }, ['KeyCode']],
    [{ KeyCode: '9999' }, ['KeyCode']],
  ])('%j is not listed [lifecare.persons.create-codes]', (part, names) => {
    expect(post(part)).toBe('400 SIM-REQUEST lifecare.persons.create-codes');
    expect(blamed(lifecareWorld(), 'Persons', { ...body, ...part })).toEqual(names);
  });

  test.each([[{ Area: 2, KeyCode: '2001' }], [{ KeyCode: '2001' }], [{ KeyCode: '' }]])('%j is listed', (part) => {
    expect(post(part)).toBe('200');
  });

  test('the package that reads persons writes them', () => {
    const send = (key: string) => posted(lifecareWorld(), 'Persons', body, { key });
    expect([send('lifecare-8508'), send('lifecare-8501').slice(0, 3)]).toEqual(['200', '401']);
  });

  test('an address that becomes protected is no matter of this operation', () => {
    const world = lifecareWorld();
    const hidden = who('protected');
    const before = read(hidden, world);
    post({ PersonId: hidden, Email: 'annan@mail.example' }, world);
    const { AddressProtection, ProtectedRegistration } = read(hidden, world);
    expect([AddressProtection, ProtectedRegistration]).toEqual([
      before.AddressProtection,
      before.ProtectedRegistration,
    ]);
  });
});
