/** Search: a term hits where a word of a tool's name or keywords begins with it (`verktoy.search.word-start`). */
import type { Tool } from '../../fixtures/types.ts';

const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** Stands before each word; no term has it. */
const border = '\0';

/** The rest of the text from the start of each word on, so that a term of several words finds them in a row. */
function tailsOf(text: string): string {
  return [...text.matchAll(wordStart)].map(({ index }) => border + text.slice(index)).join('');
}

const exact = new WeakMap<Tool, string>();
const folded = new WeakMap<Tool, string>();

/** All words of a tool with what follows them, in one text that is searched at one go. */
function tails(tool: Tool, fold: boolean): string {
  const cache = fold ? folded : exact;
  const known = cache.get(tool);
  if (known !== undefined) return known;
  const texts = [tool.published.Navn, ...tool.published.Sokeord].map((text) => text.normalize('NFC'));
  const made = texts.map((text) => tailsOf(fold ? text.toLowerCase() : text)).join('');
  cache.set(tool, made);
  return made;
}

/** The tools that a term hits, in their order. `fold` passes over case, also of Norwegian letters. */
export function hits(tools: Iterable<Tool>, term: string, fold: boolean, most: number): Tool[] {
  const plain = term.trim().normalize('NFC').replaceAll(border, ' ');
  const wanted = border + (fold ? plain.toLowerCase() : plain);
  const found: Tool[] = [];
  for (const tool of tools) {
    if (found.length === most) break;
    if (tails(tool, fold).includes(wanted)) found.push(tool);
  }
  return found;
}
