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
