/** Bodies in XML as the values that JSON would have. What is a list and what an object is for the contract to say. */
import { parseXml, plain, type XmlNode } from '../../kernel/codecs/xml.ts';
import { decodeXml } from '../../kernel/codecs/xml-text.ts';
import { header, type SimRequest } from '../../kernel/http.ts';
import { bodySchemaOf, resolved, type Schema } from '../schemas.ts';

const isElement = (part: string | XmlNode): part is XmlNode => typeof part !== 'string';
const textOf = ({ content }: XmlNode): string => content.filter((part) => typeof part === 'string').join('');
const isNil = ({ attributes }: XmlNode): boolean => /^\s*(?:true|1)\s*$/.test(attributes['nil'] ?? '');

/** The schema of a field, whose name is read without regard to case (`lifecare.api.names-case`). */
function fieldOf({ properties = {} }: Schema, name: string): Schema {
  const found = Object.entries(properties).find(([known]) => known.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? {};
}

function valueOf(node: XmlNode, schema: Schema): unknown {
  if (isNil(node)) return null;
  const type = resolved(schema);
  const elements = node.content.filter(isElement);
  if (type.items) return elements.map((one) => valueOf(one, type.items!));
  if (elements.length === 0 && !type.properties) return textOf(node);
  return Object.fromEntries(elements.map((one) => [one.name, valueOf(one, fieldOf(type, one.name))]));
}

/** The body of an operation; undefined where it is no XML that is safe to read. libxml2 must be loaded. */
export function xmlBody(request: SimRequest, operation: string): unknown {
  const decoded = decodeXml(request.body, header(request, 'content-type'));
  if ('problem' in decoded) return undefined;
  const parsed = parseXml(decoded.text, decoded.utf8);
  if (!('root' in parsed)) return undefined;
  try {
    return valueOf(plain(parsed.root), bodySchemaOf(operation));
  } finally {
    parsed.dispose();
  }
}
