/** Servers on the same work, run in turns so that what else the machine does falls on all of them. */
import type { Child, Usage } from './child.ts';
import { load } from './load.ts';
import type { Row, Side } from './rows.ts';

export interface Run {
  readonly perSecond: number;
  /** Microseconds of processor time a request, user and system. */
  readonly cost: number;
}

export interface Compared {
  readonly row: Row;
  readonly bare: readonly Run[];
  readonly ours: readonly Run[];
  /** Runs of other tools by their name. */
  readonly peers: Readonly<Record<string, readonly Run[]>>;
}

export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly connections: number;
}

/** Whoever answers on a port and says what processor time that took. */
export interface Contestant {
  readonly name?: string;
  readonly started: { readonly port: number };
  tell(order?: object): Promise<Usage>;
}

/** Loads one contestant for a while. */
export async function run(contestant: Contestant, row: Row, side: Side, effort: Effort): Promise<Run> {
  const { milliseconds, connections } = effort;
  const next = row.shots(side);
  const before = await contestant.tell(side === 'ours' ? row.order : {});
  const { count, seconds } = await load({ port: contestant.started.port, connections, milliseconds, next });
  const after = await contestant.tell();
  return { perSecond: count / seconds, cost: (after.user + after.system - before.user - before.system) / count };
}

/** Milliseconds that a peer is warmed up at least: a Java server is several times faster once its code is compiled. */
const peersWarmUp = 15_000;

/** Runs a row: each for a while to warm up, then bare, ours and the peers in turns. */
export async function compare(
  row: Row,
  bare: Child,
  ours: Child,
  effort: Effort,
  peers: readonly Contestant[] = [],
): Promise<Compared> {
  await bare.tell({ answers: row.answers });
  const turns = [
    { contestant: bare, side: 'bare', runs: [] as Run[] },
    { contestant: ours, side: 'ours', runs: [] as Run[] },
    ...peers.map((contestant) => ({ contestant, side: 'peers', runs: [] as Run[] }) as const),
  ] as const;
  const warmUp = row.pace?.warmUp ?? effort.milliseconds * 5;
  const turn = { ...effort, milliseconds: row.pace?.turn ?? effort.milliseconds };
  for (const { contestant, side } of turns) {
    const milliseconds = side === 'peers' ? Math.max(warmUp, peersWarmUp) : warmUp;
    await run(contestant, row, side, { ...effort, milliseconds });
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const { contestant, side, runs } of turns) runs.push(await run(contestant, row, side, turn));
  }
  await ours.tell({ touch: null });
  const [first, second, ...others] = turns;
  const named = others.map(({ contestant, runs }) => [contestant.name!, runs] as const);
  return { row, bare: first.runs, ours: second.runs, peers: Object.fromEntries(named) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
