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

test('over msw, which carries no body of a GET, nothing is said against it', async () => {
  const others = (await notPassed('brp-apiv3', await loadModuleDriver(file), 'msw')) as readonly unknown[][];
  expect(others.filter(([, verdict]) => verdict !== 'omit')).toEqual([]);
  expect(others).toContainEqual(['brp.export.whole', 'omit', expect.stringContaining('--adapter fastify')]);
  expect(others.map(([id]) => id)).not.toContain('brp.login.bearer');
});
