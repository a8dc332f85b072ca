/**
 * `npm run check`: everything that must hold beside the tests. One line a step, and the output of those that failed.
 *
 *     node tools/check.ts [NAME…]     only the steps whose names contain one of these words
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { type Outcome, runSteps, type Step } from './check/steps.ts';

/** Longest first, so that two lanes end at about the same time. */
const steps: readonly Step[] = [
  { name: 'formatting', command: ['prettier', '--check', '--cache', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'generated population is up to date', command: ['node', 'fixtures/generate.ts', '--check'] },
  { name: 'generated contracts are up to date', command: ['node', 'tools/generate.ts', '--check'] },
  { name: 'generated control API is up to date', command: ['node', 'tools/generate-control.ts', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'requirements are covered', command: ['node', 'bin/motpart.js', 'coverage', '--fail-under', '100'] },
  { name: 'examples', command: ['node', 'tools/examples.ts'] },
  { name: 'public API', command: ['node', 'tools/api.ts', '--check'] },
  { name: 'import directions', command: ['node', 'tools/import-directions.ts'] },
];

const wanted = process.argv.slice(2);
const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));

if (chosen.length === 0) {
  console.error(`no step is called ${wanted.join(' or ')}; there are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const outcomes = await runSteps(chosen, {
  root: join(import.meta.dirname, '..'),
  width: Math.min(availableParallelism(), 4),
  onOutcome: tell,
});
const failed = outcomes.filter(({ passed }) => !passed);
for (const { step, output } of failed)
  console.log(`\n${styleText('bold', step.name)}: ${step.command.join(' ')}\n${output}`);
console.log(
  failed.length === 0
    ? `\nall ${outcomes.length} checks passed`
    : `\n${failed.length} of ${outcomes.length} checks failed`,
);
if (failed.length > 0) process.exitCode = 1;

function tell({ step, passed, seconds }: Outcome): void {
  const mark = passed ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${step.name} ${styleText('dim', `${seconds.toFixed(1)} s`)}`);
}
