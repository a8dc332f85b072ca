/** The commands that the README and the pages for users print are run as they stand, over a real serve. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launcher, root, serving, type Serving } from './testing/motpart.ts';

interface Promised {
  readonly line: string;
  /** What stands after ` # `: the status where it is a call, and the first word of the answer. */
  readonly answer: string;
}

/** Lines of the shell blocks, without the ones that install or serve. */
function shellLines(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block!);
  return blocks.flatMap((block) => block.split('\n')).filter((line) => !/^(npm ci|npx motpart serve$)/.test(line));
}

function promisedBy(lines: readonly string[]): Promised[] {
  return lines.flatMap((line) => {
    const [, command, answer] = /^(\S.*) # (.+)$/.exec(line) ?? [];
    return command && answer ? [{ line: command, answer }] : [];
  });
}

const mark = '=== next ===';

/** Commands that ask a running server. */
const asking = 'token|people|certs|doctor';

/** A page's lines at that server: a port of its own may begin with the digits of the documented one. */
function linesAt(lines: readonly string[], { url, facts }: Serving): string[] {
  const secure = facts.tlsUrl as string;
  return lines.map((line) =>
    line.replaceAll('http://127.0.0.1:4010', url).replaceAll('https://127.0.0.1:4443', secure),
  );
}

/** One script: each command with a promise is announced, and `npx motpart` means this clone at that server. */
function scriptOf(lines: readonly string[], server: Serving): string {
  const at = `case $2 in ${asking}) at="--url ${server.url}";; *) at=;; esac`;
  const npx = `npx() { ${at}; "${process.execPath}" "${launcher}" "\${@:2}" $at; }`;
  const body = lines.map((line) => (promisedBy([line]).length > 0 ? `echo '${mark}'\n${line}` : line));
  return [npx, ...linesAt(body, server)].join('\n');
}

function run(script: string, cwd: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', script], { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stderr}`));
      else resolve(stdout.split(`${mark}\n`).slice(1));
    });
  });
}

/** Pages whose commands are run as they stand; what those of a system write goes into a folder of its own. */
const pages = ['README.md', 'docs/developers.md', 'docs/ci.md', 'simulators/lifecare-ifo/README.md'];

describe.each(pages)('%s', (file) => {
  const own = file.startsWith('simulators/') ? mkdtempSync(join(tmpdir(), 'motpart-page-')) : undefined;
  const lines = shellLines(file);
  const promised = promisedBy(lines);
  let server: Serving;
  let answers: string[];
  beforeAll(async () => {
    server = await serving(['--tls-port', '0']);
    answers = await run(scriptOf(lines, server), own ?? root);
  });
  afterAll(() => {
    if (own) rmSync(own, { recursive: true });
    return server?.stop();
  });

  test('every call is announced with its answer', () => {
    const calls = lines.filter((line) => /^(curl|send|look) /.test(line));
    expect(calls.filter((line) => promisedBy([line]).length === 0)).toEqual([]);
    expect(answers).toHaveLength(promised.length);
  });

  test.each(promised.map(({ line, answer }, place) => ({ line, answer, place })))(
    '$line # $answer',
    ({ answer, place }) => {
      const [, status, word] = /^(?:(\d{3}) )?(\S+)/.exec(answer)!;
      const got = answers[place]!;
      if (status) expect(got).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(got).toContain(word!);
    },
  );
});

test('the README begins with the two lines that a newcomer needs', () => {
  const [first] = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)];
  expect(first![1]).toBe('npm ci && npm run demo\nnpm ci && npm test\n');
});
