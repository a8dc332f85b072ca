import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A folder in which the packed tarball is installed, as a user would have it; no registry is asked. */
export interface Consumer {
  readonly folder: string;
  readonly tarball: string;
  /** Where the package lies in it. */
  readonly installed: string;
  /** Runs a program of `node_modules/.bin`, or Node with `-e` code. */
  run(program: string, ...args: string[]): { status: number | null; stdout: string; stderr: string };
}

/**
 * Builds, packs and installs the package.
 * @param peers  optional peers that this user has
 */
export function installPacked(peers: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-consumer-'));
  const installed = join(folder, 'node_modules', 'motpart');
  mkdirSync(installed, { recursive: true });
  const tarball = pack();
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  for (const name of [...Object.keys(packageJson().dependencies), ...peers]) link(name, folder);
  linkPrograms(folder);
  return { folder, tarball, installed, run: (program, ...args) => run(folder, program, args) };
}

interface PackageJson {
  readonly dependencies: Record<string, string>;
  readonly bin: Record<string, string>;
  readonly files: readonly string[];
}

function packageJson(): PackageJson {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** Packs a copy, so that the tree's own `dist/` stays as it is. */
function pack(): string {
  const staging = mkdtempSync(join(tmpdir(), 'motpart-pack-'));
  const authored = packageJson().files.filter((path) => !path.startsWith('!') && path !== 'dist');
  for (const path of ['package.json', ...authored]) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(staging, path), { recursive: true });
  }
  execFileSync(process.execPath, [join(root, 'tools/build.ts'), '--out', join(staging, 'dist')]);
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent'], { cwd: staging });
  const [tarball = ''] = readdirSync(staging).filter((name) => name.endsWith('.tgz'));
  return join(staging, tarball);
}

function link(name: string, folder: string): void {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), target);
}

/** As npm does it on install. */
function linkPrograms(folder: string): void {
  const bin = join(folder, 'node_modules', '.bin');
  mkdirSync(bin);
  for (const [name, path] of Object.entries(packageJson().bin)) symlinkSync(join('../motpart', path), join(bin, name));
}

function run(folder: string, program: string, args: readonly string[]): ReturnType<Consumer['run']> {
  const file = program === 'node' ? [] : [join(folder, 'node_modules', '.bin', program)];
  const env = { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...file, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
