/** Looking into elements that were read as plain values. */
import type { XmlNode } from '../kernel/codecs/xml.ts';

const isNode = (part: string | XmlNode): part is XmlNode => typeof part !== 'string';

export function childrenOf({ content }: XmlNode): XmlNode[] {
  return content.filter(isNode);
}

/** The first child of that name; of that namespace too, where one is given. */
export function childOf(node: XmlNode | undefined, name: string, namespace?: string): XmlNode | undefined {
  const fits = (part: string | XmlNode): part is XmlNode =>
    isNode(part) && part.name === name && (namespace === undefined || part.namespace === namespace);
  return node?.content.find(fits);
}

/** All text within, in its order. */
export function textOf({ content }: XmlNode): string {
  return content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}
