/**
 * `npm run walk`: does what docs/add-a-system.md tells its reader, in a copy of this tree: each file, each edit, each command.
 * Prints one line a step; exits 1 at the first that does not work.
 *
 *     node tools/walk.ts [--keep]     keeps the copy and says where it is
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { copyTree } from './mutate-rules/copy-tree.ts';
import { applied } from './walk/apply.ts';
import { readPage, type Step } from './walk/read-page.ts';

const page = 'docs/add-a-system.md';
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });

function run(folder: string, command: string): void {
  const { status, stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit ${status}\n${stdout}${stderr}`);
}

function change(folder: string, step: Exclude<Step, { kind: 'run' }>): void {
  const file = join(folder, step.path);
  const text = applied(step, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Does one step and says so; false when it did not work. */
function walked(folder: string, step: Step): boolean {
  const began = performance.now();
  const what = step.kind === 'run' ? step.command : `${step.kind} ${step.path}`;
  const tell = (mark: string) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${mark} ${what} ${styleText('dim', `${page}:${step.line}, ${seconds} s`)}`);
  };
  try {
    if (step.kind === 'run') run(folder, step.command);
    else change(folder, step);
  } catch (thrown) {
    tell(styleText('red', '✗'));
    console.error((thrown as Error).message);
    return false;
  }
  tell(styleText('green', '✓'));
  return true;
}

const steps = readPage(readFileSync(join(root, page), 'utf8'));
const folder = copyTree(root);
try {
  const done = steps.every((step) => walked(folder, step));
  if (done) console.log(`\nall ${steps.length} steps of ${page} work`);
  else process.exitCode = 1;
} finally {
  if (values.keep) console.log(`the copy is ${folder}`);
  else rmSync(folder, { recursive: true });
}
