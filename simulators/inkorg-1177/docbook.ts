/** Formatted text against the DocBook subset of the new service: the table as warnings, what nobody knows as errors. */
import type { RequirementId } from '../../contracts/generated/inkorg-1177/index.ts';
import { parseXml, plain, type XmlNode } from '../kernel/codecs/xml.ts';
import { childrenOf } from './xml-node.ts';

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly row: RequirementId;
  readonly element: string;
  readonly got: string;
  readonly todo: string;
}

/** Where an element may stand, by the table. */
const parents: Readonly<Record<string, readonly [RequirementId, ...string[]]>> = {
  article: ['inkorg.content.article'],
  info: ['inkorg.content.info', 'article', 'section'],
  section: ['inkorg.content.section', 'article'],
  para: ['inkorg.content.para', 'article', 'section'],
  bibliography: ['inkorg.content.bibliography', 'article', 'section'],
  variablelist: ['inkorg.content.variablelist', 'article', 'section'],
  title: ['inkorg.content.title', 'info', 'section', 'variablelist'],
  ulink: ['inkorg.content.link', 'para'],
  link: ['inkorg.content.link', 'para'],
  varlistentry: ['inkorg.content.varlistentry', 'variablelist'],
  term: ['inkorg.content.term', 'varlistentry'],
  listitem: ['inkorg.content.listitem', 'varlistentry', 'itemizedlist'],
  emphasis: ['inkorg.content.emphasis', 'para', 'title'],
  itemizedlist: ['inkorg.content.itemizedlist', 'article', 'section'],
};

/** Seen in samples beside the table (`inkorg.content.samples-deviate`). */
const inSamples: ReadonlySet<string> = new Set([
  'listitem link',
  'listitem ulink',
  'listitem emphasis',
  'listitem para',
  'term emphasis',
  'section itemizedlist',
]);

const roles: ReadonlySet<string> = new Set([
  'bold',
  'italics',
  'underline',
  'collapsible',
  'bgcolor',
  'information',
  'observe',
  'frame',
]);
const marks: ReadonlySet<string> = new Set(['bullet', 'hyphen']);

const html: ReadonlySet<string> = new Set(
  'html head body div span p br hr a b i u strong em h1 h2 h3 h4 h5 h6 ul ol li table tr td th img font'.split(' '),
);

/** True for text that means to be formatted: it holds a tag. */
export function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>/i.test(text);
}

const finding = (
  severity: Finding['severity'],
  row: RequirementId,
  element: string,
  got: string,
  todo: string,
): Finding => ({
  severity,
  row,
  element,
  got,
  todo,
});

function unknownElement(name: string): Finding {
  if (html.has(name.toLowerCase())) {
    return finding(
      'error',
      'inkorg.client.docbook-only',
      name,
      `the HTML element ${name}`,
      'use the DocBook subset: para, emphasis, itemizedlist',
    );
  }
  return finding(
    'error',
    'inkorg.content.table-is-strict',
    name,
    `the element ${name}, which the subset does not have`,
    'use the elements of the subset only',
  );
}

function placement({ name }: XmlNode, parent: string | undefined): Finding[] {
  const [row, ...allowed] = parents[name]!;
  const fits = parent === undefined ? name === 'article' : allowed.includes(parent);
  if (fits) return [];
  if (parent === undefined)
    return [finding('warning', 'inkorg.content.article', name, `${name} as the root`, 'begin with article')];
  const seen = inSamples.has(`${parent} ${name}`) ? 'inkorg.content.samples-deviate' : row;
  return [
    finding(
      'warning',
      seen,
      name,
      `${name} inside ${parent}`,
      `put ${name} into ${allowed.join(' or ') || 'no other element'}`,
    ),
  ];
}

function attributes({ name, attributes: { role, mark } }: XmlNode): Finding[] {
  const badRole = name === 'emphasis' && role !== undefined && !roles.has(role);
  const badMark = name === 'itemizedlist' && mark !== undefined && !marks.has(mark);
  return [
    ...(badRole
      ? [finding('warning', 'inkorg.content.roles', name, `role ${role}`, `use one of ${[...roles].join(', ')}`)]
      : []),
    ...(badMark ? [finding('warning', 'inkorg.content.list-mark', name, `mark ${mark}`, 'use bullet or hyphen')] : []),
  ];
}

function walk(node: XmlNode, parent: string | undefined): Finding[] {
  if (!Object.hasOwn(parents, node.name)) return [unknownElement(node.name)];
  return [
    ...placement(node, parent),
    ...attributes(node),
    ...childrenOf(node).flatMap((child) => walk(child, node.name)),
  ];
}

/** The parsed text; or what is wrong with it as XML. */
export function parseMarkup(text: string): XmlNode | Finding {
  const parsed = parseXml(text.trim());
  if ('root' in parsed) {
    try {
      return plain(parsed.root);
    } finally {
      parsed.dispose();
    }
  }
  const html =
    /^<!doctype html/i.test(text.trim()) || ('complaint' in parsed && /<(p|br|b|i|a|div|ul|h\d)\b/i.test(text));
  const why = 'danger' in parsed ? parsed.danger : parsed.complaint.message;
  const got = html ? `HTML, which is not XML: ${why}` : `what is not well-formed: ${why}`;
  return finding(
    'error',
    html ? 'inkorg.client.docbook-only' : 'inkorg.client.docbook-well-formed',
    'messageText',
    got,
    'send plain text, or DocBook that an XML library wrote',
  );
}

/** Everything that the subset has against a text; plain text has nothing to fear. */
export function findingsIn(text: string): readonly Finding[] {
  if (!isMarkup(text)) return [];
  const node = parseMarkup(text);
  return 'severity' in node ? [node] : walk(node, undefined);
}
