import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { shapeOf, type Kind, type Node } from './shape.ts';

/** One name that an entry point exports. */
export interface Exported {
  readonly name: string;
  readonly kind: Kind;
  /** Where it is declared, below the root; the package for what is handed on from another one. */
  readonly file: string;
  /** What follows the name. */
  readonly shape: string;
  /** The TSDoc block without its stars; empty when there is none. */
  readonly doc: string;
}

interface Declared extends Omit<Exported, 'name' | 'file'> {}

interface Source {
  /** By the name inside the file. */
  readonly declared: ReadonlyMap<string, Declared>;
  /** By the exported name: from which file, under which name there. */
  readonly handed: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** `export * from`. */
  readonly all: readonly string[];
  readonly own: readonly string[];
}

/** The text of a `/** … *` + `/` block, line by line. */
function docText(value: string): string {
  return value
    .slice(1)
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .trim();
}

function declarators(declaration: Node): readonly Node[] {
  return declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
}

function read(root: string, file: string): Source {
  const text = readFileSync(join(root, file), 'utf8');
  const { program, comments } = parseSync(file, text);
  const declared = new Map<string, Declared>();
  const handed = new Map<string, { from: string; name: string }>();
  const imported = new Map<string, { from: string; name: string }>();
  const all: string[] = [];
  const own: string[] = [];
  const docBefore = (start: number) => {
    const near = comments.filter((one) => one.type === 'Block' && one.value.startsWith('*') && one.end <= start).at(-1);
    return near && text.slice(near.end, start).trim() === '' ? docText(near.value) : '';
  };
  const declare = (declaration: Node, start: number) => {
    for (const node of declarators(declaration)) {
      const { name } = node.id;
      declared.set(name, declared.get(name) ?? { ...shapeOf(node, text), doc: docBefore(start) });
    }
  };
  for (const node of program.body as readonly Node[]) {
    const from = node.source?.value as string | undefined;
    if (node.type === 'ImportDeclaration') {
      for (const { local, imported: there } of node.specifiers) {
        imported.set(local.name, { from: from!, name: there?.name ?? 'default' });
      }
    } else if (node.type === 'ExportAllDeclaration') all.push(from!);
    else if (node.type === 'ExportNamedDeclaration' && node.declaration) {
      declare(node.declaration, node.start);
      own.push(...declarators(node.declaration).map(({ id }: Node) => id.name as string));
    } else if (node.type === 'ExportNamedDeclaration') {
      for (const { local, exported } of node.specifiers) {
        const known = from === undefined ? imported.get(local.name) : { from, name: local.name };
        if (known) handed.set(exported.name, known);
        else own.push(exported.name);
      }
    } else if (node.id) declare(node, node.start);
  }
  return { declared, handed, all, own };
}

/** Every name that a file exports, with its declaration wherever that stands, in the order of names. */
export function exportsOf(root: string, entry: string): Exported[] {
  const sources = new Map<string, Source>();
  const sourceOf = (file: string) => {
    const known = sources.get(file) ?? read(root, file);
    sources.set(file, known);
    return known;
  };
  const at = (file: string, from: string) => posix.join(posix.dirname(file), from);
  const find = (file: string, name: string): Exported | undefined => {
    const { declared, handed, all } = sourceOf(file);
    const own = declared.get(name);
    if (own) return { name, file, ...own };
    const { from, name: there } = handed.get(name) ?? {};
    if (from !== undefined && !from.startsWith('.'))
      return { name, file: from, kind: 'value', shape: '', doc: `\`${there}\` of ${from}.` };
    if (from !== undefined) return find(at(file, from), there!);
    for (const other of all) {
      const found = namesOf(at(file, other)).has(name) ? find(at(file, other), name) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const namesOf = (file: string): ReadonlySet<string> => {
    const { own, handed, all } = sourceOf(file);
    return new Set([...own, ...handed.keys(), ...all.flatMap((from) => [...namesOf(at(file, from))])]);
  };
  const found = [...namesOf(entry)].map((name) => ({ ...find(entry, name)!, name }));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
