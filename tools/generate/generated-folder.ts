import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileContracts } from './compile-contracts.ts';

/** A file of `generated/` that is not what the contracts make of it. Without a text it belongs to nothing any more. */
export interface Stale {
  readonly path: string;
  readonly text: string | undefined;
}

/**
 * Which files below `generated/` are missing, differ, or are left over.
 * @throws ContractFault when the contracts cannot be compiled
 */
export async function staleFiles(contractsDir: string): Promise<Stale[]> {
  const folder = join(contractsDir, 'generated');
  const files = await compileContracts(contractsDir);
  const left = existsSync(folder) ? globSync('*/*', { cwd: folder }).filter((path) => !files.has(path)) : [];
  const changed = [...files.keys()].filter((path) => current(join(folder, path)) !== files.get(path));
  return [...changed, ...left].sort().map((path) => ({ path, text: files.get(path) }));
}

/** Writes or removes these files. */
export function mend(contractsDir: string, stale: readonly Stale[]): void {
  for (const { path, text } of stale) {
    const file = join(contractsDir, 'generated', path);
    if (text === undefined) rmSync(file);
    else write(file, text);
  }
}

function current(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
