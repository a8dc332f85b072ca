import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { entryPoints } from './public-api/entry-points.ts';
import { apiPage, faultsOf, firstSentence } from './public-api/page.ts';
import { exportsOf } from './public-api/read-exports.ts';

const root = join(import.meta.dirname, '..');

describe('the exports of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-api-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'));
  write('index.ts', `import { kept } from './b.ts';`, `export type { Box } from './b.ts';`, `export * from './c.ts';`, `export { kept as given, kept };`, `export { test } from 'vitest';`); // prettier-ignore
  write('b.ts', 'const hidden = 1;', '/** A box. */', 'export class Box extends Map { #in = 1; private x = 1; size?: number; open(): void {} }', '/** Kept. */', 'export const kept: number = hidden;'); // prettier-ignore
  write('c.ts', '/**', ' * Runs. Fast.', ' * @example x', ' */', 'export async function go(a: string, b = 1): Promise<void> {}', 'export interface Bare {', '  readonly a?: string;', '  m(): void;', '}'); // prettier-ignore
  const found = exportsOf(folder, 'index.ts');

  test('are found through every re-export, under the name that users see', () => {
    expect(found.map(({ name, kind, file }) => `${kind} ${name} ${file}`)).toEqual([
      'type Bare c.ts',
      'type Box b.ts',
      'value given b.ts',
      'function go c.ts',
      'value kept b.ts',
      'value test vitest',
    ]);
  });

  test('are shown with what users see of them, and nothing private', () => {
    expect(Object.fromEntries(found.map(({ name, shape }) => [name, shape]))).toEqual({
      Bare: '{ a?, m }',
      Box: 'extends Map { size?, open }',
      given: ': number',
      go: '(a: string, b = 1): Promise<void>',
      kept: ': number',
      test: '',
    });
  });

  test('must say what they are, and functions how they are called', () => {
    expect(faultsOf('entry', found)).toEqual(['c.ts: Bare of entry has no TSDoc: say what it is']);
    const silent = found.map((one) => (one.name === 'go' ? { ...one, doc: 'Runs.' } : { ...one, doc: 'x' }));
    expect(faultsOf('entry', silent)).toEqual([
      expect.stringMatching(/^c\.ts: go of entry has no @example: show a call/),
    ]);
  });

  test('stand on the page with their first sentence', () => {
    expect(apiPage([{ name: 'entry', file: 'index.ts', exports: found }])).toContain(
      '### Functions\n\n- `go(a: string, b = 1): Promise<void>`: Runs\n\n### Values',
    );
  });
});

test.each([
  ['One line, e.g. `x`. Another.', 'One line, e.g. `x`'],
  ['A line\nthat goes on. See {@link Other}.', 'A line that goes on'],
  ['See {@link Other}', 'See `Other`'],
  ['A head\n\nand a body', 'A head'],
])('of %j the page shows %j', (doc, shown) => {
  expect(firstSentence(doc)).toBe(shown);
});

test.each(entryPoints(root).map(({ name, file }) => [name, file] as const))('every export of %s has a test of its type', (name, file) => {
  const tests = readFileSync(join(import.meta.dirname, 'types', `${name.split('/').at(-1)}.test-d.ts`), 'utf8');
  const untested = exportsOf(root, file).filter((one) => !new RegExp(`\\bm\\.${one.name}\\b`).test(tests));
  expect(untested.map((one) => one.name)).toEqual([]);
}); // prettier-ignore
