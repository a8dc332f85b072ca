import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadSuite, openHost, run } from 'motpart/suites';

const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['--version']).status === 0);
if (!python) console.warn('The Python exporter is not tried: apt-get install python3');

test.skipIf(!python)('the Python exporter passes the suite through --exec', { timeout: 60_000 }, async () => {
  const suite = (await loadSuite('brp-apiv3'))!;
  const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
  const driver = execDriver(`${python} -B "${fileURLToPath(new URL('./main.py', import.meta.url))}"`);
  try {
    const { document } = await run(suite, { driver, host });
    const others = document.checks.filter(({ verdict }) => verdict !== 'pass');
    // It logs nothing, so there is nothing to look for secrets in.
    expect(others.map(({ id, verdict }) => [id, verdict])).toEqual([['brp.login.logs', 'omit']]);
  } finally {
    await driver.close();
    await host.close();
  }
});
