import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { ClientModule } from '../suites/dsl/types.ts';
import { hookOf } from '../suites/testing/hook.ts';

const root = join(import.meta.dirname, '..');
const example = join(root, 'examples/verktoy-client-ts/main.ts');
const discovery = ['--only', 'verktoy.helseid.discovery'];
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'motpart-check-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function motpart(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/motpart.js'), ...words], { cwd: folder });
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (heard.stdout += chunk));
  child.stderr.on('data', (chunk) => (heard.stderr += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...heard })));
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe.concurrent('motpart check', () => {
  test('judges a client, writes the report where it says, and exits 0', async ({ expect }) => {
    const { code, stdout, stderr } = await motpart('check', 'helsenorge-verktoy', '--module', example, ...discovery);
    expect(stderr).toContain('✓ verktoy.helseid.discovery');
    expect(stdout).toContain('Report: motpart-report/helsenorge-verktoy/report.html');
    for (const name of ['run.json', 'exchanges.ndjson', 'manifest.json', 'report.html', 'junit.xml']) {
      expect(existsSync(join(folder, 'motpart-report/helsenorge-verktoy', name))).toBe(true);
    }
    expect(code).toBe(0);
  });

  test('prints the run document with --json, and speaks the language that it is asked for', async ({ expect }) => {
    const out = join(folder, 'json');
    const { code, stdout } = await motpart(
      'check',
      'helsenorge-verktoy',
      '--exec',
      `"${process.execPath}" ${example}`,
      ...discovery,
      '--json',
      '--lang',
      'sv',
      '--out',
      out,
    );
    const document = JSON.parse(stdout) as { checks: { verdict: string }[] };
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(['pass']);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="sv">');
    expect(code).toBe(0);
  });

  test('judges a client behind a hook of its own with --http', async ({ expect }) => {
    const server = hookOf((await import(example)) as ClientModule);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
    const words = ['check', 'helsenorge-verktoy', '--http', url, '--port', '0', ...discovery, '--json'];
    const { code, stdout } = await motpart(...words, '--out', join(folder, 'http'));
    server.close();
    const { client, checks } = JSON.parse(stdout) as { client: object; checks: { verdict: string }[] };
    expect([client, checks.map(({ verdict }) => verdict)]).toEqual([{ driver: 'http', about: url }, ['pass']]);
    expect(code).toBe(0);
  });

  test('a client in this process meets the documented addresses with --adapter msw', async ({ expect }) => {
    const out = join(folder, 'msw');
    const { code } = await motpart(
      'check',
      'helsenorge-verktoy',
      '--module',
      example,
      '--adapter',
      'msw',
      ...discovery,
      '--out',
      out,
      '--format',
      'json',
    );
    expect(readFileSync(join(out, 'exchanges.ndjson'), 'utf8')).toMatch(/"url":"https:\/\/[^"]*nhn\.no/);
    expect(existsSync(join(out, 'report.html'))).toBe(false);
    expect(code).toBe(0);
  });

  test('a run that exercised nothing is 1, and the command ends though the client left a timer', async ({ expect }) => {
    const idle = file('idle.mjs', 'setInterval(() => {}, 1000); export const nothing = () => {};');
    const { code, stdout } = await motpart(
      'check',
      'helsenorge-verktoy',
      '--module',
      idle,
      ...discovery,
      '--out',
      join(folder, 'idle'),
    );
    expect(stdout).toMatch(/nothing\s+was exercised/);
    expect(code).toBe(1);
  });

  test.for([
    ['exit.mjs', 'export const getTool = () => process.exit(0);', /exit\.mjs ended the whole process \(exit code 0\)/],
    ['load.mjs', 'process.exit(0);', /load\.mjs ended the whole process/],
    ['late.mjs', 'setTimeout(() => { throw new Error("too\\nlate"); }, 1); export const getTool = () => new Promise(() => {});', /threw outside any action, so the run stopped: too late/],
    ['loose.mjs', 'export const getTool = () => { Promise.reject(new Error("loose")); return new Promise(() => {}); };', /run stopped: loose/],
  ] as const)('a client that ends this process is 1, and one line: %s', async ([name, text, line], { expect }) => {
    const { code, stderr } = await motpart('check', 'helsenorge-verktoy', '--module', file(name, text), ...discovery);
    const told = stderr.split('\n').filter((part) => part.startsWith('motpart:'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^motpart: SUITE-CLIENT .+ — .+$/);
    expect(told[0]).toMatch(line);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  }); // prettier-ignore

  test('an expected deviation that is gone is 1', async ({ expect }) => {
    const expected = file('expected.yaml', '- { id: verktoy.helseid.discovery, reason: r, until: 2999-12-31 }');
    const { code, stdout } = await motpart(
      'check',
      'helsenorge-verktoy',
      '--module',
      example,
      ...discovery,
      '--expected',
      expected,
      '--out',
      join(folder, 'gone'),
    );
    expect(stdout).toContain('no longer shows it');
    expect(code).toBe(1);
  });

  test.for([
    ['no client', [], 'SUITE-DRIVER check needs a client to judge'],
    ['two clients', ['--module', 'a', '--exec', 'b'], 'SUITE-DRIVER check drives one client at a time'],
    ['a module that is not there', ['--module', 'nowhere.mjs'], 'SUITE-MODULE nowhere.mjs is not there'],
    ['a file in the way of the report', ['--module', example, '--out', join(example, 'x')], 'main.ts is a file'],
    ['an unknown check', ['--module', example, '--only', 'x'], 'SUITE-CHECK helsenorge-verktoy has no check x'],
    ['an unknown step', ['--module', example, '--step', '99'], 'SUITE-STEP helsenorge-verktoy has no step 99'],
    ['an unknown language', ['--module', example, '--lang', 'fi'], 'SIM-FLAG --lang cannot be fi'],
    ['an unknown format', ['--module', example, '--format', 'jnit'], 'did you mean junit?'],
    ['a hook that is not there', ['--http', 'http://127.0.0.1:9'], 'SUITE-HTTP nothing answers at http://127.0.0.1:9'],
    ['a program that is not there', ['--exec', 'A=1 nodee main.ts'], 'SUITE-EXEC there is no program nodee here'],
    ['a driver of a later version', ['--manual'], 'SUITE-DRIVER --manual is not built yet'],
    [
      'msw for another process',
      ['--exec', 'x', '--adapter', 'msw'],
      'SUITE-ADAPTER msw reaches only a client in this process',
    ],
    [
      'a missing file of expected deviations',
      ['--module', example, '--expected', 'none.yaml'],
      'SUITE-EXPECTED none.yaml cannot be read',
    ],
  ] as const)('%s is one line and exit code 2', async ([, words, line], { expect }) => {
    const { code, stderr, stdout } = await motpart('check', 'helsenorge-verktoy', ...words);
    expect(stderr).toContain(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('an interrupted run leaves no client behind', async ({ expect }) => {
    const hung = file(
      'hung.mjs',
      'import { writeFileSync } from "node:fs"; writeFileSync(process.argv[2], String(process.pid)); setInterval(() => {}, 1000);',
    );
    const mark = join(folder, 'hung.pid');
    const words = ['check', 'helsenorge-verktoy', '--exec', `"${process.execPath}" ${hung} ${mark}`, ...discovery];
    const child = spawn(process.execPath, [join(root, 'bin/motpart.js'), ...words], { cwd: folder });
    await expect.poll(() => existsSync(mark) && readFileSync(mark, 'utf8') !== '', { timeout: 8_000 }).toBe(true);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(130);
    await expect.poll(() => lives(Number(readFileSync(mark, 'utf8'))), { timeout: 3_000 }).toBe(false);
  });

  test('an unknown suite is told with the known ones', async ({ expect }) => {
    const { code, stderr } = await motpart('check', 'helsenorge-verktoj', '--manual', '--module', 'x');
    expect([code, stderr.includes('not built yet')]).toEqual([2, true]);
    expect((await motpart('check', 'helsenorge-verktoj', '--module', 'x')).stderr).toContain(
      'did you mean helsenorge-verktoy?',
    );
  });
});

describe.concurrent('motpart coverage', () => {
  test('has 0 uncovered musts', async ({ expect }) => {
    const { code, stdout } = await motpart('coverage', 'helsenorge-verktoy', '--fail-under', '100');
    expect(stdout).toMatch(/helsenorge-verktoy: 0 uncovered of \d+ musts/);
    expect(code).toBe(0);
  });

  test('prints every suite as JSON', async ({ expect }) => {
    const { stdout } = await motpart('coverage', '--json');
    expect((JSON.parse(stdout) as { suite: string }[]).map(({ suite }) => suite)).toContain('helsenorge-verktoy');
  });
});
