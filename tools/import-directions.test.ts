import { spawnSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFaults } from './import-directions/faults.ts';
import { folderWith } from './testing/tiny-contract.ts';

const root = join(import.meta.dirname, '..');

// That the tree itself keeps the order is a step of `npm run check`.
const planted: [file: string, code: string, report: string][] = [
  ['contracts/types.ts', `import '../fixtures/model.ts';`, 'contracts may not import fixtures (contracts → '],
  [
    'simulators/kernel/a.ts',
    `import { x } from '../../fixtures/model.ts';`,
    'simulators/kernel may not import fixtures',
  ],
  [
    'simulators/kernel/a.ts',
    `export * from '../helseid/index.ts';`,
    'simulators/kernel may not import simulators/helseid',
  ],
  [
    'simulators/kernel/a.ts',
    `import { errors } from '../../contracts/generated/helseid/index.ts';`,
    'the kernel knows no domain',
  ],
  ['simulators/kernel/a.ts', `import { Basis } from '../../contracts/types.ts';`, 'the kernel knows no domain'],
  [
    'simulators/kernel/a.test.ts',
    `import { x } from '../registers/people.ts';`,
    'tests of the kernel use an invented API',
  ],
  [
    'fixtures/a.ts',
    `import type { X } from '../simulators/registers/people.ts';`,
    'fixtures may not import simulators/registers',
  ],
  [
    'simulators/registers/a.ts',
    `import '../helseid/index.ts';`,
    'simulators/registers may not import simulators/helseid',
  ],
  [
    'simulators/helseid/a.ts',
    `import '../lifecare-ifo/state.ts';`,
    'simulators/helseid may not import simulators/lifecare-ifo',
  ],
  [
    'simulators/helseid/a.ts',
    `import '../index.ts';`,
    'simulators/helseid may not import simulators/index.ts, adapters',
  ],
  [
    'simulators/helseid/a.ts',
    `const x = await import('../../suites/index.ts');`,
    'simulators/helseid may not import suites',
  ],
  [
    'simulators/helseid/a.ts',
    `type X = import('../control/index.ts').X;`,
    'simulators/helseid may not import simulators/index.ts, adapters',
  ],
  ['simulators/adapters/a.ts', `import '../../bin/main.ts';`, 'adapters, control, console may not import bin'],
  ['simulators/index.ts', `import '../tools/generate.ts';`, 'may not import tools, bench, examples'],
  ['suites/helseid/a.ts', `import '../lifecare-ifo/suite.ts';`, 'suites/helseid may not import suites/lifecare-ifo'],
  ['suites/helseid/a.ts', `import './checks/a.test.ts';`, 'nothing may import a test'],
  ['suites/helseid/a.ts', `import './testing/a.ts';`, 'what stands in testing/ is for tests only'],
  ['simulators/kernel/testing/a.ts', `import '../../registers/people.ts';`, 'tests of the kernel use an invented API'],
  ['examples/a.ts', `import '../suites/index.ts';`, 'an example is a client as users write it'],
  ['simulators/helseid/a.ts', `import fastify from 'fastify';`, 'simulators/helseid may not import fastify'],
  ['simulators/helseid/a.ts', `import { Ajv2020 } from 'ajv/dist/2020.js';`, 'simulators/helseid may not import ajv'],
  ['suites/a.ts', `import { createWorld } from 'motpart';`, 'inside the package, import the file itself'],
  ['simulators/helseid/a.ts', `\nconst now = new Date();`, 'simulators/helseid/a.ts:2 reads the machine'],
  ['simulators/control/a.ts', `const now = Date();`, 'simulators/control/a.ts:1 reads the machine'],
];

