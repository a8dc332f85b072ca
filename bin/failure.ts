/** What a command could not do, as one line for a person and an exit code for a script. */

/** Exit codes of every command: see `docs/ci.md`. */
export const exit = { ok: 0, deviation: 1, usage: 2, defect: 3, incomplete: 4 } as const;

/**
 * Stops a command. It shows as `motpart: CODE what — what to do` on stderr, never as a stack trace.
 *
 * @example throw new Failure('SIM-PORT', 'port 4010 is taken', 'choose another with --port, or --port 0');
 */
export class Failure extends Error {
  readonly code: string;
  readonly todo: string;
  readonly exitCode: number;
  constructor(code: string, what: string, todo: string, exitCode: number = exit.usage) {
    super(what);
    this.name = 'Failure';
    this.code = code;
    this.todo = todo;
    this.exitCode = exitCode;
  }
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Whatever was thrown, as a Failure: what nobody foresaw is a defect of ours (exit code 3). */
export function asFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown;
  const { message, code } = (thrown instanceof Error ? thrown : new Error(String(thrown))) as Error & {
    code?: unknown;
  };
  const absent = code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package '([^']+)'/.exec(message)?.[1];
  if (absent) return new Failure('SIM-INSTALL', `the package ${absent} is not installed`, 'run `npm ci` in the clone');
  const name = typeof code === 'string' && code.startsWith('SIM-') ? code : 'SIM-DEFECT';
  return new Failure(name, message || 'something failed', 'a fault in Motpart itself: please report it', exit.defect);
}

/** The one line that stderr gets. */
export function lineOf({ code, message, todo }: Failure): string {
  return `motpart: ${code} ${oneLine(message)} — ${oneLine(todo)}`;
}
