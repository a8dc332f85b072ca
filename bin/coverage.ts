/** `motpart coverage [SUITE]`: which requirements are checked, which are not, and what a run exercised. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defineCommand, type ArgsDef } from 'citty';
import { coverageOf, type Coverage, type CoverageActor } from '../suites/coverage.ts';
import { suiteIds } from '../suites/index.ts';
import { wholeNumber } from './arguments.ts';
import { suiteNamed } from './check/suite.ts';
import { judgedBy, readRun } from './coverage/run-file.ts';
import { exit, Failure } from './failure.ts';
import { coloured } from './usage.ts';

const args = {
  suite: { type: 'positional', required: false, description: 'One suite; all without it, or that of --run' },
  run: { type: 'string', valueHint: 'file', description: 'The run.json of a report, or its folder: what it exercised' },
  actor: {
    type: 'enum',
    options: ['client', 'server'],
    description: 'Whose requirements; the client’s without it, or whom --run judged',
  },
  'fail-under': {
    type: 'string',
    valueHint: 'percent',
    description: 'Exit 1 when less of the musts is covered; with --run, when less of those with a check is exercised',
  },
  format: { type: 'enum', options: ['table', 'html', 'json'], description: 'table without it' },
  out: { type: 'string', valueHint: 'file', description: 'A file instead of stdout' },
  json: { type: 'boolean', description: 'The same as --format json' },
} satisfies ArgsDef;

type Format = 'table' | 'html' | 'json';

/** One suite with its run, or all without one. */
async function found(id: string | undefined, runFile: string | undefined, actor: CoverageActor | undefined) {
  const run = runFile === undefined ? undefined : await readRun(runFile);
  if (run && id !== undefined && id !== run.suite.id) {
    const todo = `leave ${id} out, or give --run a run of it`;
    throw new Failure('SUITE-RUN', `${runFile} is a run of ${run.suite.id}`, todo);
  }
  const wanted = id ?? run?.suite.id;
  const suites = await Promise.all((wanted === undefined ? suiteIds : [wanted]).map(suiteNamed));
  return suites.map((suite) => {
    const whose = actor ?? (run ? judgedBy(run) : 'client');
    return coverageOf(suite, { actor: whose, ...(run && { run }) });
  });
}

async function textOf(coverages: readonly Coverage[], format: Format, toFile: boolean): Promise<string> {
  if (format === 'json') return JSON.stringify(coverages);
  if (format === 'html') return (await import('./coverage/page.ts')).coveragePage(coverages);
  const { coverageTable } = await import('./coverage/table.ts');
  const look = { width: (!toFile && process.stdout.columns) || 80, colour: !toFile && coloured() };
  return coverages.map((one) => coverageTable(one, look)).join('\n\n');
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const what = `${file} cannot be written: ${(error as Error).message}`;
    throw new Failure('SUITE-OUT', what, 'give --out a file that can be written');
  }
}

export const coverage = defineCommand({
  meta: {
    name: 'coverage',
    description: 'Shows which requirements are checked, and what a run exercised of them',
    examples: [
      { call: 'motpart coverage helsenorge-verktoy --fail-under 100', does: 'a gate for CI: no must without a check' },
      {
        call: 'motpart coverage --run motpart-report/helsenorge-verktoy/run.json',
        does: 'what that run has seen of each requirement',
      },
      { call: 'motpart coverage --format html --out coverage.html', does: 'a page to hand on' },
    ],
    exits: { 0: 'enough', 1: 'less than --fail-under', 2: 'wrong usage; one line says what' },
  },
  args,
  async run({ args: { suite, run, actor, 'fail-under': least, format, out, json } }) {
    const limit = least === undefined ? 0 : wholeNumber('fail-under', least, 0, 100);
    const coverages = await found(suite, run, actor as CoverageActor | undefined);
    const text = await textOf(coverages, json ? 'json' : ((format ?? 'table') as Format), out !== undefined);
    if (out === undefined) process.stdout.write(`${text}\n`);
    else await save(out, `${text}\n`);
    return coverages.some((one) => (one.run?.percent ?? one.percent) < limit) ? exit.deviation : exit.ok;
  },
});
