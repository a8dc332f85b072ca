import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { moduleDriver } from '../drivers/module.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import { mswHost } from '../hosts/msw.ts';
import { scratch } from '../testing/clients.ts';
import { libraryClient, librarySuite, libraryWorld } from '../testing/library-suite.ts';
import { describeSuite } from './vitest.ts';

describe('over a socket', () => {
  describeSuite(librarySuite, { driver: moduleDriver(libraryClient()), host: () => fastifyHost(libraryWorld()) });
});

describe('in this process', () => {
  describeSuite(librarySuite, { driver: () => moduleDriver(libraryClient()), host: () => mswHost(libraryWorld()) });
});

describe('a client that deviates', () => {
  const files = scratch();
  afterAll(() => files.remove());
  const root = join(import.meta.dirname, '../..');

  test(
    'fails its check with expected and actual; a warning passes and a skipped check is skipped',
    { timeout: 30_000 },
    () => {
      const config = files.write(
        'vitest.config.mjs',
        `export default { root: '${root}', test: { include: ['suites/testing/deviating.vitest.ts'] } };`,
      );
      const report = join(files.folder, 'report.json');
      const words = ['run', '--config', config, '--reporter', 'json', '--outputFile', report];
      const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
        cwd: root,
        encoding: 'utf8',
      });
      const [{ assertionResults }] = (
        JSON.parse(readFileSync(report, 'utf8')) as {
          testResults: [{ assertionResults: { title: string; status: string; failureMessages: string[] }[] }];
        }
      ).testResults;
      expect(assertionResults.map(({ title, status: how }) => `${title}: ${how}`)).toEqual([
        'deviates: deviates: failed',
        'warned: warned: passed',
        'skipped: skipped: skipped',
      ]);
      expect(assertionResults[0]?.failureMessages.join()).toMatch(/Expected +a card\n +Actual +no card/);
      expect(status).toBe(1);
    },
  );
});
