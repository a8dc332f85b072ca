import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Consumer, installPacked } from './testing/packed.ts';

const root = join(import.meta.dirname, '..');
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

  const code = Object.keys(packageJson.exports).filter((name) => !/\*|\.json$/.test(name));

  test.each(code.map((name) => name.replace(/^\./, 'motpart')))('can be imported as %s', (name) => {
    const script = `const m = await import('${name}'); console.log(Object.keys(m).length > 0);`;
    expect(user.run('node', '--input-type=module', '-e', script)).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
  });

  test('gives the authored contracts as files', () => {
    const script = `console.log(import.meta.resolve('motpart/contracts/helseid/requirements.yaml'));`;
    const { stdout } = user.run('node', '--input-type=module', '-e', script);
    expect(readFileSync(new URL(stdout.trim()), 'utf8')).toContain('helseid.');
  });

  test('brings types that a strict user compiles against', () => {
    const imports = code.map((name, index) => `import * as m${index} from '${name.replace(/^\./, 'motpart')}';`);
    const types = `type IsAny<T> = 0 extends 1 & T ? true : false; export const any: IsAny<typeof m0.createWorld> = false;`;
    writeFileSync(
      join(user.folder, 'use.mts'),
      [...imports, types, `console.log(${code.map((_, i) => `m${i}`)});`].join('\n'),
    );
    const options = '--ignoreConfig --noEmit --strict --skipLibCheck --module nodenext --target es2024'.split(' ');
    const tsc = join(root, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, [...options, 'use.mts'], { cwd: user.folder, encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('has nothing that publint would mend', async () => {
    const { messages, pkg } = await publint({ pkgDir: user.installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg ?? {}))).toEqual([]);
  });
});
