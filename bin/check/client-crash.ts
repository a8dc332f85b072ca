/** A client that runs in this process can end it, or throw where no action waits for it. Either is told in one line, and never looks like a pass. */
import { Failure, exit, lineOf } from '../failure.ts';

const todo = 'mend it, or give it to --exec, where a crash fails one check and the run goes on';

function say(what: string): void {
  process.stderr.write(`${lineOf(new Failure('SUITE-CLIENT', what, todo))}\n`);
  process.exitCode = exit.deviation;
}

/** From now until `forget`, the end of this process is the client's doing: exit code 1 and one line, whatever code it chose. */
export function watchClient(file: string): { forget(): void } {
  const ended = (code: number) => say(`${file} ended the whole process (exit code ${code}), so nothing was judged`);
  const crashed = (thrown: unknown) => {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    process.off('exit', ended);
    say(`${file} threw outside any action, so the run stopped: ${what}`);
    process.exit();
  };
  process.on('exit', ended).on('uncaughtException', crashed);
  return { forget: () => void process.off('exit', ended).off('uncaughtException', crashed) };
}
