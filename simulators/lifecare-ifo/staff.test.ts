/** What staff do, as extracts, proposals and the desk show it; and faults by name. */
import { describe, expect, test } from 'vitest';
import type { Service } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { tables } from './cases/find.ts';
import { desk } from './desk.ts';
import { faults } from './faults.ts';
import { ask, bodyOf, control, lifecareWorld, noon, outcome, who } from './testing/world.ts';

const window = 'startDate=2000-01-01T00:00:00&endDate=2040-01-01T23:59:59';

const serviceOf = (world: World, person: string): Service =>
  world
    .table<Service>(tables.service.name)
    .by('applicant', person)
    .find(({ to }) => to === null)!;

describe('each act of staff', () => {
  const acts: [string, string, (world: World, service: number) => object][] = [
    ['Actualisations', 'receive-actualisation', (_, service) => ({ person: who('applicant-paid'), service })],
    ['Decisions', 'decide', (_, service) => ({ service, type: 'Avslag' })],
    ['Executions', 'begin-execution', (_, service) => ({ service })],
    ['ResourceAllocations', 'allocate-resource', (_, service) => ({ service })],
    ['Payments', 'pay', (_, service) => ({ service, amount: 100 })],
    ['Services', 'close', (_, service) => ({ service })],
  ];

  test.each(acts)('is in the extract of %s after the moment before it: %s', (extract, name, body) => {
    const world = lifecareWorld();
    const moment = new Date(noon + 60_000).toISOString().slice(0, 19);
    const since = () =>
      bodyOf(ask(world, `GET Extract/${extract}?limit=10&modifiedAfter=${moment}Z`)).Result as { Id: number }[];
    world.clock.advance(120_000);
    expect(since()).toEqual([]);
    const { id } = control(
      world,
      name,
      body(world, serviceOf(world, who('applicant-paid')).id) as Record<string, unknown>,
    );
    expect(since().map(({ Id }) => Id)).toEqual([id]);
  });

  test('leaves two changes of one instant apart: whoever asks after the first finds the second', () => {
    const world = lifecareWorld();
    const { id: service } = serviceOf(world, who('applicant-paid'));
    const pay = () => control(world, 'pay', { service, amount: 1 });
    const [first, second] = [pay(), pay()];
    const entry = (id: number) =>
      bodyOf(ask(world, `GET Extract/Payments?limit=10&q=Id='${id}'`)).Result[0] as { StartTime: string };
    const { StartTime } = entry(first.id);
    const later = bodyOf(ask(world, `GET Extract/Payments?limit=10&modifiedAfter=${StartTime}`)).Result as {
      Id: number;
    }[];
    expect(later.map(({ Id }) => Id)).toEqual([second.id]);
  });

  test('leaves nothing behind when it is refused', () => {
    const world = lifecareWorld();
    const { id } = serviceOf(world, who('applicant-paid'));
    expect(() => control(world, 'close', { service: id, on: '2000-01-01' })).toThrow(RangeError);
    expect(world.table(tables.service.name).overlay()).toEqual([]);
  });
});

describe('norms and catalogues', () => {
  const proposals = (world: World) =>
    bodyOf(ask(world, `GET Calculations/Proposals?personId=${who('applicant-paid')}`));

  test('change as the municipality sets them', () => {
    const world = lifecareWorld();
    const norm = control(world, 'save-norm', {
      name: 'Riksnorm höst',
      from: '2026-11-01',
      to: '2026-12-31',
      like: 20260,
      single: 4000,
    });
    expect([norm.amounts.single, norm.largest, norm.amounts.common.length]).toEqual([4000, null, 7]);
    expect(proposals(world).Norms).toContainEqual(expect.objectContaining({ Id: norm.id, Name: 'Riksnorm höst' }));
    const changed = control(world, 'save-norm', { norm: norm.id, largest: 2, common: [1, 2, 3, 4, 5, 6, 7] });
    expect(changed).toEqual({ ...norm, largest: 2, amounts: { ...norm.amounts, common: [1, 2, 3, 4, 5, 6, 7] } });
    const before = proposals(world).CalculationIncomeTypes as object[];
    const entry = control(world, 'save-entry', { catalogue: 'incomeTypes', name: 'Livränta' });
    expect(proposals(world).CalculationIncomeTypes).toEqual([...before, { Id: entry.id, Name: 'Livränta' }]);
    expect(proposals(world).AktualiseringMandatory).toBe(false);
    control(world, 'set-setting', { setting: 'AktualiseringMandatory' });
    expect(proposals(world).AktualiseringMandatory).toBe(true);
  });

  test('a type that is renamed is renamed in every answer', () => {
    const world = lifecareWorld();
    control(world, 'save-entry', { catalogue: 'serviceTypes', entry: 1, name: 'Försörjningsstöd' });
    const { Result } = bodyOf(ask(world, `GET Services?personId=${who('applicant-paid')}&${window}`));
    expect(Result[0].Type).toBe('Försörjningsstöd');
  });

  const nonsense: [string, object, RegExp][] = [
    ['save-norm', { norm: 7 }, /^body.norm must be the id of a norm: Calculations\/Proposals lists them$/],
    ['save-norm', { name: 'N', from: '2027-01-01', to: '2026-01-01' }, /^body.to must not lie before/],
    ['save-norm', { norm: 20260, children: [1] }, /^body.children must be a list of 8 whole amounts in kronor$/],
    ['save-entry', { catalogue: 'norms', name: 'N' }, /^body.catalogue must be one of fromWhos/],
    ['save-entry', { catalogue: 'areas', name: 'Söder' }, /^body.entry must be one of 1, 2$/],
    ['set-setting', { setting: 'Other' }, /^body.setting must be one of AktualiseringMandatory$/],
  ];

  test.each(nonsense)('%s %j is told in one line', (name, body, message) => {
    expect(() => control(lifecareWorld(), name, body as Record<string, unknown>)).toThrow(message);
  });
});

