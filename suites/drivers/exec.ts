/** `--exec`: one process for the whole run, a line of JSON in and a line out for each action. */
import type { ClientFault } from '../dsl/signals.ts';
import type { DriverReply, DriverRequest } from '../dsl/types.ts';
import type { Attempt, Driver } from './driver.ts';
import { ClientProcess } from './process.ts';
import { Starts } from './starts.ts';
import { endedEarly, notAReply, parseReply } from './wire.ts';

interface Waiting {
  readonly action: string;
  readonly resolve: (reply: DriverReply) => void;
  readonly reject: (fault: ClientFault) => void;
}

class ExecDriver implements Driver {
  readonly kind = 'exec';
  readonly memory = true;
  readonly most = 1;
  readonly about: string;
  readonly #waiting = new Map<string, Waiting>();
  readonly #starts = new Starts();
  #process: ClientProcess | undefined;

  constructor(command: string) {
    this.about = command;
  }

  get startFault(): string | undefined {
    return this.#starts.fault;
  }

  async act(request: DriverRequest, attempt: Attempt): Promise<DriverReply> {
    const process = (this.#process ??= this.#start());
    attempt.signal.addEventListener('abort', () => void this.#abandon(process), { once: true });
    const reply = new Promise<DriverReply>((resolve, reject) => {
      this.#waiting.set(request.id, { action: request.action, resolve, reject });
    });
    process.write(JSON.stringify(request));
    try {
      return await reply;
    } finally {
      // What it wrote on stderr before its answer comes through a pipe of its own: let that be read first.
      await new Promise(setImmediate);
      attempt.log(process.takeLog());
    }
  }

  #start(): ClientProcess {
    const process: ClientProcess = new ClientProcess(this.about, {
      onLine: (line) => this.#heard(line),
      onEnd: (how) => this.#ended(process, how),
    });
    return process;
  }

  #heard(line: string): void {
    if (line.trim() === '') return;
    const reply = parseReply(line);
    if (!reply) return this.#rejectAll((action) => notAReply(action, line));
    this.#starts.answered();
    this.#waiting.get(reply.id)?.resolve(reply);
    this.#waiting.delete(reply.id);
  }

  #ended(process: ClientProcess, how: string): void {
    if (this.#process !== process) return;
    this.#process = undefined;
    this.#starts.ended(how, process.log);
    this.#rejectAll((action) => endedEarly(action, how, process.log));
  }

  #rejectAll(faultOf: (action: string) => ClientFault): void {
    for (const { action, reject } of this.#waiting.values()) reject(faultOf(action));
    this.#waiting.clear();
  }

  async #abandon(process: ClientProcess): Promise<void> {
    if (this.#process === process) this.#process = undefined;
    this.#waiting.clear();
    await process.end(0);
  }

  async close(): Promise<void> {
    const process = this.#process;
    this.#process = undefined;
    await process?.end();
  }
}

/**
 * Drives a command that lives for the whole run. It starts with the first action, and again after a crash or a silence.
 * @example
 * ```ts no-run
 * import { createWorld } from 'motpart';
 * import { execDriver, loadSuite, openHost, run } from 'motpart/suites';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
 * const driver = execDriver('python3 client.py');
 * const { document } = await run(suite, { driver, host });
 * console.log(document.verdict.message.en);
 * await Promise.all([driver.close(), host.close()]);
 * ```
 */
export function execDriver(command: string): Driver {
  return new ExecDriver(command);
}
