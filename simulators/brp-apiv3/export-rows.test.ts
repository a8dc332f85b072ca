import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  exportOf,
  members,
  outcome,
  persons,
  rowsOf,
  setProfile,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let token: string;
beforeEach(() => {
  world = brpWorld();
  token = tokenOf(world);
});

const get = (parameters?: object | string) => exportOf(world, parameters, { token });
const ids = (rows: readonly { p_id: number }[]) => rows.map(({ p_id }) => p_id);
const all = () => rowsOf(get({ count: 1000 })) as any[];

describe('which persons', () => {
  test('customers, no staff [brp.export.members]', () => {
    expect(all().some(({ p_id }) => p_id < 1001)).toBe(false);
    expect(persons(world).some(({ id }) => id < 1001)).toBe(true);
  });

  test('anonymised ones only when asked for, with nothing of them left [brp.export.anonymized, brp.export.anonymized-row]', () => {
    const shown = all();
    const withGone = rowsOf(get({ count: 1000, includeAnonymized: true })) as any[];
    const gone = withGone.filter(({ anonymized }) => anonymized);
    expect([shown.some(({ anonymized }) => anonymized), gone.length]).toEqual([false, withGone.length - shown.length]);
    expect(gone.length).toBeGreaterThan(5);
    const { p_id, customerNumber, firstName, businessUnit, region, customerType, anonymized, ...personal } = gone[0];
    expect([firstName, anonymized, Object.values(personal).filter((value) => value !== '' && value !== false)]).toEqual(
      ['Anonymous', true, []],
    );
    expect([p_id, customerNumber, businessUnit, region, customerType].every(Boolean)).toBe(true);
  });

  test('those who changed on a day or later, or joined then [brp.export.date-meaning]', () => {
    expect(rowsOf(get({ date: '2026-01-01' }))).toEqual([]);
    const [one, other] = members(world);
    control(world, 'change-member', { person: other!.id });
    expect(ids(rowsOf(get({ date: '2026-11-21' })))).toEqual([other!.id]);
    expect(rowsOf(get({ date: '2026-11-22' }))).toEqual([]);
    expect(rowsOf(get({ date: '2026-11-21' }))[0].streetAddress).toBe('Flyttgatan 1');
    setProfile(world, 'dateMeaning', 'joined');
    const since = one!.joined!;
    const wanted = members(world)
      .filter(({ joined }) => joined! >= since)
      .map(({ id }) => id);
    expect(ids(rowsOf(get({ date: since, count: 1000 })))).toEqual(wanted);
  });

  test('a day begins in Stockholm [brp.export.date-meaning]', () => {
    const late = brpWorld({ wall: () => Date.UTC(2026, 5, 30, 22, 30) });
    const [one] = members(late);
    control(late, 'change-member', { person: one!.id });
    expect(ids(rowsOf(exportOf(late, { date: '2026-07-01' })))).toEqual([one!.id]);
  });

  test('the total is that of all that fit [brp.export.total]', () => {
    const total = (parameters: object) => rowsOf(get({ ...parameters, showTotal: true })).total as number;
    expect(total({ count: 1, offset: 3 })).toBe(members(world).length);
    expect(total({ includeAnonymized: true })).toBe(
      persons(world).filter(({ customerType }) => customerType !== null).length,
    );
    expect([total({ date: '2026-11-21' }), Array.isArray(rowsOf(get({ showTotal: false })))]).toEqual([0, true]);
  });
});

