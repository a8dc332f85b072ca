import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** Every string that stands in the sources of these folders: literals, the fixed parts of templates, and names of members. */
export function stringsIn(root: string, pattern: string, exclude: readonly string[] = []): Set<string> {
  const strings = new Set<string>();
  const visitor = new Visitor({
    Literal: ({ value }) => {
      if (typeof value === 'string') strings.add(value);
    },
    TemplateElement: ({ value }) => {
      strings.add(value.cooked ?? value.raw);
    },
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === 'Identifier') strings.add(property.name);
    },
    Property: ({ key, computed }) => {
      if (!computed && key.type === 'Identifier') strings.add(key.name);
    },
  });
  for (const path of globSync(pattern, { cwd: root, exclude: [...exclude, '**/generated/**', '**/node_modules/**'] })) {
    visitor.visit(parseSync(path, readFileSync(join(root, path), 'utf8')).program);
  }
  return strings;
}

/** The row ids in square brackets that titles of tests carry. */
export function rowsInBrackets(strings: Iterable<string>): string[] {
  return [...strings].flatMap((text) => text.match(/(?<=\[|, )[a-z][a-z0-9-]*(\.[a-z0-9-]+){2,}(?=\]|, )/g) ?? []);
}
