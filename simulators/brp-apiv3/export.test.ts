import { beforeEach, describe, expect, test } from 'vitest';
import { validateExportTemplateOut } from '../../contracts/generated/brp-apiv3/validators.js';
import type { World } from '../kernel/world.ts';
import {
  ask,
  bodyOf,
  brpWorld,
  control,
  exportOf,
  lastDiagnosis,
  lastExchange,
  members,
  outcome,
  persons,
  rowsOf,
  setProfile,
  template,
  textOf,
  tokenOf,
} from './testing/brp-world.ts';

let world: World;
let token: string;
beforeEach(() => {
  world = brpWorld();
  token = tokenOf(world);
});

const get = (parameters?: object | string) => exportOf(world, parameters, { token });
const query = (text: string, body?: object | string) =>
  ask(world, `GET /services/exporttemplate/${template}?${text}`, { token, body });
const ids = (rows: readonly { p_id: number }[]) => rows.map(({ p_id }) => p_id);
const fieldErrors = (answer: ReturnType<typeof get>) => bodyOf(answer).fieldErrors;
const all = () => rowsOf(get({ count: 1000 })) as any[];

describe('the answer', () => {
  test('is one string with the rows in it [brp.export.operation, brp.export.result, brp.api.version-header]', () => {
    const answer = get({ count: 2 });
    expect([answer.status, answer.rule, answer.basis]).toEqual([200, 'brp.export.operation', 'documented']);
    expect(answer.headers).toEqual({ 'content-type': 'application/json; charset=utf-8', 'brp-version': '2026.1104' });
    expect([validateExportTemplateOut(bodyOf(answer)), Object.keys(bodyOf(answer))]).toEqual([true, ['result']]);
    expect(rowsOf(answer)).toHaveLength(2);
  });

  test('is what JSON.stringify would make of the same rows, letter by letter', () => {
    const answer = get({ count: 300, offset: 100, includeAnonymized: true });
    expect(textOf(answer)).toBe(JSON.stringify({ result: JSON.stringify(rowsOf(answer)) }));
    const total = get({ count: 3, showTotal: true });
    expect(textOf(total)).toBe(JSON.stringify({ result: JSON.stringify(rowsOf(total)) }));
  });

  test('hangs at all three addresses [brp.api.base-url, brp.api.prefixes]', () => {
    for (const mount of ['/brp/api/ver3', '/brp/apiserver/api/ver3', '/brp/brponline/api/ver3'])
      expect(outcome(exportOf(world, {}, { token, mount }))).toBe('200');
  });

  test('a refusal has no version header [brp.api.version-header]', () => {
    expect(get({ count: 0 }).headers).not.toHaveProperty('brp-version');
    control(world, 'set-version', { version: '2027.123456' });
    expect(get().headers['brp-version']).toBe('2027.123456');
  });
});

describe('which carrier', () => {
  const used = () => lastExchange(world).facts!['parameters'] as { body: string[]; query: string[] };

  test('body and query both work, and the journal says which came [brp.export.carrier, brp.export.parameters]', () => {
    expect([rowsOf(get({ count: 3 })).length, used()]).toEqual([
      3,
      { body: ['count'], query: [], parametersFrom: 'body-first' },
    ]);
    const answer = query('offset=2&count=4&date=2020-01-01&includeAnonymized=true&showTotal=true');
    expect([rowsOf(answer).rows.length, used().body, used().query]).toEqual([
      4,
      [],
      ['count', 'date', 'includeAnonymized', 'offset', 'showTotal'],
    ]);
  });

  test.each([
    ['body-first', 3],
    ['query-first', 5],
    ['body-only', 3],
    ['query-only', 5],
  ] as const)(
    '%s: of two counts one wins, and other parameters count too where they may [brp.export.carrier]',
    (profile, rows) => {
      setProfile(world, 'parametersFrom', profile);
      const answer = query('count=5&showTotal=true', { count: 3 });
      const value = rowsOf(answer);
      expect([(value.rows ?? value).length, 'rows' in value]).toEqual([rows, profile !== 'body-only']);
    },
  );

  test('what the profile does not read cannot be wrong [brp.export.carrier]', () => {
    setProfile(world, 'parametersFrom', 'query-only');
    expect([outcome(get('{')), outcome(get({ count: 'x' }))]).toEqual(['200', '200']);
    setProfile(world, 'parametersFrom', 'body-only');
    expect(outcome(query('count=x'))).toBe('200');
  });

  test('null, an empty text in the query and names of no parameter are as if they were not there [brp.api.no-key]', () => {
    expect([
      rowsOf(get({ count: null, constructor: 1, apikey: 'x' })).length,
      rowsOf(query('count=&apikey=x&COUNT=1')).length,
    ]).toEqual([500, 500]);
    expect(outcome(get('[1]'))).toBe('403 INVALID_INPUT');
  });
});

