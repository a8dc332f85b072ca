/** Mutants of the message and its text. */
import type { Mutant } from '../../dsl/types.ts';
import { docbook } from '../soap.ts';
import { breakingOver, rewriting, within, without, wrong } from './traffic.ts';

const source = 'm:sourceSystem';
const has = (xml: string, element: string) => xml.includes(`<${element}>`);
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

export const messageMutants: readonly Mutant[] = [
  wrong(
    'inkorg.message.schema',
    'writes the heading after the text',
    rewriting((xml) =>
      xml.replace(
        /(<core:messageDescription>.*<\/core:messageDescription>)(<core:messageText>.*<\/core:messageText>)/s,
        '$2$1',
      ),
    ),
  ),
  wrong(
    'inkorg.message.namespaces',
    "puts the whole message into the contract's namespace",
    rewriting((xml) => xml.replaceAll(/(<\/?)core:/g, '$1m:')),
  ),
  wrong(
    'inkorg.source-system.set',
    'names its system only where it wants something of it',
    rewriting((xml) => (has(xml, 'm:notify') || has(xml, 'core:ssoLink') ? xml : without(xml, source))),
  ),
  wrong(
    'inkorg.notify.with-source-system',
    'wants a notification without naming its system',
    rewriting((xml) => (xml.includes('<m:notify>true') ? without(xml, source) : xml)),
  ),
  wrong(
    'inkorg.notify.choice',
    'always wants a notification',
    rewriting((xml) => without(xml, 'm:notify').replace(`<${source}>`, `<m:notify>true</m:notify><${source}>`)),
  ),
  wrong(
    'inkorg.unit.named',
    'leaves the name of the unit empty',
    rewriting((xml) => within(xml, 'core:unitName', () => '')),
  ),
  wrong(
    'inkorg.unit.hsa-id',
    'names the unit by an id of its own',
    rewriting((xml) => within(xml, 'core:unitId', () => 'vc-17')),
  ),
  wrong(
    'inkorg.thread.reuse',
    'forgets the thread',
    rewriting((xml) => without(xml, 'core:messageThreadId')),
  ),
  wrong('inkorg.thread.answer', 'breaks over an empty thread', breakingOver(/<\w+:messageThreadId(\/>|><\/)/)),
  wrong(
    'inkorg.link.complete',
    'leaves the type of a link out',
    rewriting((xml) => without(xml, 'core:type')),
  ),
  wrong(
    'inkorg.link.no-url',
    'sends the whole address of a link',
    rewriting((xml) => within(xml, 'core:queryString', (query) => `https://formular.example/sso?${query}`)),
  ),
  wrong(
    'inkorg.link.source-system',
    'sends a link without naming its system',
    rewriting((xml) => (has(xml, 'core:ssoLink') && !has(xml, 'm:notify') ? without(xml, source) : xml)),
  ),
  wrong(
    'inkorg.text.letters',
    'writes a for å and ä',
    rewriting((xml) => xml.normalize('NFD').replaceAll(/\p{M}/gu, '')),
  ),
  wrong(
    'inkorg.text.markup-characters',
    'escapes twice',
    rewriting((xml) =>
      within(xml, 'core:messageText', (text) => (text.includes('article') ? text : text.replaceAll('&', '&amp;'))),
    ),
  ),
  wrong('inkorg.text.no-html', 'breaks lines by HTML', { text: (text) => text.replaceAll('\n', '<br/>') }),
  wrong(
    'inkorg.docbook.escaped',
    'puts DocBook in as elements',
    rewriting((xml) => within(xml, 'core:messageText', (text) => (text.includes('article') ? unescaped(text) : text))),
  ),
  wrong('inkorg.docbook.well-formed', 'glues DocBook together without escaping', {
    docbook: (heading, sections) => unescaped(docbook(heading, sections)),
  }),
  wrong('inkorg.docbook.only', 'writes paragraphs of HTML', {
    docbook: (heading, sections) => docbook(heading, sections).replaceAll(/(<\/?)para>/g, '$1p>'),
  }),
  wrong('inkorg.docbook.structure', 'puts the title where the table has none', {
    docbook: (heading, sections) => docbook(heading, sections).replace(/<info>(.*?)<\/info>/, '$1'),
  }),
];
