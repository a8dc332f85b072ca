import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadSuite, openHost, run } from 'motpart/suites';

const runs = (command: string, word: string) => spawnSync(command, [word]).status === 0;
const python = runs('openssl', 'version') && ['python3', '/usr/bin/python3'].find((one) => runs(one, '--version'));
if (!python) console.warn('The Python example is not tried: apt-get install python3 openssl');

test.skipIf(!python)(
  'the Python example passes the suite through --exec over a socket',
  { timeout: 60_000 },
  async () => {
    const suite = (await loadSuite('helsenorge-digitaltaktiv'))!;
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    const driver = execDriver(`${python} -B "${fileURLToPath(new URL('./main.py', import.meta.url))}"`);
    try {
      const { document } = await run(suite, { driver, host });
      const others = document.checks.filter(({ verdict }) => verdict !== 'pass');
      expect(others.map(({ id, verdict, message }) => [id, verdict, message.en])).toEqual([]);
    } finally {
      await driver.close();
      await host.close();
    }
  },
);
