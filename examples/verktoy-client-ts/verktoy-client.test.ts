import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModuleDriver, loadSuite } from 'motpart/suites';
import { describeSuite } from 'motpart/vitest';
import { notPassed } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

test(
  'the TypeScript example passes the suite in this process, at the documented addresses',
  { timeout: 60_000 },
  async () => {
    expect(await notPassed('helsenorge-verktoy', await loadModuleDriver(file), 'msw')).toEqual([]);
  },
);

const suite = (await loadSuite('helsenorge-verktoy'))!;
describeSuite(suite, { driver: () => loadModuleDriver(file), step: '4.2' });
