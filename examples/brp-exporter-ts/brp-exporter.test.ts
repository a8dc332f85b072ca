import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadModuleDriver, loadSuite, openHost, run } from 'motpart/suites';
import type { Driver } from 'motpart/suites';

const suite = (await loadSuite('brp-apiv3'))!;
const file = fileURLToPath(new URL('./main.ts', import.meta.url));

async function notPassed(driver: Driver) {
  const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
  try {
    const { document } = await run(suite, { driver, host });
    return document.checks
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ id, verdict, message }) => [id, verdict, message.en]);
  } finally {
    await driver.close();
    await host.close();
  }
}

// It logs nothing, so there is nothing to look for secrets in.
const silent = [['brp.login.logs', 'omit', expect.any(String)]];

test('passes the suite through --module in this process', { timeout: 60_000 }, async () => {
  expect(await notPassed(await loadModuleDriver(file))).toEqual(silent);
});

test('passes the suite through --exec', { timeout: 60_000 }, async () => {
  expect(await notPassed(execDriver(`"${process.execPath}" "${file}"`))).toEqual(silent);
});
