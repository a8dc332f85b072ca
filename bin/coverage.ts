/** `motpart coverage [SUITE]`: which requirements on the client are checked, and which are not. */
import { defineCommand, type ArgsDef } from 'citty';
import { coverageOf, type Coverage, type CoverageRow } from '../suites/coverage.ts';
import { suiteIds } from '../suites/index.ts';
import { wholeNumber } from './arguments.ts';
import { suiteNamed } from './check/suite.ts';
import { exit } from './failure.ts';
import { coloured } from './usage.ts';

const args = {
  suite: { type: 'positional', required: false, description: 'One suite; all without it' },
  'fail-under': {
    type: 'string',
    valueHint: 'percent',
    description: 'Exit 1 when less than this share of the musts is covered',
  },
  json: { type: 'boolean', description: 'JSON instead of a table' },
} satisfies ArgsDef;

function line({ id, level, basis, checks, notTestedReason }: CoverageRow, width: number): string {
  const judged =
    checks.length > 0 ? checks.join(', ') : notTestedReason === undefined ? '-' : `not tested: ${notTestedReason}`;
  return `${id.padEnd(width)}  ${level.padEnd(6)}  ${basis.padEnd(10)}  ${judged}`;
}

function table({ suite, rows, uncovered, percent }: Coverage): string {
  const width = Math.max(11, ...rows.map(({ id }) => id.length));
  const head = `${'REQUIREMENT'.padEnd(width)}  LEVEL   GROUND      CHECKS`;
  const title = coloured() ? `\u001B[1m${head}\u001B[22m` : head;
  const musts = rows.filter(({ level }) => level === 'must').length;
  const share = `${suite}: ${uncovered.length} uncovered of ${musts} musts on the client (${Math.floor(percent)} % covered)`;
  return [title, ...rows.map((row) => line(row, width)), '', share, ...uncovered.map((id) => `uncovered: ${id}`)].join(
    '\n',
  );
}

export const coverage = defineCommand({
  meta: {
    name: 'coverage',
    description: 'Shows which requirements on the client are checked',
    examples: [{ call: 'motpart coverage', does: 'all suites' }],
  },
  args,
  async run({ args: { suite, 'fail-under': least, json } }) {
    const limit = least === undefined ? 0 : wholeNumber('fail-under', least, 0, 100);
    const wanted = suite === undefined ? suiteIds : [suite];
    const found = await Promise.all(wanted.map(async (id) => coverageOf(await suiteNamed(id))));
    process.stdout.write(`${json ? JSON.stringify(found) : found.map(table).join('\n\n')}\n`);
    return found.some(({ percent }) => percent < limit) ? exit.deviation : exit.ok;
  },
});
