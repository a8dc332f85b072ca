/**
 * `npm run build`: compiles the sources to `dist/`, puts beside them what is no TypeScript, and bundles the command line.
 *
 *     node tools/build.ts [--out DIR]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'dist'));

rmSync(out, { recursive: true, force: true });
compile();
for (const path of [...validators(), ...assets()]) cpSync(join(root, path), join(out, path));
await bundle(root, out);

function compile(): void {
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  const { status, error } = spawnSync(tsc, ['-p', 'tsconfig.build.json', '--outDir', out], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(`cannot run tsc: ${error.message}; run npm ci first`);
  if (status !== 0) process.exit(1);
}

/** They are JavaScript already, made by the generator. */
function validators(): string[] {
  return globSync('{contracts,simulators}/**/generated/**/validators.{js,d.ts}', { cwd: root });
}

/** Data, pages and schemas, which the code reads from beside itself. */
function assets(): string[] {
  const code = ['**/*.{ts,tsx,md}', '**/validators.js', 'bin/motpart.js', '**/{node_modules,testing}/**'];
  return globSync('{fixtures,simulators,suites,bin}/**/*.*', { cwd: root, exclude: code });
}
