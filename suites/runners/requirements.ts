/** What a run says of each requirement on the client, and on which assumed ground it stood. */
import type { Actor, ContractModule } from '../../contracts/types.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Row, Rows } from '../dsl/severity.ts';
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
  return wanted.map((row) => {
    const spoken = records.filter(({ findings }) => findings.some((finding) => finding.row === row.id));
    const judged = spoken.filter(({ verdict }) => verdict !== 'error');
    const seen = judged.flatMap(({ findings }) => findings.filter((finding) => finding.row === row.id));
    const status =
      order.find((candidate) => seen.some(({ verdict }) => statusOf[verdict] === candidate)) ?? 'not-exercised';
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
