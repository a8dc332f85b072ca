/** What the reader of docs/api.md sees of a declaration, so that a change of it is seen in review. */

/** As oxc-parser gives it; the kinds of node are many and only few matter here. */
export type Node = any;

const flat = (text: string) =>
  text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/^\| | (?=\|)|(?<=\|) /g, (found) => (found === '| ' ? '' : ' '));

function nameOf(key: Node): string {
  return key.type === 'Identifier' ? key.name : String(key.value ?? '[…]');
}

/** Members that users see: neither `#private` nor `private`. */
function members(nodes: readonly Node[]): string {
  const seen = nodes.filter(({ key, accessibility }) => key && key.type !== 'PrivateIdentifier' && !accessibility);
  const names = seen.map(
    ({ key, optional, static: own }) => `${own ? 'static ' : ''}${nameOf(key)}${optional ? '?' : ''}`,
  );
  return `{ ${[...new Set(names)].join(', ')} }`;
}

function heritage(nodes: readonly Node[] | undefined, text: string): string {
  const parts = (nodes ?? []).map(({ start, end }) => text.slice(start, end));
  return parts.length > 0 ? `extends ${parts.join(', ')} ` : '';
}

function keysOf(node: Node, text: string): string | undefined {
  if (node?.type === 'TSAsExpression') return keysOf(node.expression, text);
  // What it must fit tells enough: a system more is no change of the surface.
  if (node?.type === 'TSSatisfiesExpression')
    return `: ${flat(text.slice(node.typeAnnotation.start, node.typeAnnotation.end))}`;
  return node?.type === 'ObjectExpression' ? members(node.properties) : undefined;
}

function constant({ id, init }: Node, text: string): string {
  const annotation = id.typeAnnotation;
  if (annotation) return flat(text.slice(annotation.start, annotation.end));
  if (init?.type === 'Literal') return `= ${text.slice(init.start, init.end)}`;
  return keysOf(init, text) ?? '';
}

/** `kind` and what follows the name. */
export function shapeOf(node: Node, text: string): { readonly kind: Kind; readonly shape: string } {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return { kind: 'function', shape: flat(text.slice(node.id.end, node.body?.start ?? node.end).trim()) };
    case 'ClassDeclaration':
      return { kind: 'class', shape: heritage(node.superClass && [node.superClass], text) + members(node.body.body) };
    case 'TSInterfaceDeclaration':
      return { kind: 'type', shape: heritage(node.extends, text) + members(node.body.body) };
    case 'TSTypeAliasDeclaration':
      return { kind: 'type', shape: `= ${flat(text.slice(node.typeAnnotation.start, node.typeAnnotation.end))}` };
    default:
      return { kind: 'value', shape: constant(node, text) };
  }
}

export type Kind = 'function' | 'class' | 'value' | 'type';