describe('the desk of a caseworker', () => {
  test('shows somebody’s matters, and what came in since and waits', () => {
    const world = lifecareWorld();
    expect(desk.list(world, undefined)).toEqual([]);
    const kinds = (desk.list(world, who('applicant-paid')) as { kind: string }[]).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['person', 'actualisation', 'investigation', 'service']));
    const { id } = control(world, 'receive-actualisation', { person: who('without-cases') });
    expect(desk.list(world, undefined)).toMatchObject([
      { id: `actualisation-${id}`, handled: false, person: who('without-cases') },
    ]);
  });

  test('carries a matter from the application to the last day', () => {
    const world = lifecareWorld();
    const own = () => desk.list(world, who('without-cases')) as { id: string; kind: string }[];
    const at = (kind: string) => own().findLast((one) => one.kind === kind)!.id;
    desk.act(world, at('person'), 'apply', {});
    expect(desk.act(world, at('actualisation'), 'investigate', undefined)).toMatchObject({ handled: true });
    desk.act(world, at('investigation'), 'decide', { type: 'Bifall' });
    const { decisions } = own().find(({ kind }) => kind === 'investigation') as unknown as {
      decisions: { decision: number }[];
    };
    control(world, 'grant-service', { decision: decisions[0]!.decision });
    expect(desk.act(world, at('service'), 'pay', { amount: 1200 })).toMatchObject({
      payments: [{ amount: 1200, month: '2026-12' }],
    });
    expect(desk.act(world, at('service'), 'apply', {})).toMatchObject({ ongoing: true });
    expect(desk.act(world, at('service'), 'close', {})).toMatchObject({ to: '2026-11-22', ongoing: true });
  });

  test('a re-application waits in the tray until it is decided on in its service', () => {
    const world = lifecareWorld();
    const person = who('applicant-paid');
    const { id: service } = serviceOf(world, person);
    const { id } = control(world, 'receive-actualisation', { person, service });
    const tray = () => (desk.list(world, undefined) as { id: string }[]).map((one) => one.id);
    expect(tray()).toEqual([`actualisation-${id}`]);
    expect(() => control(world, 'open-investigation', { actualisation: id })).toThrow(`belongs to ${service}`);
    control(world, 'decide', { service, type: 'Bifall', actualisation: id });
    expect(tray()).toEqual([]);
  });

  test('tells what can be done, and what cannot', () => {
    const world = lifecareWorld();
    const { id } = serviceOf(world, who('applicant-paid'));
    expect(() => desk.act(world, `service-${id}`, 'eat', {})).toThrow('nobody can eat this: apply, decide, execute');
    expect(() => desk.act(world, `service-${id}`, 'close', { when: 'now' })).toThrow(
      'body.when is not known: it takes',
    );
    expect(desk.act(world, 'service-1', 'close', {})).toBeUndefined();
    expect(desk.act(world, 'decision-1', 'close', {})).toBeUndefined();
  });
});

describe('a named fault', () => {
  const person = who('applicant-paid');
  const requests: Readonly<Record<string, string>> = {
    getDocumentContent: `GET DocumentContent?id=${who('document-with-pdf')}`,
    createActualisation: 'POST Actualisations',
    createCalculation: 'POST Calculations',
  };

  test.each(Object.entries(faults))('%s is answered as documented', (_, { code, operation = 'getPerson', title }) => {
    const world = lifecareWorld();
    world.faults.put({ id: 'f1', kind: 'error', system: 'lifecare-ifo', operation, code, matched: 0 });
    const answer = ask(world, requests[operation] ?? `GET Persons?personId=${person}`, { body: {} });
    expect(outcome(world, answer)).toContain(`${title.slice(0, 3)} ${code}`);
  });
});
