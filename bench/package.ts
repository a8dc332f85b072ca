/** The built package in a folder of its own, as a user would have it, so that what is measured is what they get. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface Package {
  /** `bin/motpart.js` of the package. */
  readonly bin: string;
  remove(): void;
}

/** Builds the package and puts it beside the installed dependencies. Throws when it does not build. */
export function buildPackage(): Package {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-bench-'));
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'motpart');
  mkdirSync(home, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== 'motpart') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [
    join(root, 'tools/build.ts'),
    '--out',
    join(home, 'dist'),
  ]);
  if (status !== 0) throw new Error(`the package does not build: ${stdout}${stderr}`);
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  cpSync(join(root, 'bin/motpart.js'), join(home, 'bin/motpart.js'));
  return { bin: join(home, 'bin/motpart.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
