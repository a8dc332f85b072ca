import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One test of a run: its whole title and its file, relative to the tree. */
export interface TestResult {
  readonly title: string;
  readonly file: string;
  readonly status: string;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Runs vitest once in a tree.
 * @param filters  files or folders
 * @param title    only tests whose title contains this; the others are left out of the result
 */
export async function runTests(tree: string, filters: readonly string[], title?: string): Promise<TestResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-vitest-'));
  const file = join(folder, 'report.json');
  const named = title === undefined ? [] : ['-t', escaped(title)];
  try {
    await vitest(tree, ['run', ...filters, ...named, '--reporter', 'json', '--outputFile', file]);
    return results(JSON.parse(readFileSync(file, 'utf8')) as JsonReport, tree);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function results({ testResults }: JsonReport, tree: string): TestResult[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({ title: fullName, file: name.slice(tree.length + 1), status })),
  );
}

/** Ends when vitest does, whatever its exit code says: the report tells which tests failed. */
function vitest(tree: string, args: readonly string[]): Promise<void> {
  const program = join(tree, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [program, ...args], { cwd: tree, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}

/** `-t` is a regular expression. */
function escaped(title: string): string {
  return title.replaceAll(/[.[\]()*+?^$|\\{}]/g, '\\$&');
}
