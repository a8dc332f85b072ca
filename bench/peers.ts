/**
 * Other tools on the work that they can take: WireMock and Mountebank, each with one XPath match, one fixed answer and nothing recorded.
 * They check no schema, store nothing and know no sender. They are installed into bench/node_modules when they are first asked for.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contestant } from './compare.ts';
import type { Usage } from './child.ts';
import type { PeerWork } from './rows.ts';
import type { BareAnswer } from './servers/bare.ts';
import { freePort } from './served.ts';

/** Milliseconds that a peer has to start. */
const patience = 60_000;

/** One clock tick of /proc in microseconds. */
const tick = 10_000;

interface Tool {
  readonly name: string;
  readonly package: string;
  /** Command and arguments, for a port of its own administration. */
  readonly command: (home: string, admin: number) => readonly [string, ...string[]];
  /** Where the answer is to be had: WireMock answers on the port of its administration. */
  readonly ownPort: boolean;
  readonly stub: (work: PeerWork, answer: BareAnswer, port: number) => readonly [path: string, body: unknown];
}

const wireMock: Tool = {
  name: 'WireMock',
  package: 'wiremock',
  command: (home, admin) => {
    const jar = join(home, 'build', `wiremock-standalone-${versionOf('wiremock')}.jar`);
    const options = [
      '--no-request-journal',
      '--disable-banner',
      '--bind-address',
      '127.0.0.1',
      '--port',
      String(admin),
    ];
    return ['java', '-Xmx512m', '-jar', jar, ...options];
  },
  ownPort: false,
  stub: ({ selector, namespaces }, { url, status, headers, body }) => [
    '/__admin/mappings',
    {
      request: {
        method: 'POST',
        urlPath: url,
        bodyPatterns: [{ matchesXPath: selector, xPathNamespaces: namespaces }],
      },
      response: { status, headers, body },
    },
  ],
};

const mountebank: Tool = {
  name: 'Mountebank',
  package: 'mountebank',
  command: (home, admin) => {
    const options = [
      '--localOnly',
      '--nologfile',
      '--loglevel',
      'error',
      '--host',
      '127.0.0.1',
      '--port',
      String(admin),
    ];
    return [process.execPath, join(home, 'bin/mb'), 'start', ...options];
  },
  ownPort: true,
  stub: ({ selector, namespaces }, { status, headers, body }, port) => [
    '/imposters',
    {
      protocol: 'http',
      host: '127.0.0.1',
      port,
      recordRequests: false,
      stubs: [
        {
          predicates: [{ exists: { body: true }, xpath: { selector, ns: namespaces } }],
          responses: [{ is: { statusCode: status, headers: { ...headers, Connection: 'keep-alive' }, body } }],
        },
      ],
    },
  ],
};

const homeOf = (name: string) =>
  dirname(createRequire(join(import.meta.dirname, 'package.json')).resolve(`${name}/package.json`));

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(homeOf(name), 'package.json'), 'utf8')) as { version: string }).version;
}

/** Exactly what the lock file names, and no scripts of theirs. */
function install(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules/wiremock'))) return;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', options, { cwd: import.meta.dirname, stdio: ['ignore', 2, 2], timeout: 300_000 });
  if (status !== 0) throw new Error('the peers could not be installed: run npm ci in bench, or leave --peers out');
}

export class Peer implements Contestant {
  readonly name: string;
  readonly started: { readonly port: number };
  readonly #process: ChildProcess;
  readonly #folder: string;

  constructor(name: string, port: number, process: ChildProcess, folder: string) {
    this.name = name;
    this.started = { port };
    this.#process = process;
    this.#folder = folder;
  }

  /** Processor time by /proc; a machine without it gets no number. */
  async tell(): Promise<Usage> {
    const stat = `/proc/${this.#process.pid}/stat`;
    if (!existsSync(stat)) return { user: Number.NaN, system: Number.NaN };
    const fields = readFileSync(stat, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { user: Number(fields[11]) * tick, system: Number(fields[12]) * tick };
  }

  async end(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.kill('SIGKILL')) await once(this.#process, 'exit');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function post(port: number, [path, body]: readonly [string, unknown]): Promise<void> {
  const wish = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const { status } = await fetch(`http://127.0.0.1:${port}${path}`, wish);
  if (status !== 201) throw new Error(`a peer refused its stub with ${status}`);
}

async function listening(port: number, process: ChildProcess): Promise<void> {
  const until = performance.now() + patience;
  while (process.exitCode === null && performance.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return void (await answer.text());
    await sleep(250);
  }
  throw new Error('a peer did not start');
}

async function startOne(tool: Tool, work: PeerWork, answer: BareAnswer): Promise<Peer> {
  const admin = await freePort();
  const port = tool.ownPort ? await freePort() : admin;
  const folder = mkdtempSync(join(tmpdir(), 'motpart-peer-'));
  const [command, ...args] = tool.command(homeOf(tool.package), admin);
  const child = spawn(command, args, { cwd: folder, stdio: 'ignore' });
  const peer = new Peer(`${tool.name} ${versionOf(tool.package)}`, port, child, folder);
  try {
    await listening(admin, child);
    await post(admin, tool.stub(work, answer, port));
    return peer;
  } catch (thrown) {
    await peer.end();
    throw thrown;
  }
}

/** Starts the peers, with the work and the answer that the bare server gives. End each of them. */
export async function startPeers(work: PeerWork, answer: BareAnswer): Promise<Peer[]> {
  install();
  const peers: Peer[] = [];
  try {
    for (const tool of [wireMock, mountebank]) peers.push(await startOne(tool, work, answer));
    return peers;
  } catch (thrown) {
    await Promise.all(peers.map((peer) => peer.end()));
    throw thrown;
  }
}
