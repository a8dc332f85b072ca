import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examined } from '../suites/doctor/index.ts';
import { templates } from '../suites/doctor/templates.ts';
import { openServer, type TestServer } from '../simulators/control/testing/open-server.ts';
import type { Diagnosis } from './doctor/diagnosis.ts';
import { doctor } from './doctor.ts';
import { examine, type Wish } from './doctor/examine.ts';
import { identityExamination } from './doctor/identity.ts';
import { machineExaminations } from './doctor/machine.ts';
import { paperExaminations } from './doctor/paper.ts';
import { printed } from './doctor/print.ts';
import { serveExaminations } from './doctor/serve.ts';
import { setupExaminations } from './doctor/set-up.ts';
import { motpart, root } from './testing/motpart.ts';

const schema = JSON.parse(readFileSync(join(root, 'suites/doctor.schema.json'), 'utf8')) as object;
const judge = formats.default(new Ajv2020({ strict: true, allowUnionTypes: true })).compile(schema);
/** NHN's published test person of the old kind: no synthetic number. */
const stranger = '13116900216';

let folder: string;
let server: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motpart-doctor-'));
  server = await openServer({ systems: ['helseid', 'helsenorge-verktoy'] });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

function write(name: string, text: string, mode = 0o600): string {
  const file = join(folder, name);
  writeFileSync(file, text, { mode });
  return file;
}

function look(more: Partial<Wish>): Promise<Diagnosis> {
  const machine = { version: '0.0.0', node: '24.0.0', host: '127.0.0.1', port: 0, tlsPort: 0, folder };
  const nothing = { about: undefined, url: server.url, setup: undefined, header: undefined, attest: undefined };
  return examine({ ...nothing, machine, now: Date.now(), ...more });
}

const wrong = ({ groups }: Diagnosis) =>
  groups
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'problem' || severity === 'warning')
    .map(({ severity, id }) => `${severity} ${id}`);

/** The set-up that `--init` writes, led to the server of these tests. */
async function rightSetup(): Promise<string> {
  return (await templates['helsenorge-verktoy']!()).replaceAll('http://127.0.0.1:4010', server.url);
}

