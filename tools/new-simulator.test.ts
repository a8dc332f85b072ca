import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContract } from '../bin/contract/authored/read-contract.ts';
import { contractFaults } from '../bin/contract/demands/faults.ts';
import { importFaults } from './import-directions/faults.ts';
import { fill } from './new-simulator/fill.ts';
import { judgeNames, type Names } from './new-simulator/names.ts';
import { planFor, type Plan } from './new-simulator/plan.ts';
import { registered, registries } from './new-simulator/register.ts';
import { applied } from './walk/apply.ts';
import { readPage } from './walk/read-page.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const taken = { rooms: ['helseid', 'kernel', 'dsl'], mounts: ['/helsenorge/verktoy'], rowWords: ['verktoy'] };
const names: Names = { id: 'a-b', short: 'b', title: `Bob's "Clinic"`, owner: 'Hälsa', mount: '/a' };

describe('a name', () => {
  test('gives title, owner, mount and the word that rows begin with', () => {
    expect(judgeNames({ name: 'my-clinic' }, taken)).toEqual({
      id: 'my-clinic',
      short: 'clinic',
      title: 'My clinic',
      owner: 'My clinic',
      mount: '/my-clinic',
    });
  });

  test('whose last word begins other rows, or is a number, lends another word', () => {
    expect(judgeNames({ name: 'other-verktoy' }, taken).short).toBe('other');
    expect(judgeNames({ name: 'inkorg-1177' }, taken).short).toBe('inkorg');
    expect(judgeNames({ name: 'brp-apiv3', rows: 'brp' }, taken).short).toBe('brp');
  });

  test.each([
    [{ name: undefined }, 'NEW-NAME the name of the system is missing'],
    [{ name: 'MyClinic' }, 'NEW-NAME MyClinic is no name for a system'],
    [{ name: '1177' }, 'NEW-NAME 1177 is no name for a system'],
    [{ name: '../evil' }, 'NEW-NAME ../evil is no name for a system'],
    [{ name: 'helseid' }, 'NEW-TAKEN helseid is taken'],
    [{ name: 'kernel' }, 'NEW-TAKEN kernel is taken'],
    [{ name: 'constructor' }, 'NEW-TAKEN constructor is taken'],
    [{ name: 'verktoy' }, "NEW-TAKEN other systems' rows begin with verktoy"],
    [{ name: 'a-b', rows: 'c' }, 'NEW-ROWS --rows c is no word of a-b'],
    [{ name: 'verktoy-b', rows: 'verktoy' }, "NEW-TAKEN other systems' rows begin with verktoy"],
    [{ name: 'a', mount: 'a' }, 'NEW-MOUNT a is no mount'],
    [{ name: 'a', mount: '/w/a' }, 'NEW-MOUNT /w/a is no mount'],
    [{ name: 'a', mount: '/_motpart' }, 'NEW-MOUNT /_motpart is no mount'],
    [{ name: 'a', mount: '/Helsenorge' }, 'NEW-MOUNT /Helsenorge meets /helsenorge/verktoy, which is served'],
    [{ name: 'a', mount: '/helsenorge/verktoy/v2' }, 'NEW-MOUNT /helsenorge/verktoy/v2 meets'],
    [{ name: 'a', title: 'one\ntwo' }, 'NEW-TEXT --title cannot be used'],
    [{ name: 'a', owner: '' }, 'NEW-TEXT --owner cannot be used'],
  ])('%j is refused with a line', (wish, line) => {
    let said = '';
    try {
      judgeNames(wish, taken);
    } catch (thrown) {
      const { code, message, todo } = thrown as { code: string; message: string; todo: string };
      expect(todo).not.toBe('');
      said = `${code} ${message}`;
    }
    expect(said).toContain(line);
  });
});

test('a template takes texts bare and quoted', () => {
  expect(fill(`{{id}}: {{'title as simulated'}}`, names)).toBe(String.raw`a-b: "Bob's \"Clinic\" as simulated"`);
  expect(() => fill('{{nothing}}', names)).toThrow('templates know no nothing');
});

test.each(registries)('$path gets a line at the end of its list, and nothing else changes', (registry) => {
  const before = read(registry.path);
  const after = registered(before, registry, names).split('\n');
  const added = after.findIndex((line) => line.includes("'./a-b/"));
  expect(after[added + 1]).toMatch(/^\}/);
  expect(after.toSpliced(added, 1).join('\n')).toBe(before);
  expect(() => registered('export {};', registry, names)).toThrow(`${registry.path} has no list of systems`);
});

describe('a new system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-new-'));
  let plan: Plan;
  beforeAll(async () => {
    plan = await planFor(root, { name: 'vaccinations', title: 'Vaccinations', owner: 'Example Health' }, []);
    for (const [path, text] of plan.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is new: none of its files is there', () => {
    expect([...plan.files.keys()].filter((path) => existsSync(join(root, path)))).toEqual([]);
    expect(plan.files.size).toBeGreaterThan(20);
  });

  test('has a contract that does not contradict itself', () => {
    expect(contractFaults([readContract(join(folder, 'contracts'), 'vaccinations')])).toEqual([]);
  });

  test('imports in the order of the house, and reads no clock', () => {
    expect(importFaults(folder)).toEqual([]);
  });

  test('has nothing of the templates left in it, and nothing that waits to be written', () => {
    const left = [...plan.files].filter(([, text]) => /\{\{|\bTO[D]O\b|FIX[M]E|place[h]older/.test(text));
    expect(left.map(([path]) => path)).toEqual([]);
  });

  test('is what docs/add-a-system.md changes: each of its edits finds its place', () => {
    const files = new Map(plan.files);
    const steps = readPage(read('docs/add-a-system.md'));
    for (const step of steps) if (step.kind !== 'run') files.set(step.path, applied(step, files.get(step.path)));
    expect(steps.length).toBeGreaterThan(20);
    expect(files.get('simulators/vaccinations/index.ts')).toContain('operations: [addNote, getNote]');
  });
});

test('the command refuses a name in one line with exit code 2', { timeout: 30_000 }, () => {
  const command = join(root, 'tools/new-simulator.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'helseid'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^new:simulator: NEW-TAKEN helseid is taken — .*\n$/);
});
