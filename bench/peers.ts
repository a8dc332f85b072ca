/**
 * Other tools on the work that they can take: WireMock, Mountebank and Prism, each with one fixed answer and nothing recorded. What each
 * looks at stands in its file. They are installed into bench/node_modules when they are first asked for.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contestant } from './compare.ts';
import type { Usage } from './child.ts';
import { mountebank } from './peers/mountebank.ts';
import { prism } from './peers/prism.ts';
import { homeOf, installedVersion, type PeerWork, type Tool } from './peers/tool.ts';
import { wireMock } from './peers/wiremock.ts';
import { freePort } from './served.ts';

export const tools: readonly Tool[] = [wireMock, mountebank, prism];

/** Milliseconds that a peer has to start. */
const patience = 60_000;

/** One clock tick of /proc in microseconds. */
const tick = 10_000;

/** The version of each package that bench/package.json asks for. */
function wanted(): Readonly<Record<string, string>> {
  const manifest = readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { dependencies: Record<string, string> }).dependencies;
}

/** Exactly what the lock file names, and no scripts of theirs. */
function install(): void {
  if (Object.entries(wanted()).every(([name, version]) => installedVersion(name) === version)) return;
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

async function startOne(tool: Tool, work: PeerWork): Promise<Peer> {
  const folder = mkdtempSync(join(tmpdir(), 'motpart-peer-'));
  const place = { home: homeOf(tool.package), folder, admin: await freePort(), port: await freePort() };
  const { command, port, awaits, stub } = tool.prepare(place, work);
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  // A program that is not there ends no process; `listening` would wait for it in vain.
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => {});
  const peer = new Peer(`${tool.name} ${installedVersion(tool.package)}`, port, child, folder);
  try {
    await Promise.race([listening(awaits, child), failed]);
    if (stub) await post(awaits, stub);
    return peer;
  } catch (thrown) {
    await peer.end();
    throw thrown;
  }
}

/** Starts the peers that can take the work. End each of them. */
export async function startPeers(work: PeerWork): Promise<Peer[]> {
  install();
  const peers: Peer[] = [];
  try {
    for (const tool of tools.filter(({ takes }) => takes(work))) peers.push(await startOne(tool, work));
    return peers;
  } catch (thrown) {
    await Promise.all(peers.map((peer) => peer.end()));
    throw thrown;
  }
}
