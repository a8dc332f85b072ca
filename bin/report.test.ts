import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
let folder: string;
let run: string;

/** A run of one check, which the tests report anew. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motpart-report-'));
  const example = join(root, 'examples/verktoy-client-ts/main.ts');
  const only = ['--only', 'verktoy.helseid.discovery', '--format', 'json', '--out', folder];
  const { code } = await motpart('check', 'helsenorge-verktoy', '--module', example, ...only);
  expect(code).toBe(0);
  run = join(folder, 'run.json');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function motpart(...words: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [join(root, 'bin/motpart.js'), ...words], { cwd: folder });
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (heard.stdout += chunk));
  child.stderr.on('data', (chunk) => (heard.stderr += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...heard })));
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe.concurrent('motpart report', () => {
  test('writes other formats of an old run, with the exit code of the run', async ({ expect }) => {
    const out = join(folder, 'again');
    const { code, stdout } = await motpart('report', run, '--format', 'html,junit', '--lang', 'nb', '--out', out);
    expect([code, stdout.trimEnd().split('\n')]).toEqual([
      0,
      ['run.json', 'exchanges.ndjson', 'report.html', 'junit.xml', 'manifest.json'].map((name) => join('again', name)),
    ]);
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('<html lang="nb">');
    expect(readFileSync(join(out, 'run.json'), 'utf8')).toBe(readFileSync(run, 'utf8'));
  });

  test.for([
    ['a file that is not there', ['gone.json'], 'SUITE-RUN gone.json cannot be read'],
    ['a suite without protocol', ['run.json', '--format', 'pdf'], 'SUITE-PROTOCOL helsenorge-verktoy has no protocol'],
    ['an unknown format', ['run.json', '--format', 'pfd'], 'did you mean pdf?'],
    [
      'an attestation of an unknown case',
      ['run.json', '--attest', 'attest.yaml'],
      'SUITE-ATTEST attest.yaml: there is no case P01',
    ],
  ] as const)('%s is one line and exit code 2', async ([, words, line], { expect }) => {
    file('attest.yaml', '- { case: P01 }');
    const { code, stderr } = await motpart('report', ...words);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(line);
  });

  test('what is no run document is refused in one line', async ({ expect }) => {
    for (const [name, text] of [
      ['no.json', '{'],
      ['other.json', '{"format":2}'],
      ['null.json', 'null'],
    ] as const) {
      const { code, stderr } = await motpart('report', file(name, text));
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^motpart: SUITE-RUN [^\n]+\n$/)]);
    }
  });
});

describe.concurrent('motpart init', () => {
  test('a suite without protocol is told, and an unknown one', async ({ expect }) => {
    expect((await motpart('init', 'helsenorge-verktoy')).stderr).toMatch(
      /^motpart: SUITE-PROTOCOL helsenorge-verktoy has no protocol — [^\n]+\n$/,
    );
    expect((await motpart('init', 'inkorg')).stderr).toContain('SUITE-UNKNOWN there is no suite inkorg');
  });
});
