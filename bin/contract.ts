/** `motpart contract [SYSTEM]`: prints what the owners' documents say, row by row, and lints the files that say it. */
import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defineCommand, type ArgsDef } from 'citty';
import { operationsIn } from './contract/authored/operations.ts';
import type { Contract } from './contract/authored/read-contract.ts';
import { contractsFolder } from './contract/folder.ts';
import { lintFolder, lintText } from './contract/lint.ts';
import { contractIn, othersThan, ownFolders } from './contract/own.ts';
import { entriesOf, fileText, partNames } from './contract/parts.ts';
import { entryText, rowText, type Look } from './contract/print.ts';
import { exit, Failure } from './failure.ts';
import { meant } from './nearest.ts';
import { coloured } from './usage.ts';

const args = {
  system: { type: 'positional', required: false, description: 'A system, or a folder of your own; all without it' },
  part: { type: 'string', valueHint: 'part', description: `${partNames.join(', ')}; requirements without it` },
  row: { type: 'string', valueHint: 'id', description: 'One requirement in full, or the one behind a code' },
  grep: { type: 'string', valueHint: 'text', description: 'Only rows in which this stands' },
  lint: { type: 'boolean', description: 'Judges the files instead; exit 1 when there is something to mend' },
  yaml: { type: 'boolean', description: 'The authored file as it is' },
  json: { type: 'boolean', description: 'JSON instead of text' },
} satisfies ArgsDef;

interface Given {
  readonly part?: string | undefined;
  readonly row?: string | undefined;
  readonly grep?: string | undefined;
  readonly yaml?: boolean | undefined;
  readonly json?: boolean | undefined;
}

const look = (): Look => ({ width: process.stdout.columns || 80, colour: coloured() });

/** The folder that a word means: one of ours by the system's id, or a path. */
function folderOf(word: string): string {
  const known = ownFolders().map((folder) => basename(folder));
  if (known.includes(word)) return join(contractsFolder(), word);
  if (statSync(word, { throwIfNoEntry: false })?.isDirectory()) return resolve(word);
  const todo = meant(word, known, `the systems are ${known.join(', ')}; a folder of your own is a path`);
  throw new Failure('SIM-SYSTEM', `there is no contract ${word}`, todo);
}

function lint(folders: readonly string[], json: boolean | undefined): { text: string; code: number } {
  const found = folders.flatMap((folder) => lintFolder(folder, othersThan(folder)));
  const code = found.length > 0 ? exit.deviation : exit.ok;
  if (json) return { text: JSON.stringify(found), code };
  const names = folders.map((folder) => basename(folder)).join(', ');
  const sum = found.length === 0 ? `nothing to mend in ${names}` : `${found.length} to mend in ${names}`;
  return { text: [...found.map(lintText), sum].join('\n'), code };
}

/** A line for each contract. */
function listing(json: boolean | undefined): string {
  const rows = ownFolders().map((folder) => {
    const contract = contractIn(folder);
    const { system, requirements, errors, profile, sources } = contract;
    const counts = { requirements: requirements.length, errors: errors.length, profile: profile.length };
    return { system, ...counts, operations: operationsIn(contract).length, sources: sources.length };
  });
  if (json) return JSON.stringify(rows);
  const width = Math.max(6, ...rows.map(({ system }) => system.length));
  const head = `${'SYSTEM'.padEnd(width)}  REQUIREMENTS  ERRORS  PROFILE  OPERATIONS  SOURCES`;
  const cell = (count: number, title: string) => String(count).padStart(title.length);
  const lines = rows.map(({ system, requirements, errors, profile, operations, sources }) =>
    [
      system.padEnd(width),
      cell(requirements, 'REQUIREMENTS'),
      cell(errors, 'ERRORS'),
      cell(profile, 'PROFILE'),
      cell(operations, 'OPERATIONS'),
      cell(sources, 'SOURCES'),
    ].join('  '),
  );
  return [look().colour ? `\u001B[1m${head}\u001B[22m` : head, ...lines].join('\n');
}

