/** A client process: lines in, lines out, its stderr kept as a log, a polite end and then a certain one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How much of the log is kept, in characters. */
const logLimit = 64 * 1024;
const politeMs = 1_000;
const sternMs = 1_000;

export interface ProcessEvents {
  readonly onLine: (line: string) => void;
  /** `how` is `exit code 1` or `signal SIGKILL`, or why it could not start. */
  readonly onEnd: (how: string) => void;
}

/** Clients that run: a group of its own does not hear Ctrl-C, so whoever ends this process ends them too. */
const living = new Set<ClientProcess>();
process.on('exit', () => {
  for (const client of living) client.kill();
});

export class ClientProcess {
  readonly #child: ChildProcess;
  readonly #over: Promise<void>;
  #log = '';

  constructor(command: string, events: ProcessEvents) {
    // A group of its own, so that a shell's children end with it.
    this.#child = spawn(command, { shell: true, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.#child;
    stdin!.on('error', () => {}); // it ended first: `onEnd` says so
    stderr!.setEncoding('utf8').on('data', (text: string) => (this.#log = (this.#log + text).slice(-logLimit)));
    createInterface({ input: stdout! }).on('line', events.onLine);
    living.add(this);
    this.#over = new Promise((over) => {
      const end = (how: string) => {
        living.delete(this);
        events.onEnd(how);
        over();
      };
      this.#child.on('error', (error) => end(error.message));
      this.#child.on('close', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`));
    });
  }

  write(line: string): void {
    this.#child.stdin!.write(`${line}\n`);
  }

  endInput(): void {
    this.#child.stdin!.end();
  }

  get log(): string {
    return this.#log;
  }

  takeLog(): string {
    const log = this.#log;
    this.#log = '';
    return log;
  }

  /** Closes its input and waits for it to end; then asks, then ends it and all that it started. */
  async end(politely = politeMs): Promise<void> {
    this.endInput();
    if (await this.#overWithin(politely)) return;
    this.#signal('SIGTERM');
    if (await this.#overWithin(sternMs)) return;
    this.#signal('SIGKILL');
    await this.#over;
  }

  /** At once, with all that it started. */
  kill(): void {
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined) return;
    try {
      process.kill(-pid, signal);
    } catch {
      // It ended between the look and the signal.
    }
  }

  async #overWithin(ms: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, ms, false)));
    const over = await Promise.race([this.#over.then(() => true), late]);
    clearTimeout(timer);
    return over;
  }
}
