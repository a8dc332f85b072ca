/**
 * Makes `contracts/generated/` of the YAML in `contracts/<system>/`.
 *
 *     node tools/generate.ts [--check] [--contracts DIR]
 *
 * `--check` writes nothing: it names each file that is out of date and exits 1.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileContracts } from './generate/compile-contracts.ts';
import { ContractFault } from './generate/read-contract.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, contracts: { type: 'string' } } });
const contractsDir = resolve(values.contracts ?? join(import.meta.dirname, '../contracts'));
const generatedDir = join(contractsDir, 'generated');

try {
  const files = await compileContracts(contractsDir);
  const stale = staleAmong(files);
  if (values.check) report(stale);
  else update(stale, files);
} catch (error) {
  if (!(error instanceof ContractFault)) throw error;
  for (const fault of error.faults) console.error(`contracts/${fault}`);
  process.exitCode = 1;
}

/** Paths that are missing, differ, or belong to nothing any more. */
function staleAmong(files: ReadonlyMap<string, string>): string[] {
  const existing = existsSync(generatedDir) ? globSync('*/*', { cwd: generatedDir }) : [];
  const changed = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
  return [...changed, ...existing.filter((path) => !files.has(path))].sort();
}

function current(path: string): string | undefined {
  const file = join(generatedDir, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function report(stale: readonly string[]): void {
  for (const path of stale) console.error(`contracts/generated/${path} is out of date; run npm run generate`);
  if (stale.length > 0) process.exitCode = 1;
}

function update(stale: readonly string[], files: ReadonlyMap<string, string>): void {
  for (const path of stale) {
    const text = files.get(path);
    const file = join(generatedDir, path);
    if (text === undefined) rmSync(file);
    else write(file, text);
    console.log(`${text === undefined ? 'removed' : 'wrote'} contracts/generated/${path}`);
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
