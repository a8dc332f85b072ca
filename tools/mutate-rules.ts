/**
 * Deletes each rule line in turn, lets each predicate of a `selection` folder be always true and always false, and sees that a
 * test which names its row fails. Prints one line a rule; exits 1 when a change goes unnoticed or no test names the row.
 *
 *     node tools/mutate-rules.ts [--only ROW] [--predicates] [--every 1] [--width 2] [--root DIR]
 *
 * `--only` takes a row, or the beginning of several. `--predicates` leaves out rule lines, and tests of other systems. `--every 3` tries
 * each third change only.
 */
import { globSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { copyTree } from './mutate-rules/copy-tree.ts';
import { predicatesIn } from './mutate-rules/find-predicates.ts';
import { type RuleLine, rulesIn } from './mutate-rules/find-rules.ts';
import { judge, type Judgement } from './mutate-rules/judge.ts';
import { runTests } from './mutate-rules/run-tests.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    predicates: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    width: { type: 'string', default: '2' },
    root: { type: 'string' },
  },
});
const root = realpathSync(values.root ?? join(import.meta.dirname, '..'));
const rules = allRules();

if (rules.length === 0) fail(`no rule line begins with ${values.only ?? "refuse('CODE', 'row.id', …)"}`);
else await main();

function allRules(): RuleLine[] {
  const files = globSync('simulators/**/*.ts', { cwd: root, exclude: ['**/*.test.ts', '**/testing/**'] }).sort();
  const found = files.flatMap((path) => linesIn(path, readFileSync(join(root, path), 'utf8')));
  const wanted = found.filter(({ row }) => values.only === undefined || row.startsWith(values.only));
  return wanted.filter((_, place) => place % Number(values.every) === 0);
}

function linesIn(path: string, text: string): RuleLine[] {
  const predicates = path.includes('/selection/') ? predicatesIn(path, text) : [];
  return values.predicates ? predicates : [...rulesIn(path, text), ...predicates];
}

/** Where tests are that may name a row. */
function testFolders(): string[] {
  return values.predicates
    ? [...new Set(rules.map(({ path }) => path.replace(/\/selection\/.*$/, '')))]
    : ['simulators'];
}

async function main(): Promise<void> {
  const trees = Array.from({ length: Number(values.width) }, () => copyTree(root));
  try {
    const judgements = await judgeAll(trees);
    const bad = judgements.filter(({ verdict }) => verdict !== 'noticed');
    if (bad.length > 0) fail(`${bad.length} of ${rules.length} rule lines can go without a test that notices`);
    else console.log(`each of ${rules.length} rule lines is missed when it is gone`);
  } finally {
    for (const tree of trees) rmSync(tree, { recursive: true });
  }
}

/** Each tree is a lane that takes the next rule as soon as it is free. */
async function judgeAll(trees: readonly string[]): Promise<Judgement[]> {
  const before = await runTests(trees[0] ?? root, testFolders(), values.only);
  const waiting = [...rules];
  const judgements: Judgement[] = [];
  const lane = async (tree: string): Promise<void> => {
    for (let rule = waiting.shift(); rule; rule = waiting.shift()) {
      const judgement = await judge(rule, tree, before);
      judgements.push(judgement);
      tell(judgement);
    }
  };
  await Promise.all(trees.map(lane));
  return judgements;
}

function tell({ rule, verdict, tests }: Judgement): void {
  const mark = verdict === 'noticed' ? styleText('green', '✓') : styleText('red', '✗');
  const place = styleText('dim', `${rule.path}:${rule.line}`);
  console.log(
    `${mark} ${verdict} · ${rule.code} · ${rule.row} · ${tests} ${tests === 1 ? 'test' : 'tests'} · ${place}`,
  );
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
