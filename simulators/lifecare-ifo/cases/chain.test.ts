import { describe, expect, test } from 'vitest';
import type { World } from '../../kernel/world.ts';
import { removedTable } from '../state.ts';
import { control, lifecareWorld, register, who } from '../testing/world.ts';
import { tables, type Kind, type Rows } from './find.ts';

const today = '2026-11-22';
const tomorrow = '2026-11-23';

const row = <One extends Kind>(world: World, kind: One, id: number | string) =>
  world.table<Rows[One]>(tables[kind].name).get(String(id))!;

function investigated(world = lifecareWorld()) {
  const person = who('without-cases');
  const { id: actualisation } = control(world, 'receive-actualisation', { person });
  const { id: investigation } = control(world, 'open-investigation', { actualisation });
  return { world, person, actualisation, investigation };
}

/** Somebody who had no matter has applied and has been granted a service. */
function granted(period: object = {}) {
  const begun = investigated();
  const { world, investigation } = begun;
  const { id: decision } = control(world, 'decide', { investigation, type: 'Bifall', ...period });
  const { id: service } = control(world, 'grant-service', { decision });
  return { ...begun, decision, service };
}

test('an application leads to an investigation, a decision, a service and an execution [lifecare.domain-words.chain]', () => {
  const { world, person, actualisation, investigation, decision, service } = granted();
  const { id: execution } = control(world, 'begin-execution', { service });
  expect(row(world, 'actualisation', actualisation)).toMatchObject({
    ...{ person, type: 21, date: today, status: 'Inledd utredning' },
    ...{ investigation, decision, service },
  });
  expect(row(world, 'investigation', investigation)).toMatchObject({ type: 1, from: today, to: null, dossier: 'EK' });
  expect(row(world, 'decision', decision)).toMatchObject({ date: today, investigation, type: 'Bifall', service: null });
  expect(row(world, 'service', service)).toMatchObject({ from: today, to: null, investigation, decision });
  expect(row(world, 'execution', execution)).toMatchObject({ from: today, to: null, service });
});

test('a household applies together, whoever of its adults it is', () => {
  const world = lifecareWorld();
  const person = who('co-applicant-paid');
  const { id: actualisation } = control(world, 'receive-actualisation', { person });
  const opened = control(world, 'open-investigation', { actualisation });
  expect(opened).toMatchObject({ applicant: person, members: expect.arrayContaining([person, opened.coApplicant]) });
  expect(opened.coApplicant).not.toBeNull();
  const { id: other } = control(world, 'receive-actualisation', { person });
  const alone = control(world, 'open-investigation', { actualisation: other, alone: true });
  expect(alone).toMatchObject({ applicant: person, coApplicant: null, members: [person] });
});

test('a service for one alone of the persons leaves the application with the investigation', () => {
  const world = lifecareWorld();
  const person = who('co-applicant-paid');
  const { id: actualisation } = control(world, 'receive-actualisation', { person });
  const { id: investigation, coApplicant } = control(world, 'open-investigation', { actualisation });
  const { id: decision } = control(world, 'decide', { investigation, type: 'Delvis bifall' });
  const service = control(world, 'grant-service', { decision, person: coApplicant });
  expect([service.applicant, service.members]).toEqual([coApplicant, [coApplicant]]);
  expect(row(world, 'actualisation', actualisation)).toMatchObject({ decision, service: null });
});

test('an actualisation is joined to a matter that runs, or dismissed', () => {
  const { world, person, service } = granted();
  const again = control(world, 'receive-actualisation', { person }).id;
  expect(control(world, 'handle-actualisation', { actualisation: again, service })).toMatchObject({
    ...{ service, status: 'Avslutad' },
  });
  const third = control(world, 'receive-actualisation', { person }).id;
  expect(control(world, 'handle-actualisation', { actualisation: third })).toMatchObject({
    ...{ investigation: null, service: null, status: 'Avslutad' },
  });
});

test('a re-application belongs to its service at once, and is of the type that such services take', () => {
  const { world, person, service } = granted();
  expect(control(world, 'receive-actualisation', { person, service })).toMatchObject({ type: 22, service });
});

test('money is paid in a service, now, later, or on another day', () => {
  const { world, service, person } = granted();
  const paid = control(world, 'pay', { service, amount: 4321.5 });
  expect(paid).toMatchObject({ amount: 4321.5, month: '2026-12', payDate: today, payee: person, service });
  const planned = control(world, 'pay', { service, amount: 100, month: '2026-11', payDate: null });
  expect([planned.month, planned.payDate]).toEqual(['2026-11', null]);
  expect(control(world, 'pay', { payment: planned.id })).toMatchObject({ id: planned.id, payDate: today });
});

