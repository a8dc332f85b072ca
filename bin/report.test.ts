import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

  test('writes summaries for other tools from the run of an earlier version', async ({ expect }) => {
    const old = join(root, 'suites/testing/runs/0.1.0/run.json');
    const { code, stdout } = await motpart('report', old, '--format', 'md,sarif,ctrf', '--out', 'old');
    expect([code, stdout.trimEnd().split('\n').slice(2, 5)]).toEqual([
      1,
      ['summary.md', 'report.sarif', 'ctrf-report.json'].map((name) => join('old', name)),
    ]);
    for (const name of ['summary.md', 'report.sarif', 'ctrf-report.json'])
      expect(readFileSync(join(folder, 'old', name), 'utf8')).toContain('inkorg.text.letters');
  });

  test.for([
    ['a file that is not there', ['gone.json'], 'SUITE-RUN gone.json cannot be read'],
    ['no header file', ['run.json', '--format', 'pdf'], 'SUITE-HEADER motpart-helsenorge-verktoy.yaml cannot be read'],
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
      ['part.json', '{"format":1,"checks":[]}'],
    ] as const) {
      const { code, stderr } = await motpart('report', file(name, text));
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^motpart: SUITE-RUN [^\n]+\n$/)]);
    }
  });
});

describe.concurrent('motpart init', () => {
  test('writes the header file once, in the language of the owner, for nobody else to read', async ({ expect }) => {
    const words = ['init', 'inkorg-1177', '--out', 'header.yaml'];
    expect((await motpart(...words)).stdout).toBe(
      'Wrote header.yaml: fill it in, then motpart check inkorg-1177 … --step 3.3 or --step 4.2 reads it.\n',
    );
    const path = join(folder, 'header.yaml');
    expect(readFileSync(path, 'utf8')).toContain('# Den anslutande organisationens namn. Krävs.');
    expect(statSync(path).mode & 0o077).toBe(0);
    const again = await motpart(...words);
    expect([again.code, again.stderr]).toEqual([
      2,
      expect.stringContaining('SUITE-HEADER header.yaml is there already'),
    ]);
    expect((await motpart(...words, '--force', '--lang', 'en')).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('# The name of the organisation that joins. Required.');
  });

  test('names the steps of a protocol only where it belongs to some', async ({ expect }) => {
    expect((await motpart('init', 'helsenorge-verktoy', '--out', 'nhn.yaml')).stdout).toBe(
      'Wrote nhn.yaml: fill it in, then motpart check helsenorge-verktoy … reads it.\n',
    );
    expect(readFileSync(join(folder, 'nhn.yaml'), 'utf8')).toContain('# Navnet på leverandøren. Kreves.');
  });

  test('a suite without protocol is told, and an unknown one', async ({ expect }) => {
    expect((await motpart('init', 'helseid')).stderr).toMatch(
      /^motpart: SUITE-PROTOCOL helseid has no protocol — suites with one: .*helsenorge-verktoy, .*inkorg-1177, lifecare-ifo\n$/,
    );
    expect((await motpart('init', 'inkorg')).stderr).toContain('SUITE-UNKNOWN there is no suite inkorg');
  });
});

describe('the protocols of 1177', () => {
  const example = join(root, 'examples/inkorg-sender-ts');
  const header = ['--header', join(example, 'motpart-inkorg-1177.yaml')];
  const client = () =>
    file(
      'client.mjs',
      `import { referenceClient } from ${JSON.stringify(join(root, 'suites/inkorg-1177/client.ts'))};
       export const { isActive, sendMessage, sendBatch, work, settings } = await referenceClient();`,
    );
  const check = (...words: string[]) => motpart('check', 'inkorg-1177', '--module', client(), ...words);
  const attest = ['P01', 'P02', 'P03']
    .map((id) => `- { case: ${id}, person: Kim Exempel, date: 2026-01-09, note: seen }\n`)
    .join('');

  test('step 4.2 leaves what people must see open: exit code 4, and 0 with their word', async () => {
    const files = ['html', 'docx', 'pdf'].map((end) => `verifieringsprotokoll.${end}`);
    const out = join(folder, 'production');
    const open = await check('--step', '4.2', '--format', 'html,docx,pdf', ...header, '--out', out);
    expect(open.stderr).not.toContain('SUITE-');
    expect(open.code).toBe(4);
    for (const name of files) expect(existsSync(join(out, name))).toBe(true);
    expect(readFileSync(join(out, 'verifieringsprotokoll.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="sv">/);
    const again = await motpart('report', out, '--format', 'md', '--out', join(folder, 'again'));
    expect([again.code, again.stderr]).toEqual([
      4,
      expect.stringMatching(/; skipped or for review: \d+\.\n {2}inkorg\./),
    ]);
    const words = ['--attest', file('p.yaml', attest), '--format', 'docx,self-declaration', '--lang', 'nb'];
    const told = await motpart('report', join(out, 'run.json'), ...words, ...header, '--out', join(folder, 'told'));
    expect([told.code, told.stderr]).toEqual([0, expect.stringMatching(/^Ingen avvik .*\.\n$/)]);
    expect(told.stdout).toContain('verifieringsprotokoll.docx');
    expect(told.stdout).toContain('sjalvdeklaration-IsActiveUser.docx');
    expect(readFileSync(join(folder, 'told', 'run.json'), 'utf8')).toContain('"verdict": "attested"');
  });

  test('step 3.3 writes the test protocol', async () => {
    const out = join(folder, 'qa');
    const one = ['--step', '3.3', '--only', 'inkorg.active.asked-first'];
    const { code } = await check(...one, '--format', 'pdf', ...header, '--out', out);
    expect(code).toBe(0);
    expect(existsSync(join(out, 'testprotokoll.pdf'))).toBe(true);
  });

  test.for([
    ['no header file', ['--step', '3.3', '--format', 'pdf'], 'SUITE-HEADER motpart-inkorg-1177.yaml cannot be read'],
    [
      'a step without protocol',
      ['--step', '2', '--format', 'pdf', ...header],
      'SUITE-PROTOCOL step 2 asks for no protocol',
    ],
    ['no such attestations', ['--attest', 'gone.yaml'], 'SUITE-ATTEST gone.yaml cannot be read'],
  ] as const)('%s is one line, before the client is started', async ([, words, line]) => {
    const { code, stderr } = await check(...words);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(line);
  });
});
