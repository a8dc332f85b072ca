import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadModuleDriver } from 'motpart/suites';
import { notPassed } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

test(
  'a client of HelseID that rests on openid-client passes the suite in this process, at the documented addresses',
  { timeout: 60_000 },
  async () => {
    expect(await notPassed('helseid', await loadModuleDriver(file), 'msw')).toEqual([]);
  },
);
