import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../../simulators/control/testing/open-server.ts';
import { ownPackage } from '../version.ts';
import { findingsOf } from './diagnosis.ts';
import { machineExaminations, type Machine } from './machine.ts';
import { fits } from './peers.ts';

let folder: string;
let stranger: Server;
let motpart: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motpart-machine-'));
  stranger = createServer((socket) => socket.end('who?'));
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  motpart = await openServer({ systems: ['helseid'] });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  stranger.close();
  await motpart.close();
});

/** A folder of its own with these files. */
function withFiles(files: Readonly<Record<string, object | string>>): string {
  const own = mkdtempSync(join(folder, 'project-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(own, path, '..'), { recursive: true });
    writeFileSync(join(own, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return own;
}

function right(): Machine {
  const base = { version: '0.0.0', node: '24.1.0', host: '127.0.0.1', port: 0, tlsPort: 0, clocks: undefined };
  return { ...base, folder: withFiles({}) };
}

async function wrong(machine: Machine) {
  const found = await findingsOf(machineExaminations, machine);
  return found.filter(({ severity }) => severity === 'problem' || severity === 'warning');
}

const told = ({ severity, id }: { severity: string; id: string }) => `${severity} ${id}`;
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const installed = (name: string, version: string) => ({
  'package.json': { devDependencies: { [name]: '*' } },
  [`node_modules/${name}/package.json`]: { version },
});
const run = (document: object) => ({ 'motpart-report/inkorg-1177/run.json': document });
const clocks = (seconds: number) => ({ here: 1_000_000, there: 1_000_000 - seconds * 1_000, leewaySeconds: 5 });

const table: readonly (readonly [title: string, expected: string, make: () => Partial<Machine>])[] = [
  ['an old Node', 'problem machine.node.version', () => ({ node: '22.17.1' })],
  ['a port that another program holds', 'problem machine.port.http', () => ({ port: portOf(stranger) })],
  ['a TLS port that another program holds', 'problem machine.port.tls', () => ({ tlsPort: portOf(stranger) })],
  ['one port for both', 'problem machine.port.tls', () => ({ port: 45_678, tlsPort: 45_678 })],
  [
    'a port of a Motpart of another version',
    'warning machine.port.http',
    () => ({ port: Number(new URL(motpart.url).port), version: '9.9.9' }),
  ],
  [
    'an address that this machine does not have',
    'problem machine.port.http',
    () => ({ host: '192.0.2.1', port: 45_679 }),
  ],
  ['a clock that is ahead', 'problem machine.clock.skew', () => ({ clocks: clocks(9) })],
  ['a clock that is behind', 'problem machine.clock.skew', () => ({ clocks: clocks(-60) })],
  ['a msw that is too old', 'problem machine.peer.msw', () => ({ folder: withFiles(installed('msw', '2.9.0')) })],
  ['a msw that is too new', 'problem machine.peer.msw', () => ({ folder: withFiles(installed('msw', '4.0.0')) })],
  [
    'a vitest that is too old',
    'problem machine.peer.vitest',
    () => ({ folder: withFiles(installed('vitest', '2.1.9')) }),
  ],
  [
    'a vitest that is not installed',
    'warning machine.peer.vitest',
    () => ({ folder: withFiles({ 'package.json': { devDependencies: { vitest: '*' } } }) }),
  ],
  [
    'a file in place of the folder of reports',
    'problem machine.report.folder',
    () => ({ folder: withFiles({ 'motpart-report': 'x' }) }),
  ],
  ['a report of an older format', 'warning machine.report.format', () => ({ folder: withFiles(run({ format: 0 })) })],
  ['a report without attestations', 'warning machine.report.format', () => ({ folder: withFiles(run({ format: 1 })) })],
];

describe('the examinations of the machine', () => {
  test('find nothing in a right one', async () => {
    const project = withFiles({ ...installed('msw', '3.0.5'), ...run({ format: 1, attestations: [] }) });
    expect(await wrong({ ...right(), folder: project, clocks: clocks(2) })).toEqual([]);
  });

  test.each(table)('find %s', async (_, expected, make) => {
    expect((await wrong({ ...right(), ...make() })).map(told)).toEqual([expected]);
  });

  test('take a port that a Motpart of this version holds', async () => {
    expect(await wrong({ ...right(), port: Number(new URL(motpart.url).port) })).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('name the program that holds a port', async () => {
    const [found] = await wrong({ ...right(), port: portOf(stranger) });
    expect(found!.found).toContain(`(pid ${process.pid})`);
  });
});

test.each([
  ['2.10.0', '^2.10 || ^3', true],
  ['2.9.9', '^2.10 || ^3', false],
  ['3.0.5', '^2.10 || ^3', true],
  ['4.0.0', '^2.10 || ^3', false],
  ['3.0.0', '>=3', true],
  ['5.1.1', '>=3', true],
  ['2.99.0', '>=3', false],
])('%s against %s: %s', (version, range, expected) => {
  expect(fits(version, range)).toBe(expected);
});

test('our own ranges are of the forms that are read', () => {
  for (const range of Object.values(ownPackage()!.peerDependencies!)) {
    for (const one of range.split('||')) expect(one).toMatch(/^\s*(\^|>=)\d+(\.\d+)?\s*$/);
  }
});
