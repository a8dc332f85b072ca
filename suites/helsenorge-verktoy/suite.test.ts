import { describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { coverageOf } from '../coverage.ts';
import { moduleDriver } from '../drivers/module.ts';
import { sameInTwoLanguages } from '../dsl/texts/same.ts';
import type { ClientModule } from '../dsl/types.ts';
import { openHost, type Adapter } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { suite } from './suite.ts';

async function runThrough(adapter: Adapter, client: ClientModule) {
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    return (await run(suite, { driver: moduleDriver(client), host })).document;
  } finally {
    await host.close();
  }
}

describe('the reference client', () => {
  test.each(['fastify', 'msw'] as const)('passes every check through %s', { timeout: 60_000 }, async (adapter) => {
    const { checks, verdict } = await runThrough(adapter, await suite.referenceClient());
    expect(checks.filter((check) => check.verdict !== 'pass').map(({ id, verdict: word }) => [id, word])).toEqual([]);
    expect(verdict.exit).toBe(0);
  });
});

describe('a client that is switched off', () => {
  const off = () => Promise.reject(new Error('switched off'));

  test('passes no check, and no negative one either', async () => {
    const { checks, verdict } = await runThrough('fastify', {
      sendTool: off,
      listTools: off,
      getTool: off,
      searchTools: off,
    });
    expect(checks.filter((check) => check.verdict === 'pass').map(({ id }) => id)).toEqual([]);
    expect(verdict.exit).toBe(1);
  });

  test('is not blamed for what it did not do', async () => {
    const { checks } = await runThrough('fastify', { sendTool: off, listTools: off, getTool: off, searchTools: off });
    const blamed = checks.filter((check) => check.verdict === 'fail').map(({ id }) => id);
    expect(blamed).toEqual([]);
  });
});

describe('the suite', () => {
  test('judges every must on the client, or says why it cannot', () => {
    expect(coverageOf(suite).uncovered).toEqual([]);
  });

  test('has one mutant for each check', () => {
    expect(suite.mutants.map(({ check }) => check).sort()).toEqual(suite.checks.map(({ id }) => id).sort());
  });

  test('gives each check an id of its own, a step that there is and a level', () => {
    const ids = suite.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^verktoy\.[a-z]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
    const steps = suite.steps.map(({ id }) => id);
    expect(suite.checks.filter(({ step }) => !steps.includes(step ?? '')).map(({ id }) => id)).toEqual([]);
    expect(new Set(suite.checks.map(({ level }) => level))).toEqual(new Set(['L0', 'L1', 'L2', 'L3', 'L4']));
  });

  test('says everything in three languages', () => {
    const { checks, steps, actions, title } = suite;
    expect(sameInTwoLanguages({ title, steps, actions, checks: checks.map((check) => check.title) })).toEqual([]);
  });
});
