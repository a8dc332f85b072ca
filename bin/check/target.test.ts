import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { suite } from '../../suites/helsenorge-verktoy/suite.ts';
import type { RunDocument } from '../../suites/runners/document.ts';
import { scratch, type Scratch } from '../../suites/testing/clients.ts';
import { launcher, motpart, serving, type Serving } from '../testing/motpart.ts';

const name = 'helsenorge-verktoy';

/** Passes everything on, and says of each unknown tool that it is there in another way. */
function deviating(to: string): Promise<Server> {
  const proxy = createServer((asked, answer) => {
    const passed = request(to + asked.url, { method: asked.method, headers: asked.headers, agent: false }, (reply) => {
      const wrong = reply.statusCode === 404 && asked.url!.includes('/SelvstendigVerktoy/');
      answer.writeHead(wrong ? 410 : reply.statusCode!, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(passed);
  });
  return new Promise((resolve) => proxy.listen(0, '127.0.0.1', () => resolve(proxy)));
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const found = ({ checks }: RunDocument) => checks.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'omit');

describe('motpart check --target', { timeout: 60_000 }, () => {
  let files: Scratch;
  let usual: Serving;

  async function judged(url: string, ...more: readonly string[]) {
    const ran = await motpart(['check', name, '--target', url, '--json', '--out', files.folder, ...more]);
    return { code: ran.code, stderr: ran.stderr, document: JSON.parse(ran.stdout || 'null') as RunDocument };
  }

  beforeAll(async () => {
    files = scratch();
    usual = await serving();
  }, 60_000);
  afterAll(async () => {
    await usual?.stop();
    files.remove();
  });

  test('finds nothing at a Motpart server of another process, and leaves it as it was', async () => {
    const some = suite.server!.checks.filter((_, place) => place % 12 === 0).map(({ id }) => id);
    const { code, document } = await judged(usual.url, '--format', 'html', '--only', some.join(','));
    expect(document.checks.map(({ id }) => id)).toEqual(some);
    expect(found(document).map(({ id, verdict }) => [id, verdict])).toEqual([]);
    expect(code).toBe(0);
    const { worlds } = (await (await fetch(`${usual.url}/_motpart/v1/worlds`)).json()) as { worlds: unknown[] };
    expect(worlds).toHaveLength(1);
    expect(document.requirements.length).toBeGreaterThan(150);
    const page = readFileSync(join(files.folder, 'report.html'), 'utf8');
    expect(page).toContain('Requirements on the server');
    expect(page).not.toMatch(/[Tt]he client’s own log|Requirements on the client|compliant|approved by/);
  });

  test('leaves no world at the server when the run is broken off', async () => {
    const worlds = async () => {
      const answered = await fetch(`${usual.url}/_motpart/v1/worlds`);
      return ((await answered.json()) as { worlds: unknown[] }).worlds.length;
    };
    const words = ['check', name, '--target', usual.url, '--out', files.folder];
    const child = spawn(process.execPath, [launcher, ...words], { stdio: 'ignore' });
    await expect.poll(worlds, { timeout: 10_000, interval: 20 }).toBeGreaterThan(1);
    child.kill('SIGINT');
    expect((await once(child, 'close'))[0]).toBe(130);
    expect(await worlds()).toBe(1);
  });

  test('finds what deviates on documented ground, at a server that is no Motpart', async () => {
    const proxy = await deviating(usual.url);
    try {
      const { endpoints, credentials } = await setUpOf(urlOf(proxy));
      const cast = suite.server!.cast.of(await createWorld({ systems: suite.systems }));
      const file = join(files.folder, 'set-up.yaml');
      const some = ['tool', 'tool-found', 'error-catalogue', 'send-tool-exists']
        .map((point) => `verktoy.server.${point}`)
        .join();
      writeFileSync(file, stringify({ endpoints, credentials, cast }, { defaultStringType: 'QUOTE_DOUBLE' }));
      const { code, document } = await judged(urlOf(proxy), '--setup', file, '--only', some);
      expect(
        found(document)
          .filter(({ verdict }) => verdict !== 'omit')
          .map(({ id, verdict }) => [id, verdict])
          .sort(),
      ).toEqual([
        ['verktoy.server.error-catalogue', 'fail'],
        ['verktoy.server.tool-found', 'fail'],
      ]);
      expect(code).toBe(1);
      expect(document.checks.find(({ id }) => id === 'verktoy.server.send-tool-exists')?.message.en).toContain(
        '--allow-writes',
      );
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  async function setUpOf(origin: string) {
    const { systems } = (await (await fetch(`${origin}/_motpart/v1/systems`)).json()) as {
      systems: { id: string; baseUrl: string; credentials: { clientId: string; jwk: object; scopes: string[] } }[];
    };
    const own = systems.filter(({ id }) => suite.systems.includes(id));
    const { clientId, jwk, scopes } = own.find(({ id }) => id === 'helseid')!.credentials;
    return {
      endpoints: Object.fromEntries(own.map(({ id, baseUrl }) => [id, origin + new URL(baseUrl).pathname])),
      credentials: { helseid: { clientId, jwk, scopes } },
    };
  }

  test.each([
    [
      'a password in the address',
      ['--target', 'http://me:secret@127.0.0.1:9'],
      /SUITE-TARGET a user or a password is in --target — write the address without them$/m,
    ],
    ['nothing answers', ['--target', 'http://127.0.0.1:9'], /SUITE-TARGET nothing answers at http:\/\/127\.0\.0\.1:9/],
    [
      'a client is named too',
      ['--target', 'http://127.0.0.1:9', '--module', 'x.js'],
      /SUITE-TARGET --module is for a client/,
    ],
  ])('says in one line that %s, and ends with 2', async (_, flags, line) => {
    const { code, stderr } = await motpart(['check', name, ...flags]);
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});
