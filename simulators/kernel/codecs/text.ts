/** Bytes to text before anything is scanned: a byte order mark counts most, then the declared charset, then UTF-8. */

import { TextDecoder } from 'node:util';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Charsets that have a mark. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be';

const marks: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The charset of a byte order mark. */
export function markedCharset(body: Uint8Array): Charset | undefined {
  return marks.find(([, mark]) => mark.every((byte, place) => body[place] === byte))?.[0];
}

/** The charset that the first bytes show: by their mark, or by the empty half of a UTF-16 letter. */
export function shownCharset(body: Uint8Array): Charset {
  if (body.length > 1 && body[1] === 0) return 'utf-16le';
  return markedCharset(body) ?? (body[0] === 0 ? 'utf-16be' : 'utf-8');
}

/** The charset parameter of a content type (RFC 9110 §8.3.2), if any. */
export function declaredCharset(contentType: string | undefined): string | undefined {
  return contentType === undefined ? undefined : /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
}

function decoderFor(charset: string | undefined): TextDecoder {
  return charset === undefined || /^utf-?8$/i.test(charset) ? utf8 : new TextDecoder(charset, { fatal: true });
}

/** The text without its byte order mark; undefined when the bytes are not of their charset, or nobody knows the charset. */
export function decodeText(body: Uint8Array, contentType?: string): string | undefined {
  try {
    return decoderFor(markedCharset(body) ?? declaredCharset(contentType)).decode(body);
  } catch {
    return undefined;
  }
}
