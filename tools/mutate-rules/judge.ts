import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleLine, without } from './find-rules.ts';
import { runTests, type TestResult } from './run-tests.ts';

/** What happened when a rule line was taken away. Only `noticed` is good. */
export type Verdict = 'noticed' | 'unnoticed' | 'no test names its row' | 'its tests fail anyway';

export interface Judgement {
  readonly rule: RuleLine;
  readonly verdict: Verdict;
  /** How many tests name the row. */
  readonly tests: number;
}

/**
 * Takes one rule line out of a tree, runs the tests that name its row, and puts it back.
 * @param before  what all tests said with every rule in place
 */
export async function judge(rule: RuleLine, tree: string, before: readonly TestResult[]): Promise<Judgement> {
  const naming = before.filter(({ title }) => names(title, rule.row));
  if (naming.length === 0) return { rule, verdict: 'no test names its row', tests: 0 };
  if (naming.some(({ status }) => status === 'failed')) {
    return { rule, verdict: 'its tests fail anyway', tests: naming.length };
  }
  const after = await withoutRule(rule, tree, [...new Set(naming.map(({ file }) => file))]);
  const noticed = after.some(({ title, status }) => status === 'failed' && names(title, rule.row));
  return { rule, verdict: noticed ? 'noticed' : 'unnoticed', tests: naming.length };
}

async function withoutRule(rule: RuleLine, tree: string, files: readonly string[]): Promise<TestResult[]> {
  const path = join(tree, rule.path);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, without(rule, text));
  try {
    return await runTests(tree, files, rule.row);
  } finally {
    writeFileSync(path, text);
  }
}

/** `a.b.c` is not named by a title that has `a.b.c-d` or `a.b.c.d`. */
function names(title: string, row: string): boolean {
  const found = title.indexOf(row);
  if (found < 0) return false;
  return !/^[\w-]|^\.\w/.test(title.slice(found + row.length)) || names(title.slice(found + row.length), row);
}
