import { describe, expect, test } from 'vitest';
import { applied } from './walk/apply.ts';
import { readPage } from './walk/read-page.ts';

const fence = '```';
const page = (...lines: string[]) => lines.join('\n').replaceAll("'''", fence);

test('a page says what to run, to write, to append and to edit; other blocks only show', () => {
  const markdown = page(
    "'''sh",
    'one',
    'two',
    "'''",
    "'''console",
    '$ shown',
    "'''",
    'New file `a.ts`:',
    '',
    "'''ts",
    'export {};',
    "'''",
    'Append to `b.yaml`:',
    "'''yaml",
    '- 1',
    "'''",
    'In `c.ts`:',
    "'''diff",
    '+x',
    "'''",
  );
  expect(readPage(markdown)).toEqual([
    { kind: 'run', line: 2, command: 'one' },
    { kind: 'run', line: 3, command: 'two' },
    { kind: 'new', line: 10, path: 'a.ts', text: 'export {};\n' },
    { kind: 'append', line: 14, path: 'b.yaml', text: '- 1\n' },
    { kind: 'edit', line: 18, path: 'c.ts', text: '+x\n' },
  ]);
});

test('a sentence without a block, and a diff without a sentence, are faults of the page', () => {
  expect(() => readPage(page('New file `a.ts`:', '', 'Then rest.'))).toThrow('New file `a.ts`: has no block');
  expect(() => readPage(page('Look:', "'''diff", '+x', "'''"))).toThrow('no sentence says which file');
});

describe('a step', () => {
  const step = { line: 1, path: 'a.ts' } as const;
  const edit = (text: string) => applied({ ...step, kind: 'edit', text }, 'one\n  two\none more\n\nfour\n');

  test('writes a file that is not there, and appends to one that is', () => {
    expect(applied({ ...step, kind: 'new', text: 'x\n' }, undefined)).toBe('x\n');
    expect(applied({ ...step, kind: 'append', text: 'x\n' }, 'y\n')).toBe('y\n\nx\n');
    expect(() => applied({ ...step, kind: 'new', text: 'x\n' }, 'y\n')).toThrow('a.ts is there already');
    expect(() => applied({ ...step, kind: 'append', text: 'x\n' }, undefined)).toThrow('there is no a.ts');
  });

  test('edits what stands there once', () => {
    expect(edit('   two\n+ 2½\n one more\n')).toBe('one\n  two\n 2½\none more\n\nfour\n');
    expect(edit('-one\n-  two\n+zero\n@@\n-four\n+five\n')).toBe('zero\none more\n\nfive\n');
  });

  test('fails where that does not stand, or stands twice', () => {
    expect(() => edit(' three\n+x\n')).toThrow('has 0 places that read:\nthree');
    expect(() => applied({ ...step, kind: 'edit', text: ' a\n+b\n' }, 'a\na\n')).toThrow('has 2 places');
  });
});
