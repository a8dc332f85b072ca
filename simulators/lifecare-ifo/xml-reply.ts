/**
 * A value as XML, in the form of the framework's serializer (`lifecare.api.xml-form`): elements are named by the types and fields of the
 * contract, in its order, an entry of a list is an element of its type, and null is marked.
 */
import { type XmlContent, type XmlValue, writeXml } from '../kernel/codecs/xml-write.ts';
import { resolved, type Schema, typeName } from './schemas.ts';

const instance = 'http://www.w3.org/2001/XMLSchema-instance';
const nothing: XmlValue = { '@i:nil': 'true' };

/** Characters that XML 1.0 cannot hold in any form. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const wellFormed = (text: string): string => text.toWellFormed().replaceAll(forbidden, '\ufffd');

/** Types whose element has another name in the framework. */
const elementNames: Readonly<Record<string, string>> = { HttpError: 'Error' };

/** A name as XML can have it. */
const elementName = (name: string): string =>
  name.replaceAll(/[^\w.-]/g, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`);

type Content = XmlContent | readonly XmlContent[];

/** Fields of the type in its order, and behind them whatever else the value has. */
function fieldsOf(value: object, { properties = {}, additionalProperties }: Schema): XmlValue {
  const own = value as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(properties), ...Object.keys(own)]);
  const present = [...names].filter((name) => own[name] !== undefined);
  return Object.fromEntries(
    present.map((name) => [elementName(name), contentOf(own[name], properties[name] ?? additionalProperties ?? {})]),
  );
}

function entriesOf(values: readonly unknown[], items: Schema): Content {
  return values.length === 0 ? '' : { [typeName(items)]: values.map((value) => contentOf(value, items) as XmlContent) };
}

function contentOf(value: unknown, schema: Schema): Content {
  if (value === null) return nothing;
  if (Array.isArray(value)) return entriesOf(value, resolved(schema).items ?? {});
  if (typeof value === 'object') return fieldsOf(value, resolved(schema));
  return typeof value === 'string' ? wellFormed(value) : (value as number | boolean);
}

/** A document whose root is named by the type: `User`, `ArrayOfUser`, `int`. */
export function xmlOf(value: unknown, schema: Schema): string {
  const name = typeName(schema);
  const content = contentOf(value, schema);
  const inside: XmlValue = typeof content === 'object' ? (content as XmlValue) : { '#text': content };
  return writeXml({ [elementNames[name] ?? name]: { '@xmlns:i': instance, ...inside } });
}
