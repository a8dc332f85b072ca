/** An answer in XML as the value that the same answer in JSON has: by another reader than wrote it, and the types of the contract. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { resolved, type Schema, schemaOf, typesOf } from '../schemas.ts';

/** `[{ Name: [{ '#text': 'A' }], ':@': { 'i:nil': 'true' } }]`: everything in its order. */
type Node = Readonly<Record<string, any>>;

const parser = new XMLParser({
  preserveOrder: true,
  parseTagValue: false,
  trimValues: false,
  ignoreAttributes: false,
  attributeNamePrefix: '',
});

const nameOf = (node: Node): string => Object.keys(node).find((name) => name !== ':@')!;

/** The text of a scalar as its type has it. A choice of kinds goes by what the text looks like. */
function scalar(text: string, schema: Schema): unknown {
  const types = typesOf(schema);
  if (types.includes('boolean')) return text === 'true';
  const isNumber = types.includes('integer') || types.includes('number');
  return isNumber && !(types.includes('string') && !/^\d+$/.test(text)) ? Number(text) : text;
}

function fieldsOf(children: readonly Node[], { properties = {}, additionalProperties }: Schema): object {
  const fields = children.map((child) => {
    const name = nameOf(child);
    return [name, valueOf(child, properties[name] ?? additionalProperties ?? {})] as const;
  });
  return Object.fromEntries(fields);
}

function valueOf(node: Node, schema: Schema): unknown {
  if (node[':@']?.['i:nil'] === 'true') return null;
  const children = node[nameOf(node)] as readonly Node[];
  const type = resolved(schema);
  if (type.items) return children.map((child) => valueOf(child, type.items!));
  if (type.properties || type.additionalProperties) return fieldsOf(children, type);
  return scalar(children.map((child) => child['#text'] as string).join(''), schema);
}

/** Root and value of a document whose value has a type of the contract: `User`, `User[]`, `integer`. Throws when it is not well-formed. */
export function fromXml(text: string, type: string): { readonly root: string; readonly value: unknown } {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw new Error(verdict.err.msg);
  const root = (parser.parse(text) as Node[]).find((node) => !nameOf(node).startsWith('?'))!;
  const name = type.replace(/\[\]$/, '');
  const one = 'properties' in schemaOf(name) ? { $ref: name } : schemaOf(name);
  return { root: nameOf(root), value: valueOf(root, type === name ? one : { items: one }) };
}
