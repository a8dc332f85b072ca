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

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { title: string; status: string; failureMessages: readonly string[] }[];
  }[];
}

describe('over a socket', () => {
  describeSuite(librarySuite, { driver: moduleDriver(libraryClient()), host: () => fastifyHost(libraryWorld()) });
});

describe('in this process', () => {
  describeSuite(librarySuite, { driver: () => moduleDriver(libraryClient()), host: () => mswHost(libraryWorld()) });
});

describe('what vitest says', () => {
  const files = scratch();
  afterAll(() => files.remove());
  const root = join(import.meta.dirname, '../..');

  test(
    'a client that deviates fails its check with expected and actual; tests at the same time are told what to do',
    { timeout: 30_000 },
    () => {
      const config = files.write(
        'vitest.config.mjs',
        `export default { root: '${root}', test: { include: ['suites/testing/{crowded,deviating}.vitest.ts'] } };`,
      );
      const report = join(files.folder, 'report.json');
      const words = ['run', '--config', config, '--reporter', 'json', '--outputFile', report];
      const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], {
        cwd: root,
        encoding: 'utf8',
      });
      const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
      const resultsOf = (file: string) => testResults.find(({ name }) => name.endsWith(file))!.assertionResults;
      const told = (file: string) => resultsOf(file).map(({ title, status: how }) => `${title}: ${how}`);
      expect(told('deviating.vitest.ts')).toEqual([
        'deviates: deviates: failed',
        'warned: warned: passed',
        'skipped: skipped: skipped',
      ]);
      expect(resultsOf('deviating.vitest.ts')[0]?.failureMessages.join()).toMatch(
        /Expected +a card\n +Actual +no card/,
      );
      expect(told('crowded.vitest.ts')).toEqual(['the first: passed', 'the second: failed', 'afterwards: passed']);
      expect(resultsOf('crowded.vitest.ts')[1]?.failureMessages.join()).toMatch(
        /SUITE-ONE-WORLD: “the second” runs at the same time as “the first”, and useWorld\(\) .+worldFixtures\(\{ via: 'fastify' \}\)/,
      );
      expect(status).toBe(1);
    },
  );
});
