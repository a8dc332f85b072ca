/** Two servers on the same work, run in turns so that what else the machine does falls on both. */
import type { Child } from './child.ts';
import { load } from './load.ts';
import type { Row } from './rows.ts';

export interface Run {
  readonly perSecond: number;
  /** Microseconds of processor time a request, user and system. */
  readonly cost: number;
}

export interface Compared {
  readonly row: Row;
  readonly bare: readonly Run[];
  readonly ours: readonly Run[];
}

export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly connections: number;
}

async function run(child: Child, row: Row, side: 'ours' | 'bare', { milliseconds, connections }: Effort): Promise<Run> {
  const next = row.shots(side);
  const before = await child.tell(side === 'ours' ? row.order : {});
  const { count, seconds } = await load({ port: child.started.port, connections, milliseconds, next });
  const after = await child.tell();
  return { perSecond: count / seconds, cost: (after.user + after.system - before.user - before.system) / count };
}

/** Runs a row: a short run of each to warm up, then bare and ours in turns. */
export async function compare(row: Row, bare: Child, ours: Child, effort: Effort): Promise<Compared> {
  await bare.tell({ answers: row.answers });
  const runs = { bare: [] as Run[], ours: [] as Run[] };
  const warmUp = { ...effort, milliseconds: effort.milliseconds * 5 };
  for (const [side, child] of [
    ['bare', bare],
    ['ours', ours],
  ] as const)
    await run(child, row, side, warmUp);
  for (let round = 0; round < effort.rounds; round += 1) {
    runs.bare.push(await run(bare, row, 'bare', effort));
    runs.ours.push(await run(ours, row, 'ours', effort));
  }
  await ours.tell({ touch: null });
  return { row, ...runs };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
