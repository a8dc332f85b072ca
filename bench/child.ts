/** A server in a process of its own, so that its work and the load's do not share a core. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Usage {
  /** Microseconds of processor time since the start. */
  readonly user: number;
  readonly system: number;
  /** Bytes. */
  readonly rss?: number;
}

export class Child<Started extends { port: number } = { port: number }> {
  readonly #process: ChildProcess;
  readonly started: Started;

  constructor(process: ChildProcess, started: Started) {
    this.#process = process;
    this.started = started;
  }

  /** Tells it something and hears what it has used so far. */
  async tell(order: object = {}): Promise<Usage> {
    this.#process.send(order);
    return hear<Usage>(this.#process);
  }

  end(): void {
    this.#process.disconnect();
  }
}

function hear<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a server of the benchmark ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });
}

/** Starts `bench/servers/{name}.ts` and waits until it listens. */
export async function start<Started extends { port: number }>(
  name: string,
  args: string[] = [],
): Promise<Child<Started>> {
  const child = fork(join(import.meta.dirname, 'servers', `${name}.ts`), args, {
    execArgv:
      process.env['BENCH_PROFILE'] && name === 'ours'
        ? ['--cpu-prof', '--cpu-prof-interval', '250', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`]
        : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Child<Started>(child, await hear<Started>(child));
}
