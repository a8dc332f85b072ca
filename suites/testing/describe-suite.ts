/** Tests that every suite passes whose client speaks plain HTTP: `suites/<system>/suite.test.ts` calls it with its suite. */
import { describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { coverageOf } from '../coverage.ts';
import { moduleDriver } from '../drivers/module.ts';
import { sameInTwoLanguages } from '../dsl/texts/same.ts';
import type { ClientModule, Suite } from '../dsl/types.ts';
import { adapterNames, openHost, type Adapter } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { whole } from './others.ts';

/** Through msw one check in three, but all of them in the whole matrix: a socket has carried them all. */
function chosenFor(suite: Suite, adapter: Adapter): { readonly only?: readonly string[] } {
  if (whole || adapter === 'fastify') return {};
  return { only: suite.checks.filter((_, place) => place % 3 === 1).map(({ id }) => id) };
}

async function runThrough(suite: Suite, adapter: Adapter, client: ClientModule) {
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    return (await run(suite, { driver: moduleDriver(client), host, ...chosenFor(suite, adapter) })).document;
  } finally {
    await host.close();
  }
}

/** Checks that wait for a person whatever the client does. */
export interface SuiteOptions {
  readonly forPeople?: readonly string[];
}

function describeClients(suite: Suite, { forPeople = [] }: SuiteOptions): void {
  describe('the reference client', () => {
    test.each(adapterNames)('passes every check through %s', { timeout: 60_000 }, async (adapter) => {
      const { checks, verdict } = await runThrough(suite, adapter, await suite.referenceClient());
      // What an adapter cannot carry is left out, and says so.
      const others = checks.filter((check) => check.verdict !== 'pass' && check.lacks === undefined);
      const awaited = forPeople.filter((id) => checks.some((check) => check.id === id));
      expect(others.map(({ id, verdict: word }) => [id, word])).toEqual(awaited.map((id) => [id, 'review']));
      expect(verdict.exit).toBe(awaited.length > 0 ? 4 : 0);
    });
  });

  describe('a client that is switched off', () => {
    const off = () => Promise.reject(new Error('switched off'));
    const client = Object.fromEntries(Object.keys(suite.actions).map((name) => [name, off]));

    test('passes no check, and no negative one either', async () => {
      const { checks, verdict } = await runThrough(suite, 'fastify', client);
      expect(checks.filter((check) => check.verdict === 'pass').map(({ id }) => id)).toEqual([]);
      expect(verdict.exit).toBe(1);
    });

    test('is not blamed for what it did not do', async () => {
      const { checks } = await runThrough(suite, 'fastify', client);
      expect(checks.filter((check) => check.verdict === 'fail').map(({ id }) => id)).toEqual([]);
    });
  });
}

function describeWhole(suite: Suite, { forPeople = [] }: SuiteOptions): void {
  describe('the suite', () => {
    test('judges every must on the client, or says why it cannot', () => {
      expect(coverageOf(suite).uncovered).toEqual([]);
    });

    test('has one mutant for each check that a machine judges', () => {
      const judged = suite.checks.map(({ id }) => id).filter((id) => !forPeople.includes(id));
      expect(suite.mutants.map(({ check }) => check).sort()).toEqual(judged.sort());
    });

    test('gives each check an id of its own and a step that there is', () => {
      const ids = suite.checks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9]+\.[a-z]+\.[a-z0-9-]+$/.test(id))).toEqual([]);
      const steps = suite.steps.map(({ id }) => id);
      expect(suite.checks.filter(({ step }) => !steps.includes(step ?? '')).map(({ id }) => id)).toEqual([]);
    });

    test('says everything in three languages', () => {
      const { checks, steps, actions, title } = suite;
      expect(sameInTwoLanguages({ title, steps, actions, checks: checks.map((check) => check.title) })).toEqual([]);
    });
  });
}

/** The reference client passes through every adapter, one that is switched off does not, and nothing is missing. */
export function describeSuite(suite: Suite, options: SuiteOptions = {}): void {
  describeClients(suite, options);
  describeWhole(suite, options);
}
