/** Reads a state file whole: what it stands for, and where the next record goes. */
import { Fold, type Found } from './fold.ts';
import { recordOf, type Ground, type Happening, type Header } from './record.ts';
import { StateError } from './state-error.ts';

/** Where a file ends, and the checksum of its last line. */
export interface Tail {
  readonly size: number;
  readonly chain: number;
}

export interface Read extends Tail {
  readonly found: Found;
}

const newline = 10;

function notOurs(path: string): StateError {
  return new StateError(`${path} is not a state file of Motpart`, 'give another name: nothing in it was changed');
}

function damaged(path: string, number: number, at: number): StateError {
  const todo = `take a copy that is whole; \`head -c ${at} ${path}\` gives all that came before the damage`;
  return new StateError(`${path} is damaged: record ${number}, from byte ${at} on`, todo);
}

function demandOurs(path: string, record: unknown): asserts record is Header {
  const { motpart, format, version } = record as Partial<Header>;
  if (motpart !== 'state') throw notOurs(path);
  if (format === 1) return;
  throw new StateError(
    `${path} has a form that this version does not know`,
    `use Motpart ${version}, or give another file`,
  );
}

/** Says which part of the ground differs, and the flag that would fit. */
function demandGround(path: string, header: Header, wanted: Ground): void {
  const refuse = (is: string, wants: string, todo: string) => {
    throw new StateError(`${path} holds worlds of ${is}, not of ${wants}`, `${todo}, or give another file`);
  };
  const [is, wants] = [header, wanted].map(({ systems }) => systems.toSorted().join(','));
  if (header.version !== wanted.version)
    refuse(`Motpart ${header.version}`, wanted.version, `go on with version ${header.version}`);
  if (header.seed !== wanted.seed) refuse(`seed ${header.seed}`, `${wanted.seed}`, `say --seed ${header.seed}`);
  if (header.people !== wanted.people)
    refuse(`${header.people} people`, `${wanted.people}`, `say --people ${header.people}`);
  if (is !== wants) refuse(`the systems ${is}`, wants!, `say --systems ${is}`);
}

/**
 * Bytes after the last end of a line are a record that was being written when the process or the machine stopped: nobody had an answer
 * that rests on it, and it is left out. Anything else that does not agree is refused. Throws a StateError.
 */
export function readState(bytes: Uint8Array, path: string, ground: Ground): Read {
  const fold = new Fold();
  let tail: Tail = { size: 0, chain: 0 };
  for (let number = 1; ; number += 1) {
    const end = bytes.indexOf(newline, tail.size);
    if (end < 0) break;
    const read = recordOf(bytes.subarray(tail.size, end), tail.chain);
    if (!read) throw number === 1 ? notOurs(path) : damaged(path, number, tail.size);
    if (number === 1) {
      demandOurs(path, read.record);
      demandGround(path, read.record, ground);
    } else take(fold, read.record as Happening, () => damaged(path, number, tail.size));
    tail = { size: end + 1, chain: read.chain };
  }
  if (tail.size === 0) throw notOurs(path);
  return { ...tail, found: fold.found(ground.seed) };
}

function take(fold: Fold, happening: Happening, damage: () => StateError): void {
  try {
    fold.take(happening);
  } catch {
    throw damage();
  }
}
