/** Reads values of a set-up leniently: what is missing or of another kind is undefined. */
import type { NamedFile, Setup, Subject, Tree } from './types.ts';

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that is not empty, without spaces at its ends. */
export function textAt(tree: Tree | undefined, key: string): string | undefined {
  const value = tree?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Does a text begin or end with a space? A client sends it along. */
export function blanksRound(tree: Tree | undefined, key: string): boolean {
  const value = tree?.[key];
  return typeof value === 'string' && value !== value.trim();
}

export function treeAt(tree: Tree | undefined, key: string): Tree | undefined {
  const value = tree?.[key];
  return isTree(value) ? value : undefined;
}

/** A list of texts; one text is a list of the words in it. */
export function textsAt(tree: Tree | undefined, key: string): readonly string[] {
  const value = tree?.[key];
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

export function treesAt(tree: Tree | undefined, key: string): readonly Tree[] {
  const value = tree?.[key];
  return Array.isArray(value) ? value.filter(isTree) : [];
}

/** The same text without spaces at its ends; undefined when there is none. */
export function endpointOf({ endpoints }: Setup, system: string): string | undefined {
  const value = endpoints[system];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** What stands at a key, wherever that is kept. */
export interface Content {
  readonly text?: string;
  readonly tree?: Tree;
  readonly file?: NamedFile;
  /** Of the file, as it was written. */
  readonly path?: string;
  readonly flaw?: 'missing' | 'unreadable' | 'a-path';
}

/** A short word with a dot or slash in it was meant as a path. */
function looksLikePath(text: string): boolean {
  return !text.includes('\n') && !text.startsWith('{') && !text.includes('-----BEGIN') && /[./\\]/.test(text);
}

/** A text, a tree, or `{ file: PATH }`. */
export function contentAt(tree: Tree | undefined, key: string, { read }: Subject): Content {
  const named = treeAt(tree, key);
  const path = textAt(named, 'file');
  if (named && (path === undefined || Object.keys(named).length > 1)) return { tree: named };
  const text = textAt(tree, key);
  if (path === undefined) {
    if (text === undefined) return { flaw: 'missing' };
    return looksLikePath(text) ? { flaw: 'a-path', path: text } : { text };
  }
  const file = read(path);
  return file ? { text: Buffer.from(file.bytes).toString('utf8'), file, path } : { flaw: 'unreadable', path };
}
