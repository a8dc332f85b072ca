/** From checks that have run to the run document with its evidence: the same for clients and servers. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import type { World } from '../../simulators/kernel/world.ts';
import { createMasker } from '../../simulators/registers/masking.ts';
import type { Rows } from '../dsl/severity.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { CheckHead } from '../dsl/types.ts';
import { conclude } from './conclude.ts';
import type { CheckRecord, ExchangeRecord, Run, RunDocument } from './document.ts';
import { heldAgainst, type ExpectedDeviation } from './expected.ts';
import { pooled } from './pooled.ts';
import { checkRecord, exchangeRecords, stepRecords } from './records.ts';
import { assumptionsOf, profileDifferences, rowRecords, type Subject } from './requirements.ts';
import type { Judged } from './run-check.ts';
import type { Judging, Selection } from './select.ts';
import { warningsOf } from './warnings.ts';
import { UsageFault } from './usage-fault.ts';

/** How far a run is. `done` counts checks that have their verdict. */
export interface Progress {
  readonly state: 'started' | 'judged';
  readonly check: CheckHead;
  readonly record?: CheckRecord;
  readonly done: number;
  readonly total: number;
}

/** A check that ran, and what may be shown of it. */
export interface Result {
  readonly judged: Judged;
  readonly record: CheckRecord;
  readonly exchanges: readonly ExchangeRecord[];
}

export interface JudgeAllOptions<Check> {
  readonly judge: (check: Check) => Promise<Judged>;
  /** Whose population may stand in clear where a check met no world. */
  readonly origin: World;
  /** Checks at once. */
  readonly most: number;
  readonly expected?: readonly ExpectedDeviation[] | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A wish that cannot be granted ends the run; anything else that is thrown is the fault of one check. */
function brokenBeforeStart(check: CheckHead, thrown: unknown): Judged {
  if (thrown instanceof UsageFault) throw thrown;
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  const message = fill(said.crashed, { what });
  return { check, verdict: 'error', message, findings: [], notes: [], exchanges: [], log: '', durationMs: 0 };
}

/** Runs groups of checks one after the other, those of a group side by side. */
export async function judgeAll<Check extends CheckHead>(
  groups: readonly (readonly Check[])[],
  options: JudgeAllOptions<Check>,
): Promise<Result[]> {
  const { judge, origin, most, onProgress, expected = [] } = options;
  // One key for the whole run: a secret that comes twice looks the same twice.
  const key = randomBytes(32);
  const today = new Date().toISOString().slice(0, 10);
  const total = groups.flat().length;
  let done = 0;
  const results: Result[] = [];
  for (const group of groups) {
    const own = await pooled(group, most, async (check) => {
      onProgress?.({ state: 'started', check, done, total });
      const judged = await judge(check).catch((thrown: unknown) => brokenBeforeStart(check, thrown));
      const entry = expected.find(({ id }) => id === check.id);
      const masker = createMasker(judged.world ?? origin, key);
      const record = checkRecord(judged, heldAgainst(entry, judged.verdict, today), masker);
      onProgress?.({ state: 'judged', check, record, done: (done += 1), total });
      return { judged, record, exchanges: exchangeRecords(judged, masker) };
    });
    results.push(...own);
  }
  return results;
}

function sourcesOf({ contracts }: Judging): RunDocument['sources'] {
  return contracts.flatMap(({ system, sources }) =>
    Object.values(sources).map(({ title, owner, url, changed }) => ({
      system,
      title,
      owner,
      ...(url !== undefined && { url }),
      ...(changed !== undefined && { changed }),
    })),
  );
}

function version(): string {
  return (createRequire(import.meta.url)('motpart/package.json') as { version: string }).version;
}

export interface RunParts extends Pick<RunDocument, 'client' | 'target' | 'started'>, Selection {
  readonly suite: Judging;
  readonly rows: Rows;
  readonly subject?: Subject;
  readonly origin: World;
  readonly adapter: RunDocument['runner']['adapter'];
  readonly results: readonly Result[];
}

/** The whole run. The checks stand in the suite's order, whatever order they ran in. */
export function assembled({
  suite,
  rows,
  subject,
  origin,
  adapter,
  results,
  only = [],
  step,
  ...about
}: RunParts): Run {
  const order = new Map(suite.checks.map(({ id }, place) => [id, place]));
  const sorted = results.toSorted((one, other) => order.get(one.record.id)! - order.get(other.record.id)!);
  const checks = sorted.map(({ record }) => record);
  const exchanges = sorted.flatMap((result) => result.exchanges);
  const requirements = rowRecords(suite, rows, checks, subject);
  const judged = sorted.map((result) => result.judged);
  const { client, target, started } = about;
  const document: RunDocument = {
    format: 1,
    suite: { id: suite.id, title: suite.title, systems: suite.systems },
    client,
    ...(target && { target }),
    runner: { motpart: version(), node: process.version, adapter },
    started,
    ended: new Date().toISOString(),
    seed: origin.seed,
    selection: { only, ...(step !== undefined && { step }) },
    profile: profileDifferences(origin),
    sources: sourcesOf(suite),
    verdict: conclude(checks, requirements, rows),
    steps: stepRecords(suite, checks),
    checks,
    requirements,
    assumptions: assumptionsOf(judged, suite, rows, origin),
    attestations: [],
    warnings: warningsOf(exchanges, target !== undefined),
    exchanges: exchanges.length,
  };
  return { document, exchanges };
}
