import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { predicatesIn } from './mutate-rules/find-predicates.ts';
import { rulesIn, without } from './mutate-rules/find-rules.ts';
import { folderWith } from './testing/tiny-contract.ts';

describe('rule lines', () => {
  const source = `const rules = [
  refuse('A-1', 'tiny.a.one', (x) => x.one, { todo: 'refuse("no")' }),
  refuse('A-2', 'tiny.a.two', isTwo)
];
const named = refuse('A-3', 'tiny.a.three', (x) => !x, {});
const made = () => refuse('A-4', 'tiny.a.four');
const other = refuse(code, row, isTwo);`;
  const rules = rulesIn('rules.ts', source);

  test('are the calls with code and row written out, with their lines', () => {
    expect(rules.map(({ code, row, line }) => `${line} ${code} ${row}`)).toEqual([
      '2 A-1 tiny.a.one',
      '3 A-2 tiny.a.two',
      '5 A-3 tiny.a.three',
      '6 A-4 tiny.a.four',
    ]);
  });

  test('go away with their comma, or are made harmless where something refers to them', () => {
    const gone = rules.map((rule) => without(rule, source));
    expect(gone[0]).toMatch(/^const rules = \[\n\s*refuse\('A-2'/);
    expect(gone[1]).toMatch(/\}\),\n\s*\];/);
    expect(gone[2]).toContain("refuse('A-3', 'tiny.a.three', () => false, {})");
    expect(gone[3]).toContain('const made = () => undefined;');
  });
});

describe('predicates of selection', () => {
  const source = `/** \`tiny.own.one\`, \`tiny.own.two\` */
export const isOwn = (row: Row): boolean => row.own;
/** Not a predicate of \`tiny.own.three\`. */
export const rowsOf = (): Row[] => [];
/** No row. */
export const isNear = (): boolean => true;

/** \`tiny.own.four\` */
export function isOpen(row: Row): boolean {
  return row.open;
}`;
  const found = predicatesIn('selection/own.ts', source);

  test('are the exported ones that name a row, each always true and always false', () => {
    expect(found.map(({ code, row, line }) => `${line} ${code} ${row}`)).toEqual([
      '2 isOwn → true tiny.own.one',
      '2 isOwn → false tiny.own.one',
      '2 isOwn → true tiny.own.two',
      '2 isOwn → false tiny.own.two',
      '9 isOpen → true tiny.own.four',
      '9 isOpen → false tiny.own.four',
    ]);
  });

  test('keep their name and what they take', () => {
    expect(without(found[1]!, source)).toContain('export const isOwn = (row: Row): boolean => false;');
    expect(without(found[4]!, source)).toContain('export function isOpen(row: Row): boolean { return true; }');
  });
});

describe('the rules of selection of Lifecare IFO', () => {
  // All of them take some minutes: docs/verify.md has the command.
  test('are missed, each fifth change of them, whatever their predicate is replaced by', () => {
    const script = join(import.meta.dirname, 'mutate-rules.ts');
    const { status, stdout } = spawnSync(
      process.execPath,
      [script, '--predicates', '--only', 'lifecare.', '--every', '5'],
      {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      },
    );
    expect(stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([]);
    expect(status).toBe(0);
  }, 1_200_000);
});

describe('a tree with a tested, an untested and an unnamed rule', () => {
  const tree = {
    'package.json': '{ "type": "module" }',
    'simulators/tiny/rules.ts': `
      const refuse = (code: string, row: string, broken: (n: number) => boolean) => ({ code, row, broken });
      export const rules = [
        refuse('A-1', 'tiny.size.large', (n) => n > 9),
        refuse('A-2', 'tiny.size.small', (n) => n < 1),
        refuse('A-3', 'tiny.size', (n) => n === 5),
        refuse('A-4', 'tiny.size.odd', (n) => n % 2 === 1),
      ];
      export const answer = (n: number) => rules.find(({ broken }) => broken(n))?.code;`,
    'simulators/tiny/rules.test.ts': `
      import { expect, test } from 'vitest';
      import { answer } from './rules.ts';
      test('refuses a large one [tiny.size.large]', () => expect(answer(10)).toBe('A-1'));
      test('takes one [tiny.size.small]', () => expect(answer(2)).toBe(undefined));
      test('is wrong about odd ones [tiny.size.odd]', () => expect(answer(3)).toBe('A-5'));`,
  };
  const script = join(import.meta.dirname, 'mutate-rules.ts');
  let folder: string;
  const run = (...options: string[]) =>
    spawnSync(process.execPath, [script, '--root', folder, ...options], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });

  beforeAll(() => {
    folder = folderWith(tree);
    symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'));
  });

  test('reports each as what it is and exits 1', () => {
    const { status, stdout, stderr } = run();
    expect(stdout).toContain('✓ noticed · A-1 · tiny.size.large · 1 test · simulators/tiny/rules.ts:4');
    expect(stdout).toContain('✗ unnoticed · A-2 · tiny.size.small');
    expect(stdout).toContain('✗ no test names its row · A-3 · tiny.size ·');
    expect(stdout).toContain('✗ its tests fail anyway · A-4 · tiny.size.odd');
    expect(stderr).toBe('3 of 4 rule lines can go without a test that notices\n');
    expect(status).toBe(1);
  }, 30_000);

  test('exits 0 for the one that is tested, and refuses a row that is not there', () => {
    expect(run('--only', 'tiny.size.large', '--width', '1')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('each of 1 rule lines is missed when it is gone'),
    });
    expect(run('--every', '4')).toMatchObject({ status: 0, stdout: expect.stringContaining('each of 1 rule lines') });
    expect(run('--only', 'tiny.none')).toMatchObject({ status: 1, stderr: 'no rule line begins with tiny.none\n' });
  }, 30_000);
});
