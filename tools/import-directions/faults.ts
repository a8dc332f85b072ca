import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readModule } from './read-module.ts';
import { faultOfPackage, faultOfStep, mayReadClock } from './rules.ts';

const folders = 'contracts,fixtures,simulators,suites,bin,tools,bench,examples';
const foreign = ['**/node_modules/**', '**/dist/**', 'contracts/generated/**/*.js'];

/** Every import against the house's order below `root`, and every clock read that the linter cannot see, one line each. */
export function importFaults(root: string): string[] {
  const files = globSync(`{${folders}}/**/*.{ts,tsx,mts,js,mjs}`, { cwd: root, exclude: foreign });
  return files.sort().flatMap((path) => faultsIn(path, readFileSync(join(root, path), 'utf8')));
}

function faultsIn(path: string, text: string): string[] {
  const { imports, clockReads } = readModule(path, text);
  const broken = imports.flatMap((each) => {
    const fault = each.specifier.startsWith('.')
      ? faultOfStep(path, posix.join(posix.dirname(path), each.specifier), each)
      : faultOfPackage(path, each);
    return fault ? [`${path}:${each.line} imports ${each.specifier}: ${fault}`] : [];
  });
  const clocks = mayReadClock(path) ? [] : clockReads;
  return [...broken, ...clocks.map((line) => `${path}:${line} reads the machine's clock: time comes from the world`)];
}