test('a decision tells its amount in kronor, as it was given', () => {
  const { world, service } = granted();
  const decided = control(world, 'decide', { service, type: 'Bifall', amount: 99.5 });
  expect(decided.amount).toBe(99.5);
  expect(control(world, 'decide', { service, type: 'Avslag' }).amount).toBeNull();
});

test('what hangs on a service ends no later than the service', () => {
  const { world, service } = granted();
  const { id: execution } = control(world, 'begin-execution', { service });
  const { id: ended } = control(world, 'allocate-resource', { service, to: today });
  const { id: open } = control(world, 'allocate-resource', { service, percent: 50 });
  control(world, 'close', { service, on: tomorrow });
  expect(
    ['execution', 'allocation'].map(
      (kind) => row(world, kind as 'execution', kind === 'execution' ? execution : open).to,
    ),
  ).toEqual([tomorrow, tomorrow]);
  expect(row(world, 'allocation', ended).to).toBe(today);
});

test('documents are written without PDF, and get one once', () => {
  const { world, service } = granted();
  const document = control(world, 'write-document', { service, title: 'Vårdplan' });
  expect(document).toMatchObject({ of: 'service', owner: service, title: 'Vårdplan', date: today, pdf: false });
  expect(document.id).toMatch(/^D1\d{8}$/);
  expect(control(world, 'make-pdf', { document: document.id }).pdf).toBe(true);
});

test('matters are handed over, and co-caseworkers come and go', () => {
  const { world, service, investigation } = granted();
  const two = control(world, 'assign', { service, caseworker: 'erisjo02', coCaseworker: 'annlin01' });
  expect([two.caseworker, two.coCaseworker]).toEqual(['erisjo02', 'annlin01']);
  expect(control(world, 'assign', { service, coCaseworker: null }).coCaseworker).toBeNull();
  expect(control(world, 'assign', { investigation, caseworker: 'annlin01' }).caseworker).toBe('annlin01');
});

test('what is removed is kept for extracts, with the moment of it', () => {
  const world = lifecareWorld();
  const taken = control(world, 'receive-actualisation', { person: who('without-cases') });
  const removed = control(world, 'remove', { actualisation: taken.id });
  expect(row(world, 'actualisation', taken.id)).toBeUndefined();
  expect(removed).toMatchObject({ table: 'lifecare.actualisations', key: String(taken.id), row: taken });
  expect(world.table(removedTable.name).after(taken.changed)).toEqual([removed]);
});

