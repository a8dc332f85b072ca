import { describe, expect, test } from 'vitest';
import type { Payment } from '../../fixtures/lifecare/types.ts';
import { write } from './cases/ids.ts';
import { executionsTable, paymentsTable, removedTable } from './state.ts';
import { extract, idsOf, kinds, lineOf, titleOf, type Wish } from './testing/extracts.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, control, lastDiagnosis, lastExchange, lifecareWorld, outcome, register, setProfile, who } from './testing/world.ts'; // prettier-ignore

const names = kinds.map(([name]) => name);

/** `200`, or status, code and row of a refusal. */
function refused(wish: Wish | string, profile: Parameters<typeof lifecareWorld>[0] = {}, name = 'Services'): string {
  const world = lifecareWorld(profile);
  return outcome(world, ask(world, typeof wish === 'string' ? wish : lineOf(name, wish)));
}

describe('all of a kind, whosever it is', () => {
  test.each(kinds)('%s holds what is on record, in the form of the contract [lifecare.extract.no-rule, lifecare.extract.envelope, lifecare.extract.actualisations-shape, lifecare.extract.calculations-shape, lifecare.extract.decisions-shape, lifecare.extract.executions-shape, lifecare.extract.investigations-shape, lifecare.extract.payments-shape, lifecare.extract.resource-allocations-shape, lifecare.extract.services-shape]', (name, _, table) => {
    const world = lifecareWorld();
    const all = extract(world, name);
    expect(idsOf(all)).toEqual(world.table<{ readonly id: number }>(table.name).list().map(({ id }) => id)); // prettier-ignore
    expect([all.TotalNumberOfRecords, all.ModifiedAfter]).toEqual([all.Result.length, null]);
    expect(misshapen(all, `ExtractOf${name}`)).toEqual([]);
    expect(lastExchange(world).rule).toBe(`lifecare.extract.${titleOf(name)}-package`);
  }); // prettier-ignore

  test.each(names)('%s has every field of its type, and in some entry a value wherever there can be one', (name) => {
    const { Result } = extract(lifecareWorld(), name);
    const filled = new Set(Result.flatMap((entry) => Object.keys(entry).filter((key) => entry[key] !== null)));
    const never = Object.keys(Result[0]).filter((key) => !filled.has(key));
    const unknown = [
      'EndTime',
      ...(name === 'Calculations' ? ['InvestigationId'] : []),
      'Regards',
      'CareOfAddress',
      'BillingNumber',
      'LocalNumber',
    ];
    expect(never.filter((key) => !unknown.includes(key))).toEqual([]);
  });

  test('a total counts everything that fits, wherever the page begins [lifecare.extract.total, lifecare.extract.offset]', () => {
    const world = lifecareWorld();
    const all = idsOf(extract(world, 'Payments'));
    const page = extract(world, 'Payments', { limit: 7, offset: 11 });
    expect([idsOf(page), page.TotalNumberOfRecords]).toEqual([all.slice(11, 18), all.length]);
    expect(extract(world, 'Payments', { offset: all.length })).toMatchObject({ TotalNumberOfRecords: all.length, Result: [] }); // prettier-ignore
  });

  test('both texts of an actualisation name its type [lifecare.extract.actualisation-text]', () => {
    for (const { Aktualisering, Type } of extract(lifecareWorld(), 'Actualisations').Result)
      expect(Aktualisering).toBe(Type);
  });

  test('a key without the package gets an empty extract that looks like any other', () => {
    const world = lifecareWorld();
    const answer = extract(world, 'Payments', { modifiedAfter: '2025-01-01' }, { key: 'lifecare-persons' });
    expect(answer).toEqual({ ModifiedAfter: '2025-01-01T00:00:00', TotalNumberOfRecords: 0, Result: [] });
    expect(lastExchange(world).rule).toBe('lifecare.key.silent-empty');
  });
});

