import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadModuleDriver, loadSuite, openHost, run } from 'motpart/suites';
import type { Adapter, Driver } from 'motpart/suites';

const suite = (await loadSuite('helsenorge-oidc'))!;
const file = fileURLToPath(new URL('./main.ts', import.meta.url));

async function notPassed(driver: Driver, adapter: Adapter) {
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    const { document } = await run(suite, { driver, host });
    return document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, message }) => [id, message.en]);
  } finally {
    await driver.close();
    await host.close();
  }
}

describe('a tool that rests on openid-client', { timeout: 60_000 }, () => {
  test('passes the suite through --module in this process, at the documented addresses', async () => {
    expect(await notPassed(await loadModuleDriver(file), 'msw')).toEqual([]);
  });

  test('passes the suite through --exec over a socket', async () => {
    expect(await notPassed(execDriver(`"${process.execPath}" "${file}"`), 'fastify')).toEqual([]);
  });
});
