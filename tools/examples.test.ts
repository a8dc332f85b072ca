import { expect, test } from 'vitest';
import { join } from 'node:path';
import { blocksOf, collectExamples } from './examples/collect.ts';

const text = ['# Page', '```ts', 'run();', '```', '```sh', 'ls', '```', '```ts no-run', 'wait();', '```', '```ts', '// client.ts', 'x;', '```', '```ts', "import { test } from 'motpart/vitest';", '```'].join('\n'); // prettier-ignore

test('the `ts` blocks of a text are examples; what says `no-run`, has a name, or is vitest’s to run, is not run', () => {
  const blocks = blocksOf(text, 'page', (offset) => String(text.slice(0, offset).split('\n').length));
  expect(blocks.map(({ origin, file, runs }) => [origin, file, runs])).toEqual([
    ['2', 'block-1.ts', true],
    ['8', 'block-2.ts', false],
    ['11', 'client.ts', false],
    ['15', 'block-4.ts', false],
  ]);
  expect(blocks[0]?.code).toBe('run();\n');
});

test('examples come from the pages and from what the package exports', () => {
  const origins = collectExamples(join(import.meta.dirname, '..')).map(({ origin }) => origin);
  expect(origins).toContain('simulators/index.ts createWorld');
  expect(origins.some((origin) => origin.startsWith('docs/vitest.md:'))).toBe(true);
});
