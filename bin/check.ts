/** `motpart check SUITE`: judges a client with a contract suite and writes the report. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { defineCommand, type ArgsDef } from 'citty';
import type { Driver } from '../suites/drivers/driver.ts';
import type { Lang, Suite } from '../suites/dsl/types.ts';
import type { Adapter } from '../suites/hosts/open.ts';
import type { Run } from '../suites/runners/document.ts';
import type { ExpectedDeviation } from '../suites/runners/expected.ts';
import type { Format } from '../suites/reporters/formats.ts';
import { UsageFault } from '../suites/runners/usage-fault.ts';
import { wholeNumber } from './arguments.ts';
import { driverOf } from './check/driver.ts';
import { adapterOf, langOf, readFormats, refuseComing } from './check/flags.ts';
import { suiteNamed } from './check/suite.ts';
import { Failure } from './failure.ts';
import { coloured } from './usage.ts';

const args = {
  suite: { type: 'positional', required: true, description: 'The suite, such as helsenorge-verktoy' },
  module: { type: 'string', valueHint: 'file', description: 'The client: a module with a function for each action' },
  exec: { type: 'string', valueHint: 'cmd', description: 'The client: a command that lives for the whole run' },
  'exec-each': {
    type: 'string',
    valueHint: 'cmd',
    description: 'The client: a command that is started once an action',
  },
  only: { type: 'string', valueHint: 'ids', description: 'Only these checks, separated by commas' },
  step: { type: 'string', valueHint: 'id', description: 'Only the checks of this onboarding step' },
  lang: {
    type: 'string',
    valueHint: 'sv|nb|en',
    description: 'Language of what is printed and reported; en without it',
  },
  out: { type: 'string', valueHint: 'dir', description: 'Folder of the report; motpart-report/<suite> without it' },
  format: { type: 'string', valueHint: 'list', description: 'html, json, junit; html,junit without it' },
  expected: { type: 'string', valueHint: 'file', description: 'Known deviations: a list of id, reason, until' },
  adapter: {
    type: 'string',
    valueHint: 'fastify|msw',
    description: 'A socket, or (for --module) this process; fastify without it',
  },
  seed: { type: 'string', valueHint: 'n', description: 'Seed of the invented people and things; 1177 without it' },
  json: { type: 'boolean', description: 'The run document on stdout' },
  http: { type: 'string', valueHint: 'url', description: 'Not in this version yet' },
  manual: { type: 'boolean', description: 'Not in this version yet' },
  observe: { type: 'boolean', description: 'Not in this version yet' },
  journal: { type: 'string', valueHint: 'file', description: 'Not in this version yet' },
  attest: { type: 'string', valueHint: 'file', description: 'Not in this version yet' },
  target: { type: 'string', valueHint: 'url', description: 'Not in this version yet' },
} satisfies ArgsDef;

interface Given {
  readonly expected?: string | undefined;
  readonly only?: string | undefined;
  readonly step?: string | undefined;
  readonly adapter: Adapter;
  readonly seed?: string | undefined;
  readonly lang: Lang;
}

async function expectedIn(file: string | undefined, suite: Suite): Promise<readonly ExpectedDeviation[]> {
  if (file === undefined) return [];
  const { parseExpected } = await import('../suites/runners/expected.ts');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(
      'SUITE-EXPECTED',
      `${file} cannot be read`,
      'give --expected a file with a list of id, reason, until',
    );
  });
  return parseExpected(
    text,
    suite.checks.map(({ id }) => id),
  );
}

async function worldFor(suite: Suite, seed: string | undefined) {
  const { createWorld } = await import('../simulators/index.ts');
  const number = seed === undefined ? undefined : wholeNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  return createWorld({ systems: suite.systems, ...(number !== undefined && { seed: number }) });
}

/** Ctrl-C: the cursor comes back, and what runs for us ends with us. */
function stopOn(view: { stop(): void }, driver: Driver): { forget(): void } {
  const stop = (_: NodeJS.Signals, number: number) => {
    view.stop();
    void driver.close();
    process.exit(128 + number);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  return { forget: () => signals.forEach((signal) => process.off(signal, stop)) };
}

/** What a run needs beside its client. Throws a Failure or UsageFault for wishes that cannot be met. */
async function prepare(suite: Suite, given: Given) {
  const { openHost } = await import('../suites/index.ts');
  const { selected } = await import('../suites/runners/select.ts');
  const expected = await expectedIn(given.expected, suite);
  const chosen = {
    only: given.only?.split(',').map((id) => id.trim()) ?? [],
    ...(given.step !== undefined && { step: given.step }),
  };
  const total = selected(suite, chosen).length;
  return { expected, chosen, total, host: await openHost(given.adapter, await worldFor(suite, given.seed)) };
}

/** Runs the suite with progress on stderr; closes the driver, whatever happens. */
async function judge(suite: Suite, driver: Driver, given: Given): Promise<Run> {
  const { expected, chosen, total, host } = await prepare(suite, given).catch(async (thrown: unknown) => {
    await driver.close();
    throw thrown;
  });
  const { run } = await import('../suites/index.ts');
  const { progressOn } = await import('../suites/reporters/progress.ts');
  const look = { lang: given.lang, colour: coloured(process.stderr) } as const;
  const view = await progressOn(process.stderr, suite, driver.about, total, look);
  const interrupted = stopOn(view, driver);
  try {
    return await run(suite, { driver, host, ...chosen, expected, onProgress: view.onProgress });
  } finally {
    interrupted.forget();
    view.stop();
    await driver.close();
    await host.close();
  }
}

async function finish(found: Run, paths: readonly string[], json: boolean | undefined, lang: Lang): Promise<void> {
  if (json) return void process.stdout.write(`${JSON.stringify(found.document)}\n`);
  const { closing } = await import('../suites/reporters/terminal.ts');
  const page = paths.find((path) => path.endsWith('.html'));
  const shown = [page ?? paths[0]!];
  const look = { lang, colour: coloured(process.stdout) };
  process.stdout.write(
    `\n${closing(
      found,
      shown.map((path) => relative('', path) || path),
      look,
    )}\n`,
  );
}

async function written(found: Run, folder: string, formats: readonly Format[], lang: Lang): Promise<string[]> {
  const { writeBundle } = await import('../suites/reporters/bundle.ts');
  return writeBundle(found, folder, formats, lang).catch((error: Error) => {
    throw new Failure(
      'SUITE-OUT',
      `the report cannot be written: ${error.message}`,
      'give --out a folder that can be written',
    );
  });
}

/** A wrong wish, whichever part of the machinery noticed it, is a fault of usage. */
function asUsage(thrown: unknown): unknown {
  return thrown instanceof UsageFault ? new Failure(thrown.code, thrown.message, thrown.todo) : thrown;
}

/** A client in this process may leave timers and sockets behind; they do not keep the command from ending. */
function endSoon(): void {
  setTimeout(() => process.exit(), 500).unref();
}

export const check = defineCommand({
  meta: { name: 'check', description: 'Judges a client with a contract suite and writes the report' },
  args,
  async run({ args: given }) {
    refuseComing(given);
    const formats = readFormats(given.format ?? 'html,junit');
    const lang = langOf(given.lang);
    const adapter = adapterOf(given.adapter);
    const suite = await suiteNamed(given.suite);
    const driver = await driverOf({ ...given, adapter });
    const found = await judge(suite, driver, { ...given, lang, adapter }).catch((thrown: unknown) => {
      throw asUsage(thrown);
    });
    const paths = await written(found, given.out ?? join('motpart-report', suite.id), formats, lang);
    await finish(found, paths, given.json, lang);
    endSoon();
    return found.document.verdict.exit;
  },
});
