import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const decision = read('docs/decisions/0040-dependencies.md');

/** The rows below a heading: dependency → licence. A row without a reason is none. */
function listed(heading: string): Record<string, string> {
  const [, part = ''] = decision.split(`## ${heading}\n`);
  const rows = part.split('\n## ')[0]!.matchAll(/^\| (\S+)\s+\| \S[^|]*\S\s*\| (\S[^|]*\S)\s*\|$/gm);
  return Object.fromEntries([...rows].map(([, name, licence]) => [name!, licence!]).filter(([name]) => !/^(dependency|-+)$/.test(name!)));
} // prettier-ignore

function installed(names: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const licenceOf = (name: string) => (JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest).license;
  return Object.fromEntries(Object.keys(names).map((name) => [name, licenceOf(name)]));
}

test.each([
  ['Runtime', manifest.dependencies],
  ['Development', manifest.devDependencies],
] as const)('%s: each dependency, and no other, stands in the decision with a reason and its licence', (heading, names) => {
  expect(listed(heading)).toEqual(installed(names));
}); // prettier-ignore

test('every version is exact', () => {
  const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter((version) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** What an installed package brings along: not for development, and not the optional peers. */
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, peer, devOptional }]) => path !== '' && !dev && !peer && !devOptional,
);

test('nothing that ships runs a script when it is installed', () => {
  expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

test('everything that ships is free to use', () => {
  const free = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'MIT AND OFL-1.1'];
  // It says MIT in its file LICENSE, and nothing in its package.json.
  const known = new Map([['node_modules/png-js', 'MIT']]);
  const others = shipped.filter(([path, { license }]) => !free.includes(license ?? known.get(path) ?? ''));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
