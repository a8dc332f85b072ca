/** Reads a set-up file as far as it can be read: what is missing in it is for the examinations to say. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseYaml } from '../protocols/yaml.ts';
import type { NamedFile, Setup, Subject, Tree } from './types.ts';
import { isTree } from './values.ts';

/** Parts of a set-up file. The last two are for examinations alone. */
export const parts = ['endpoints', 'credentials', 'certificates', 'cast', 'registration', 'client'] as const;

type Trees = Readonly<Record<string, Tree>>;

function treesOf(value: unknown): Trees {
  if (!isTree(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Tree] => isTree(entry[1])));
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isTree(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export interface ReadSetup {
  readonly setup: Setup;
  /** The file as it stands, for what looks at every value of it. */
  readonly tree: Tree;
}

/** @throws UsageFault with the code SUITE-SETUP for text that is no YAML */
export async function parseSetup(text: string, file: string): Promise<ReadSetup> {
  const value = await parseYaml(text, file, 'SUITE-SETUP');
  const tree = isTree(value) ? value : {};
  const setup = {
    endpoints: textsOf(tree['endpoints']),
    credentials: treesOf(tree['credentials']),
    certificates: treesOf(tree['certificates']),
    cast: isTree(tree['cast']) ? tree['cast'] : {},
    registration: treesOf(tree['registration']),
    client: treesOf(tree['client']),
  };
  return { setup, tree };
}

/** Keys and certificates have a few thousand bytes. */
const largest = 1024 * 1024;

/** Reads the files that a set-up names, from the set-up's own folder. */
export function readerIn(setupFile: string): Subject['read'] {
  return (path) => {
    const whole = resolve(dirname(setupFile), path);
    try {
      const found = statSync(whole);
      if (!found.isFile() || found.size > largest) return undefined;
      const mode = process.platform === 'win32' ? undefined : found.mode;
      return { path, bytes: readFileSync(whole), mode } satisfies NamedFile;
    } catch {
      return undefined;
    }
  };
}
