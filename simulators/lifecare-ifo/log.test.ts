import { describe, expect, test } from 'vitest';
import { counterTable, type CounterRow } from '../kernel/ids.ts';
import type { World } from '../kernel/world.ts';
import { licenceKey } from '../../fixtures/lifecare/keys.ts';
import { callsTable, type LoggedCall } from './state.ts';
import { durationIn } from './reading/log.ts';
import { misshapen } from './testing/shape.ts';
import { ask, type Asked, bodyOf, lifecareWorld, outcome, seed, who } from './testing/world.ts';

const person = who('applicant-paid');

/** A page of the log. */
const log = (world: World, query = '', asked: Asked = {}) => bodyOf(ask(world, `GET ApiLogs${query}`, asked));

/** What the log tells of its calls: `Persons 200`. */
const told = (world: World, query = ''): string[] =>
  log(world, query).Result.map(({ Api, HttpStatusCode }: any) => `${Api} ${HttpStatusCode}`);

/** A person read, a person unknown, an extract refused, users read by another key. */
function busyWorld(): World {
  const world = lifecareWorld();
  ask(world, `GET Persons?personId=${person}`, { headers: { 'x-api-requestid': 'mine-1' } });
  ask(world, 'GET Persons?personId=190001019999');
  world.clock.advance(3_600_000);
  ask(world, 'GET Extract/Services');
  ask(world, 'GET Users/GetUsers?limit=1', { key: 'lifecare-users' });
  return world;
}

const all = ['Users/GetUsers OK', 'Extract/Services BadRequest', 'Persons NotFound', 'Persons OK'];

describe('each call is in the log', () => {
  test('the latest first, in the envelope of lists and the form of the contract [lifecare.log.operation, lifecare.log.shape, lifecare.log.status-names]', () => {
    const world = busyWorld();
    const page = log(world);
    expect(page).toMatchObject({ PageNumber: 0, PageSize: 100, TotalNumberOfRecords: 4, TotalNumberOfPages: 1 });
    expect(misshapen(page, 'PageOfApiLogs')).toEqual([]);
    expect(page.Result[2]).toEqual({
      Id: 2,
      DomainId: 'SUNDKOPING_IFO',
      Source: 'Provider',
      Consumer: 'lifecare',
      Provider: 'WESE.FC.Api.FC',
      Api: 'Persons',
      Method: 'GET',
      StartTime: '2026-11-22T12:00:00',
      Duration: '00:00:00',
      Status: 'Error',
      RequestId: expect.stringMatching(/^[\da-f-]{36}$/),
      HttpStatusCode: 'NotFound',
      Code: null,
      Message: 'Person not found',
    });
  });

  test('the one that reads the log too, with any key of the domain [lifecare.log.what, lifecare.log.package]', () => {
    const world = busyWorld();
    expect(told(world)).toEqual(all);
    expect(log(world, '', { key: 'lifecare-8512' }).Result[0]).toMatchObject({ Api: 'ApiLogs', Consumer: 'lifecare' });
  });

  test('a refused key is in it without a consumer; what the certificate stopped, or named no domain, is not', () => {
    const world = lifecareWorld();
    ask(world, 'GET Users/GetUsers?limit=1', { key: null });
    ask(world, 'GET Persons', { domain: 'NOBODY' });
    ask(world, 'GET Persons', { domain: null });
    ask(world, 'GET Persons', { peer: null });
    ask(world, 'GET Nothing');
    expect(log(world).Result.map(({ Api, Consumer }: any) => [Api, Consumer])).toEqual([['Users/GetUsers', null]]);
  });

  test('no key and no identity number stands in it, wherever the client put them', () => {
    const world = lifecareWorld({ echoIdentity: true });
    const stranger = '190001019999';
    ask(world, `GET Persons?personId=${stranger}`, { headers: { 'x-api-requestid': `read-${stranger}` } });
    ask(world, `GET Documents?personId=${person}`, { headers: { 'x-api-requestid': person } });
    const kept = JSON.stringify(world.table(callsTable.name).list());
    for (const secret of [stranger, person, person.slice(2), licenceKey(seed, 'lifecare')])
      expect(kept).not.toContain(secret);
    expect(log(world, `?requestId=${person}`).TotalNumberOfRecords).toBe(1);
  });

  test('a planned delay is its duration', () => {
    const world = lifecareWorld();
    world.faults.put({ id: 'slow', operation: 'getPerson', kind: 'delay', delayMs: 1_250, times: 1, matched: 0 });
    ask(world, `GET Persons?personId=${person}`);
    expect(log(world).Result[0]).toMatchObject({ Duration: '00:00:01.2500000', Status: 'Ok' });
  });

  test('the last thousand are kept', () => {
    const world = lifecareWorld();
    ask(world, 'GET Persons');
    const table = world.table<LoggedCall>(callsTable.name);
    const [first] = table.list();
    for (let id = 2; id <= 1_000; id += 1) table.put({ ...first!, id });
    world.table<CounterRow>(counterTable.name).put({ name: callsTable.name, value: 1_000 });
    ask(world, 'GET Persons');
    expect([table.size, table.has('1'), table.has('1001')]).toEqual([1_000, false, true]);
  });

  test('a restore keeps it, a reset does not', () => {
    const world = busyWorld();
    world.restore(lifecareWorld().snapshot());
    expect(log(world).TotalNumberOfRecords).toBe(4);
    world.reset();
    expect(log(world).TotalNumberOfRecords).toBe(0);
  });
});

