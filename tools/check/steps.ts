import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawn } from 'node:child_process';

/** One thing that `npm run check` looks at: a command that exits 0 when all is well. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

export interface Outcome {
  readonly step: Step;
  readonly passed: boolean;
  readonly seconds: number;
  /** What the command printed, both streams in the order they came. */
  readonly output: string;
}

/** Runs the steps, `width` at a time in the order of the list, and tells each outcome as soon as it is there. */
export async function runSteps(
  steps: readonly Step[],
  options: { root: string; width: number; onOutcome: (outcome: Outcome) => void },
): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step, options.root);
      outcomes.push(outcome);
      options.onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: options.width }, lane));
  return outcomes;
}

function runStep(step: Step, root: string): Promise<Outcome> {
  const [program, ...args] = step.command;
  const began = performance.now();
  const bin = join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    PATH: existsSync(bin) ? `${bin}${delimiter}${process.env['PATH']}` : process.env['PATH'],
  };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const end = (passed: boolean, more = ''): void => {
      const seconds = (performance.now() - began) / 1000;
      resolve({ step, passed, seconds, output: Buffer.concat(chunks).toString('utf8') + more });
    };
    child.on('error', (error) => end(false, `cannot run ${program}: ${error.message}\n`));
    child.on('close', (code) => end(code === 0));
  });
}
