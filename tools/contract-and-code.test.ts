import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSystems, systemIds } from '../simulators/index.ts';
import type { System } from '../simulators/index.ts';
import { rowsInBrackets, stringsIn } from './contract-and-code/strings-in.ts';

const root = join(import.meta.dirname, '..');

/** Strings of the code, and of code and tests, that may name a code or a row of any system. */
const inCode = stringsIn(root, '{simulators,bin}/**/*.ts', ['**/*.test.ts']);
const everywhere = stringsIn(root, '{simulators,suites}/**/*.ts');

describe.each(systemIds)('%s: contract and code say the same', (id) => {
  let system: System;

  beforeAll(async () => {
    system = (await loadSystems([id])).find((each) => each.id === id) as System;
  });

  test('each operation of the contract is there, with its method and path, and no other', () => {
    const built = system.operations.map(({ id: operation, method, path }) => [operation, { method, path }]);
    const written = Object.entries(system.contract.operations);
    expect(Object.fromEntries(built)).toEqual(
      Object.fromEntries(written.map(([operation, { method, path }]) => [operation, { method, path }])),
    );
  });

  test('each code and row of a rule is in the contract', () => {
    const rules = system.operations.flatMap(({ rules: list }) => list);
    const unknown = rules.filter(
      ({ code, row }) => !system.contract.errors[code] || !system.contract.requirements[row],
    );
    expect(unknown.map(({ code, row }) => `${code} ${row}`)).toEqual([]);
    const rows = system.operations.map(({ row }) => row);
    expect(rows.filter((row) => !system.contract.requirements[row])).toEqual([]);
  });

  test('each code of the contract is used by the code', () => {
    expect(Object.keys(system.contract.errors).filter((code) => !inCode.has(code))).toEqual([]);
  });

  test('each key of the profile is read by the code', () => {
    expect(Object.keys(system.contract.profile).filter((key) => !inCode.has(key))).toEqual([]);
  });

  test('each thing that the server must do is named by code or a test', () => {
    const musts = Object.entries(system.contract.requirements).filter(
      ([, { actor, level }]) => actor === 'server' && level === 'must',
    );
    const text = [...everywhere].join('\n');
    const named = (row: string) => new RegExp(`(?<![\\w.-])${row.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(text);
    expect(musts.filter(([row]) => !named(row)).map(([row]) => row)).toEqual([]);
  });
});

test('each row that the title of a test names is in a contract', async () => {
  const contracts = (await loadSystems()).map(({ contract }) => contract);
  const known = new Set(contracts.flatMap(({ requirements }) => Object.keys(requirements)));
  const own = new Set(
    contracts.flatMap(({ requirements }) => Object.keys(requirements).map((row) => row.split('.')[0])),
  );
  const named = rowsInBrackets(everywhere).filter((row) => own.has(row.split('.')[0]));
  expect(named.filter((row) => !known.has(row))).toEqual([]);
});
