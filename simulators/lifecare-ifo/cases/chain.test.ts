import { describe, expect, test } from 'vitest';
import { control, lifecareWorld, who } from '../testing/world.ts';
import { tables, type Kind, type Rows } from './find.ts';

const today = '2026-11-22';
const row = <One extends Kind>(world: ReturnType<typeof lifecareWorld>, kind: One, id: number | string) =>
  world.table<Rows[One]>(tables[kind].name).get(String(id));

/** Somebody who has no matter yet applies and is granted a service. */
function granted(world = lifecareWorld(), decided: object = {}) {
  const person = who('without-cases');
  const { id: actualisation } = control(world, 'receive-actualisation', { person });
  const { id: investigation } = control(world, 'open-investigation', { actualisation });
  const { id: decision } = control(world, 'decide', { investigation, type: 'Bifall', ...decided });
  const { id: service } = control(world, 'grant-service', { decision });
  return { world, person, actualisation, investigation, decision, service };
}

describe('a matter, act by act', () => {
  test('an application leads to an investigation, a decision, a service and an execution', () => {
    const { world, person, actualisation, investigation, decision, service } = granted();
    const { id: execution } = control(world, 'begin-execution', { service });
    expect(row(world, 'actualisation', actualisation)).toMatchObject({
      ...{ person, type: 21, date: today, status: 'Inledd utredning' },
      ...{ investigation, decision, service },
    });
    expect(row(world, 'investigation', investigation)).toMatchObject({ type: 1, from: today, to: null, dossier: 'EK' });
    expect(row(world, 'decision', decision)).toMatchObject({
      date: today,
      investigation,
      type: 'Bifall',
      service: null,
    });
    expect(row(world, 'service', service)).toMatchObject({ from: today, to: null, investigation, decision });
    expect(row(world, 'execution', execution)).toMatchObject({ from: today, to: null, service });
  });
});
