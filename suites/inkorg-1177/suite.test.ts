import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { coverageOf } from '../coverage.ts';
import { moduleDriver } from '../drivers/module.ts';
import { mutate } from '../dsl/mutate.ts';
import { sameInTwoLanguages } from '../dsl/texts/same.ts';
import type { ClientModule } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import { openHost } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { testCases } from './cases.ts';
import { productionCases } from './production-cases.ts';
import { peopleChecks } from './checks/people.ts';
import { suite } from './suite.ts';

const forPeople = peopleChecks.map(({ id }) => id);
const forMachines = suite.checks.map(({ id }) => id).filter((id) => !forPeople.includes(id));

/** Checks that need a socket, TLS on it or faults below HTTP. */
const notCarried = /^inkorg\.(tls|wire)\./;

async function judged(host: Host, client: ClientModule, only?: readonly string[]) {
  return (await run(suite, { driver: moduleDriver(client), host, ...(only && { only }) })).document;
}

describe.each(['fastify', 'msw'] as const)('through %s', (adapter) => {
  let host: Host;
  beforeAll(async () => {
    host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  });
  afterAll(() => host.close());

  test('the reference client passes all that a machine can judge, and people are awaited for the rest', async () => {
    const { checks, verdict } = await judged(host, await suite.referenceClient());
    const others = checks.filter((check) => check.verdict !== 'pass').map(({ id, verdict: word }) => `${id} ${word}`);
    const carried = adapter === 'msw' ? forMachines.filter((id) => notCarried.test(id)).map((id) => `${id} omit`) : [];
    expect(others).toEqual([...carried, ...forPeople.map((id) => `${id} review`)]);
    expect(verdict.exit).toBe(4);
  });

  test.each(suite.mutants.map((mutant) => [mutant.title, mutant] as const))(
    'a client that %s is found out',
    async (_, mutant) => {
      const { checks } = await judged(host, mutate(await suite.referenceClient(), mutant), [mutant.check]);
      const wanted = adapter === 'msw' && notCarried.test(mutant.check) ? ['omit'] : ['fail', 'warn'];
      expect(wanted).toContain(checks[0]!.verdict);
    },
  );
});

describe('a client that is switched off', () => {
  const off = () => Promise.reject(new Error('switched off'));
  const client = { isActive: off, sendMessage: off, sendBatch: off, work: off, settings: off };

  test('passes no check and is blamed for none', async () => {
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    const { checks, verdict } = await judged(host, client);
    await host.close();
    const seen = new Set(checks.map((check) => check.verdict));
    expect([...seen]).toEqual(['skip']);
    expect(verdict.exit).toBe(1);
  });
});

describe('a client that does the least', () => {
  test('is not asked for links, formatting, batches and agency that it does not do, and people judge its time', async () => {
    const reference = await suite.referenceClient();
    const unsupported = Object.assign(new Error('never'), { outcome: 'unsupported' });
    const client: ClientModule = {
      isActive: reference['isActive']!,
      sendMessage: (params, context) => {
        if (params.ssoLink || params.sections || params.onBehalfOf) throw unsupported;
        return reference['sendMessage']!(params, context);
      },
    };
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    const { checks, verdict } = await judged(host, client);
    await host.close();
    const of = (word: string) => checks.filter((check) => check.verdict === word).map(({ id }) => id);
    expect(of('omit')).toEqual([
      'inkorg.header.on-behalf-of',
      'inkorg.link.complete',
      'inkorg.link.no-url',
      'inkorg.link.source-system',
      'inkorg.docbook.escaped',
      'inkorg.docbook.well-formed',
      'inkorg.docbook.only',
      'inkorg.docbook.structure',
    ]);
    expect(of('review')).toEqual([
      'inkorg.result.no-resend',
      'inkorg.fault.resend',
      'inkorg.silence.delay',
      'inkorg.silence.bounded',
      'inkorg.load.rate',
      'inkorg.load.batch',
      ...forPeople,
    ]);
    expect([of('fail'), of('warn'), of('error'), verdict.exit]).toEqual([[], [], [], 4]);
  });
});

describe('the suite', () => {
  test('judges every must on the client, or says why it cannot', () => {
    expect(coverageOf(suite).uncovered).toEqual([]);
  });

  test('has a mutant for each check that a machine judges', () => {
    expect([...new Set(suite.mutants.map(({ check }) => check))].sort()).toEqual(forMachines.toSorted());
    expect(new Set(suite.mutants.map(({ title }) => title)).size).toBe(suite.mutants.length);
  });

  test('gives each check an id of its own, a step that there is and a level', () => {
    const ids = suite.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^inkorg\.[a-z-]+\.[a-z-]+$/.test(id))).toEqual([]);
    const steps = suite.steps.map(({ id }) => id);
    expect(suite.checks.filter(({ step }) => !steps.includes(step ?? ''))).toEqual([]);
    expect(new Set(suite.checks.map(({ level }) => level))).toEqual(new Set(['L0', 'L1', 'L2', 'L3', 'L4']));
  });

  test('has a check for each case of the protocols', () => {
    const first = new Set(suite.checks.map(({ rows: [row] }) => row));
    const cases = [...testCases, ...productionCases];
    expect(cases.filter(({ rows }) => !rows.some((row) => first.has(row))).map(({ id }) => id)).toEqual([]);
  });

  test('warns at most of what rests on the schema of version 2.0, which is derived', () => {
    const ofVersion2 = suite.checks.filter(({ id }) => /^inkorg\.docbook\.(?!escaped)/.test(id));
    expect(ofVersion2.map(({ tentative }) => tentative)).toEqual([true, true, true]);
  });

  test('says everything in three languages', () => {
    const { checks, steps, actions, title } = suite;
    expect(
      sameInTwoLanguages({ title, steps, actions, checks: checks.map((check) => check.title) }, ['steps.2.title']),
    ).toEqual([]);
  });
});
