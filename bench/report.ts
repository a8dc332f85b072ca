/** One table of all that was measured: on the terminal and in RESULTS.md. */
import { cpus, loadavg } from 'node:os';
import { median, type Compared, type Run } from './compare.ts';
import type { FeedCost } from './digitaltaktiv.ts';
import type { KeptCost } from './kept.ts';
import type { LifecareCost } from './lifecare.ts';
import type { Memory } from './memory.ts';
import type { Tool } from './peers/tool.ts';
import type { StartUp } from './start-up.ts';
import type { Turns } from './turns.ts';
import type { WorldCost } from './worlds.ts';

export interface Line {
  readonly work: string;
  readonly bare: string;
  readonly ours: string;
  readonly measured: string;
  /** The same of each side's best run: the nearest to a machine that does nothing else. */
  readonly quiet: string;
  readonly wanted: string;
  /** Undefined where nothing is wanted. */
  readonly reached: boolean | undefined;
}

const columns = ['work', 'bare', 'ours', 'measured', 'best runs', 'at least', 'reached'] as const;
const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;

function spread(values: readonly number[], digits = 2): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}

function shown(runs: readonly Run[]): string {
  const rate = median(runs.map(({ perSecond }) => perSecond));
  const cost = median(runs.map((run) => run.cost));
  return `${Math.round(rate).toLocaleString('en')}/s, ${cost.toFixed(0)} µs`;
}

const best = (runs: readonly Run[]) => Math.max(...runs.map(({ perSecond }) => perSecond));

/** Ratios of neighbouring runs: what else the machine did then fell on both. */
function against(work: string, floor: number | undefined, other: readonly Run[], ours: readonly Run[]): Line {
  const ratios = ours.map((run, round) => run.perSecond / other[round]!.perSecond);
  return {
    work,
    bare: shown(other),
    ours: shown(ours),
    measured: `${spread(ratios)} ×`,
    quiet: `${(best(ours) / best(other)).toFixed(2)} ×`,
    wanted: floor === undefined ? '' : `${floor} ×`,
    reached: floor === undefined ? undefined : median(ratios) >= floor,
  };
}

/** A row against bare node:http, and against each peer that took the same work. */
export function ratioLines({ row, bare, ours, peers }: Compared): Line[] {
  const others = Object.entries(peers);
  return [
    against(row.title, row.floor, bare, ours),
    ...others.map(([name, runs]) => against(`the same, against ${name}`, row.peers!.floor, runs, ours)),
  ];
}

/** What keeping worlds on disk leaves of the rate. Nothing is wanted: it is the disk that decides. */
export function keptLines(costs: readonly KeptCost[]): Line[] {
  return costs.map(({ title, without, kept }) => against(title, undefined, without, kept));
}

export function startLine({ bare, ours }: StartUp): Line {
  const ratios = ours.map((time, round) => time / bare[round]!);
  return {
    work: '`motpart serve`, built, to its first answer',
    bare: `${median(bare).toFixed(0)} ms`,
    ours: `${median(ours).toFixed(0)} ms`,
    measured: `${spread(ratios)} ×`,
    quiet: `${(Math.min(...ours) / Math.min(...bare)).toFixed(2)} ×`,
    wanted: 'at most 2.5 ×',
    reached: median(ratios) <= 2.5,
  };
}

export function memoryLines({ rss }: StartUp, { early, late }: Memory): Line[] {
  const start = median(rss);
  const growth = late.rss / early.rss - 1;
  return [
    {
      work: 'memory after the first answer',
      bare: '',
      ours: megabytes(start),
      measured: '',
      quiet: '',
      wanted: 'at most 80 MB',
      reached: start <= 80e6,
    },
    {
      work: `memory after ${late.count.toLocaleString('en')} requests, against ${early.count.toLocaleString('en')}`,
      bare: megabytes(early.rss),
      ours: megabytes(late.rss),
      measured: `${(growth * 100).toFixed(1)} %`,
      quiet: '',
      wanted: 'at most 10 % more',
      reached: growth <= 0.1 && late.count >= 1_000_000,
    },
  ];
}

export function worldLines({ fork, reset }: WorldCost): Line[] {
  const line = (work: string, times: readonly number[]): Line => ({
    work: `${work} of a world of 100,000 people`,
    bare: '',
    ours: `${spread(times, 3)} ms`,
    measured: '',
    quiet: '',
    wanted: 'under 1 ms',
    reached: median(times) < 1,
  });
  return [line('fork', fork), line('reset', reset)];
}

const mostSlower = 2;

/** 100,000 people against 1,000, which stand in the column of the bare one. */
function scaleLine(work: string, { small, large }: Turns): Line {
  const ratios = large.map((time, round) => time / small[round]!);
  const digits = median(large) < 20 ? 1 : 0;
  return {
    work: `${work}, of 100,000 people against 1,000`,
    bare: `${median(small).toFixed(digits)} µs`,
    ours: `${median(large).toFixed(digits)} µs`,
    measured: `${spread(ratios)} ×`,
    quiet: `${(Math.min(...large) / Math.min(...small)).toFixed(2)} ×`,
    wanted: `at most ${mostSlower} ×`,
    reached: median(ratios) <= mostSlower,
  };
}

export function feedLines({ hits, feed, check }: FeedCost): Line[] {
  return [scaleLine(`change feed with ${hits} hits`, feed), scaleLine(`check of ${hits} citizens`, check)];
}

export function lifecareLines({ hits, records, list, changes, record }: LifecareCost): Line[] {
  const all = records.toLocaleString('en');
  return [
    scaleLine('person-based list of Lifecare IFO', list),
    scaleLine(`extract of what has changed, ${hits} hits, each after a write`, changes),
    scaleLine(`a record of full extracts (${all} records, 1,000 a page)`, record),
  ];
}

function cells(line: Line): string[] {
  const reached = line.reached === undefined ? '' : line.reached ? 'yes' : '**no**';
  return [line.work, line.bare, line.ours, line.measured, line.quiet, line.wanted, reached];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function tableOf(lines: readonly Line[]): string {
  return table(columns, lines.map(cells));
}

/** What the peers do for their answer, and what ours does. */
export function peersOf(tools: readonly Tool[]): string {
  const ours = [
    '**Motpart**',
    'the token (signature once, then its hash), scope, the body by its schema or XSD, tool, citizen, practitioner, sender, earlier sendings',
    'nothing of that; it stores what was sent and keeps a journal',
  ];
  const rows = tools.map(({ name, checks, leavesOut }) => [name, checks, leavesOut]);
  return table(['tool', 'looks at', 'leaves out'], [ours, ...rows]);
}

/** The page that is committed. */
export function pageOf(lines: readonly Line[], tools: readonly Tool[], command: string, date: string): string {
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, ${process.platform}, Node ${process.version}`;
  return `# Results

${date} · \`${command}\` · ${machine} · load average of the last minute ${loadavg()[0]!.toFixed(1)}

A ratio is ours against a bare node:http that answers with the same bytes, each in a process of its own, run in turns: the median of neighbouring runs, and in brackets the lowest and
the highest. *Best runs* is the ratio of each side's best one, the nearest to a machine that does nothing else. Beside the rate stands the processor time a request, user and system together. Every answer is compared with the expected bytes. Tokens are checked and the journal is on.
SOAP goes over the plain port, the ready-made sender standing in for a certificate.

${tableOf(lines)}

## The peers

*Against* a peer, its rate stands in the column of the bare one. Each gives one and the same answer to all requests of a row, byte for byte the one that ours gave; of the hundred tools that
ours is asked for, peers are asked for one.

${peersOf(tools)}
`;
}
