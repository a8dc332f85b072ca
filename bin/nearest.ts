/** The word that somebody probably meant. */

/** Letters to insert, delete, exchange or swap to turn one word into the other (optimal string alignment). */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + Number(!same));
      row.push(swapped ? Math.min(cost, older[j - 2]! + 1) : cost);
    }
    [older, last] = [last, row];
  }
  return last[b.length]!;
}

/** The known word nearest to what was written; undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    const found = word.startsWith(written) && written.length > 1 ? 1 : distance(written, word);
    if (found < least) [best, least] = [word, found];
  }
  return best;
}

/** `did you mean serve?`, or the other advice when nothing is near. */
export function meant(written: string, known: Iterable<string>, otherwise: string): string {
  const word = nearest(written, known);
  return word === undefined ? otherwise : `did you mean ${word}?`;
}
