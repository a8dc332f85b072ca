/** Parts and rows of a contract as text for a terminal. */
import { folded } from '../folded.ts';
import type { Contract } from './authored/read-contract.ts';
import { placeText, type Entry } from './parts.ts';
import type { Standing } from './standing.ts';

export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

const indent = '    ';

function bold(text: string, { colour }: Look): string {
  return colour ? `\u001B[1m${text}\u001B[22m` : text;
}

/** The id with its tags behind it, or below it where they do not fit. */
function headLines({ id, tags }: Entry, look: Look): string[] {
  const words = tags.join('  ');
  if (id.length + 2 + words.length <= look.width) return [`${bold(id, look)}  ${words}`];
  return [...folded(id, '', look.width).map((line) => bold(line, look)), ...folded(words, indent, look.width)];
}

export function entryText(entry: Entry, look: Look): string {
  return [...headLines(entry, look), ...entry.lines.flatMap((line) => folded(line, indent, look.width))].join('\n');
}

function listLines(title: string, items: readonly string[], look: Look): string[] {
  if (items.length === 0) return [];
  return ['', bold(title, look), ...items.flatMap((item) => folded(item, '  ', look.width))];
}

type Row = Contract['requirements'][number];

/** Documents with their addresses. */
function sourceItems(row: Row, contract: Contract): string[] {
  return (row.sources ?? []).flatMap((place) => {
    const document = contract.sources.find(({ id }) => id === place.source);
    const about = [document?.owner, document?.changed && `changed ${document.changed}`].filter(Boolean).join(', ');
    return [`${placeText(contract, place)}${about && ` — ${about}`}`, ...(document?.url ? [document.url] : [])];
  });
}

function profileItems({ profile: key }: Row, { profile }: Contract, { profile: keys }: Standing): string[] {
  const wanted = new Set([...(key === undefined ? [] : [key]), ...keys]);
  return profile
    .filter((spec) => wanted.has(spec.key))
    .map((spec) => `${spec.key}: ${spec.default}${spec.alternatives ? ` (or ${otherThan(spec).join(', ')})` : ''}`);
}

function otherThan({ alternatives = [], default: usual }: Contract['profile'][number]): unknown[] {
  return alternatives.filter((value) => value !== usual);
}

/** One row in full: what it says, where it stands, and what stands on it. */
export function rowText(row: Row, contract: Contract, standing: Standing, look: Look): string {
  const { id, actor, level, basis, text, from = [], inventory = [], not_tested_reason: reason } = row;
  const messages = contract.errors.filter((error) => error.row === id);
  return [
    ...headLines({ id, tags: [actor, level, basis], lines: [], value: row }, look),
    ...folded(text, '', look.width),
    ...listLines('Where it stands', sourceItems(row, contract), look),
    ...listLines('Follows from', from, look),
    ...listLines('Rows that follow from it', standing.derived, look),
    ...listLines('Names of the documents', inventory, look),
    ...listLines('Profile', profileItems(row, contract, standing), look),
    ...listLines('Operations', standing.operations, look),
    ...listLines(
      'Codes',
      messages.map(({ code, status, message }) => `${code} (${status}) ${message}`),
      look,
    ),
    ...listLines('Rules of the simulator', standing.rules, look),
    ...listLines('Checks', standing.checks, look),
    ...listLines('Not tested', reason === undefined ? [] : [reason], look),
  ].join('\n');
}
