/** The checks of a server of 1177's inbox against `motpart serve` in another process, over TLS: one as documented, one that is not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingId } from '../../suites/inkorg-1177/server/check.ts';
import { suite } from '../../suites/inkorg-1177/suite.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { runServer } from '../../suites/runners/run-server.ts';
import { openTarget, withServer } from '../../suites/targets/open.ts';
import { runDocumentIn, runFileAt } from '../run-document.ts';
import { motpart, serving, type Serving } from '../testing/motpart.ts';

const folder = mkdtempSync(join(tmpdir(), 'motpart-inkorg-target-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const serve = (...more: string[]) => serving(['--systems', 'inkorg-1177', '--tls-port', '0', ...more]);

/** What the documents leave open, read otherwise than usual. Broken handshakes are as good a refusal as an answered one. */
const deviating = {
  connectionsAtStart: 'qa',
  originalConsumer: 'nobody',
  wrongPortalAddress: 'fault',
  version: '2.0-derived',
  schemaInvalid: 'error',
  maxRequestBytes: 500_000,
  tooLarge: 'VP015',
  methodOrder: 'other-email-sms',
  unknownPerson: 'fault',
  personIdCheck: 'strict',
  sourceSystemRule: 'tkb',
  notificationSent: 'omit',
  notificationMinutes: 10,
  notifyWithoutMethods: 'info',
  duplicateMessage: 'info',
  maxHeadingLength: 100,
  maxTextLength: 1_000,
  hsaIdForm: 'strict',
  contentCheck: 'refuse',
  linkTypes: 'windows',
  unknownSsoSystem: 'info',
};

describe('motpart check inkorg-1177 --target', () => {
  const servers: Serving[] = [];
  let document: RunDocument;
  let ran: Awaited<ReturnType<typeof motpart>>;

  beforeAll(async () => {
    const profile = join(folder, 'profile.json');
    const settings = { ...deviating, missingThreadId: 'empty', tlsMode: 'alert' };
    writeFileSync(profile, JSON.stringify({ 'inkorg-1177': settings }));
    const [documented, strange] = await Promise.all([serve(), serve('--profile', profile)]);
    servers.push(documented, strange);
    const words = [
      'check',
      'inkorg-1177',
      '--target',
      documented.url,
      '--format',
      'md',
      '--out',
      join(folder, 'report'),
    ];
    [ran, document] = await Promise.all([motpart(words), judged(strange.url)]);
  }, 60_000);
  afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

  async function judged(url: string): Promise<RunDocument> {
    const target = await openTarget(suite, { url, allowWrites: false });
    const own = withServer(suite);
    const only = own.server.checks
      .filter(({ id, reading }) => reading || /\.certificate-/.test(id))
      .map(({ id }) => id);
    try {
      return (await runServer(own, { target, only })).document;
    } finally {
      await target.close();
    }
  }

  test('finds nothing in the simulator as documented', () => {
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('No deviation found in ')]);
  });

  test('writes a run document that fits its schema, with requirements of each level', async () => {
    const { requirements } = await runDocumentIn(runFileAt(join(folder, 'report')), 'write it anew');
    expect(new Set(requirements.map(({ level }) => level))).toEqual(new Set(['must', 'should', 'may']));
  });

  test('finds each deviation of another profile by the name of its check, and nothing else', () => {
    const found = document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id);
    expect(found.toSorted()).toEqual(Object.keys(deviating).map(readingId).toSorted());
  });

  test('tells which of two documented readings a server has', () => {
    const thread = document.checks.find(({ id }) => id === readingId('missingThreadId'));
    expect(thread?.notes.map(({ en }) => en)).toEqual([expect.stringContaining('(missingThreadId) like this: empty')]);
  });
});
