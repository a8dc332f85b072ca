/** Test reports of Helsenorge's suites, from runs in this process and the examples' own header files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import type { ClientModule, Suite } from '../dsl/types.ts';
import { owner } from '../dsl/helsenorge-report/texts.ts';
import { loadSuite, suiteIds } from '../index.ts';
import type { PrintedDocument } from '../protocols/blocks.ts';
import { withAttestations } from '../protocols/fill-in.ts';
import { parseHeader } from '../protocols/header.ts';
import { printed } from '../protocols/printed.ts';
import { protocolOf } from '../protocols/protocol.ts';
import type { Protocol } from '../protocols/records.ts';
import type { HeaderData, SuiteProtocols } from '../protocols/types.ts';
import type { Run } from '../runners/document.ts';
import { run } from '../runners/run.ts';
import { inProcessHost, reachedBy } from './in-process-host.ts';

export type Reporting = Suite & { readonly protocols: SuiteProtocols };

/** Every suite of which Norsk helsenett wants a test report. */
export async function reportingSuites(): Promise<readonly Reporting[]> {
  const all = await Promise.all(suiteIds.map(loadSuite));
  return all.filter((suite): suite is Reporting => suite?.protocols?.owner === owner);
}

export interface Reported {
  readonly suite: Reporting;
  readonly header: HeaderData;
  readonly protocol: Protocol;
  /** In Norwegian. */
  readonly document: PrintedDocument;
}

async function headerOf({ id, protocols }: Reporting): Promise<HeaderData> {
  const short = join(import.meta.dirname, '../../examples', `${id.replace('helsenorge-', '')}-client-ts`);
  const folder = existsSync(short) ? short : join(import.meta.dirname, '../../examples', `${id}-client-ts`);
  const file = `motpart-${id}.yaml`;
  return parseHeader(readFileSync(join(folder, file), 'utf8'), { file, fields: protocols.header, kinds: ['test'] });
}

/** The report of a run, with the header data of the suite's example. */
export async function reportOf(suite: Reporting, found: Run): Promise<Reported> {
  const header = await headerOf(suite);
  const protocol = protocolOf(found, suite.protocols, suite.protocols.protocols[0]!, header);
  return { suite, header, protocol, document: printed(protocol, 'nb') };
}

/** A run in this process, of one step or of all. */
export async function runOf(suite: Suite, client: ClientModule, step?: string): Promise<Run> {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  vi.stubGlobal('fetch', host.fetch);
  try {
    const driver = moduleDriver(reachedBy(host.fetch, client), 'client.mjs');
    return await run(suite, { driver, host, ...(step !== undefined && { step }) });
  } finally {
    vi.unstubAllGlobals();
  }
}

/** What a person says of the case that no run can answer, and of one that a run can. */
const person = { person: 'Kim Eksempel', date: '2026-01-09', notApplicable: false };
const seen = [
  { ...person, case: 'DA-11', note: 'https' },
  { ...person, case: 'DA-06', note: 'sett' },
];

/** One step of DigitaltAktiv, tried with a client that asks about too many at once, and two attested cases. */
export async function reportWithDeviation(): Promise<Reported> {
  const suite = (await loadSuite('helsenorge-digitaltaktiv')) as Reporting;
  const mutant = suite.mutants.find(({ check }) => check === 'digitaltaktiv.question.batch')!;
  const found = await runOf(suite, mutant.client!(await suite.referenceClient()), '4.2');
  return reportOf(suite, withAttestations(found, suite, seen));
}
