import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { entryPoints } from '../public-api/entry-points.ts';
import { exportsOf } from '../public-api/read-exports.ts';

/** A piece of TypeScript that a reader may copy. */
export interface Example {
  /** Where it stands: `simulators/index.ts createWorld`, or `docs/vitest.md:12`. */
  readonly origin: string;
  /** Blocks of one folder see each other's files. */
  readonly folder: string;
  /** `client.ts` where the block says so in its first line, `// client.ts`. */
  readonly file: string;
  readonly code: string;
  /** Whether it is also run: what vitest must run, and what says `no-run`, is not. */
  readonly runs: boolean;
}

const fence = /^```ts([^\n]*)\n(.*?)^```$/gms;

function named(code: string): string | undefined {
  return /^\/\/ ([\w-]+(?:\.test)?\.ts)\b/.exec(code)?.[1];
}

/** The `ts` blocks of a Markdown text, in their order. */
export function blocksOf(text: string, folder: string, originOf: (offset: number) => string): Example[] {
  return [...text.matchAll(fence)].map((found, place) => {
    const [, info = '', code = ''] = found;
    const own = named(code);
    const runs = own === undefined && !info.includes('no-run') && !/from '(motpart\/)?vitest'/.test(code);
    return { origin: originOf(found.index), folder, file: own ?? `block-${place + 1}.ts`, code, runs };
  });
}

/** Its blocks become files of a clone, and a test walks it. */
const walked = 'docs/add-a-system.md';

function ofDocs(root: string): Example[] {
  const pages = globSync('{README.md,{docs,simulators,suites}/**/*.md}', { cwd: root, exclude: [walked] });
  return pages.toSorted().flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const lineOf = (offset: number) => text.slice(0, offset).split('\n').length + 1;
    return blocksOf(text, page.replaceAll(/\W+/g, '-'), (offset) => `${page}:${lineOf(offset)}`);
  });
}

function ofExports(root: string): Example[] {
  const found = entryPoints(root).flatMap(({ file }) => exportsOf(root, file));
  const unique = new Map(found.map((one) => [`${one.file} ${one.name}`, one]));
  return [...unique].flatMap(([origin, { doc }]) => {
    return blocksOf(doc, posix.normalize(origin).replaceAll(/\W+/g, '-'), () => origin);
  });
}

/** Every `ts` block of the pages, and of the TSDoc of what the package exports. */
export function collectExamples(root: string): Example[] {
  return [...ofDocs(root), ...ofExports(root)];
}
