import { join, posix } from 'node:path';
import { Source, type Declared } from './read-source.ts';

/** One name that an entry point exports. */
export interface Exported extends Declared {
  readonly name: string;
  /** Where it is declared, below the root; the package for what is handed on from another one. */
  readonly file: string;
}

/** Follows re-exports from file to file. */
class Exports {
  readonly #root: string;
  readonly #sources = new Map<string, Source>();

  constructor(root: string) {
    this.#root = root;
  }

  #source(file: string): Source {
    const source = this.#sources.get(file) ?? new Source(join(this.#root, file));
    this.#sources.set(file, source);
    return source;
  }

  names(file: string): ReadonlySet<string> {
    const { own, handed, all } = this.#source(file);
    return new Set([...own, ...handed.keys(), ...all.flatMap(({ from }) => [...this.names(beside(file, from))])]);
  }

  find(file: string, name: string): Exported | undefined {
    const source = this.#source(file);
    const declared = source.declared(name);
    if (declared) return { name, file, ...declared };
    const handed = source.handed.get(name);
    if (handed) return asHanded(this.#elsewhere(file, handed.from, handed.name), name, handed.typeOnly);
    const star = source.all.find(({ from }) => this.names(beside(file, from)).has(name));
    return star && asHanded(this.find(beside(file, star.from), name), name, star.typeOnly);
  }

  #elsewhere(file: string, from: string, name: string): Exported | undefined {
    if (from.startsWith('.')) return this.find(beside(file, from), name);
    return { name, file: from, kind: 'value', shape: '', doc: `\`${name}\` of ${from}.` };
  }
}

function beside(file: string, from: string): string {
  return posix.join(posix.dirname(file), from);
}

/** A class that is handed on as a type cannot be constructed by those who get it. */
function asHanded(found: Exported | undefined, name: string, typeOnly: boolean): Exported | undefined {
  return found && { ...found, name, kind: typeOnly ? 'type' : found.kind };
}

/** Every name that a file exports, with its declaration wherever that stands, in the order of names. */
export function exportsOf(root: string, entry: string): Exported[] {
  const all = new Exports(root);
  const found = [...all.names(entry)].map((name) => all.find(entry, name)!);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
