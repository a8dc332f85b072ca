/** What hosts take: a comment on GitHub may hold 65,536 characters. */

/** Characters of the whole summary. */
const pageLimit = 60_000;
/** Of one value; the other reports have it whole. */
const valueLimit = 1_500;
const mostLines = 30;

/** The start of a long value. */
export function cut(text: string): string {
  const lines = text.split('\n');
  const kept = lines
    .slice(0, mostLines)
    .join('\n')
    .slice(0, valueLimit)
    .replace(/[\uD800-\uDBFF]$/, '');
  return kept === text ? text : `${kept} …`;
}

/** The blocks up to the limit, and how many stayed out. */
export function fit(blocks: readonly string[]): { readonly kept: readonly string[]; readonly out: number } {
  let size = 0;
  const over = blocks.findIndex((block) => (size += block.length + 2) > pageLimit);
  const kept = over < 0 ? blocks : blocks.slice(0, over);
  return { kept, out: blocks.length - kept.length };
}
