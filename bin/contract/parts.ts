/** The parts of a contract as entries that can be printed, searched and handed on as JSON. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsIn } from './authored/operations.ts';
import type { Contract } from './authored/read-contract.ts';

/** One row of one part. */
export interface Entry {
  readonly id: string;
  /** Short words behind the id. */
  readonly tags: readonly string[];
  /** Paragraphs below it. */
  readonly lines: readonly string[];
  /** The same for programs. */
  readonly value: unknown;
}

type Row = Contract['requirements'][number];
type Place = NonNullable<Row['sources']>[number];

/** `Verktøy API: Feilmeldinger (VER-000207)`. */
export function placeText({ sources }: Contract, { source, heading, field }: Place): string {
  const title = sources.find(({ id }) => id === source)?.title ?? source;
  return `${title}${heading === undefined ? '' : `: ${heading}`}${field === undefined ? '' : ` (${field})`}`;
}

const listed = (label: string, words: readonly string[] | undefined): string[] =>
  words?.length ? [`${label} ${words.join(', ')}`] : [];

const given = (label: string, word: string | undefined): string[] => (word === undefined ? [] : [`${label} ${word}`]);

function requirements(contract: Contract): Entry[] {
  return contract.requirements.map((row) => ({
    id: row.id,
    tags: [row.actor, row.level, row.basis],
    lines: [
      row.text,
      ...(row.sources ?? []).map((place) => `— ${placeText(contract, place)}`),
      ...listed('follows from', row.from),
      ...given('profile', row.profile),
      ...given('not tested:', row.not_tested_reason),
    ],
    value: row,
  }));
}

function errors({ errors: rows }: Contract): Entry[] {
  return rows.map((row) => ({
    id: row.code,
    tags: [String(row.status), ...(row.faultcode ? [row.faultcode] : []), row.owner ? 'the owner’s' : 'ours'],
    lines: [row.message, ...(row.detail === undefined ? [] : [row.detail]), `row ${row.row}`],
    value: row,
  }));
}

type Key = Contract['profile'][number];

function choices({ alternatives, type, minimum, maximum }: Key): string {
  if (alternatives) return `one of ${alternatives.join(', ')}`;
  const range = minimum === undefined && maximum === undefined ? '' : ` from ${minimum ?? '…'} to ${maximum ?? '…'}`;
  return `any ${type}${range}`;
}

function profile({ profile: rows }: Contract): Entry[] {
  return rows.map((row) => ({
    id: row.key,
    tags: [`${row.default} unless said`, row.basis],
    lines: [choices(row), row.reason, `row ${row.row}`],
    value: row,
  }));
}

function inventory({ inventory: rows, requirements: all }: Contract): Entry[] {
  return rows.map((entry) => {
    const cited = all.filter(({ inventory: names }) => names?.includes(entry.name)).map(({ id }) => id);
    const use = entry.set_aside === undefined ? listed('cited by', cited) : [`set aside: ${entry.set_aside}`];
    return { id: entry.name, tags: [entry.kind], lines: [`in ${entry.where}`, ...use], value: entry };
  });
}

function operations(contract: Contract): Entry[] {
  return operationsIn(contract).map((operation) => {
    const { id, method, path, requirements: rows, soap } = operation;
    const body = soap ? [`body ${soap.element} of ${soap.namespace}`] : [];
    return { id, tags: [method, path], lines: [...body, ...listed('rests on', rows)], value: operation };
  });
}

function wsdl(contract: Contract, folder: string): Entry[] {
  return contract.operations.map(({ id, wsdl: file, derived = false }) => ({
    id,
    tags: [derived ? 'derived: the owner’s own is not public' : 'as published'],
    lines: [join(folder, file)],
    value: { operation: id, file: join(folder, file), derived },
  }));
}

function sources({ sources: rows, requirements: all }: Contract): Entry[] {
  return rows.map((row) => {
    const citing = all.filter(({ sources: places }) => places?.some(({ source }) => source === row.id)).length;
    const lines = [row.title, ...(row.url === undefined ? [] : [row.url]), `${citing} rows cite it`];
    return { id: row.id, tags: [row.owner, ...(row.changed === undefined ? [] : [row.changed])], lines, value: row };
  });
}

const readers = { requirements, errors, profile, inventory, operations, wsdl, sources } as const;

export const partNames = [...Object.keys(readers), 'openapi'];

/** The entries of a part, in the order of its file. `openapi` is a whole text and has none. */
export function entriesOf(contract: Contract, folder: string, part: string): Entry[] {
  return Object.hasOwn(readers, part) ? readers[part as keyof typeof readers](contract, folder) : [];
}

/** The authored file of a part; undefined when the contract has none. */
export function fileText(folder: string, part: string): string | undefined {
  const file = join(folder, `${part}.yaml`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