describe('motpart doctor', () => {
  let right: string;
  beforeAll(async () => {
    right = await rightSetup();
  });

  test('finds nothing in what --init writes', async () => {
    const diagnosis = await look({ setup: write('right.yaml', right) });
    expect(wrong(diagnosis)).toEqual([]);
    expect(diagnosis.groups.map(({ id }) => id)).toEqual([
      'machine',
      'serve',
      'setup',
      'helseid',
      'helsenorge-verktoy',
      'protocol',
    ]);
    expect([judge(diagnosis), judge.errors]).toEqual([true, null]);
  });

  test.each([
    ['an unknown part', 'problem setup.file.parts', (text: string) => `${text}\nendpoint: x\n`, 0o600],
    [
      'an unknown system',
      'problem setup.file.systems',
      (text: string) => text.replace('credentials:', '  helseld: x\ncredentials:'),
      0o600,
    ],
    ['a key that all may read', 'problem setup.file.rights', (text: string) => text, 0o644],
    [
      'a cast that check would refuse',
      'problem setup.file.target',
      (text: string) => text.replace('  clients: {}', '  clients: { nobody: x }'),
      0o600,
    ],
    ['somebody’s number', 'warning setup.file.identity-numbers', (text: string) => `# ${stranger}\n${text}`, 0o600],
  ])('finds a set-up with %s', async (title, expected, change, mode) => {
    const lean = title.includes('cast') ? right : right.replace(/^cast:\n( .*\n)+/m, '');
    const diagnosis = await look({ setup: write(`${title}.yaml`, change(lean), mode) });
    expect(wrong(diagnosis)).toEqual([expected]);
  });

  test('finds a set-up that is no YAML, or has nothing in it', async () => {
    expect(wrong(await look({ setup: write('broken.yaml', 'endpoints: {') }))).toEqual(['problem setup.file.yaml']);
    expect(wrong(await look({ setup: write('empty.yaml', '') }))).toEqual(['problem setup.file.parts']);
  });

  test('shows no identity number and no key, wherever it found them', async () => {
    const setup = right
      .replace(/(citizens: \[")\d+/, `$1${stranger}`)
      .replace(/clientId: .*/, `clientId: "${stranger}"`);
    const header = `organisation: { name: x, number: "${stranger}" }\n`;
    const found = await look({
      setup: write('numbers.yaml', setup),
      header: write('header.yaml', header),
      about: undefined,
    });
    const text = printed(found, false) + JSON.stringify(found);
    expect(text).not.toContain(stranger);
    expect(text).not.toContain(/d: "([\w-]+)"/.exec(right)![1]!);
    expect(text).toContain('***********');
  });

  test('fits 80 columns, and says of each finding what to mend', async () => {
    const setup = right.replaceAll(server.url, 'http://helseid.example').replace(/scopes:/, 'scope:');
    const found = await look({ setup: write('wrong.yaml', setup), about: 'helsenorge-verktoy' });
    const lines = printed(found, false).split('\n');
    const long = lines.filter((line) => line.length > 80 && line.trim().split(' ').length > 3);
    expect(long).toEqual([]);
    const at = lines.findIndex((line) => line.startsWith('  ✗ scheme of the address'));
    expect(lines.slice(at, at + 2)).toEqual([
      '  ✗ scheme of the address: http to helseid.example',
      '    → write https: tokens must not travel in clear',
    ]);
    expect(lines.at(-1)).toMatch(/^\d+ problems, \d+ warnings?, \d+ ok, \d+ not looked at\.$/);
  });

  test('looks at papers when they are named or lie there', async () => {
    expect((await look({ about: 'inkorg-1177' })).groups.map(({ id }) => id)).toContain('protocol');
    expect((await look({})).groups.map(({ id }) => id)).not.toContain('protocol');
    await expect(look({ about: 'helseid', header: 'x' })).rejects.toMatchObject({ code: 'SUITE-PROTOCOL' });
    await expect(look({ header: join(folder, 'gone') })).rejects.toMatchObject({ code: 'SUITE-HEADER' });
    await expect(look({ setup: join(folder, 'gone') })).rejects.toMatchObject({ code: 'SUITE-SETUP' });
  });
});

describe('motpart doctor on the command line', () => {
  test('exits 1 for a problem, with the diagnosis on stdout and nothing else', async () => {
    const args = ['doctor', '--url', 'http://127.0.0.1:1', '--port', '0', '--tls-port', '0', '--json'];
    const { code, stdout, stderr } = await motpart(args, { cwd: folder });
    expect([code, stderr]).toEqual([1, '']);
    const diagnosis = JSON.parse(stdout) as Diagnosis;
    expect([judge(diagnosis), judge.errors]).toEqual([true, null]);
    expect(wrong(diagnosis)).toEqual(['problem serve.answers']);
  });

  test('prints a set-up file for a system, and says in one line what does not exist', async () => {
    const { code, stdout } = await motpart(['doctor', 'helsenorge-verktoy', '--init']);
    expect([code, stdout]).toEqual([0, await templates['helsenorge-verktoy']!()]);
    const run = (args: object) => doctor.run!({ args } as never);
    await expect(run({ system: 'inkorg' })).rejects.toMatchObject({
      code: 'SIM-SYSTEM',
      todo: 'did you mean inkorg-1177?',
    });
    await expect(run({ url: 'nowhere' })).rejects.toMatchObject({ code: 'SIM-FLAG' });
    await expect(run({ init: true })).rejects.toMatchObject({ code: 'SUITE-SETUP' });
  });
});

test('docs/doctor.md lists each examination once, and no other', async () => {
  const systems = await Promise.all(Object.values(examined).map(async ({ load }) => (await load()).examinations));
  const numbers = ['setup.file', 'protocol.header', 'protocol.attest'].map(identityExamination);
  const lists = [machineExaminations, serveExaminations, setupExaminations, numbers, paperExaminations, ...systems];
  // Said where the file is read, not by an examination.
  const others = ['setup.file.given', 'setup.file.yaml', 'setup.file.target'];
  const ids = [...others, ...lists.flatMap((list) => list.map(({ id }) => id))];
  const rows = [...readFileSync(join(root, 'docs/doctor.md'), 'utf8').matchAll(/^\| `([a-z0-9.-]+\.[a-z0-9.-]+)` /gm)];
  expect(rows.map(([, id]) => id!).sort()).toEqual(ids.sort());
});
