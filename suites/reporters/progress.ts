/** Progress of a run: a bar on a terminal, a line for each check elsewhere. */
import type { SingleBar } from 'cli-progress';
import { fill } from '../dsl/texts/fill.ts';
import { lines } from '../dsl/texts/terminal.ts';
import type { Progress } from '../runners/run.ts';
import type { Judging } from '../runners/select.ts';
import { lineOfCheck, type Look } from './terminal.ts';

export interface ProgressView {
  readonly onProgress: (progress: Progress) => void;
  stop(): void;
}

async function barOn(stream: NodeJS.WriteStream, total: number): Promise<SingleBar> {
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    stream,
    format: '{bar} {value}/{total} {check}',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false,
  });
  bar.start(total, 0, { check: '' });
  return bar;
}

/** Shows a run on a stream. The lines of the checks are printed in both cases; only a terminal gets the bar. */
export async function progressOn(
  stream: NodeJS.WriteStream,
  suite: Judging,
  about: string,
  total: number,
  look: Look,
): Promise<ProgressView> {
  const title = fill(lines.judging, { client: about, suite: suite.title });
  stream.write(`${title[look.lang]}\n`);
  const bar = stream.isTTY ? await barOn(stream, total) : undefined;
  const judged = new Map<string, string>();
  return {
    onProgress({ state, check, record, done }) {
      if (state === 'started') return bar?.update({ check: check.id });
      const line = lineOfCheck(record!, look);
      if (!bar) return void stream.write(`${line}\n`);
      judged.set(check.id, line);
      bar.update(done);
    },
    stop() {
      bar?.stop();
      for (const { id } of suite.checks) if (judged.has(id)) stream.write(`${judged.get(id)}\n`);
    },
  };
}
