/** What a run says of each requirement on the client, and on which assumed ground it stood. */
import type { Actor, ContractModule } from '../../contracts/types.ts';
import type { World } from '../../simulators/kernel/world.ts';
import { severityOf, type Row, type Rows } from '../dsl/severity.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import { saidOfServers } from '../dsl/texts/server.ts';
import type { Text } from '../dsl/types.ts';
import type {
  AssumptionRecord,
  CheckRecord,
  FindingRecord,
  ProfileDifference,
  RowRecord,
  RowStatus,
} from './document.ts';
import type { Judged } from './run-check.ts';
import type { Judging } from './select.ts';

const statusOf: Readonly<Record<FindingRecord['verdict'], RowStatus>> = {
  fail: 'deviation',
  review: 'review',
  warn: 'warning',
  attested: 'attested',
  pass: 'no-deviation',
};

/** Gravest first. */
const order: readonly RowStatus[] = ['deviation', 'review', 'warning', 'attested', 'no-deviation'];

function sourcesOf(row: Row, contracts: readonly ContractModule[]): RowRecord['sources'] {
  const sources = contracts.find(({ system }) => system === row.system)?.sources ?? {};
  return row.sources.map(({ source, heading }) => {
    const document = sources[source];
    const url = document?.url;
    return {
      title: document?.title ?? source,
      ...(heading !== undefined && { heading }),
      ...(url !== undefined && { url }),
    };
  });
}

/** On whom the requirements are, and why some of those on a server are judged by nobody. */
export interface Subject {
  readonly actor: Actor;
  readonly notTested?: Readonly<Record<string, string>>;
}

/** Why a requirement was not exercised, from the checks that speak of it. */
function reasonFor(row: Row, suite: Judging, ran: readonly CheckRecord[], { notTested = {} }: Subject): Text {
  const reason = notTested[row.id];
  if (reason !== undefined) return fill(saidOfServers.notTested, { reason: verbatim(reason) });
  if (row.not_tested_reason !== undefined) return fill(said.notTested, { reason: verbatim(row.not_tested_reason) });
  const named = suite.checks.filter((check) => check.rows.includes(row.id));
  if (named.length === 0) return said.noCheck;
  return ran.find((record) => record.rows.includes(row.id))?.message ?? said.notSelected;
}

/** What a check found on a row: under its own name, or else under the first of those that the check judges together. */
function findingsOn(
  { id }: Row,
  { id: check, rows, findings }: Pick<CheckRecord, 'id' | 'rows' | 'findings'>,
  together: ReadonlySet<string>,
) {
  const own = findings.filter(({ row }) => row === id);
  if (own.length > 0 || !together.has(check) || !rows.includes(id)) return own;
  return findings.filter(({ row }) => row === rows[0]);
}

/** A row of assumed ground is never deviated from, whatever the row is that a check judges together with it. */
function standing(row: Row, { verdict }: FindingRecord): RowStatus {
  return verdict === 'fail' && severityOf(row) === 'warn' ? 'warning' : statusOf[verdict];
}

const client: Subject = { actor: 'client' };

/** Every requirement on the one that is judged that is a must or a should, or that a check speaks of, with what the run saw of it. */
export function rowRecords(
  suite: Judging,
  rows: Rows,
  records: readonly CheckRecord[],
  subject: Subject = client,
): RowRecord[] {
  const named = new Set(suite.checks.flatMap((check) => check.rows));
  const wanted = [...rows.values()].filter(
    ({ id, actor, level }) => actor === subject.actor && (level !== 'may' || named.has(id)),
  );
  const together = new Set(suite.checks.filter((check) => check.together).map(({ id }) => id));
  return wanted.map((row) => {
    const judged = records.filter(
      ({ verdict, ...record }) => verdict !== 'error' && findingsOn(row, record, together).length > 0,
    );
    const seen = judged.flatMap((record) => findingsOn(row, record, together));
    const status =
      order.find((candidate) => seen.some((finding) => standing(row, finding) === candidate)) ?? 'not-exercised';
    const { id, system, level, basis, text } = row;
    const checks = (status === 'not-exercised' ? records.filter((record) => record.rows.includes(id)) : judged).map(
      (record) => record.id,
    );
    const known = { id, system, level, basis, text, sources: sourcesOf(row, suite.contracts), status, checks };
    return status === 'not-exercised' ? { ...known, reason: reasonFor(row, suite, records, subject) } : known;
  });
}

function profileBehind(row: Row, contracts: readonly ContractModule[], world: World): AssumptionRecord['profile'] {
  const specs = contracts.find(({ system }) => system === row.system)?.profile ?? {};
  const [key, spec] =
    Object.entries(specs).find(([name, candidate]) => name === row.profile || candidate.row === row.id) ?? [];
  if (key === undefined || spec === undefined || !world.base.systems.some(({ id }) => id === row.system))
    return undefined;
  const { alternatives, reason } = spec;
  return { key, value: world.profile(row.system)[key], reason, ...(alternatives && { alternatives }) };
}

/** Assumed rows that decided an answer or carried a condition. */
export function assumptionsOf(judged: readonly Judged[], suite: Judging, rows: Rows, world: World): AssumptionRecord[] {
  const used = new Set(
    judged.flatMap(({ findings, exchanges }) => [
      ...findings.map(({ row }) => row),
      ...exchanges.map(({ rule }) => rule),
    ]),
  );
  return [...rows.values()]
    .filter(({ id, basis }) => basis === 'assumed' && used.has(id))
    .map((row) => {
      const profile = profileBehind(row, suite.contracts, world);
      return { row: row.id, system: row.system, text: row.text, ...(profile && { profile }) };
    });
}

/** Profile keys of the world that differ from their defaults. */
export function profileDifferences(world: World): ProfileDifference[] {
  return world.base.systems.flatMap(({ id: system, contract }) => {
    const values = world.profile(system);
    return Object.entries(contract.profile)
      .filter(([key, spec]) => values[key] !== spec.default)
      .map(([key, spec]) => ({ system, key, value: values[key], default: spec.default }));
  });
}
