/** From a protocol to a document: its sections in their order, each with its heading. */
import type { Lang } from '../dsl/types.ts';
import type { Block, PrintedDocument } from './blocks.ts';
import { valueOf } from './header.ts';
import { readerOf, type Reader } from './sections/section.ts';
import { sections } from './sections/index.ts';
import type { Part, Template } from './template.ts';
import type { Protocol } from './records.ts';
import { headings, words } from './words.ts';

function blocksOf(part: Part, reader: Reader): readonly Block[] {
  if (typeof part === 'string') {
    const heading: Block = { kind: 'heading', level: 2, text: reader.t(headings[part]) };
    // Notices speak for themselves at the top of the page.
    return part === 'notices' ? sections[part](reader) : [heading, ...sections[part](reader)];
  }
  const text: Block = { kind: 'paragraph', text: part.text };
  return part.heading === undefined ? [text] : [{ kind: 'heading', level: 2, text: part.heading }, text];
}

/** The document in one language. Without a template it has the sections of the protocol's own order. */
export function printed(protocol: Protocol, lang: Lang, template?: Template): PrintedDocument {
  const reader = readerOf(protocol, lang);
  const { spec, header, run } = protocol;
  const organisation = valueOf(header, 'organisation.name');
  const title = template?.title ?? reader.t(spec.title);
  const parts = template?.sections ?? spec.sections;
  return {
    lang,
    title,
    author: organisation,
    made: run.ended,
    foot: [title, organisation, run.date].filter((text) => text !== '').join(' · '),
    page: reader.t(words.page, { n: '{n}', m: '{m}' }),
    blocks: parts.flatMap((part) => blocksOf(part, reader)),
  };
}
