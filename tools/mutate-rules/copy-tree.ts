import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const leftOut = new Set(['node_modules', '.git', 'dist', 'motpart-report', 'coverage']);

/** A copy of the tree in a temporary folder, which shares only the installed packages. */
export function copyTree(root: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'motpart-mutants-')));
  const wanted = (path: string) => !leftOut.has(basename(path));
  cpSync(root, copy, { recursive: true, filter: wanted });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}
