/** Requirements × checks × what a run exercised: which rows a suite judges, which nobody does, and what one run saw of each. */
import type { Basis, ContractModule, Level } from '../contracts/types.ts';
import { rowsOf, type Row } from './dsl/severity.ts';
import type { Suite, Text } from './dsl/types.ts';
import type { RowStatus, RunDocument } from './runners/document.ts';

/** Who must meet the rows that are looked at. */
export type CoverageActor = 'client' | 'server';

export interface CoverageRow {
  readonly id: string;
  readonly system: string;
  /** The first two words of the id: what the row is about. */
  readonly topic: string;
  readonly level: Level;
  readonly basis: Basis;
  /** English, as in the contract. */
  readonly text: string;
  /** Titles of the owner's documents. */
  readonly sources: readonly string[];
  readonly checks: readonly string[];
  readonly notTestedReason?: string;
  /** What the run saw; with a run only. */
  readonly status?: RowStatus;
  /** Why the run did not exercise it. */
  readonly reason?: Text;
}

/** Musts of a topic or a document. */
export interface CoverageSum {
  readonly name: string;
  readonly musts: number;
  /** With a check, or with a reason why none can judge it. */
  readonly covered: number;
  /** With a run only. */
  readonly exercised?: number;
  readonly withoutDeviation?: number;
}

/** The run that was laid over the rows. */
export interface CoverageRun {
  readonly started: string;
  readonly about: string;
  /** Percent of the musts with a check that the run exercised. 100 when there are none. */
  readonly percent: number;
}

export interface Coverage {
  readonly suite: string;
  readonly actor: CoverageActor;
  /** Every row of the actor, in the contracts' order. */
  readonly rows: readonly CoverageRow[];
  readonly topics: readonly CoverageSum[];
  /** By document; a row that cites several counts for each. */
  readonly sources: readonly CoverageSum[];
  /** Ids of musts without a check and without a reason. */
  readonly uncovered: readonly string[];
  /** Percent of the musts that a check judges, or that say why none can. 100 when there are none. */
  readonly percent: number;
  readonly run?: CoverageRun;
}

/** What assumed rows without a document are summed under. */
const noDocument = 'no document: assumed';

/** As the run's own sentence counts: a person's word exercises nothing. */
const exercised = ({ status }: CoverageRow): boolean =>
  status !== undefined && status !== 'not-exercised' && status !== 'attested';
const withoutDeviation = ({ status }: CoverageRow): boolean => status === 'no-deviation';
const isCovered = ({ checks, notTestedReason }: CoverageRow): boolean =>
  checks.length > 0 || notTestedReason !== undefined;
const isMust = ({ level }: CoverageRow): boolean => level === 'must';

function titlesOf(row: Row, contracts: readonly ContractModule[]): string[] {
  const sources = contracts.find(({ system }) => system === row.system)?.sources ?? {};
  return [...new Set(row.sources.map(({ source }) => sources[source]?.title ?? source))];
}

/** Why no check judges a row: the contract says it of clients, the suite of servers. */
function reasonOf({ id, not_tested_reason: reason }: Row, suite: Suite, actor: CoverageActor): string | undefined {
  return actor === 'client' ? reason : suite.server?.notTested[id];
}

const unknownToRun: Text = {
  sv: 'körningen känner inte kravet',
  nb: 'kjøringen kjenner ikke kravet',
  en: 'the run does not know this requirement',
};

function seenOf(id: string, run: RunDocument | undefined): Pick<CoverageRow, 'status' | 'reason'> {
  if (!run) return {};
  const record = run.requirements.find((candidate) => candidate.id === id);
  if (!record) return { status: 'not-exercised', reason: unknownToRun };
  const { status, reason } = record;
  return { status, ...(reason && { reason }) };
}

function rowsFor(suite: Suite, actor: CoverageActor, run: RunDocument | undefined): CoverageRow[] {
  const checks = actor === 'client' ? suite.checks : (suite.server?.checks ?? []);
  const wanted = [...rowsOf(suite.contracts).values()].filter((row) => row.actor === actor);
  return wanted.map((row) => {
    const { id, system, level, basis, text } = row;
    const reason = reasonOf(row, suite, actor);
    return {
      id,
      system,
      topic: id.split('.').slice(0, 2).join('.'),
      level,
      basis,
      text,
      sources: titlesOf(row, suite.contracts),
      checks: checks.filter((check) => check.rows.includes(id)).map((check) => check.id),
      ...(reason !== undefined && { notTestedReason: reason }),
      ...seenOf(id, run),
    };
  });
}

function sumOf(name: string, rows: readonly CoverageRow[], hasRun: boolean): CoverageSum {
  const musts = rows.filter(isMust);
  const seen = { exercised: musts.filter(exercised).length, withoutDeviation: musts.filter(withoutDeviation).length };
  return { name, musts: musts.length, covered: musts.filter(isCovered).length, ...(hasRun && seen) };
}

function sums(rows: readonly CoverageRow[], namesOf: (row: CoverageRow) => readonly string[], hasRun: boolean) {
  const names = [...new Set(rows.flatMap(namesOf))];
  return names.map((name) =>
    sumOf(
      name,
      rows.filter((row) => namesOf(row).includes(name)),
      hasRun,
    ),
  );
}

const percentOf = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);

function runOf({ started, client }: RunDocument, musts: readonly CoverageRow[]): CoverageRun {
  const judged = musts.filter((row) => row.checks.length > 0 || exercised(row));
  return { started, about: client.about, percent: percentOf(judged.filter(exercised).length, judged.length) };
}

export interface CoverageOptions {
  /** Client without it. */
  readonly actor?: CoverageActor;
  /** A run of this suite. */
  readonly run?: RunDocument;
}

/**
 * A check of any suite counts for a row that several suites share; this is the view of one suite.
 * @example coverageOf(suite).uncovered // ids of musts that nobody judges
 */
export function coverageOf(suite: Suite, { actor = 'client', run }: CoverageOptions = {}): Coverage {
  const rows = rowsFor(suite, actor, run);
  const musts = rows.filter(isMust);
  const uncovered = musts.filter((row) => !isCovered(row)).map(({ id }) => id);
  const hasRun = run !== undefined;
  return {
    suite: suite.id,
    actor,
    rows,
    topics: sums(rows, ({ topic }) => [topic], hasRun),
    sources: sums(rows, ({ sources }) => (sources.length > 0 ? sources : [noDocument]), hasRun),
    uncovered,
    percent: percentOf(musts.length - uncovered.length, musts.length),
    ...(run && { run: runOf(run, musts) }),
  };
}