describe('a row', () => {
  test('has the columns of the interchange format [brp.export.columns, brp.export.column-forms, brp.api.ssn-form, brp.api.time-forms]', () => {
    const row = all().find(({ mobilePhone, groups }) => mobilePhone.startsWith('070') && groups.includes(','));
    expect(Object.keys(row)).toEqual(
      [
        'p_id customerNumber firstName lastName birthDate personNumber gender email',
        'streetAddress postalCode postalCity homePhone workPhone mobilePhone organization businessUnit',
        'category region groups jobTitle cardNumber memberJoinDate customerType hasMembership',
        'allowMassSendEmail allowMassSendMail allowMassSendSms anonymized',
      ].flatMap((names) => names.split(' ')),
    );
    expect(row).toMatchObject({
      birthDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      personNumber: expect.stringMatching(/^\d{6}-\d{4}$/),
      gender: expect.stringMatching(/^(Man|Kvinna)$/),
      mobilePhone: expect.stringMatching(/^070-\d{7}$/),
      groups: 'Seniorer,Vatten',
      postalCode: expect.stringMatching(/^\d{5}$/),
    });
  });

  test('has those of the subscription if so set [brp.export.columns]', () => {
    setProfile(world, 'exportColumns', 'person-and-subscription');
    const rows = all();
    const row = rows.find(({ renew }) => renew === true);
    expect(row).toMatchObject({
      debitedUntil: '2026-11-30',
      end: '',
      price: expect.stringMatching(/^\d+\.\d\d$/),
      payer_id: row.p_id,
    });
    expect(rows.find(({ s_id }) => s_id === '')).toMatchObject({ product: '', price: '', renew: '' });
    const ended = rows.find(({ renew }) => renew === false);
    expect(ended.debitedUntil).toBe(ended.end);
  });

  test('has empty texts for what is not known, or nothing [brp.export.empty-columns]', () => {
    expect(all().filter(({ personNumber }) => personNumber === '').length).toBeGreaterThan(50);
    setProfile(world, 'emptyColumns', 'absent');
    const rows = all();
    expect([
      rows.filter((row) => !('personNumber' in row)).length > 50,
      rows.some((row) => Object.values(row).includes('')),
    ]).toEqual([true, false]);
  });

  test('has a column of a later version if so set [brp.api.new-fields]', () => {
    setProfile(world, 'newFields', 'one');
    expect([all()[0].fieldOfALaterVersion, bodyOf(get({ count: 1 })).result.length > 0]).toEqual([true, true]);
  });

  test('is written anew when its person changes, and in each format [brp.export.result-format]', () => {
    const [before] = all();
    control(world, 'change-member', { person: before.p_id });
    const [after] = all();
    expect([before.streetAddress === after.streetAddress, { ...after, streetAddress: before.streetAddress }]).toEqual([
      false,
      before,
    ]);
    setProfile(world, 'resultFormat', 'csv');
    const lines = (bodyOf(get({ count: 2 })).result as string).split('\r\n');
    expect([lines.length, lines[0], lines[3]]).toEqual([4, Object.keys(before).join(';'), '']);
    expect(lines[1]!.split(';').slice(0, 4)).toEqual(['1001', '101001', after.firstName, after.lastName]);
    expect(bodyOf(get({ count: 1, showTotal: true })).result).toMatch(/^total;\d+\r\np_id;/);
    setProfile(world, 'resultFormat', 'xml');
    expect(bodyOf(get({ count: 1 })).result).toMatch(/^<rows><row><p_id>1001<\/p_id>.*<\/row><\/rows>$/);
    expect(bodyOf(get({ count: 1, showTotal: true })).result).toMatch(/^<rows total="\d+"><row>/);
  });

  test('is escaped for the text that it stands in [brp.export.result-format]', () => {
    const [first] = members(world);
    control(world, 'save-person', { person: first!.id, firstName: 'A";<&>\\', lastName: 'B\nC' });
    expect(rowsOf(get({ count: 1 }))[0]).toMatchObject({ firstName: 'A";<&>\\', lastName: 'B\nC' });
    setProfile(world, 'resultFormat', 'csv');
    expect(bodyOf(get({ count: 1 })).result).toContain(';"A"";<&>\\";"B\nC";');
    setProfile(world, 'resultFormat', 'xml');
    expect(bodyOf(get({ count: 1 })).result).toContain('<firstName>A";&lt;&amp;&gt;\\</firstName>');
  });
});

describe('the template for training sessions', () => {
  const sessions = (parameters: object = {}) =>
    ask(world, 'GET /services/exporttemplate/18', { token, body: parameters });

  test('is added by hand [brp.export.training-sessions, brp.setup.second-template]', () => {
    expect(outcome(sessions())).toBe('403 ID_NOT_FOUND');
    control(world, 'add-template');
    const rows = rowsOf(sessions()) as any[];
    expect(Object.keys(rows[0])).toEqual(
      'id name start end businessUnit location instructor cancelled slotsTotal booked personId timepoint'.split(' '),
    );
    const known = new Set(members(world).map(({ id }) => id));
    expect(
      rows.every(({ personId, start }) => known.has(personId) && start >= '2026-11-13T23' && start < '2026-11-21T00'),
    ).toBe(true);
    expect(new Set(rows.map(({ id, personId }) => `${id} ${personId}`)).size).toBe(rows.length);
  });

  test('is paged as the other one, and goes back to a day [brp.export.training-sessions]', () => {
    control(world, 'add-template');
    const { total, rows } = rowsOf(sessions({ showTotal: true, count: 1000 }));
    expect(rowsOf(sessions({ offset: 3, count: 2 }))).toEqual(rows.slice(3, 5));
    const more = (date: string) => rowsOf(sessions({ date, showTotal: true })).total as number;
    expect([more('2026-11-14'), more('2026-11-20') < total, more('2026-11-01') > total]).toEqual([total, true, true]);
    expect(more('1900-01-01')).toBe(more('2026-08-21'));
    setProfile(world, 'resultFormat', 'csv');
    expect(bodyOf(sessions()).result).toMatch(/^id;name;start;/);
  });
});
