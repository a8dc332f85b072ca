/** What every part of the page needs: the run, the language, and the names of anchors. */
import htm from 'htm';
import { h, type VNode } from 'preact';
import type { Lang, Text, Verdict } from '../../dsl/types.ts';
import { verdictNames } from '../../dsl/texts/verdicts.ts';
import type { ExchangeRecord, Run, RunDocument } from '../../runners/document.ts';

// htm's types describe its CommonJS build, where `default` is a property; Node loads the module build, where it is the function.
const bound = (htm as unknown as typeof htm.default).bind(h);

/** Markup as a template: values are escaped. */
export const markup = (strings: TemplateStringsArray, ...values: unknown[]): VNode =>
  bound(strings, ...values) as VNode;

/** Lines, or characters, of which a box may scroll. */
const tall = { lines: 10, characters: 500 } as const;

/** Text as it was written. A box that may scroll can have the focus, or no keyboard could scroll it. */
export function verbatimBox(text: string): VNode {
  const scrolls = text.length > tall.characters || text.split('\n').length > tall.lines;
  return markup`<pre tabindex=${scrolls ? 0 : undefined}>${text}</pre>`;
}

export interface Reader {
  readonly lang: Lang;
  readonly document: RunDocument;
  readonly exchanges: readonly ExchangeRecord[];
  /** A message in the reader's language. */
  readonly t: (text: Text) => string;
}

export function readerOf({ document, exchanges }: Run, lang: Lang): Reader {
  return { lang, document, exchanges, t: (text) => text[lang] };
}

export const anchor = {
  check: (id: string) => `c-${id}`,
  row: (id: string) => `r-${id}`,
  exchange: (id: string) => `x-${id}`,
};

/** Shape and word carry the verdict; the colour only helps. */
const signs: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  skip: '–',
  omit: '○',
  error: '⚠',
  review: '?',
  attested: '✍',
};

export function badge(verdict: Verdict, { t }: Reader): VNode {
  return markup`<span class=${`verdict ${verdict}`}
    ><span aria-hidden="true">${signs[verdict]}</span> ${t(verdictNames[verdict])}</span
  >`;
}

/** A chapter of the page with its heading. */
export function chapter(id: string, title: string, content: unknown): VNode {
  return markup`<section id=${id} aria-labelledby=${`${id}-h`}>
    <h2 id=${`${id}-h`}>${title}</h2>
    ${content}
  </section>`;
}

/** An id that may go on in the next line after each dot. */
function breakable(id: string): unknown {
  return id.split(/(?<=\.)/).map((part, place) => (place > 0 ? markup`<wbr />${part}` : part));
}

/** Links with a comma between them. */
export function links(ids: readonly string[], hrefOf: (id: string) => string): unknown {
  return ids.map((id, place) => markup`${place > 0 ? ', ' : ''}<a href=${`#${hrefOf(id)}`}>${breakable(id)}</a>`);
}