describe('what is refused [lifecare.extract.bad-request, lifecare.extract.parameters]', () => {
  const range = '400 SIM-REQUEST lifecare.extract.range';
  const unreadable = '400 SIM-REQUEST lifecare.extract.modified-unreadable';
  const invalid = '400 SIM-QUERY lifecare.extract.q-invalid';
  const unsearchable = '400 SIM-QUERY lifecare.extract.q-unsearchable';
  const wishes: [Wish | string, string][] = [
    ['GET Extract/Services', '400 SIM-REQUEST lifecare.extract.limit-required'],
    ['GET Extract/Services?limit=', '400 SIM-REQUEST lifecare.extract.limit-required'],
    [{ limit: 0 }, range],
    [{ limit: -1 }, range],
    [{ limit: 'ten' }, range],
    [{ limit: '1.0' }, range],
    [{ limit: 2_147_483_648 }, range],
    [{ offset: -1 }, range],
    [{ offset: '1e1' }, range],
    [{ limit: 1001 }, '400 SIM-LIMIT lifecare.extract.over-maximum'],
    [{ limit: 1000 }, '200'],
    [{ offset: 2_147_483_647 }, '200'],
    [{ modifiedAfter: '2025-02-30' }, unreadable],
    [{ modifiedAfter: '2025-02-03T10:00' }, unreadable],
    [{ modifiedAfter: '20250203' }, unreadable],
    [{ modifiedAfter: '' }, '200'],
    [{ q: 'Id:1' }, invalid],
    [{ q: 'Id=1' }, invalid],
    [{ q: "CustomerNumber='1'" }, unsearchable],
    [{ q: "id='1'" }, unsearchable],
    [{ q: "Id='1' and Nothing='x'" }, unsearchable],
    [{ q: "Id='1'" }, '200'],
    [{ q: '' }, '200'],
  ];

  test.each(wishes)('%j is answered %s', (wish, wanted) => {
    expect(refused(wish)).toBe(wanted);
  });

  test.each([
    [{ limit: 'ten' }, { ModelState: { limit: ["The value 'ten' is not valid for limit."] } }],
    [{ limit: 5000 }, { ModelState: { limit: ['The field limit must be between 1 and 1000.'] } }],
    [{ modifiedAfter: 'x' }, { ModelState: { modifiedAfter: ["The value 'x' is not valid for modifiedAfter."] } }],
    [{ q: 'PersonId:199001012384' }, { Message: 'Invalid query format' }],
  ])('%j says what is wrong in the shape of the framework', (wish, wanted) => {
    expect(bodyOf(ask(lifecareWorld(), lineOf('Actualisations', wish)))).toEqual({ Message: 'The request is invalid.', ...wanted }); // prettier-ignore
  });

  test('the diagnosis quotes what came and what to do', () => {
    const world = lifecareWorld();
    ask(world, lineOf('Actualisations', { q: 'Status:Öppen' }));
    expect(lastDiagnosis(world)).toMatchObject({ got: 'Status:Öppen', todo: expect.stringContaining("='") });
    ask(world, lineOf('Actualisations', { q: "Name='Eva'" }));
    expect(lastDiagnosis(world).got).toBe('Name');
  });

  test('names of parameters are read in any case', () => {
    const world = lifecareWorld();
    expect(bodyOf(ask(world, 'GET extract/payments?LIMIT=2&Offset=1')).Result).toHaveLength(2);
  });
});

