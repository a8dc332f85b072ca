/** A scan of XML text before any parser sees it. Exact up to the first place that is not well-formed, where parsers stop too. */

/** What is refused unread. `declaration`: a DOCTYPE, or any other `<!` that is neither comment nor CDATA. */
export type XmlDanger = 'declaration' | 'too-deep' | 'too-many-elements' | 'tag-too-long';

export const xmlLimits = {
  /** Levels of elements. */
  depth: 1_000,
  /** Elements of a document; each costs a parser some hundred bytes. */
  elements: 10_000,
  /** Characters of one tag. */
  tag: 64 * 1024,
} as const;

const exclamation = 33;
const question = 63;
const slash = 47;
const singleQuote = 39;
const doubleQuote = 34;
const greater = 62;

/** The place behind the next `end`, or the end of the text. */
function after(text: string, end: string, from: number): number {
  const place = text.indexOf(end, from);
  return place < 0 ? text.length : place + end.length;
}

/** The place of the `>` that closes the tag: quotes hide others. */
function tagEnd(text: string, start: number): number {
  for (let place = start; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === greater) return place;
    if (code === doubleQuote) place = after(text, '"', place + 1) - 1;
    else if (code === singleQuote) place = after(text, "'", place + 1) - 1;
  }
  return text.length;
}

/** The place behind a comment, a CDATA section or a processing instruction; undefined for another declaration. */
function afterMarkup(text: string, start: number): number | undefined {
  if (text.charCodeAt(start + 1) === question) return after(text, '?>', start + 2);
  if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
  return text.startsWith('<![CDATA[', start) ? after(text, ']]>', start + 9) : undefined;
}

/** The first danger in a text, if any. */
export function dangerIn(text: string): XmlDanger | undefined {
  let depth = 0;
  let elements = 0;
  let place = text.indexOf('<');
  while (place >= 0 && place < text.length) {
    const next = text.charCodeAt(place + 1);
    let end: number | undefined;
    if (next === exclamation || next === question) {
      end = afterMarkup(text, place);
      if (end === undefined) return 'declaration';
    } else {
      const close = tagEnd(text, place + 1);
      if (close - place > xmlLimits.tag) return 'tag-too-long';
      if (next === slash) depth -= 1;
      else if ((elements += 1) > xmlLimits.elements) return 'too-many-elements';
      else if (text.charCodeAt(close - 1) !== slash && (depth += 1) > xmlLimits.depth) return 'too-deep';
      end = close + 1;
    }
    place = text.indexOf('<', end);
  }
  return undefined;
}
