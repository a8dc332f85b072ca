import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from './examples/collect.ts';
import { entryPoints } from './public-api/entry-points.ts';
import { exportsOf } from './public-api/read-exports.ts';
import { type Consumer, installPacked } from './testing/packed.ts';

const root = join(import.meta.dirname, '..');
const tsc = join(root, 'node_modules/.bin/tsc');
const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the packed package, installed', () => {
  let user: Consumer;

  beforeAll(() => {
    user = installPacked(['msw', 'vitest']);
  }, 60_000);

  test('holds no sources and no tests of ours', () => {
    const files = globSync('**/*.{ts,tsx}', { cwd: user.installed });
    expect(files.filter((path) => !path.endsWith('.d.ts') || path.includes('.test.'))).toEqual([]);
    expect(globSync('{tools,bench,examples,dist/tools}', { cwd: user.installed })).toEqual([]);
  });

  test('runs its command: `motpart --help` lists the commands, `--version` is the package’s', () => {
    const { status, stdout, stderr } = user.run('motpart', '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('serve');
    expect(user.run('motpart', '--version').stdout.trim()).toBe(packageJson.version);
  });

  test('exits 2 with one line for a command that is not there', () => {
    const { status, stderr } = user.run('motpart', 'serv');
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('serves: health, a token and a tool', async () => {
    const program = join(user.folder, 'node_modules/.bin/motpart');
    const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--json'], { cwd: user.folder });
    try {
      const [line] = (await once(createInterface({ input: server.stdout }), 'line')) as [string];
      const { control, systems } = JSON.parse(line) as { control: string; systems: { id: string; baseUrl: string }[] };
      const verktoy = systems.find(({ id }) => id === 'helsenorge-verktoy')?.baseUrl;
      const body = JSON.stringify({ scope: 'verktoykatalog_read' });
      const asked = await fetch(`${control}/tokens`, { method: 'POST', headers: { accept: 'text/plain' }, body });
      const headers = { authorization: `bearer ${await asked.text()}` };
      const tools = await fetch(`${verktoy}/v1/SelvstendigVerktoy?AntallVerktoy=1`, { headers });
      expect([(await fetch(`${control}/health`)).status, asked.status, tools.status]).toEqual([200, 200, 200]);
    } finally {
      server.kill();
    }
  });

  test('judges a client that does nothing: exit 1 and a report', () => {
    writeFileSync(join(user.folder, 'client.mjs'), 'export const sendTool = () => ({});');
    const args = ['check', 'helsenorge-verktoy', '--module', 'client.mjs', '--only', 'verktoy.send.utf8'];
    const { status, stderr } = user.run('motpart', ...args, '--format', 'html,json,junit');
    expect(status, stderr).toBe(1);
    const report = globSync('motpart-report/helsenorge-verktoy/*', { cwd: user.folder }).map((path) => basename(path));
    expect(report).toEqual(expect.arrayContaining(['run.json', 'exchanges.ndjson', 'manifest.json']));
  });

  test('can be imported by each of its names, and gives what docs/api.md lists', () => {
    const names = entryPoints(root).map(({ name }) => name);
    const imports = names.map((name) => `'${name}': Object.keys(await import('${name}'))`);
    // Outside a test vitest’s own functions refuse to be imported; they are imported by the tests of docs/vitest.md.
    const within = imports.filter((line) => !line.includes('motpart/vitest'));
    const { stdout, stderr } = user.run(
      'node',
      '--input-type=module',
      '-e',
      `console.log(JSON.stringify({ ${within} }))`,
    );
    expect(stderr).toBe('');
    const values = entryPoints(root)
      .filter(({ name }) => name !== 'motpart/vitest')
      .map(({ name, file }) => [
        name,
        exportsOf(root, file)
          .filter(({ kind }) => kind !== 'type')
          .map((one) => one.name),
      ]);
    expect(JSON.parse(stdout)).toEqual(Object.fromEntries(values));
  });

  test('prints the contracts that it ships, and finds nothing to mend in them', () => {
    const { status, stdout } = user.run('motpart', 'contract', '--lint');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^nothing to mend in .*\bhelseid, /)]);
  });

  test('gives the authored contracts as files', () => {
    const script = `console.log(import.meta.resolve('motpart/contracts/helseid/requirements.yaml'));`;
    const { stdout } = user.run('node', '--input-type=module', '-e', script);
    expect(readFileSync(new URL(stdout.trim()), 'utf8')).toContain('helseid.');
  });

  const core = ['motpart', 'fastify', 'suites', 'fixtures'];

  test.each(['nodenext', 'bundler'])('brings types that hold for a strict user with %s', (resolution) => {
    for (const path of globSync('types/*.test-d.ts', { cwd: import.meta.dirname })) {
      cpSync(join(import.meta.dirname, path), join(user.folder, basename(path).replace(/ts$/, 'mts')));
    }
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const wishes = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      'false',
      '--target',
      'es2024',
      '--types',
      'node',
    ];
    const words = ['--ignoreConfig', '--noEmit', '--module', module, '--moduleResolution', resolution, ...wishes];
    const files = globSync('*.test-d.mts', { cwd: user.folder });
    const { stdout } = spawnSync(tsc, [...words, ...files], { cwd: user.folder, encoding: 'utf8' });
    // What other packages' declarations leave to be wished is theirs.
    expect(stdout.split('\n').filter((line) => /^([^/]+\.test-d|node_modules\/motpart\/)/.test(line))).toEqual([]);
    expect(files).toHaveLength(6);
  });

  test('asks for the types of no optional peer by the names that need none', () => {
    const imports = core.map((name) => `import type {} from '${name === 'motpart' ? name : `motpart/${name}`}';`);
    writeFileSync(join(user.folder, 'core.mts'), imports.join('\n'));
    const words = [
      '--ignoreConfig',
      '--listFilesOnly',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--types',
      'node',
    ];
    const { stdout } = spawnSync(tsc, [...words, 'core.mts'], { cwd: user.folder, encoding: 'utf8' });
    expect(stdout).toContain('motpart/dist/suites/index.d.ts');
    expect(stdout.split('\n').filter((path) => /node_modules\/(msw|vitest)\//.test(path))).toEqual([]);
  });

  test('resolves for its users as it says: attw', { timeout: 60_000 }, async () => {
    const tarball = createPackageFromTarballData(readFileSync(user.tarball));
    const found = await checkPackage(tarball, { excludeEntrypoints: [/json$/, './contracts/*'] });
    // A package of ES modules: its users are those too. `node10` knows no `exports`, and `require` of CommonJS gets a module.
    const others = found.types
      ? found.problems.filter((one) => !('resolutionKind' in one && /^node(10|16-cjs)$/.test(one.resolutionKind)))
      : [found];
    expect(others).toEqual([]);
  });

  test('carries the tests of docs/vitest.md as they stand', { timeout: 60_000 }, () => {
    const text = readFileSync(join(root, 'docs/vitest.md'), 'utf8');
    const files = blocksOf(text, '', String).filter(({ file }) => !file.startsWith('block-'));
    for (const { file, code } of files) writeFileSync(join(user.folder, file), code);
    const words = 'run --no-isolate --pool threads --maxWorkers 1 --reporter json --outputFile report.json'.split(' ');
    const ran = user.run('node', join(root, 'node_modules/vitest/vitest.mjs'), ...words);
    const report = JSON.parse(readFileSync(join(user.folder, 'report.json'), 'utf8')) as object;
    expect(report, ran.stdout + ran.stderr).toMatchObject({ numTotalTests: 4, numPassedTests: 4 });
  });

  test('has nothing that publint would mend', async () => {
    const { messages, pkg } = await publint({ pkgDir: user.installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });
});
