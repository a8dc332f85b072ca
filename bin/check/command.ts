/** The command of `--exec`: a look whether there is such a program, before every check says so for itself. */
import { spawnSync } from 'node:child_process';
import { Failure } from '../failure.ts';

/** A word that a shell takes as it stands, after any `NAME=value`. */
const program = /^(?:\w+=\S*\s+)*([\w./@+-]+)(?=\s|$)/;

/** Throws a Failure when the shell finds no such program. A command that begins otherwise (a quote, a variable) is left to the shell. */
export function judgeCommand(command: string, flag: '--exec' | '--exec-each'): void {
  const [, name] = program.exec(command.trim()) ?? [];
  if (name === undefined || process.platform === 'win32') return;
  const { status } = spawnSync('sh', ['-c', 'command -v -- "$1"', 'sh', name], { stdio: 'ignore' });
  if (status === 0) return;
  throw new Failure(
    'SUITE-EXEC',
    `there is no program ${name} here`,
    `give ${flag} the command that starts your client`,
  );
}
