import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { execDriver } from 'motpart/suites';
import { notPassed } from '../testing/judged.ts';

const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['--version']).status === 0);
if (!python) console.warn('The Python exporter is not tried: apt-get install python3');

test.skipIf(!python)('the Python exporter passes the suite through --exec', { timeout: 60_000 }, async () => {
  const driver = execDriver(`${python} -B "${fileURLToPath(new URL('./main.py', import.meta.url))}"`);
  // It logs nothing, so there is nothing to look for secrets in.
  const silent = [['brp.login.logs', 'omit', expect.any(String)]];
  expect(await notPassed('brp-apiv3', driver, 'fastify')).toEqual(silent);
});
