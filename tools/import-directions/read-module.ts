import { parseSync, Visitor } from 'oxc-parser';

/** One import, re-export, `import()` or `import('…').Type` of a file. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** What the rules look at in one file. */
export interface Module {
  readonly imports: readonly Import[];
  /** Lines where the machine's clock is read as `new Date()` or `Date()`; the linter finds the other ways. */
  readonly clockReads: readonly number[];
}

/** Parses one source file. A file that cannot be parsed is left to the type checker, which says more about it. */
export function readModule(path: string, text: string): Module {
  const imports: Import[] = [];
  const clockReads: number[] = [];
  const line = (offset: number) => text.slice(0, offset).split('\n').length;
  const add = (source: unknown, typeOnly: boolean, start: number) => {
    const specifier = (source as { value?: unknown } | null)?.value;
    if (typeof specifier === 'string') imports.push({ specifier, typeOnly, line: line(start) });
  };
  const visitor = new Visitor({
    ImportDeclaration: (node) => add(node.source, onlyTypes(node.importKind, node.specifiers), node.start),
    ExportNamedDeclaration: (node) => add(node.source, onlyTypes(node.exportKind, node.specifiers), node.start),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type', node.start),
    ImportExpression: (node) => add(node.source, false, node.start),
    TSImportType: (node) => add(node.source, true, node.start),
    NewExpression: (node) => {
      if (isDate(node.callee) && node.arguments.length === 0) clockReads.push(line(node.start));
    },
    CallExpression: (node) => {
      if (isDate(node.callee)) clockReads.push(line(node.start));
    },
  });
  visitor.visit(parseSync(path, text).program);
  return { imports, clockReads };
}

interface Specifier {
  readonly importKind?: string;
  readonly exportKind?: string;
}

/** True for `import type { A }` and for `import { type A }`. */
function onlyTypes(kind: string | null | undefined, specifiers: readonly object[]): boolean {
  if (kind === 'type') return true;
  const kinds = (specifiers as readonly Specifier[]).map(({ importKind, exportKind }) => importKind ?? exportKind);
  return kinds.length > 0 && kinds.every((each) => each === 'type');
}

function isDate(callee: { type: string; name?: unknown }): boolean {
  return callee.type === 'Identifier' && callee.name === 'Date';
}
