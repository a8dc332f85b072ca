import { parseSync, Visitor } from 'oxc-parser';

/** A call `refuse('CODE', 'row.id', …)`, and the edit that makes it as if the line were not there. */
export interface RuleLine {
  readonly code: string;
  readonly row: string;
  readonly path: string;
  readonly line: number;
  readonly edit: Edit;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a file without this rule. */
export function without({ edit }: RuleLine, text: string): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Every rule line of one source file, in its order. Calls whose code and row are not written out are not rule lines. */
export function rulesIn(path: string, text: string): RuleLine[] {
  const rules: RuleLine[] = [];
  const inArray = new Set<Node>();
  const visitor = new Visitor({
    ArrayExpression: ({ elements }) => {
      for (const element of elements) if (element) inArray.add(element);
    },
    CallExpression: (call) => {
      const [code, row, broken] = call.arguments;
      if (call.callee.type !== 'Identifier' || call.callee.name !== 'refuse') return;
      if (code?.type !== 'Literal' || row?.type !== 'Literal') return;
      const edit = inArray.has(call) ? removal(call, text) : broken ? neverBroken(broken) : neverMade(call);
      const line = text.slice(0, call.start).split('\n').length;
      rules.push({ code: String(code.value), row: String(row.value), path, line, edit });
    },
  });
  visitor.visit(parseSync(path, text).program);
  return rules;
}

/** An element of a list goes away with its comma. */
function removal({ start, end }: Node, text: string): Edit {
  const comma = /^\s*,/.exec(text.slice(end));
  return { start, end: end + (comma?.[0].length ?? 0), text: '' };
}

/** A rule that has a name of its own stays, but nothing breaks it. */
function neverBroken({ start, end }: Node): Edit {
  return { start, end, text: '() => false' };
}

function neverMade({ start, end }: Node): Edit {
  return { start, end, text: 'undefined' };
}
