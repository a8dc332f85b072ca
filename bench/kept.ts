/** What `--state` costs: the same POSTs with and without it, in turns, for one caller and for many at a time, who share a write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { start, type Child } from './child.ts';
import { run, type Effort, type Run } from './compare.ts';
import { rowsFor, thumbprint, type Row, type Stage } from './rows.ts';

export interface KeptCost {
  readonly title: string;
  readonly without: readonly Run[];
  readonly kept: readonly Run[];
}

const callers = [1, 16, 64];

async function rowOf({ started }: Child<Stage>): Promise<Row> {
  const rows = await rowsFor(started);
  return rows.find(({ title }) => title.startsWith('POST'))!;
}

/** Tokens of one server are worth nothing at the other: each has requests of its own. */
async function compared(sides: readonly (readonly [Child, Row])[], effort: Effort): Promise<Run[][]> {
  const runs: Run[][] = sides.map(() => []);
  for (let round = -1; round < effort.rounds; round += 1) {
    for (const [place, [child, row]] of sides.entries()) {
      const one = await run(child, row, 'ours', effort);
      if (round >= 0) runs[place]!.push(one);
    }
  }
  return runs;
}

/** The file stands in this folder: elsewhere it might be kept in memory only. */
export async function kept(effort: Effort): Promise<KeptCost[]> {
  const folder = mkdtempSync(join(import.meta.dirname, 'kept-'));
  const children = await Promise.all(
    [[], [join(folder, 'state.log')]].map((file) => start<Stage>('ours', [thumbprint, ...file])),
  );
  try {
    const sides = await Promise.all(children.map(async (child) => [child, await rowOf(child)] as const));
    const costs: KeptCost[] = [];
    for (const connections of callers) {
      const [without = [], withState = []] = await compared(sides, { ...effort, connections });
      const title = `${sides[0]![1].title} kept on disk (\`--state\`), ${connections} at a time, against without`;
      costs.push({ title, without, kept: withState });
    }
    return costs;
  } finally {
    for (const child of children) child.end();
    rmSync(folder, { recursive: true, force: true });
  }
}
