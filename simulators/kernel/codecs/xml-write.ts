/** Plain values to XML: names and escapes are the library's business. */
import { XMLBuilder } from 'fast-xml-parser';

/** Element name → value; `@name` is an attribute, undefined is left out, a list repeats the element, an empty string is an empty element. */
export interface XmlValue {
  readonly [name: string]: XmlContent | readonly XmlContent[];
}
export type XmlContent = string | number | boolean | undefined | XmlValue;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  // XML has no attribute without a value.
  suppressBooleanAttributes: false,
});

/** A document with its declaration, to be sent as UTF-8. */
export function writeXml(root: XmlValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${builder.build(root)}`;
}
