/** Formatted text as the citizen reads it, in plain characters (`inkorg.content.role-rendering`). */
import type { XmlNode } from '../kernel/codecs/xml.ts';
import { isMarkup, parseMarkup } from './docbook.ts';
import { childrenOf, textOf } from './xml-node.ts';

const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const boxes: Readonly<Record<string, string>> = {
  collapsible: '[+]',
  information: '[i]',
  observe: '[!]',
  frame: '[ ]',
};

function link({ attributes: { url, href }, ...node }: XmlNode): string {
  const text = clean(textOf({ ...node, attributes: {} }));
  const target = url ?? href;
  return target === undefined || target === text ? text : `${text} (${target})`.trim();
}

/** Text with links and emphasis in it, on one line. */
function inline(node: XmlNode): string {
  const parts = node.content.map((part) => {
    if (typeof part === 'string') return part;
    return part.name === 'link' || part.name === 'ulink' ? link(part) : inline(part);
  });
  return clean(parts.join(''));
}

function heading(node: XmlNode): string {
  const role = childrenOf(node).find(({ name }) => name === 'emphasis')?.attributes['role'] ?? '';
  return [boxes[role], inline(node)].filter(Boolean).join(' ');
}

const marked: Readonly<Record<string, string>> = { hyphen: '- ', bullet: '• ' };

function lines(node: XmlNode, mark = ''): string[] {
  const inner = (with_ = '') => childrenOf(node).flatMap((child) => lines(child, with_));
  if (node.name === 'title') return [heading(node)];
  if (node.name === 'para' || node.name === 'term') return [inline(node)];
  if (node.name === 'listitem') return [`${mark}${inline(node)}`];
  if (node.name === 'itemizedlist') return inner(marked[node.attributes['mark'] ?? ''] ?? '• ');
  return childrenOf(node).length > 0 ? inner() : [inline(node)];
}

/** The text in plain characters; null where it has no formatting, or none that can be shown. */
export function renderedText(text: string): string | null {
  if (!isMarkup(text)) return null;
  const node = parseMarkup(text);
  if ('severity' in node) return null;
  return lines(node).filter(Boolean).join('\n');
}
