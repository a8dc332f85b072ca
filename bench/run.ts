/**
 * `npm run bench`: measures the rows of bench/rows.ts, what `--state` costs, start-up, memory and worlds; prints a table and writes bench/RESULTS.md.
 *
 *     node bench/run.ts [--quick] [--only WORD] [--peers] [--no-write]
 *
 * `--peers` installs WireMock, Mountebank and Prism into bench/node_modules and measures the rows that they can take against them too
 * (Java 11 or later).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPopulation } from '../fixtures/index.ts';
import { exportLines, exports } from './brp.ts';
import { start } from './child.ts';
import { compare } from './compare.ts';
import { feeds } from './digitaltaktiv.ts';
import { kept } from './kept.ts';
import { lifecare } from './lifecare.ts';
import { memory } from './memory.ts';
import { buildPackage } from './package.ts';
import { startPeers, tools } from './peers.ts';
import {
  feedLines,
  keptLines,
  lifecareLines,
  memoryLines,
  pageOf,
  ratioLines,
  startLine,
  tableOf,
  worldLines,
  type Line,
} from './report.ts';
import { rowsFor, thumbprint, type Stage } from './rows.ts';
import { startUp } from './start-up.ts';
import { worlds } from './worlds.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    peers: { type: 'boolean' },
    'no-write': { type: 'boolean' },
  },
});
/** Short runs in many turns: what else the machine does then falls on both sides. */
const effort = { rounds: values.quick ? 5 : 21, milliseconds: 200, connections: 16 };
const mostForMemory = values.quick ? 10_000 : 80_000;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function ratios(): Promise<Line[]> {
  const ours = await start<Stage>('ours', [thumbprint]);
  const bare = await start('bare');
  const lines: Line[] = [];
  for (const row of await rowsFor(ours.started)) {
    if (values.only && !row.title.includes(values.only)) continue;
    const peers = values.peers && row.peers ? await startPeers(row.peers) : [];
    try {
      for (const line of ratioLines(await compare(row, bare, ours, effort, peers))) {
        lines.push(line);
        say(`${line.work}: ${line.measured}`);
      }
    } finally {
      await Promise.all(peers.map((peer) => peer.end()));
    }
  }
  ours.end();
  bare.end();
  return lines;
}

async function served(): Promise<Line[]> {
  const toolIds = (await loadPopulation()).tools.map(({ id }) => id);
  const built = buildPackage();
  try {
    const started = await startUp(built.bin, toolIds[0]!);
    say(`start-up: ${startLine(started).measured}`);
    const held = await memory(built.bin, toolIds, mostForMemory);
    return [startLine(started), ...memoryLines(started, held)];
  } finally {
    built.remove();
  }
}

const lines = await ratios();
if (!values.only || '--state'.includes(values.only)) lines.push(...keptLines(await kept(effort)));
if (!values.only || 'DigitaltAktiv'.includes(values.only)) {
  const found = feedLines(feeds(effort.rounds));
  for (const { work, measured, wanted, reached } of found)
    say(`${work}: ${measured}, ${wanted}: ${reached ? 'yes' : 'no'}`);
  lines.push(...found);
}
if (!values.only || 'BRP'.includes(values.only)) {
  const found = exportLines(await exports(values.quick ? 3 : 7));
  for (const { work, measured } of found) say(`${work}: ${measured}`);
  lines.push(...found);
}
if (!values.only || 'Lifecare'.includes(values.only)) {
  const found = lifecareLines(lifecare(effort.rounds));
  for (const { work, measured, wanted, reached } of found)
    say(`${work}: ${measured}, ${wanted}: ${reached ? 'yes' : 'no'}`);
  lines.push(...found);
}
if (!values.only) lines.push(...(await served()), ...worldLines(await worlds()));
process.stdout.write(`${tableOf(lines)}\n`);
if (!values.only && !values.quick && !values['no-write']) {
  writeFileSync(
    join(import.meta.dirname, 'RESULTS.md'),
    pageOf(lines, tools, `npm run bench${values.peers ? ' -- --peers' : ''}`, new Date().toISOString().slice(0, 10)),
  );
}
