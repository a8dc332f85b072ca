import { parseSync } from 'oxc-parser';
import type { RuleLine } from './find-rules.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A function that is named at the top of a file and exported. */
interface Named {
  readonly name: string;
  readonly start: number;
  readonly returns: string | undefined;
  readonly body: Node;
}

function namedIn(statement: any): Named | undefined {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined;
  const declarator = declared?.type === 'VariableDeclaration' ? declared.declarations[0] : undefined;
  const made = declarator?.init?.type === 'ArrowFunctionExpression' ? declarator.init : declared;
  if (!made?.body || !made.params) return undefined;
  const { name } = (declarator ?? made).id as { name: string };
  return { name, start: statement.start, returns: made.returnType?.typeAnnotation.type, body: made.body };
}

/** The rows that the comment right above names. */
function rowsAbove(start: number, text: string): string[] {
  const comment = /\/\*\*(?:(?!\*\/).)*\*\/\s*$/s.exec(text.slice(0, start))?.[0] ?? '';
  return [...comment.matchAll(/`([a-z][\w-]*(?:\.[\w-]+){2,})`/g)].map(([, row]) => row!);
}

function mutants({ name, start, body }: Named, path: string, text: string): RuleLine[] {
  const line = text.slice(0, start).split('\n').length;
  const always = (answer: string) => (body.type === 'BlockStatement' ? `{ return ${answer}; }` : answer);
  return rowsAbove(start, text).flatMap((row) =>
    ['true', 'false'].map((answer) => {
      const edit = { start: body.start, end: body.end, text: always(answer) };
      return { code: `${name} → ${answer}`, row, path, line, edit };
    }),
  );
}

/** Each exported predicate of a file whose comment names a row, once always true and once always false for each such row. */
export function predicatesIn(path: string, text: string): RuleLine[] {
  const named = parseSync(path, text).program.body.map(namedIn);
  const predicates = named.filter((one) => one?.returns === 'TSBooleanKeyword') as Named[];
  return predicates.flatMap((one) => mutants(one, path, text));
}
