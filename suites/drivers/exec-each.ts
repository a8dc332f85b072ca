/** `--exec-each`: a process for each action, for clients that keep nothing between them. */
import type { DriverReply, DriverRequest } from '../dsl/types.ts';
import type { Attempt, Driver } from './driver.ts';
import { ClientProcess } from './process.ts';
import { Starts } from './starts.ts';
import { endedEarly, notAReply, parseReply } from './wire.ts';

/** Checks at once: each process may be a whole virtual machine. */
const atOnce = 2;

interface Program {
  readonly command: string;
  readonly starts: Starts;
}

async function act({ command, starts }: Program, request: DriverRequest, attempt: Attempt): Promise<DriverReply> {
  const { promise, resolve, reject } = Promise.withResolvers<DriverReply>();
  const process: ClientProcess = new ClientProcess(command, {
    onLine: (line) => {
      const reply = parseReply(line);
      if (reply) starts.answered();
      if (reply?.id === request.id) resolve(reply);
      else if (line.trim() !== '') reject(notAReply(request.action, line));
    },
    onEnd: (how) => {
      starts.ended(how, process.log);
      reject(endedEarly(request.action, how, process.log));
    },
  });
  attempt.signal.addEventListener('abort', () => void process.end(0), { once: true });
  process.write(JSON.stringify(request));
  process.endInput();
  try {
    return await promise;
  } finally {
    await process.end();
    attempt.log(process.takeLog());
  }
}

/**
 * Drives a command that is started once an action: the line on stdin, the answer on stdout.
 * @example
 * ```ts
 * import { execEachDriver } from 'motpart/suites';
 *
 * export const driver = execEachDriver('java Client.java');
 * ```
 */
export function execEachDriver(command: string): Driver {
  const starts = new Starts();
  return {
    get startFault() {
      return starts.fault;
    },
    kind: 'exec-each',
    about: command,
    memory: false,
    most: atOnce,
    act: (request, attempt) => act({ command, starts }, request, attempt),
    close: async () => {},
  };
}
