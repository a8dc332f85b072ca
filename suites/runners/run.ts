/** Runs a suite against a client and gives the run document with its evidence. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { createMasker } from '../../simulators/registers/masking.ts';
import { rowsOf, type Rows } from '../dsl/severity.ts';
import { fill } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { Check, Suite } from '../dsl/types.ts';
import type { Driver } from '../drivers/driver.ts';
import type { Host } from '../hosts/host.ts';
import { conclude } from './conclude.ts';
import type { CheckRecord, Run, RunDocument } from './document.ts';
import { heldAgainst, type ExpectedDeviation } from './expected.ts';
import { checkRecord, exchangeRecords, stepRecords } from './records.ts';
import { assumptionsOf, profileDifferences, rowRecords } from './requirements.ts';
import { pooled } from './pooled.ts';
import { runCheck, type Judged, type Stage } from './run-check.ts';
import { judgeSuite, selected, type Selection } from './select.ts';
import { warningsOf } from './warnings.ts';

/** How far a run is. `done` counts checks that have their verdict. */
export interface Progress {
  readonly state: 'started' | 'judged';
  readonly check: Check;
  readonly record?: CheckRecord;
  readonly done: number;
  readonly total: number;
}

export interface RunOptions extends Selection {
  readonly driver: Driver;
  readonly host: Host;
  /** Checks at once; the driver and the host may allow fewer. */
  readonly concurrency?: number;
  readonly expected?: readonly ExpectedDeviation[];
  readonly onProgress?: (progress: Progress) => void;
}

function brokenBeforeStart(check: Check, thrown: unknown): Judged {
  const what = thrown instanceof Error ? thrown.message : String(thrown);
  const message = fill(said.crashed, { what });
  return { check, verdict: 'error', message, findings: [], notes: [], exchanges: [], log: '', durationMs: 0 };
}

function sourcesOf({ contracts }: Suite): RunDocument['sources'] {
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

async function judgeAll(stage: Stage, checks: readonly Check[], options: RunOptions) {
  const { driver, host, onProgress, concurrency = Infinity, expected = [] } = options;
  // One key for the whole run: a secret that comes twice looks the same twice.
  const key = randomBytes(32);
  const today = new Date().toISOString().slice(0, 10);
  const total = checks.length;
  let done = 0;
  const most = Math.min(driver.most, host.most, concurrency);
  return pooled(checks, most, async (check) => {
    onProgress?.({ state: 'started', check, done, total });
    const judged = await runCheck(stage, check).catch((thrown: unknown) => brokenBeforeStart(check, thrown));
    const entry = expected.find(({ id }) => id === check.id);
    const masker = createMasker(judged.world ?? host.origin, key);
    const record = checkRecord(judged, heldAgainst(entry, judged.verdict, today), masker);
    onProgress?.({ state: 'judged', check, record, done: (done += 1), total });
    return { judged, record, exchanges: exchangeRecords(judged, masker) };
  });
}

/**
 * Judges a client. Every check runs in a world of its own; a check that breaks is an `error` and the run goes on.
 * @throws UsageFault for an unknown check or step; Defect when the suite itself is not whole.
 */
export async function run(suite: Suite, options: RunOptions): Promise<Run> {
  const { driver, host, only = [], step } = options;
  const rows: Rows = rowsOf(suite.contracts);
  judgeSuite(suite, rows);
  const started = new Date().toISOString();
  const results = await judgeAll(
    { suite, rows, driver, host },
    selected(suite, { only, ...(step !== undefined && { step }) }),
    options,
  );
  const checks = results.map(({ record }) => record);
  const exchanges = results.flatMap((result) => result.exchanges);
  const requirements = rowRecords(suite, rows, checks);
  const document: RunDocument = {
    format: 1,
    suite: { id: suite.id, title: suite.title, systems: suite.systems },
    client: { driver: driver.kind, about: driver.about },
    runner: { motpart: version(), node: process.version, adapter: host.adapter },
    started,
    ended: new Date().toISOString(),
    seed: host.origin.seed,
    selection: { only, ...(step !== undefined && { step }) },
    profile: profileDifferences(host.origin),
    sources: sourcesOf(suite),
    verdict: conclude(checks, requirements, rows),
    steps: stepRecords(suite, checks),
    checks,
    requirements,
    assumptions: assumptionsOf(
      results.map(({ judged }) => judged),
      suite,
      rows,
      host.origin,
    ),
    attestations: [],
    warnings: warningsOf(exchanges),
    exchanges: exchanges.length,
  };
  return { document, exchanges };
}
