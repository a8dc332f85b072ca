import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Example } from './collect.ts';

/** Links every installed package, and ours as one of them, so that examples import what users import. */
function linkPackages(root: string, folder: string): void {
  const there = join(root, 'node_modules');
  const names = readdirSync(there).filter((name) => !name.startsWith('.') && name !== 'motpart');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of names) symlinkSync(join(there, name), join(folder, 'node_modules', name));
  symlinkSync(root, join(folder, 'node_modules', 'motpart'));
}

/** Writes the examples into a folder as a user would have them. @returns the path of each file, below the folder, with its example */
export function writeUserFolder(root: string, examples: readonly Example[]) {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-examples-'));
  linkPackages(root, folder);
  const files = new Map<string, Example>();
  for (const example of examples) {
    const path = `${example.folder}/${example.file}`;
    if (files.has(path)) throw new Error(`${example.origin}: another block is ${path} already`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), example.code);
    files.set(path, example);
  }
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, typeRoots: ['./node_modules/@types'] };
  const config = { extends: join(root, 'tsconfig.json'), compilerOptions, include: ['*/*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  return { folder, files };
}
