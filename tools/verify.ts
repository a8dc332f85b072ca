/**
 * `npm run verify`: runs the short commands of docs/verify.md, each `sh` block as one script that must end well. Prints one line a
 * block, and the output of those that failed; exits 1 when one did.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';

const page = 'docs/verify.md';
const root = join(import.meta.dirname, '..');

interface Block {
  /** The heading above it. */
  readonly about: string;
  readonly script: string;
  /** Line of the page where it begins. */
  readonly line: number;
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(({ index, 1: script }) => {
    const above = text.slice(0, index);
    const about = above
      .match(/^#+ .*$/gm)!
      .at(-1)!
      .replace(/^#+ /, '');
    return { about, script: script!, line: above.split('\n').length };
  });
}

/** Runs a block; true when every command of it ended well. */
function holds({ about, script, line }: Block): boolean {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const mark = status === 0 ? styleText('green', '✓') : styleText('red', '✗');
  console.log(`${mark} ${about} ${styleText('dim', `${page}:${line}, ${seconds} s`)}`);
  if (status !== 0) console.error(`exit ${status}\n${stdout}${stderr}`);
  return status === 0;
}

const blocks = blocksOf(readFileSync(join(root, page), 'utf8'));
const broken = blocks.filter((block) => !holds(block)).length;
console.log(broken === 0 ? `\nall ${blocks.length} blocks hold` : `\n${broken} of ${blocks.length} blocks do not hold`);
if (broken > 0 || blocks.length === 0) process.exitCode = 1;