describe('what makes no sense is told in one line', () => {
  const day = { from: '2026-12-01', to: '2026-12-31' };
  const refusals: [string, (on: ReturnType<typeof granted>) => [string, object], RegExp][] = [
    ['an unknown matter', () => ['close', { service: 7 }], /^body.service must be the id of one on record: there is no service 7$/],
    ['two matters', ({ service, investigation }) => ['close', { service, investigation }], /^body must have one of investigation, service/],
    ['a stranger', () => ['receive-actualisation', { person: '200001012384' }], /^body.person must be the identity number of somebody whom IFO knows$/],
    ['somebody only the population register knows', () => ['receive-actualisation', { person: who('population-only') }], /whom IFO knows$/],
    ['an unknown type', ({ person }) => ['receive-actualisation', { person, type: 20 }], /^body.type must be one of 21 \(EK Ny/],
    ['what comes in tomorrow', ({ person }) => ['receive-actualisation', { person, date: tomorrow }], /must not be later than today/],
    ['somebody else’s service', ({ service }) => ['receive-actualisation', { person: who('applicant-paid'), service }], /does not concern body.person$/],
    ['a type that the service does not take', ({ person, service }) => ['receive-actualisation', { person, service, type: 23 }], /^body.service \d+ is of a type that "BoU Anmälan"/],
    ['a second investigation', ({ actualisation }) => ['open-investigation', { actualisation }], /has been handled already$/],
    ['handling it twice', ({ actualisation }) => ['handle-actualisation', { actualisation }], /has been handled already$/],
    ['an unknown decision', ({ investigation }) => ['decide', { investigation, type: 'Ja' }], /^body.type must be one of Bifall, Delvis bifall, Avslag$/],
    ['a decision of tomorrow', ({ investigation }) => ['decide', { investigation, type: 'Avslag', date: tomorrow }], /^body.date must not be later than today/],
    ['a decision before the matter', ({ investigation }) => ['decide', { investigation, type: 'Avslag', date: '2026-11-21' }], /^investigation \d+ begins on 2026-11-22, after body.date$/],
    ['a period back in time', ({ investigation }) => ['decide', { investigation, type: 'Bifall', from: day.to, to: day.from }], /^body.to must not lie before/],
    ['a decision for days before the matter', ({ investigation }) => ['decide', { investigation, type: 'Bifall', from: '2026-11-01' }], /^the period of the decision lies outside the investigation: 2026-11-22 to an open end$/],
    ['a decision for days before the service', ({ service }) => ['decide', { service, type: 'Bifall', from: '2026-11-01', to: '2026-11-21' }], /^the period of the decision lies outside the service/],
    ['an application of another matter', ({ investigation }) => ['decide', { investigation, type: 'Avslag', actualisation: register.actualisations[0]!.id }], /^body.actualisation \d+ does not belong to investigation \d+$/],
    ['an amount with three decimals', ({ investigation }) => ['decide', { investigation, type: 'Bifall', amount: 1.005 }], /^body.amount must be an amount in kronor/],
    ['a second service', ({ decision }) => ['grant-service', { decision }], /has led to service \d+ already$/],
    ['an execution outside the service', ({ service }) => ['begin-execution', { service, from: '2026-11-01' }], /^body.from and body.to must stay within the period of service \d+: 2026-11-22 to an open end$/],
    ['a whole and a half', ({ service }) => ['allocate-resource', { service, percent: 150 }], /^body.percent must be a whole number from 1 to 100$/],
    ['money for a month before', ({ service }) => ['pay', { service, amount: 1, month: '2026-10' }], /^body.month 2026-10 lies outside service/],
    ['no month', ({ service }) => ['pay', { service, amount: 1, month: '2026-13' }], /^body.month must be a month, such as 2026-12$/],
    ['money of somebody else’s application', ({ service }) => ['pay', { service, amount: 1, actualisation: 1 }], /there is no actualisation 1$/],
    ['no day', ({ service }) => ['close', { service, on: '2026-02-30' }], /^body.on must be a day, such as/],
    ['an end before the beginning', ({ service }) => ['close', { service, on: '2026-11-01' }], /^body.on must not lie before the first day of service/],
    ['a paper from before the matter', ({ service }) => ['write-document', { service, date: '2026-11-01' }], /^body.date must not lie before the first day of service/],
    ['a caseworker who has left', ({ service }) => ['assign', { service, caseworker: 'bovik12' }], /^body.caseworker must be the id of a user who is not disabled/],
    ['a co-caseworker of an investigation', ({ investigation }) => ['assign', { investigation, coCaseworker: 'annlin01' }], /^body.coCaseworker belongs to services$/],
    ['no document', () => ['make-pdf', { document: 'D1\nD2' }], /^body.document must be the id of a document, such as D4002$/],
    ['a second PDF', () => ['make-pdf', { document: who('document-with-pdf') }], /^body.document D4002 has a PDF already$/],
    ['removing what was handled', ({ actualisation }) => ['remove', { actualisation }], /has been handled: it has to stay$/],
  ]; // prettier-ignore

  test.each(refusals)('%s', (_, ask, message) => {
    const on = granted();
    const [name, body] = ask(on);
    const before = on.world.snapshot().tables;
    expect(() => control(on.world, name, body as Record<string, unknown>)).toThrow(message);
    expect(on.world.snapshot().tables).toEqual(before);
  });
});

describe('what has ended', () => {
  const nextDay = (world: World) => world.clock.advance(86_400_000);

  test('is not decided, carried out or ended again', () => {
    const { world, investigation, service } = granted();
    control(world, 'close', { investigation });
    control(world, 'close', { service });
    nextDay(world);
    expect(() => control(world, 'decide', { investigation, type: 'Bifall' })).toThrow(
      `investigation ${investigation} ended on ${today}: open another one`,
    );
    for (const name of ['begin-execution', 'allocate-resource', 'close'])
      expect(() => control(world, name, { service })).toThrow(`body.service ${service} ended on ${today}`);
  });

  test('can be brought forward as long as it lies ahead, and never put off', () => {
    const { world, service } = granted();
    control(world, 'close', { service, on: '2026-12-31' });
    expect(control(world, 'close', { service, on: tomorrow }).to).toBe(tomorrow);
    expect(() => control(world, 'close', { service, on: '2026-12-31' })).toThrow('must not lie after the last day');
  });

  test('takes no application, and money only for the months in which it ran', () => {
    const { world, person, service } = granted();
    control(world, 'close', { service });
    nextDay(world);
    expect(() => control(world, 'receive-actualisation', { person, service })).toThrow(`ended on ${today}`);
    expect(() => control(world, 'pay', { service, amount: 10, month: '2026-12' })).toThrow('lies outside service');
    expect(control(world, 'pay', { service, amount: 10, month: '2026-11' }).payDate).toBe(tomorrow);
  });

  test('leaves no later decision of an investigation behind', () => {
    const { world, investigation } = investigated();
    control(world, 'decide', { investigation, type: 'Avslag' });
    expect(() => control(world, 'close', { investigation, on: '2026-11-21' })).toThrow(
      'must not lie before the first day',
    );
    nextDay(world);
    control(world, 'decide', { investigation, type: 'Bifall' });
    expect(() => control(world, 'close', { investigation, on: today })).toThrow(
      /^body.on must not lie before decision/,
    );
  });
});
