import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileContracts } from './generate/compile-contracts.ts';
import { mend, staleFiles } from './generate/generated-folder.ts';
import { ContractFault } from '../bin/contract/authored/read-contract.ts';
import { folderWith, tinyContract, tinyContractWith, type TinyFile } from './testing/tiny-contract.ts';

const script = join(import.meta.dirname, 'generate.ts');
const types = join(import.meta.dirname, '../contracts/types.ts');

interface Outcome {
  status: number | null;
  errors: string;
}

const run = (folder: string, ...options: string[]): Outcome => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--contracts', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, errors: stderr };
};

type Judge = ((value: unknown) => boolean) & { errors?: { instancePath: string; keyword: string }[] | null };

describe('a contract without a fault', () => {
  let folder: string;
  let outcome: Outcome;
  const text = (name: string) => readFileSync(join(folder, 'generated/tiny', name), 'utf8');
  const load = (name: string) => import(pathToFileURL(join(folder, 'generated/tiny', name)).href);

  beforeAll(() => {
    folder = folderWith({ ...tinyContract, 'types.ts': readFileSync(types, 'utf8') });
    outcome = run(folder);
  });

  test('is compiled without complaint', () => {
    expect(outcome).toEqual({ status: 0, errors: '' });
  });

  test('gives tables by id, code, key and operation', async () => {
    const contract = await load('index.ts');
    expect(contract.system).toBe('tiny');
    expect(contract.requirements['tiny.send.exists']).toMatchObject({ actor: 'server', operation: 'sendThing' });
    expect(contract.requirements['tiny.send.scheme'].sources).toEqual([]);
    expect(contract.errors['T-1']).toEqual({
      status: 400,
      message: "Det finns inte: 'ting'",
      row: 'tiny.send.exists',
      owner: true,
    });
    expect(contract.profile.limit).toMatchObject({ default: 3, maximum: 9 });
    expect(contract.operations).toEqual({
      sendThing: { method: 'POST', path: '/Thing', requirements: ['tiny.send.exists'] },
    });
    expect(contract.sources['tiny-api'].changed).toBe('2024-06-27');
  });

  test('gives a profile type of literal unions', () => {
    expect(text('index.ts')).toContain("readonly scheme: 'both' | 'one' | 401;");
    expect(text('index.ts')).toContain('readonly limit: number;');
  });

  test('gives types that TypeScript accepts', () => {
    const probe = `import { validateSendRequest } from './validators.js';
      import type { SendRequest, Kind, Either } from './types.ts';
      import type { Profile, ErrorCode, RequirementId } from './index.ts';
      const value: unknown = {};
      export const id: string = validateSendRequest(value) ? value.ThingId : '';
      export const request: SendRequest = { ThingId: '', Kind: 'A' satisfies Kind };
      export const profile: Profile = { scheme: 401, limit: 2 };
      export const names: [ErrorCode, RequirementId] = ['SIM-TINY', 'tiny.send.after'];
      export const either: Either = { B: 1, Common: '' };
      // @ts-expect-error a member that is demanded
      export const neither: Either = { B: 1 };
      // @ts-expect-error a code that the contract does not know
      export const wrong: ErrorCode = 'T-9';`;
    writeFileSync(join(folder, 'probe.ts'), probe.replaceAll("'./", "'./generated/tiny/"));
    const tsc = join(import.meta.dirname, '../node_modules/.bin/tsc');
    const options = '--noEmit --strict --ignoreConfig --allowImportingTsExtensions --module nodenext --target es2024';
    symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'));
    const { status, stdout } = spawnSync(tsc, [...options.split(' '), join(folder, 'probe.ts')], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('gives validators that judge formats, lengths in code points and references', async () => {
    const { validateSendRequest, validateKind } = (await load('validators.js')) as Record<string, Judge>;
    const thing = { ThingId: '6f9619ff-8b86-4011-b42d-00cf4fc964ff' };
    expect(
      validateSendRequest?.({ ...thing, Kind: 'A', Name: '😀😀😀😀😀', When: '2024-02-29T10:00:00Z', Where: null }),
    ).toBe(true);
    expect(validateSendRequest?.({ ...thing, When: '2024-02-29 10:00:00Z' })).toBe(false);
    expect(validateSendRequest?.({ ...thing, Day: '2023-02-29' })).toBe(false);
    expect(validateSendRequest?.({ ThingId: 'x', Kind: 'C' })).toBe(false);
    expect(validateSendRequest?.errors?.map(({ instancePath }) => instancePath).sort()).toEqual(['/Kind', '/ThingId']);
    expect(validateKind?.('B')).toBe(true);
  });

  test('gives validators that load nothing else', () => {
    expect(text('validators.js')).not.toMatch(/__require|\bimport\b|\bfrom ?["']/);
    expect(text('validators.js')).not.toContain(folder);
  });

  test('is up to date right after', async () => {
    expect(run(folder, '--check')).toEqual({ status: 0, errors: '' });
    expect(await staleFiles(folder)).toEqual([]);
  });
});

test('a generated file that was edited, or whose contract is gone, is named and mended', async () => {
  const folder = folderWith({ ...tinyContract, 'generated/gone/index.ts': 'export {};' });
  mend(folder, await staleFiles(folder));
  expect(existsSync(join(folder, 'generated/gone/index.ts'))).toBe(false);
  appendFileSync(join(folder, 'generated/tiny/index.ts'), '// mine\n');
  writeFileSync(join(folder, 'generated/tiny/extra.ts'), '');
  const { status, errors } = run(folder, '--check');
  expect(status).toBe(1);
  expect(errors.trim().split('\n')).toEqual([
    'contracts/generated/tiny/extra.ts is out of date; run npm run generate',
    'contracts/generated/tiny/index.ts is out of date; run npm run generate',
  ]);
  mend(folder, await staleFiles(folder));
  expect(await staleFiles(folder)).toEqual([]);
});

test('a system without openapi.yaml gets its tables only', async () => {
  const { 'tiny/openapi.yaml': _none, ...rest } = tinyContractWith(
    'tiny/requirements.yaml',
    '  operation: sendThing\n',
    '',
  );
  expect([...(await compileContracts(folderWith(rest))).keys()]).toEqual(['tiny/index.ts']);
});

const faults: [title: string, file: TinyFile, passage: string, instead: string, report: string][] = [
  [
    'a field that is not known',
    'tiny/requirements.yaml',
    'operation: sendThing',
    'operations: sendThing',
    'row tiny.send.exists: unknown field operations; known are id, actor',
  ],
  [
    'a field that is missing',
    'tiny/requirements.yaml',
    '  level: must\n',
    '',
    'row tiny.send.exists: the field level is missing',
  ],
  [
    'a word that is not allowed',
    'tiny/requirements.yaml',
    'actor: server',
    'actor: servr',
    'row tiny.send.exists: actor: is "servr", must be one of server, client, operator',
  ],
  [
    'a badly formed id',
    'tiny/requirements.yaml',
    'id: tiny.send.exists',
    'id: Tiny.send',
    'row Tiny.send: id: is "Tiny.send", must be <system>.<topic>.<point>',
  ],
  [
    'a code that YAML reads as a number',
    'tiny/errors.yaml',
    'code: T-1',
    'code: 404',
    'errors.yaml: row number 1: code: is 404, must be string (quote what YAML',
  ],
  [
    'a key given twice',
    'tiny/errors.yaml',
    'status: 400',
    'status: 400, status: 401',
    'errors.yaml: Map keys must be unique',
  ],
  [
    'an operation without rows',
    'tiny/openapi.yaml',
    ', x-requirements: [tiny.send.exists]',
    '',
    'openapi.yaml: POST /Thing: x-requirements must list the rows',
  ],
  [
    'a schema that ajv refuses',
    'tiny/openapi.yaml',
    'maxLength: 5',
    'maxLenght: 5',
    'openapi.yaml: components/schemas/SendRequest: strict mode: unknown keyword: "maxLenght"',
  ],
  [
    'a schema name that is no type name',
    'tiny/openapi.yaml',
    '    Kind: { type',
    '    kind: { type',
    'components/schemas/kind: the name must be PascalCase',
  ],
];

describe('a fault of shape is one line with file, row and field', () => {
  test.each(faults)('%s', async (_title, file, passage, instead, report) => {
    const compiling = compileContracts(folderWith(tinyContractWith(file, passage, instead)));
    await expect(compiling).rejects.toThrow(ContractFault);
    await expect(compiling).rejects.toThrow(report);
  });

  test('the script prints them without a stack trace, exits 1 and writes nothing', () => {
    const folder = folderWith(tinyContractWith('tiny/requirements.yaml', 'actor: server', 'actor: servr'));
    const { status, errors } = run(folder);
    expect(status).toBe(1);
    expect(errors).toMatch(/^contracts\/tiny\/requirements.yaml: row tiny.send.exists: actor: .*\n$/);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });
});
