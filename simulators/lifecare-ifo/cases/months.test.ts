import { describe, expect, test } from 'vitest';
import type { Service } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { servicesTable } from '../state.ts';
import { ask, bodyOf, control, lifecareWorld, who } from '../testing/world.ts';
import { under } from './find.ts';

const economic = (world: World, month: string): Service[] =>
  world
    .table<Service>(servicesTable.name)
    .list()
    .filter(({ type, to }) => type === 1 && (to === null || to >= `${month}-01`));

const paidService = (world: World): Service =>
  economic(world, '2026-12').find(({ applicant }) => applicant === who('applicant-paid'))!;

const ofMonth = <Row extends { from: string }>(rows: readonly Row[], month: string) =>
  rows.filter(({ from }) => from.startsWith(month));

describe('a month of staff', () => {
  test('makes application, calculation and decision of each matter that runs, and pays what is needed', () => {
    const world = lifecareWorld();
    const done = control(world, 'pass-months');
    const running = economic(world, '2026-12');
    expect(done.decisions).toBe(running.length);
    expect([done.payments > 0, done.payments < running.length]).toEqual([true, true]);
    for (const { id } of running) {
      const [calculation] = ofMonth(under(world, 'calculation', 'service', id), '2026-12');
      const [decision] = ofMonth(under(world, 'decision', 'service', id), '2026-12');
      expect(calculation).toMatchObject({
        final: true,
        norm: 20260,
        to: '2026-12-31',
        actualisation: decision!.actualisation,
      });
      const paid = under(world, 'payment', 'service', id).filter(({ month }) => month === '2026-12');
      expect(paid.map(({ amount }) => amount)).toEqual(decision!.amount === 0 ? [] : [decision!.amount]);
    }
  });

  test('falls on its days late in the month before, and ends on the first', () => {
    const world = lifecareWorld();
    const { now } = control(world, 'pass-months');
    const { id } = paidService(world);
    const [application] = under(world, 'actualisation', 'service', id).slice(-1);
    const [decision] = under(world, 'decision', 'service', id).slice(-1);
    expect([application!.date, decision!.date]).toEqual(['2026-11-22', '2026-11-25']);
    expect(under(world, 'payment', 'service', id).at(-1)?.payDate ?? '2026-11-27').toBe('2026-11-27');
    expect(now).toBe('2026-12-01T08:00:00.000Z');
  });

  test('takes the sums from the norm as the client reads them', () => {
    const world = lifecareWorld();
    control(world, 'pass-months', { months: 3 });
    const window = 'startDate=2026-11-20T00:00:00&endDate=2027-12-31T23:59:59';
    const read = (name: string) =>
      bodyOf(ask(world, `GET ${name}?personId=${who('applicant-paid')}&${window}`)).Result as any[];
    const [calculations, decisions] = [read('Calculations'), read('Decisions')];
    expect(calculations).toHaveLength(3);
    expect(decisions.map(({ Amount }) => Amount)).toEqual(calculations.map(({ Balance }) => Math.max(0, -Balance)));
  });

  test('is one a month, however many pass', () => {
    const world = lifecareWorld();
    control(world, 'pass-months', { months: 2 });
    control(world, 'pass-months', { months: 2 });
    const { id } = paidService(world);
    const months = under(world, 'decision', 'service', id).map(({ from }) => from.slice(0, 7));
    expect(months.slice(-4)).toEqual(['2026-12', '2027-01', '2027-02', '2027-03']);
  });

  test('takes the application and the calculation that a client has written already', () => {
    const world = lifecareWorld();
    const { id: service, applicant: person } = paidService(world);
    const { id: actualisation } = control(world, 'receive-actualisation', { person, service });
    const seeded = under(world, 'calculation', 'service', service).at(-1)!;
    const own = {
      ...seeded,
      id: 100_500_000,
      from: '2026-12-01',
      to: '2026-12-31',
      norm: 20260,
      actualisation,
      final: false,
    };
    world.table('lifecare.calculations').put({ ...own, incomes: [], changed: 0 });
    control(world, 'pass-months');
    const [decision] = ofMonth(under(world, 'decision', 'service', service), '2026-12');
    expect(decision!.actualisation).toBe(actualisation);
    expect(ofMonth(under(world, 'calculation', 'service', service), '2026-12')).toMatchObject([
      { id: own.id, final: true },
    ]);
  });

  test('passes by a matter that has ended, and one that was decided by hand', () => {
    const world = lifecareWorld();
    const [first, second] = economic(world, '2026-12');
    control(world, 'close', { service: first!.id });
    control(world, 'decide', { service: second!.id, type: 'Avslag', from: '2026-12-01', to: '2026-12-31' });
    const before = economic(world, '2026-12').length;
    expect(control(world, 'pass-months').decisions).toBe(before - 1);
    expect(ofMonth(under(world, 'decision', 'service', first!.id), '2026-12')).toEqual([]);
  });

  test('cannot go on where no norm covers the month', () => {
    const world = lifecareWorld();
    world.clock.advance(24 * 365.25 * 86_400_000);
    expect(() => control(world, 'pass-months')).toThrow(/^no norm covers 205\d-\d\d-01: control save-norm adds one$/);
    control(world, 'save-norm', { name: 'Riksnorm 2050', from: '2050-01-01', to: '2059-12-31' });
    expect(control(world, 'pass-months').decisions).toBeGreaterThan(0);
  });
});
