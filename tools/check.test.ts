import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Outcome, runSteps, type Step } from './check/steps.ts';

const root = join(import.meta.dirname, '..');
const node = (name: string, code: string): Step => ({ name, command: [process.execPath, '-e', code] });

const run = async (steps: readonly Step[], width = 2): Promise<{ told: string[]; outcomes: Outcome[] }> => {
  const told: string[] = [];
  const outcomes = await runSteps(steps, { root, width, onOutcome: ({ step }) => told.push(step.name) });
  return { told, outcomes };
};

test('a step passes when its command exits 0, and fails otherwise, with what it printed', async () => {
  const { outcomes } = await run([
    node('good', 'console.log("fine")'),
    node('bad', 'console.log("one"); console.error("two"); process.exitCode = 3'),
  ]);
  const by = Object.fromEntries(outcomes.map((outcome) => [outcome.step.name, outcome]));
  expect(by['good']).toMatchObject({ passed: true, output: 'fine\n' });
  expect(by['bad']?.passed).toBe(false);
  expect(by['bad']?.output).toContain('one');
  expect(by['bad']?.output).toContain('two');
});

test('a command that does not exist is a failure that says so', async () => {
  const { outcomes } = await run([{ name: 'none', command: ['motpart-no-such-command'] }]);
  expect(outcomes[0]).toMatchObject({
    passed: false,
    output: expect.stringContaining('cannot run motpart-no-such-command'),
  });
});

test('steps overlap up to the width, and each is told as soon as it ends', async () => {
  const slow = node('slow', 'setTimeout(() => {}, 600)');
  const { told } = await run([slow, node('quick', '')]);
  expect(told).toEqual(['quick', 'slow']);
  expect((await run([slow, node('quick', '')], 1)).told).toEqual(['slow', 'quick']);
});

test('a word that names no step is refused with the names that there are', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/check.ts'), 'nonsense'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('import directions');
});
