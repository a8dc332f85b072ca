/** What was read and written of each part of an API that is ordered by itself, and how it was judged. */
import type { Verdict } from '../dsl/types.ts';
import type { ExchangeRecord, Run } from '../runners/document.ts';
import { gravest } from '../runners/verdict.ts';
import type { EvidenceList } from './evidence.ts';
import type { PackageCalls, PackageRecord } from './records.ts';
import type { HeaderData, PackageSpec, SuiteProtocols } from './types.ts';

/** `200 × 12, 404 × 1`, in the order of the statuses. */
function statusesOf(exchanges: readonly ExchangeRecord[]): PackageCalls['statuses'] {
  const byStatus = Map.groupBy(exchanges, ({ reply }) => reply.status);
  return [...byStatus].map(([status, own]) => ({ status, count: own.length })).toSorted((a, b) => a.status - b.status);
}

function callsOf({ operations }: PackageSpec, exchanges: readonly ExchangeRecord[]): PackageCalls[] {
  return operations.flatMap(({ id, call }) => {
    const own = exchanges.filter(({ operation }) => operation === id);
    return own.length === 0 ? [] : [{ call, statuses: statusesOf(own) }];
  });
}

/** The first call of each operation that succeeded, or the first at all. */
function shownBy({ operations }: PackageSpec, exchanges: readonly ExchangeRecord[]): ExchangeRecord[] {
  return operations.flatMap(({ id }) => {
    const own = exchanges.filter(({ operation }) => operation === id);
    const succeeded = own.find(({ reply }) => reply.status >= 200 && reply.status < 300);
    return succeeded ?? own[0] ?? [];
  });
}

/** The gravest that was found on calls of these; undefined when nothing was judged on them. */
function verdictOn(ids: ReadonlySet<string>, { document }: Run): Verdict | undefined {
  const findings = document.checks.flatMap((check) => check.findings);
  const own = findings.filter(({ evidence }) => evidence.some((id) => ids.has(id)));
  return own.length === 0 ? undefined : gravest(own.map(({ verdict }) => verdict));
}

/** Is it among what the header file says was ordered? Undefined when that says nothing, or when it cannot be ordered. */
function isOrdered({ article }: PackageSpec, key: string, header: HeaderData): boolean | undefined {
  const { [key]: ordered } = header;
  if (ordered === undefined || article === undefined) return undefined;
  return [ordered].flat().includes(article);
}

/** One record for each package of the suite; none where the suite has no packages. */
export function packagesOf(
  run: Run,
  { packages, counts = () => true }: SuiteProtocols,
  header: HeaderData,
  evidence: EvidenceList,
): PackageRecord[] {
  if (!packages) return [];
  const exchanges = run.exchanges.filter(counts);
  return packages.list.map((spec) => {
    const ids = new Set(spec.operations.map(({ id }) => id));
    const own = exchanges.filter(({ operation }) => ids.has(operation ?? ''));
    const ordered = isOrdered(spec, packages.ordered, header);
    return {
      spec,
      calls: callsOf(spec, own),
      verdict: verdictOn(new Set(own.map(({ id }) => id)), run),
      evidence: shownBy(spec, own).map((exchange) => evidence.numberOf(exchange)),
      ...(ordered !== undefined && { ordered }),
    };
  });
}
