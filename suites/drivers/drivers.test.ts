import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fastifyHost } from '../hosts/fastify.ts';
import type { Host } from '../hosts/host.ts';
import type { Suite } from '../dsl/types.ts';
import type { Run } from '../runners/document.ts';
import { run } from '../runners/run.ts';
import { nodeClient, pythonClient, scratch, type Scratch } from '../testing/clients.ts';
import { checkThat, invented, librarySuite, libraryWorld, suiteWith } from '../testing/library-suite.ts';
import type { Driver } from './driver.ts';
import { execEachDriver } from './exec-each.ts';
import { execDriver } from './exec.ts';
import { loadModuleDriver, moduleDriver } from './module.ts';

let host: Host;
let files: Scratch;
beforeAll(async () => {
  host = await fastifyHost(libraryWorld());
  files = scratch();
});
afterAll(async () => {
  await host.close();
  files.remove();
});

async function judge(driver: Driver, suite: Suite = librarySuite): Promise<Run['document']> {
  try {
    return (await run(suite, { driver, host })).document;
  } finally {
    await driver.close();
  }
}

function verdicts({ checks }: Run['document']): string[] {
  return checks.map(({ id, verdict }) => `${id} ${verdict}`);
}

let written = 0;
function node(behaviour?: string): string {
  return `"${process.execPath}" "${files.write(`client-${(written += 1)}.mjs`, nodeClient(behaviour))}"`;
}

/** Two checks that each look at a book: what a client does the first time need not be what it does the second. */
const looks = suiteWith(
  ...['first', 'second'].map((id) =>
    checkThat(
      id,
      async (trial) => {
        const { outcome } = await trial.act('look', { isbn: '1' });
        trial.demand(outcome === 'done', {
          row: 'client.card.sent',
          message: invented('looks'),
          expected: 'done',
          actual: outcome,
        });
      },
      { timeLimitMs: 2_500 },
    ),
  ),
);

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const allPass = ['card-shown pass', 'refused-once pass', 'isbn-text pass'];

describe.concurrent('--exec', () => {
  test('drives a client in another process, which lives for the whole run', async () => {
    const document = await judge(execDriver(node()));
    expect(verdicts(document)).toEqual(allPass);
    const pids = document.checks.flatMap(({ log }) => [...(log ?? '').matchAll(/pid (\d+)/g)].map(([, pid]) => pid));
    expect(new Set(pids).size).toBe(1);
  });

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)('drives a client in another language', async () => {
    const document = await judge(execDriver(`python3 "${files.write('client.py', pythonClient)}"`));
    expect(verdicts(document)).toEqual(allPass);
  });

  test('a crash fails its check with the end of the log, and the next check meets a fresh process', async () => {
    const marker = `${files.folder}/crashed`;
    const crashOnce = `
      const { existsSync, writeFileSync } = await import('node:fs');
      if (!existsSync('${marker}')) { writeFileSync('${marker}', ''); console.error('out of paper'); process.exit(7); }`;
    const document = await judge(execDriver(node(crashOnce)), looks);
    expect(verdicts(document)).toEqual(['first fail', 'second pass']);
    expect(JSON.stringify(document.checks[0]?.findings[0]?.actual)).toMatch(/exit code 7.*out of paper/);
  });

  test('silence fails its check, and the next check meets a fresh process', async () => {
    const marker = `${files.folder}/silent`;
    const silentOnce = `
      const { existsSync, writeFileSync } = await import('node:fs');
      if (!existsSync('${marker}')) { writeFileSync('${marker}', ''); await new Promise(() => setInterval(() => {}, 1000)); }`;
    const document = await judge(execDriver(node(silentOnce)), looks);
    expect(verdicts(document)).toEqual(['first fail', 'second pass']);
    expect(JSON.stringify(document.checks[0]?.findings[0]?.expected)).toContain('within 2.5 s');
  });

  test('a line on stdout that is no reply fails and is quoted', async () => {
    const document = await judge(execDriver(node(`console.log('starting up');`)), looks);
    expect(document.checks[0]).toMatchObject({ verdict: 'fail', findings: [{ actual: { en: 'starting up' } }] });
  });

  test('a command that does not exist is told as it is', async () => {
    const document = await judge(execDriver('no-such-command-here'), suiteWith(looks.checks[0]!));
    expect(document.checks[0]?.verdict).toBe('fail');
    expect(JSON.stringify(document.checks[0]?.findings[0]?.actual)).toContain('not found');
  });

  test.each([
    ['--exec', execDriver],
    ['--exec-each', execEachDriver],
  ])('a program of %s that ends twice before its first answer ends the run', async (flag, driverOf) => {
    const broken = judge(driverOf('echo "SyntaxError: no" >&2; echo v18 >&2; exit 1'), looks);
    await expect(broken).rejects.toMatchObject({
      name: 'UsageFault',
      code: 'SUITE-EXEC',
      message: expect.stringMatching(/ended twice before its first answer \(exit code 1: SyntaxError: no\)/),
      todo: expect.stringContaining(flag),
    });
  });

  const third = { ...looks.checks[1]!, id: 'third' };

  test.each([
    ['answers once', ['pass', 'fail', 'fail'], 'if (STARTED_BEFORE) process.exit(7);'],
    ['calls the API', ['fail', 'fail', 'fail'], 'await act(request); process.exit(7);'],
  ])('a program that %s and otherwise crashes is judged by each check', async (_, wanted, behaviour) => {
    const marker = `${files.folder}/started-${(written += 1)}`;
    const before = `(await (async () => {
      const { existsSync, writeFileSync } = await import('node:fs');
      const known = existsSync('${marker}');
      writeFileSync('${marker}', '');
      return known;
    })())`;
    const document = await judge(
      execDriver(node(behaviour.replace('STARTED_BEFORE', before))),
      suiteWith(...looks.checks, third),
    );
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(wanted);
  });

  test('a client that ignores the end of its input is ended', async ({ expect }) => {
    const driver = execDriver(node('setInterval(() => {}, 1000);'));
    const document = await judge(driver, suiteWith(looks.checks[0]!));
    const pid = Number(/pid (\d+)/.exec(document.checks[0]?.log ?? '')?.[1]);
    expect(pid).toBeGreaterThan(1);
    await expect.poll(() => lives(pid), { timeout: 3_000 }).toBe(false);
  });
});

