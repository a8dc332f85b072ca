import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadModuleDriver, loadSuite, openHost, run } from 'motpart/suites';
import type { Adapter, Driver } from 'motpart/suites';
import { judgedByXerces, xercesIsThere } from '../../suites/inkorg-1177/testing/judged-by-xerces.ts';

const suite = (await loadSuite('inkorg-1177'))!;
const file = fileURLToPath(new URL('./main.ts', import.meta.url));

async function judge(driver: Driver, adapter: Adapter) {
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    const { document, exchanges } = await run(suite, { driver, host });
    return { checks: document.checks.map(({ id, verdict, message }) => ({ id, verdict, why: message.en })), exchanges };
  } finally {
    await driver.close();
    await host.close();
  }
}

/** Checks that only people can answer. */
const forPeople = /^inkorg\.(people|production)\./;

describe('the TypeScript example', { timeout: 60_000 }, () => {
  test('passes all that a machine can judge through --exec, over TLS', async () => {
    const { checks, exchanges } = await judge(execDriver(`"${process.execPath}" "${file}"`), 'fastify');
    const others = checks.filter(({ id }) => !forPeople.test(id));
    expect(others.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(checks.filter(({ id }) => forPeople.test(id)).map(({ verdict }) => verdict)).not.toContain('skip');
    if (!xercesIsThere) return;
    const { count, refused } = await judgedByXerces(exchanges);
    expect(refused).toEqual([]);
    expect(count).toBeGreaterThan(30);
  });

  test('passes all that needs no socket through --module in this process, at the documented addresses', async () => {
    const { checks } = await judge(await loadModuleDriver(file), 'msw');
    const others = checks.filter(({ id }) => !forPeople.test(id) && !/^inkorg\.(tls|wire)\./.test(id));
    expect(others.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });
});
