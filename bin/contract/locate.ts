/** From a finding to its line in the file. */
import { existsSync, readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Finding } from './authored/finding.ts';

/** Keys that a row of any file is called by. */
const names: readonly string[] = ['id', 'code', 'key', 'name'];

const textOf = (node: unknown): string => (isScalar(node) ? String(node.value) : '');

function pairOf(node: unknown, key: string): Pair | undefined {
  return isMap(node) ? node.items.find((pair) => textOf(pair.key) === key) : undefined;
}

/** What stands at a path: the key where there is one, else the value; the last that is there when the path leads further. */
function nodeAt(root: Node | null, path: readonly (string | number)[]): Node | null {
  let value: unknown = root;
  let found = root;
  for (const part of path) {
    const pair = pairOf(value, String(part));
    const next = pair ? pair.value : isSeq(value) ? value.items[Number(part)] : undefined;
    const mark = pair ? pair.key : next;
    if (!isNode(mark)) break;
    [value, found] = [next, mark];
  }
  return found;
}

/** The row that a subject names; of several the last, which is the one too many. */
function rowOf(root: Node | null, subject: string): Node | null {
  const name = subject.replace(/^row /, '');
  const rows = isSeq(root) ? root.items : [];
  const named = rows.filter((row) =>
    names.some((key) => {
      const id = textOf(pairOf(row, key)?.value);
      return id !== '' && (id === name || name.startsWith(`${id} (`));
    }),
  );
  return (named.at(-1) as Node | undefined) ?? null;
}

/** Gives the line (from 1) of a finding in one file, as it now stands on the disk. */
export function lineFinder(path: string): (finding: Finding) => number {
  const counter = new LineCounter();
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { contents } = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  return ({ line, path: place, subject, field }) => {
    if (line !== undefined) return line;
    const row = place ? nodeAt(contents, place) : subject === undefined ? null : rowOf(contents, subject);
    const node = !place && row && field !== undefined ? nodeAt(row, [field]) : row;
    return node?.range ? counter.linePos(node.range[0]).line : 1;
  };
}