describe.concurrent('--exec-each', () => {
  test('starts the client for each action, and omits what needs memory', async () => {
    const document = await judge(execEachDriver(node()));
    expect(verdicts(document)).toEqual(['card-shown pass', 'refused-once pass', 'isbn-text omit']);
    const log = document.checks[1]?.log ?? '';
    expect(new Set([...log.matchAll(/pid (\d+)/g)].map(([, pid]) => pid)).size).toBe(3);
  });

  test('a process that ends without an answer fails the check', async () => {
    const document = await judge(execEachDriver('exit 3'), suiteWith(looks.checks[0]!));
    expect(document.checks[0]?.verdict).toBe('fail');
    expect(JSON.stringify(document.checks[0]?.findings[0]?.actual)).toContain('exit code 3');
  });
});

describe('--module', () => {
  test('loads the exports of a file, or its default export', async () => {
    const look =
      'async (params, { endpoints }) => { await fetch(endpoints.library + "/v1/Books/1"); return { title: "" }; }';
    const named = await loadModuleDriver(files.write('named.mjs', `export const look = ${look};`));
    const whole = await loadModuleDriver(files.write('whole.mjs', `export default { look: ${look} };`));
    expect(verdicts(await judge(named, looks))).toEqual(['first pass', 'second pass']);
    expect(verdicts(await judge(whole, looks))).toEqual(['first pass', 'second pass']);
  });

  test.each([
    [
      'an error that says the API refused',
      () => Object.assign(new Error('no'), { outcome: 'refused', code: 'X-1' }),
      'refused',
      'X-1',
    ],
    ['any other error', () => new Error('no'), 'failed', undefined],
    ['something that is no error', () => 'no', 'failed', undefined],
    ['nothing', () => undefined, 'failed', undefined],
  ])('takes %s for what it is', async (_, thrown, outcome, code) => {
    const driver = moduleDriver({ look: () => Promise.reject(thrown() as Error) });
    const request = { id: '1', action: 'look', params: {}, endpoints: {}, credentials: {}, now: '' };
    const reply = await driver.act(request, { signal: new AbortController().signal, log: () => {} });
    expect(reply).toMatchObject({ outcome, ...(code !== undefined && { code }) });
  });

  test('an inherited name is no action', async () => {
    const request = { id: '1', action: 'toString', params: {}, endpoints: {}, credentials: {}, now: '' };
    const reply = await moduleDriver({}).act(request, { signal: new AbortController().signal, log: () => {} });
    expect(reply.outcome).toBe('unsupported');
  });
});
