import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

/** At the top only: `bin/coverage/` is code. */
const leftOut = new Set(['.git', 'dist', 'motpart-report', 'coverage']);

/** A copy of the tree in a temporary folder, which shares only the installed packages. */
export function copyTree(root: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'motpart-mutants-')));
  const wanted = (path: string) => basename(path) !== 'node_modules' && !leftOut.has(relative(root, path));
  cpSync(root, copy, { recursive: true, filter: wanted });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
