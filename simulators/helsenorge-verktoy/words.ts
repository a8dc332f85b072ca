/** Search: a term hits where a word of a tool's name or keywords begins with it (`verktoy.search.word-start`). */
import type { Tool } from '../../fixtures/types.ts';

const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** The rest of the text from the start of each word on, so that a term of several words finds them in a row. */
function tailsOf(text: string): string[] {
  return [...text.matchAll(wordStart)].map(({ index }) => text.slice(index));
}

const exact = new WeakMap<Tool, readonly string[]>();
const folded = new WeakMap<Tool, readonly string[]>();

function tails(tool: Tool, fold: boolean): readonly string[] {
  const cache = fold ? folded : exact;
  const known = cache.get(tool);
  if (known) return known;
  const texts = [tool.published.Navn, ...tool.published.Sokeord].map((text) => text.normalize('NFC'));
  const made = texts.flatMap((text) => tailsOf(fold ? text.toLowerCase() : text));
  cache.set(tool, made);
  return made;
}

/** The tools that a term hits, in their order. `fold` passes over case, also of Norwegian letters. */
export function hits(tools: readonly Tool[], term: string, fold: boolean, most: number): Tool[] {
  const plain = term.trim().normalize('NFC');
  const wanted = fold ? plain.toLowerCase() : plain;
  const found: Tool[] = [];
  for (const tool of tools) {
    if (found.length === most) break;
    if (tails(tool, fold).some((tail) => tail.startsWith(wanted))) found.push(tool);
  }
  return found;
}
