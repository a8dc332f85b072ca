import { readFileSync } from 'node:fs';
import { type Comment, parseSync } from 'oxc-parser';
import { shapeOf, type Kind, type Node } from './shape.ts';

/** What a file declares under a name. */
export interface Declared {
  readonly kind: Kind;
  /** What follows the name. */
  readonly shape: string;
  /** The TSDoc block without its stars; empty when there is none. */
  readonly doc: string;
}

/** What a file hands on from another one. */
export interface Handed {
  readonly from: string;
  /** Its name there. */
  readonly name: string;
  readonly typeOnly: boolean;
}

/** The text of a TSDoc block, line by line. */
function docText(value: string): string {
  return value
    .slice(1)
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .trim();
}

function declarators(declaration: Node): readonly Node[] {
  return declaration.type === 'VariableDeclaration' ? declaration.declarations : [declaration];
}

/** The exports of one file, and what they refer to. */
export class Source {
  readonly #declared = new Map<string, Declared>();
  readonly #imported = new Map<string, Handed>();
  /** By the exported name. */
  readonly handed = new Map<string, Handed>();
  /** `export * from`. */
  readonly all: Omit<Handed, 'name'>[] = [];
  /** Names that are declared here and exported. */
  readonly own = new Set<string>();
  readonly #text: string;
  readonly #docs: readonly Comment[];

  constructor(path: string) {
    this.#text = readFileSync(path, 'utf8');
    const { program, comments } = parseSync(path, this.#text);
    this.#docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
    for (const node of program.body) this.#take(node);
  }

  declared(name: string): Declared | undefined {
    return this.#declared.get(name);
  }

  #take(node: Node): void {
    const from = node.source?.value as string | undefined;
    if (node.type === 'ImportDeclaration') this.#import(node, from!);
    else if (node.type === 'ExportAllDeclaration') this.all.push({ from: from!, typeOnly: node.exportKind === 'type' });
    else if (node.type !== 'ExportNamedDeclaration') this.#declare(node, node.start);
    else if (node.declaration) for (const name of this.#declare(node.declaration, node.start)) this.own.add(name);
    else for (const specifier of node.specifiers) this.#export(specifier, from, node.exportKind === 'type');
  }

  #import({ specifiers, importKind }: Node, from: string): void {
    for (const { local, imported, importKind: own } of specifiers) {
      const typeOnly = importKind === 'type' || own === 'type';
      this.#imported.set(local.name, { from, name: imported?.name ?? 'default', typeOnly });
    }
  }

  #export({ local, exported, exportKind }: Node, from: string | undefined, allTypes: boolean): void {
    const typeOnly = allTypes || exportKind === 'type';
    const known = from === undefined ? this.#imported.get(local.name) : { from, name: local.name, typeOnly };
    if (known) this.handed.set(exported.name, { ...known, typeOnly: known.typeOnly || typeOnly });
    else this.own.add(exported.name);
  }

  /** Of overloads the first counts. */
  #declare(declaration: Node, start: number): string[] {
    const named = declarators(declaration).filter(({ id }) => id?.type === 'Identifier');
    for (const node of named) {
      const { name } = node.id;
      if (!this.#declared.has(name))
        this.#declared.set(name, { ...shapeOf(node, this.#text), doc: this.#docBefore(start) });
    }
    return named.map(({ id }) => id.name);
  }

  #docBefore(start: number): string {
    const near = this.#docs.findLast(({ end }) => end <= start);
    return near && this.#text.slice(near.end, start).trim() === '' ? docText(near.value) : '';
  }
}
