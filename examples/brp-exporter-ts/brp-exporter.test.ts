import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModuleDriver } from 'motpart/suites';
import { notPassed } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

test(
  'the exporter passes the suite in this process, over sockets: its GET has a body',
  { timeout: 60_000 },
  async () => {
    // It logs nothing, so there is nothing to look for secrets in.
    const silent = [['brp.login.logs', 'omit', expect.any(String)]];
    expect(await notPassed('brp-apiv3', await loadModuleDriver(file), 'fastify')).toEqual(silent);
  },
);
