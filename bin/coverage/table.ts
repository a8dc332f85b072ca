/** Coverage as text for a terminal: rows, then sums, then what is missing. */
import type { Coverage, CoverageRow, CoverageSum } from '../../suites/coverage.ts';
import { folded } from '../folded.ts';

interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

const widestId = 43;

function bold(text: string, { colour }: Look): string {
  return colour ? `\u001B[1m${text}\u001B[22m` : text;
}

/** What the row has come to: with a run what it saw, else whether anybody looks. */
function stateOf({ status, checks, level, notTestedReason }: CoverageRow): string {
  if (status !== undefined) return status;
  if (checks.length > 0) return 'checked';
  if (notTestedReason !== undefined) return 'not tested';
  return level === 'must' ? 'UNCOVERED' : '-';
}

function rowLines(row: CoverageRow, idWidth: number, { width }: Look): string[] {
  const cells = `${row.level.padEnd(6)}  ${row.basis.padEnd(10)}  ${stateOf(row)}`;
  const fits = row.id.length <= idWidth;
  const first = fits ? [`${row.id.padEnd(idWidth)}  ${cells}`] : [row.id, `${' '.repeat(idWidth)}  ${cells}`];
  const reason = row.reason?.en ?? row.notTestedReason;
  const exercised = row.status !== undefined && row.status !== 'not-exercised';
  return [
    ...first,
    ...(row.checks.length > 0 ? folded(row.checks.join(', '), '    ', width) : []),
    ...(reason !== undefined && !exercised ? folded(reason, '    ', width) : []),
  ];
}

function sumTable(title: string, sums: readonly CoverageSum[], look: Look): string[] {
  const hasRun = sums.some(({ exercised }) => exercised !== undefined);
  const numbers = ['MUSTS', 'COVERED', ...(hasRun ? ['EXERCISED', 'NO DEVIATION'] : [])];
  const right = numbers.map((name) => `  ${name}`).join('');
  const longest = Math.max(title.length, ...sums.map(({ name }) => name.length));
  const nameWidth = Math.min(longest, look.width - right.length);
  const lineOf = ({ name, musts, covered, exercised, withoutDeviation }: CoverageSum) => {
    const values = [musts, covered, ...(hasRun ? [exercised!, withoutDeviation!] : [])];
    const cells = values.map((value, place) => `  ${String(value).padStart(numbers[place]!.length)}`).join('');
    const names = folded(name, '', nameWidth);
    return [...names.slice(0, -1), `${names.at(-1)!.padEnd(nameWidth)}${cells}`];
  };
  return ['', bold(`${title.padEnd(nameWidth)}${right}`, look), ...sums.flatMap(lineOf)];
}

/** Rows of one reason together: the reason, and below it their ids. */
function byReason(label: string, rows: readonly (readonly [id: string, why: string])[], width: number): string[] {
  const reasons = [...new Set(rows.map(([, why]) => why))];
  return reasons.flatMap((reason) => {
    const ids = rows.flatMap(([id, why]) => (why === reason ? [id] : []));
    return [...folded(`${label}: ${reason}`, '', width), ...folded(ids.join(', '), '    ', width)];
  });
}

function missing({ rows, uncovered, run }: Coverage, { width }: Look): string[] {
  const untold = rows.flatMap(({ id, checks, notTestedReason }) =>
    checks.length === 0 && notTestedReason !== undefined ? [[id, notTestedReason] as const] : [],
  );
  const quiet = rows.flatMap(({ id, level, status, reason }) =>
    level === 'must' && status === 'not-exercised' ? [[id, reason?.en ?? 'no reason is given'] as const] : [],
  );
  return [
    ...uncovered.map((id) => `uncovered: ${id}`),
    ...(run ? byReason('not exercised', quiet, width) : byReason('not tested', untold, width)),
  ];
}

/** `helsenorge-verktoy: 0 uncovered of 40 musts on the client (100 % covered)`, and what the run did of them. */
function sentences({ suite, actor, rows, uncovered, percent, run }: Coverage): string[] {
  const musts = rows.filter(({ level }) => level === 'must').length;
  const share = `${suite}: ${uncovered.length} uncovered of ${musts} musts on the ${actor} (${Math.floor(percent)} % covered)`;
  if (!run) return [share];
  const when = `${run.started.slice(0, 10)} ${run.started.slice(11, 16)} UTC`;
  return [share, `the run of ${when} exercised ${Math.floor(run.percent)} % of the musts that have a check`];
}

/** No wider than the terminal, but for a word that is. */
export function coverageTable(found: Coverage, look: Look): string {
  const idWidth = Math.min(widestId, Math.max(11, ...found.rows.map(({ id }) => id.length)));
  const head = `${'REQUIREMENT'.padEnd(idWidth)}  LEVEL   GROUND      ${found.run ? 'RUN' : 'STATE'}`;
  return [
    bold(head, look),
    ...found.rows.flatMap((row) => rowLines(row, idWidth, look)),
    ...sumTable('TOPIC', found.topics, look),
    ...sumTable('DOCUMENT', found.sources, look),
    '',
    ...sentences(found).flatMap((line) => folded(line, '', look.width)),
    ...missing(found, look),
  ].join('\n');
}
