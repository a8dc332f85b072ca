/** From the words on the command line to one command and an exit code. */
import type { ArgsDef } from 'citty';
import { coming, commands, type Entry } from './commands.ts';
import { asFailure, exit, Failure, lineOf } from './failure.ts';
import { meant } from './nearest.ts';

const helpFlags: readonly string[] = ['--help', '-h'];
const versionFlags: readonly string[] = ['--version', '-v'];

async function printVersion(): Promise<void> {
  const { version } = await import('./version.ts');
  process.stdout.write(`${version()}\n`);
}

async function help(stream: NodeJS.WriteStream): Promise<void> {
  const { programUsage } = await import('./usage.ts');
  stream.write(`${programUsage()}\n`);
}

function unknown(name: string): Failure {
  if (coming.includes(name)) {
    return new Failure('SIM-COMMAND', `${name} is not built yet in this version`, 'motpart --help lists what works');
  }
  const what = name.startsWith('-') ? `there is no flag ${name} before a command` : `there is no command ${name}`;
  return new Failure(
    'SIM-COMMAND',
    what,
    meant(name, [...Object.keys(commands), ...coming, 'help'], 'motpart --help lists them all'),
  );
}

/** The command of this name. Throws a Failure that says what was probably meant, or that it is not built yet. */
export function entryOf(name: string): Entry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) throw unknown(name);
  return entry;
}

async function helpOf(name: string): Promise<number> {
  const [command, { commandUsage }] = await Promise.all([entryOf(name).load(), import('./usage.ts')]);
  process.stdout.write(`${await commandUsage(command)}\n`);
  return exit.ok;
}

async function runNamed(name: string, raw: string[]): Promise<number> {
  const entry = entryOf(name);
  if (raw.some((word) => helpFlags.includes(word))) return helpOf(name);
  const [command, { runCommand }, { judgeArguments }] = await Promise.all([
    entry.load(),
    import('citty'),
    import('./arguments.ts'),
  ]);
  judgeArguments(raw, name, (command.args ?? {}) as ArgsDef);
  const { result } = await runCommand(command, { rawArgs: raw });
  return typeof result === 'number' ? result : exit.ok;
}

async function run([name, ...raw]: readonly string[]): Promise<number> {
  if (name === undefined) {
    await help(process.stderr);
    return exit.usage;
  }
  if (name === 'help' && raw[0] !== undefined && raw[0] !== 'help' && !helpFlags.includes(raw[0]))
    return helpOf(raw[0]);
  if (helpFlags.includes(name) || name === 'help') await help(process.stdout);
  else if (versionFlags.includes(name)) await printVersion();
  else return runNamed(name, raw);
  return exit.ok;
}

function tell(thrown: unknown): void {
  const failure = asFailure(thrown);
  process.stderr.write(`${lineOf(failure)}\n`);
  if (process.env['MOTPART_DEBUG'] && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  process.exitCode = failure.exitCode;
}

/** What nobody awaited: still one line. Who watches for more than that (`check` and its client) comes first. */
function fell(thrown: unknown): void {
  if (process.listenerCount('uncaughtException') > 1) return;
  tell(thrown);
  process.exit();
}

/** Runs the command line and sets the exit code. Whatever goes wrong is one line on stderr. */
export async function main(words: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no fault, and changes neither the work nor the exit code.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || process.exit(exit.defect));
  process.on('uncaughtException', fell);
  try {
    process.exitCode = await run(words);
  } catch (thrown) {
    tell(thrown);
  }
}