describe('count and offset', () => {
  test('500 rows without count, from the first on [brp.export.count-default, brp.export.number-types, brp.export.offset]', () => {
    expect(ids(rowsOf(get()))).toEqual(ids(all()).slice(0, 500));
    setProfile(world, 'defaultCount', 7);
    expect(rowsOf(get())).toHaveLength(7);
  });

  test('rows come by rising id [brp.export.order]', () => {
    const found = ids(all());
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).toEqual(members(world).map(({ id }) => id));
  });

  test('beyond the end there are no rows [brp.export.offset]', () => {
    const total = members(world).length;
    expect([
      rowsOf(get({ offset: total - 1 })).length,
      rowsOf(get({ offset: total })),
      rowsOf(get({ offset: 1e12 })),
    ]).toEqual([1, [], []]);
  });

  test.each([
    [{ count: 0 }, [{ field: 'count', errorCode: 'NUMBER_VALUE_MIN', minValue: 1 }], 'brp.export.count-minimum'],
    [{ offset: -1 }, [{ field: 'offset', errorCode: 'NUMBER_VALUE_MIN', minValue: 0 }], 'brp.export.count-minimum'],
    [
      { count: 1001 },
      [{ field: 'count', errorCode: 'NUMBER_VALUE_MAX', maxValue: 1000 }],
      'brp.export.count-above-maximum',
    ],
    [{ count: 'x' }, [{ field: 'count', errorCode: 'FIELD_INVALID_TYPE' }], 'brp.export.wrong-type'],
    [{ count: '500' }, [{ field: 'count', errorCode: 'FIELD_INVALID_TYPE' }], 'brp.export.wrong-type'],
    [{ offset: 1.5 }, [{ field: 'offset', errorCode: 'FIELD_INVALID_TYPE' }], 'brp.export.wrong-type'],
    [{ showTotal: 'true' }, [{ field: 'showTotal', errorCode: 'FIELD_INVALID_TYPE' }], 'brp.export.other-types'],
    [
      { includeAnonymized: 1 },
      [{ field: 'includeAnonymized', errorCode: 'FIELD_INVALID_TYPE' }],
      'brp.export.other-types',
    ],
    [{ date: 20_260_101 }, [{ field: 'date', errorCode: 'FIELD_INVALID_TYPE' }], 'brp.export.other-types'],
    [{ date: '2026-02-30' }, [{ field: 'date', errorCode: 'DATE_INVALID' }], 'brp.export.date-form'],
    [{ date: '2026-02-03T00:00:00Z' }, [{ field: 'date', errorCode: 'DATE_INVALID' }], 'brp.export.date-form'],
    [
      { offset: -1, date: 'x' },
      [
        { field: 'date', errorCode: 'DATE_INVALID' },
        { field: 'offset', errorCode: 'NUMBER_VALUE_MIN', minValue: 0 },
      ],
      'brp.export.count-minimum',
    ],
  ])(
    '%j is invalid input [brp.export.wrong-type, brp.export.other-types, brp.export.count-minimum, brp.export.count-above-maximum, brp.export.date-form, brp.error.field-errors]',
    (parameters, errors, row) => {
      const answer = get(parameters);
      expect([outcome(answer), answer.rule, fieldErrors(answer)]).toEqual(['403 INVALID_INPUT', row, errors]);
      expect(lastDiagnosis(world).got).toContain(errors[errors.length - 1]!.field);
    },
  );

  test('a query is judged the same [brp.export.wrong-type]', () => {
    expect([fieldErrors(query('count=x&offset=-1&showTotal=yes&date=x')).length, outcome(query('count=5'))]).toEqual([
      4,
      '200',
    ]);
  });

  test('too large a count is refused, or answered with fewer [brp.export.count-maximum, brp.export.count-above-maximum]', () => {
    setProfile(world, 'maxCount', 10);
    expect(outcome(get({ count: 11 }))).toBe('403 INVALID_INPUT');
    setProfile(world, 'countAboveMaximum', 'cap');
    expect([rowsOf(get({ count: 11 })).length, rowsOf(get()).length]).toEqual([10, 10]);
  });
});

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
      'p_id customerNumber firstName lastName birthDate personNumber gender email streetAddress postalCode postalCity homePhone workPhone mobilePhone organization businessUnit category region groups jobTitle cardNumber memberJoinDate customerType hasMembership allowMassSendEmail allowMassSendMail allowMassSendSms anonymized'.split(
        ' ',
      ),
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
