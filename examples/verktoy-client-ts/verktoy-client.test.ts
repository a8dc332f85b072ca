import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, execEachDriver, loadModuleDriver, loadSuite, openHost, run } from 'motpart/suites';
import type { Adapter, Driver } from 'motpart/suites';
import { describeSuite } from 'motpart/vitest';

const suite = (await loadSuite('helsenorge-verktoy'))!;
const file = fileURLToPath(new URL('./main.ts', import.meta.url));
const command = `"${process.execPath}" "${file}"`;

async function verdictsOf(driver: Driver, adapter: Adapter, only?: readonly string[]) {
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    const { document } = await run(suite, { driver, host, ...(only && { only }) });
    return document.checks.map(({ id, verdict, message }) => ({ id, verdict, why: message.en }));
  } finally {
    await driver.close();
    await host.close();
  }
}

const notPassed = ({ verdict }: { verdict: string }) => verdict !== 'pass';

describe('the TypeScript example', { timeout: 60_000 }, () => {
  test('passes the suite through --module in this process, at the documented addresses', async () => {
    const checks = await verdictsOf(await loadModuleDriver(file), 'msw');
    expect(checks.filter(({ id }) => !id.startsWith('verktoy.wire.')).filter(notPassed)).toEqual([]);
    expect(checks.filter(({ id }) => id.startsWith('verktoy.wire.')).map(({ verdict }) => verdict)).toContain('omit');
  });

  test('passes the suite through --exec over a socket', async () => {
    const checks = await verdictsOf(execDriver(command), 'fastify');
    expect(checks.filter(notPassed)).toEqual([]);
  });

  test('passes through --exec-each what needs no memory, and the rest is left out', async () => {
    const only = ['verktoy.assertion.aud', 'verktoy.outcome.same-practitioner', 'verktoy.helseid.token-reused'];
    const checks = await verdictsOf(execEachDriver(command), 'fastify', only);
    expect(Object.fromEntries(checks.map(({ id, verdict }) => [id, verdict]))).toEqual({
      'verktoy.assertion.aud': 'pass',
      'verktoy.outcome.same-practitioner': 'pass',
      'verktoy.helseid.token-reused': 'omit',
    });
  });
});

describeSuite(suite, { driver: () => loadModuleDriver(file), step: '4.2' });
