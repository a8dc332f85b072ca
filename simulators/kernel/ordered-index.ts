/** Keys in the order of a number, for whoever asks what lies beyond a moment. Sorted pieces: writing and asking cost the same however many there are. */

/** Where a row stands; null leaves it out. */
export type Rank<Row> = (row: Row) => number | null;

interface Entry {
  readonly at: number;
  readonly key: string;
}

const mostInPiece = 512;

function isBefore(a: Entry, b: Entry): boolean {
  return a.at < b.at || (a.at === b.at && a.key < b.key);
}

/** The first place from which on `holds` is true; it is false for all before. */
function firstPlace<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let from = 0;
  let to = items.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (holds(items[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}

export class OrderedIndex<Row> {
  readonly #rank: Rank<Row>;
  /** None is empty. */
  readonly #pieces: Entry[][] = [];

  constructor(rank: Rank<Row>) {
    this.#rank = rank;
  }

  add(key: string, row: Row): void {
    const at = this.#rank(row);
    if (at === null) return;
    const entry = { at, key };
    const nth = this.#pieceOf(entry);
    const piece = this.#pieces[nth];
    if (!piece) return void this.#pieces.push([entry]);
    piece.splice(
      firstPlace(piece, (other) => isBefore(entry, other)),
      0,
      entry,
    );
    if (piece.length > mostInPiece) this.#pieces.splice(nth + 1, 0, piece.splice(mostInPiece / 2));
  }

  remove(key: string, row: Row): void {
    const at = this.#rank(row);
    if (at === null) return;
    const entry = { at, key };
    const nth = this.#pieceOf(entry);
    const piece = this.#pieces[nth];
    const place = piece ? firstPlace(piece, (other) => !isBefore(other, entry)) : -1;
    if (piece?.[place]?.key !== key) return;
    piece.splice(place, 1);
    if (piece.length === 0) this.#pieces.splice(nth, 1);
  }

  /** The first piece that ends at the entry or behind it; the last one where none does. */
  #pieceOf(entry: Entry): number {
    const nth = firstPlace(this.#pieces, (piece) => !isBefore(piece.at(-1)!, entry));
    return Math.min(nth, Math.max(0, this.#pieces.length - 1));
  }

  /** Calls back with each key beyond `bound`, in order. */
  after(bound: number, take: (key: string) => void): void {
    const first = firstPlace(this.#pieces, (piece) => piece.at(-1)!.at > bound);
    for (let nth = first; nth < this.#pieces.length; nth += 1) {
      const piece = this.#pieces[nth]!;
      const from = nth === first ? firstPlace(piece, ({ at }) => at > bound) : 0;
      for (let place = from; place < piece.length; place += 1) take(piece[place]!.key);
    }
  }
}