describe('filters and pages [lifecare.log.filters, lifecare.log.page-size, lifecare.api.request-id]', () => {
  test.each([
    ['?source=Provider', all],
    ['?source=Consumer', []],
    ['?consumer=lifecare-users', all.slice(0, 1)],
    ['?provider=WESE.FC.Api.FC', all],
    ['?provider=another', []],
    ['?api=Persons', all.slice(2)],
    ['?api=persons', []],
    ['?method=POST', []],
    ['?status=Error', all.slice(1, 3)],
    ['?status=ok', [all[0], all[3]]],
    ['?requestId=mine-1', all.slice(3)],
    ['?durationLongerThan=00:00:00', []],
    ['?durationShorterThan=00:00:00.0000001', all],
    ['?startDate=2026-11-22T13:00:00', all.slice(0, 2)],
    ['?startDate=2026-11-22T13:00:01', []],
    ['?endDate=2026-11-22T12:00:00', all.slice(2)],
    ['?endDate=2026-11-22T11:59:59', []],
    ['?api=Persons&status=Error', all.slice(2, 3)],
    ['?pageSize=3', all.slice(0, 3)],
    ['?pageSize=3&pageNr=1', all.slice(3)],
    ['?pageSize=0', all],
  ])('%s', (query, wanted) => {
    expect(told(busyWorld(), query)).toEqual(wanted);
  });

  test('without pageSize a page has a hundred', () => {
    const world = lifecareWorld();
    for (let count = 0; count < 120; count += 1) ask(world, 'GET Persons');
    expect(log(world)).toMatchObject({ PageSize: 100, TotalNumberOfPages: 2, TotalNumberOfRecords: 120 });
    expect(log(world).Result).toHaveLength(100);
  });

  test.each([
    ['source=Nobody', 'SIM-REQUEST lifecare.log.bad-request'],
    ['status=Good', 'SIM-REQUEST lifecare.log.bad-request'],
    ['durationLongerThan=5', 'SIM-REQUEST lifecare.log.bad-request'],
    ['durationShorterThan=00:60:00', 'SIM-REQUEST lifecare.log.bad-request'],
    ['pageSize=-1', 'SIM-REQUEST lifecare.log.bad-request'],
    ['pageNr=x', 'SIM-REQUEST lifecare.log.bad-request'],
    ['startDate=2026-11-22', 'SIM-DATE lifecare.dates.bare-date'],
  ])('%s is answered 400 [lifecare.log.bad-request]', (query, wanted) => {
    const world = lifecareWorld();
    expect(outcome(world, ask(world, `GET ApiLogs?${query}`))).toBe(`400 ${wanted}`);
  });

  test('durations are read to the ten-thousandth of a millisecond', () => {
    expect(['00:00:00', '01:02:03', '00:00:01.5', '00:00:00.0000001'].map(durationIn)).toEqual([0, 3_723_000, 1_500, 0.0001]); // prettier-ignore
    expect(['1:00:00', '00:00', '00:00:60', '00:00:00.', '00:00:00.12345678', '-00:00:01'].map(durationIn)).toEqual(Array(6).fill(undefined)); // prettier-ignore
  });
});
