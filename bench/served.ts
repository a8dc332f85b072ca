/** A `motpart serve` of the built package: how soon it answers, and how much memory it holds. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const tool = '/helsenorge/verktoy/v1/SelvstendigVerktoy/';

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export class Served {
  readonly #process: ChildProcess;
  readonly port: number;
  /** Milliseconds from the start of the process to the first tool that came with a token. */
  readonly firstAnswer: number;
  readonly token: string;

  constructor(process: ChildProcess, port: number, firstAnswer: number, token: string) {
    this.#process = process;
    this.port = port;
    this.firstAnswer = firstAnswer;
    this.token = token;
  }

  /** Bytes of memory that the process holds. */
  get rss(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], { encoding: 'utf8' });
    return Number(stdout) * 1024;
  }

  async end(): Promise<void> {
    this.#process.kill('SIGKILL');
    await once(this.#process, 'exit');
  }
}

function failed(): never {
  throw new Error('motpart serve ended before it listened');
}

/** Starts `motpart serve`, waits until it says that it listens (asking all the time would take the time from it), takes a token and gets one tool with it. */
export async function serve(bin: string, toolId: string): Promise<Served> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [bin, 'serve', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => failed())]);
  const tokens = { method: 'POST', headers: { accept: 'text/plain' } };
  const given = await fetch(`http://127.0.0.1:${port}/_motpart/v1/tokens`, tokens);
  const token = (await given.text()).trim();
  const answer = await fetch(`http://127.0.0.1:${port}${tool}${toolId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (answer.status !== 200) throw new Error(`the first answer was ${answer.status} ${await answer.text()}`);
  await answer.text();
  return new Served(child, port, performance.now() - start, token);
}

/** Milliseconds that `node -e 0` takes. */
export function bareStart(): number {
  const start = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - start;
}
