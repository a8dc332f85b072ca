import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filled, type Lock, missingFrom } from './lock-platforms/fill.ts';

test('package-lock.json holds the native packages of every platform; else run node tools/lock-platforms.ts', () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as Lock;
  expect(missingFrom(lock).map(({ name }) => name)).toEqual([]);
});

test('what npm left out is added in npm’s order, with the platform that its name says', () => {
  const tool = { version: '2.0.0', dev: true, license: 'MIT', engines: { node: '>=22' } };
  const wanted = { '@tool/binding-linux-x64-musl': '2.0.0', '@tool/win32-arm64': '2.0.0', '@tool/there': '2.0.0' };
  const packages = {
    '': {},
    'node_modules/@tool/there': { version: '2.0.0' },
    'node_modules/tool': { ...tool, optionalDependencies: wanted },
  };
  const result = filled({ packages });
  expect(missingFrom(result)).toEqual([]);
  expect(Object.keys(result.packages)).toEqual([
    '',
    'node_modules/@tool/binding-linux-x64-musl',
    'node_modules/@tool/there',
    'node_modules/@tool/win32-arm64',
    'node_modules/tool',
  ]);
  expect(result.packages['node_modules/@tool/binding-linux-x64-musl']).toEqual({
    ...tool,
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  });
  expect(result.packages['node_modules/@tool/win32-arm64']).not.toHaveProperty('libc');
});