describe('a planted import is reported', () => {
  test.each(planted)('%s: %s', (file, code, report) => {
    const faults = importFaults(folderWith({ [file]: code }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(report);
  });

  test('and the script exits 1 with the line', () => {
    const folder = folderWith({ 'contracts/types.ts': `\nimport '../bin/main.ts';` });
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/import-directions.ts'), folder], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('contracts/types.ts:2 imports ../bin/main.ts');
  });
});

test('what the house allows is not reported', () => {
  const allowed = {
    'contracts/generated/helseid/index.ts': `import type { Requirement } from '../../types.ts';`,
    'simulators/kernel/a.ts': `import { type Basis } from '../../contracts/types.ts'; import './b.ts'; import 'node:fs';`,
    'simulators/kernel/clock.ts': `export const now = () => new Date();`,
    'simulators/registers/a.ts': `import '../kernel/a.ts'; import '../../fixtures/model.ts';`,
    'simulators/helseid/rules/a.ts': `import '../state.ts'; import '../../registers/a.ts'; const d = new Date(0);`,
    'simulators/helseid/a.test.ts': `import '../adapters/msw.ts'; import 'motpart'; new Date(); import './testing/a.ts';`,
    'simulators/helseid/testing/a.ts': `import '../../adapters/msw.ts'; import '../index.ts';`,
    'simulators/index.ts': `import './helseid/index.ts'; import './adapters/fastify.ts';`,
    'simulators/adapters/fastify.ts': `import fastify from 'fastify'; import '../index.ts'; new Date();`,
    'simulators/adapters/types.ts': `import type { RequestHandler } from 'msw';`,
    'suites/helseid/suite.ts': `import '../dsl/check.ts'; import '../../simulators/index.ts'; new Date();`,
    'suites/inkorg-1177/header.ts': `import type { Header } from '../protocols/types.ts';`,
    'suites/index.ts': `import './helseid/suite.ts';`,
    'bin/main.ts': `import '../suites/index.ts'; import { parse } from 'yaml';`,
    'tools/a.ts': `import '../bin/main.ts';`,
    'examples/helseid/a.ts': `import 'motpart/suites'; import './b.ts';`,
  };
  expect(importFaults(folderWith(allowed))).toEqual([]);
});

describe('the linter reports what else reads time or chance', () => {
  const lint = (files: Record<string, string>): string => {
    const folder = folderWith(files);
    for (const name of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const oxlint = join(root, 'node_modules/.bin/oxlint');
    return spawnSync(oxlint, ['--type-aware', '-f', 'unix'], { cwd: folder, encoding: 'utf8' }).stdout;
  };

  const reads = `import { randomUUID } from 'node:crypto';
export const found = [
  Date.now(),
  Math.random(),
  performance.now(),
  setTimeout(() => undefined, 1),
  setInterval(() => undefined, 1),
  crypto.randomUUID(),
  process.hrtime(),
  randomUUID,
];`;

  test('in a system: every line of these', () => {
    const report = lint({ 'simulators/helseid/a.ts': reads });
    const lines = report.match(/(?<=a\.ts:)\d+(?=:\d+: (.*restricted|Unexpected use of))/g) ?? [];
    expect([...new Set(lines)]).toHaveLength(8);
    expect(lines).not.toContain('2');
  });

  test.each(['simulators/kernel/clock.ts', 'simulators/adapters/a.ts', 'simulators/helseid/a.test.ts', 'bin/a.ts'])(
    'but not in %s',
    (file) => {
      expect(lint({ [file]: reads })).not.toMatch(/restricted|Unexpected use/);
    },
  );

  test('a cycle of imports, a promise that nobody awaits, and a file of 301 lines', () => {
    const report = lint({
      'bin/a.ts': `import { b } from './b.ts';\nexport const a = () => b;\nPromise.resolve(1);${'\n//'.repeat(299)}`,
      'bin/b.ts': `import { a } from './a.ts';\nexport const b = () => a;`,
    });
    expect(report).toContain('no-cycle');
    expect(report).toContain('no-floating-promises');
    expect(report).toContain('max-lines');
  });
});