describe('the profile', () => {
  test('maximumLimit and limitAboveMaximum [lifecare.extract.limit-maximum, lifecare.extract.over-maximum]', () => {
    expect(refused({ limit: 6 }, { maximumLimit: 5 })).toBe('400 SIM-LIMIT lifecare.extract.over-maximum');
    const capped = lifecareWorld({ maximumLimit: 5, limitAboveMaximum: 'cap' });
    expect(extract(capped, 'Payments', { limit: 6, offset: 2 })).toMatchObject({ TotalNumberOfRecords: 340 });
    expect(extract(capped, 'Payments', { limit: 6 }).Result).toHaveLength(5);
    expect(extract(capped, 'Payments', { limit: 4 }).Result).toHaveLength(4);
  });

  test('extractOrder: by id, or by the last change, so that a change moves an entry to the end [lifecare.extract.order]', () => {
    const [byId, byChange] = [lifecareWorld(), lifecareWorld({ extractOrder: 'modified' })];
    const ids = (world: typeof byId) => idsOf(extract(world, 'Executions'));
    expect(ids(byId)).toEqual(ids(byId).toSorted((one, other) => one - other));
    const times = extract(byChange, 'Executions').Result.map(({ StartTime }) => StartTime as string);
    expect(times).toEqual(times.toSorted());
    for (const world of [byId, byChange]) {
      const [first] = ids(world);
      const before = ids(world);
      write(world, executionsTable, world.table(executionsTable.name).get(String(first)));
      expect(ids(world)).toEqual(world === byId ? before : [...before.slice(1), first]);
    }
  });

  test('queryConditions: all of several must hold, or one alone may be asked [lifecare.extract.q-combined]', () => {
    const world = lifecareWorld();
    const q = "ServiceType='Ekonomiskt bistånd' and EndDate=''";
    const wanted = register.services.filter(({ type, to }) => type === 1 && to === null);
    expect(idsOf(extract(world, 'Services', { q }))).toEqual(wanted.map(({ id }) => id));
    expect(wanted.length).toBeLessThan(extract(world, 'Services', { q: "EndDate=''" }).TotalNumberOfRecords);
    expect(refused({ q }, { queryConditions: 'one' })).toBe('400 SIM-QUERY lifecare.extract.q-combined');
    expect(refused({ q: "EndDate=''" }, { queryConditions: 'one' })).toBe('200');
  });

  test('extractTimes: the last change, or the days on which an entry holds [lifecare.extract.times]', () => {
    const byName = (profile: object) => (name: string) => extract(lifecareWorld(profile), name).Result;
    const [changed, valid] = [byName({}), byName({ extractTimes: 'validity' })];
    for (const { StartTime, EndTime } of names.flatMap(changed)) {
      expect(StartTime).toMatch(/T1[0-7]:\d\d:\d\d$/);
      expect(EndTime).toBeNull();
    }
    for (const entry of valid('Services')) expect([entry.StartTime, entry.EndTime]).toEqual([entry.StartDate, entry.EndDate]); // prettier-ignore
    for (const entry of valid('Decisions')) expect([entry.StartTime, entry.EndTime]).toEqual([entry.FromDate, entry.ToDate]); // prettier-ignore
    for (const entry of valid('Payments')) expect([entry.StartTime, entry.EndTime]).toEqual([entry.PayDate, null]);
    for (const entry of valid('Actualisations')) expect([entry.StartTime, entry.EndTime]).toEqual([entry.Date, null]);
    expect(byName({ openDates: 'sentinel' })('Payments')[0].EndTime).toBe('9999-12-31T23:59:59.9999999');
  });

  test('extractDeletions: what was removed is gone, or keeps its place with EndTime [lifecare.extract.deletions]', () => {
    for (const extractDeletions of ['hidden', 'ended'] as const) {
      const world = lifecareWorld({ extractDeletions });
      const before = idsOf(extract(world, 'Payments'));
      const { id } = register.payments[3]!;
      const row = world.table<Payment>(paymentsTable.name).get(String(id))!;
      world.table(paymentsTable.name).delete(String(id));
      write(world, removedTable, { table: paymentsTable.name, key: String(id), row });
      const isHidden = extractDeletions === 'hidden';
      expect(idsOf(extract(world, 'Payments'))).toEqual(isHidden ? before.filter((one) => one !== id) : before);
      const { Result } = extract(world, 'Payments', { modifiedAfter: '2026-01-01' });
      const at = '2026-11-22T12:00:00';
      expect(Result.map(({ Id, StartTime, EndTime, Amount }) => [Id, StartTime, EndTime, Amount])).toEqual(isHidden ? [] : [[id, at, at, row.amount / 100]]); // prettier-ignore
      expect(extract(world, 'Payments', { modifiedAfter: at }).Result).toEqual([]);
      expect(extract(world, 'Payments', { q: `Id='${id}'` }).TotalNumberOfRecords).toBe(isHidden ? 0 : 1);
    }
  });

  test.each([
    { dayForm: 'plain' },
    { openDates: 'sentinel' },
    { emptyValues: 'left-out' },
    { emptyValues: 'empty-string' },
    { extractTimes: 'validity', applicantText: 'number' },
  ] as const)('with %j every extract has the form of the contract', (profile) => {
    const world = lifecareWorld(profile);
    for (const name of names)
      expect(misshapen(extract(world, name, { limit: 40, modifiedAfter: '2024-01-01' }), `ExtractOf${name}`)).toEqual(
        [],
      );
  });

  test('protectedValues: the address of a protected payee is left out of payments', () => {
    const { payee, id } = register.payments[0]!;
    const address = (protectedValues: 'shown' | 'left-out') => {
      const world = lifecareWorld({ protectedValues });
      control(world, 'protect', { person: payee, addressProtection: true });
      const { Name, StreetAddress, PostalCode } = extract(world, 'Payments', { q: `Id='${id}'` }).Result[0];
      return [Name, StreetAddress, PostalCode].map((field) => field !== null);
    };
    expect([address('shown'), address('left-out')]).toEqual([[true, true, true], [true, false, false]]); // prettier-ignore
  });

  test('a change of the profile is seen by an extract that was asked for before', () => {
    const world = lifecareWorld();
    const wish = { q: "PayDate='2025-06-27'" };
    expect(extract(world, 'Payments', wish).TotalNumberOfRecords).toBe(0);
    setProfile(world, 'dayForm', 'plain');
    expect(extract(world, 'Payments', wish).TotalNumberOfRecords).toBeGreaterThan(0);
  });
});