/** The row of this id, or the one behind a code or a profile key. */
function rowNamed(word: string, { requirements, errors, profile }: Contract) {
  const id = errors.find(({ code }) => code === word)?.row ?? profile.find(({ key }) => key === word)?.row ?? word;
  return requirements.find((candidate) => candidate.id === id);
}

function noRow(word: string, contracts: readonly Contract[]): Failure {
  const known = contracts.flatMap(({ requirements, errors }) => [
    ...requirements.map(({ id }) => id),
    ...errors.map(({ code }) => code),
  ]);
  return new Failure('SIM-ROW', `there is no row ${word}`, meant(word, known, 'without --row all of them are listed'));
}

async function wholeRow(folders: readonly string[], word: string, json: boolean | undefined): Promise<string> {
  const contracts = folders.map(contractIn);
  const place = contracts.findIndex((candidate) => rowNamed(word, candidate));
  if (place < 0) throw noRow(word, contracts);
  const found = contracts[place]!;
  const row = rowNamed(word, found)!;
  const { standingOn } = await import('./contract/standing.ts');
  const standing = await standingOn(row.id, found, othersThan(folders[place]!));
  return json ? JSON.stringify({ ...row, standing }) : rowText(row, found, standing, look());
}

/** A file of the contract as it was written. */
function authored(folders: readonly string[], part: string): string {
  const [folder, another] = folders;
  if (another !== undefined || folder === undefined) {
    const todo = `name one: motpart contract ${basename(folder ?? 'SYSTEM')} …`;
    throw new Failure('SIM-ARGUMENT', 'a file is printed of one contract', todo);
  }
  const text = fileText(folder, part);
  if (text !== undefined) return text.trimEnd();
  const there = partNames.filter((name) => existsSync(join(folder, `${name}.yaml`)));
  throw new Failure('SIM-PART', `${basename(folder)} has no ${part}.yaml`, `it has ${there.join(', ')}`);
}

function partOf({ part = 'requirements' }: Given): string {
  if (partNames.includes(part)) return part;
  throw new Failure(
    'SIM-PART',
    `there is no part ${part}`,
    meant(part, partNames, `choose one of ${partNames.join(', ')}`),
  );
}

function printed(folders: readonly string[], { grep, yaml, json, ...given }: Given): string {
  const part = partOf(given);
  if (yaml || (part === 'openapi' && !json)) return authored(folders, part);
  if (part === 'openapi') return JSON.stringify(contractIn(folders[0]!).openapi ?? null);
  const wanted = grep?.toLowerCase() ?? '';
  const entries = folders
    .flatMap((folder) => entriesOf(contractIn(folder), folder, part))
    .filter(({ id, tags, lines }) => [id, ...tags, ...lines].join('\n').toLowerCase().includes(wanted));
  if (json) return JSON.stringify(entries.map(({ value }) => value));
  if (entries.length === 0) return grep === undefined ? `no ${part}` : `no ${part} with ${grep}`;
  return entries.map((entry) => entryText(entry, look())).join('\n\n');
}

export const contract = defineCommand({
  meta: {
    name: 'contract',
    description: 'Prints what the owners’ documents say, row by row, or lints the files that say it',
    examples: [
      { call: 'motpart contract helsenorge-verktoy --grep practitioner', does: 'requirements that speak of it' },
      { call: 'motpart contract --row VER-000207', does: 'what is behind a code, and what tests it' },
      { call: 'motpart contract inkorg-1177 --part errors --json', does: 'all codes, for a program' },
      { call: 'motpart contract --lint', does: 'all contracts of Motpart, judged' },
    ],
    exits: { 0: 'printed, or nothing to mend', 1: '--lint found something to mend', 2: 'wrong usage' },
  },
  args,
  async run({ args: { system, lint: linting, ...given } }) {
    const folders = system === undefined ? ownFolders() : [folderOf(system)];
    const plain = system === undefined && [given.part, given.grep, given.yaml].every((flag) => flag === undefined);
    const print = (): string | Promise<string> => {
      if (given.row !== undefined) return wholeRow(folders, given.row, given.json);
      return plain ? listing(given.json) : printed(folders, given);
    };
    const { text, code } = linting ? lint(folders, given.json) : { text: await print(), code: exit.ok };
    process.stdout.write(`${text}\n`);
    return code;
  },
});