describe('modifiedAfter', () => {
  test('is answered as it was asked for, by the clock in Stockholm [lifecare.extract.modified-echo]', () => {
    const echo = (modifiedAfter: string, profile = {}) =>
      extract(lifecareWorld(profile), 'Executions', { modifiedAfter }).ModifiedAfter;
    expect(echo('2025-06-01')).toBe('2025-06-01T00:00:00');
    expect(echo('2025-06-01', { dayForm: 'plain' })).toBe('2025-06-01');
    expect(echo('2025-06-01T10:11:12.50')).toBe('2025-06-01T10:11:12.5');
    expect(echo('2025-06-01T10:00:00Z')).toBe('2025-06-01T12:00:00');
  });

  test('what was changed exactly then is not in it, and of two changes of one instant the later is [lifecare.extract.modified-strictly]', () => {
    const world = lifecareWorld();
    const [one, two] = register.executions;
    for (const row of [one!, two!]) write(world, executionsTable, row);
    const after = (modifiedAfter: string) => extract(world, 'Executions', { modifiedAfter }).Result;
    const both = after('2026-11-22T11:59:59');
    expect(both.map(({ Id, StartTime }) => [Id, StartTime])).toEqual([
      [one!.id, '2026-11-22T12:00:00'],
      [two!.id, '2026-11-22T12:00:00.00001'],
    ]);
    expect(idsOf({ Result: after(both[0].StartTime) })).toEqual([two!.id]);
    expect(after(both[1].StartTime)).toEqual([]);
  });

  test('a later change of the same entry is another answer to the same question', () => {
    const world = lifecareWorld();
    const wish = { modifiedAfter: '2026-01-01' };
    expect(extract(world, 'Executions', wish).Result).toEqual([]);
    write(world, executionsTable, { ...register.executions[0]!, type: 'Ändrad' });
    expect(extract(world, 'Executions', wish).Result).toMatchObject([{ Type: 'Ändrad' }]);
    write(world, executionsTable, { ...register.executions[0]!, type: 'Åter ändrad' });
    expect(extract(world, 'Executions', wish).Result).toMatchObject([{ Type: 'Åter ändrad' }]);
  });
});

describe('what staff do', () => {
  const later = { modifiedAfter: '2026-11-22T11:59:59' };
  const running = register.services.find(({ type, to, coApplicant }) => type === 1 && to === null && coApplicant === null)!; // prettier-ignore

  test('a payment that is put down comes at the end, and is gone or ended when it is taken away', () => {
    for (const extractDeletions of ['hidden', 'ended'] as const) {
      const world = lifecareWorld({ extractDeletions });
      const { id } = control(world, 'pay', { service: running.id, amount: 100.5, payDate: null });
      expect(extract(world, 'Payments').Result.at(-1)).toMatchObject({ Id: id, Amount: 100.5, PayDate: null });
      control(world, 'remove', { payment: id });
      const { Result } = extract(world, 'Payments', later);
      expect(Result.map(({ Id, EndTime }) => [Id, EndTime === null])).toEqual(extractDeletions === 'hidden' ? [] : [[id, false]]); // prettier-ignore
    }
  });

  test('everything of a person who was merged is changed, and bears the other’s numbers', () => {
    const world = lifecareWorld();
    const other = who('without-cases');
    control(world, 'merge', { person: running.applicant, into: other });
    const numbers = new Set(extract(world, 'Services', later).Result.map(({ CustomerNumber }) => CustomerNumber));
    const { CustomerNumber } = bodyOf(ask(world, `GET Persons?personId=${other}`));
    expect([...numbers]).toEqual([CustomerNumber]);
    expect(extract(world, 'Actualisations', { q: `PersonId='${running.applicant}'` }).Result).toEqual([]);
    expect(extract(world, 'Actualisations', { q: `PersonId='${other}'` }).TotalNumberOfRecords).toBeGreaterThan(0);
  });

  test('a new name of a caseworker is found by q at once', () => {
    const world = lifecareWorld();
    const found = (name: string) => extract(world, 'Services', { q: `Caseworker='${name}'` }).TotalNumberOfRecords;
    const [user] = register.users;
    const before = found(user!.fullName);
    ask(world, `POST Users/SetUser?id=${user!.id}&fullName=Anna%20Ny`);
    expect([before > 0, found(user!.fullName), found('Anna Ny')]).toEqual([true, 0, before]);
  });
});
