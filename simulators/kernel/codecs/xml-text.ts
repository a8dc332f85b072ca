/** Bytes of an XML entity to text, before anything is scanned: a UTF-16 DOCTYPE hides from a scan of bytes. */
import { TextDecoder } from 'node:util';
import { declaredCharset, markedCharset } from './text.ts';

/** Names of encodings as they came, and the one that the text was read by (RFC 7303 §3: mark, then HTTP, then declaration). */
export interface XmlEncoding {
  /** Of the byte order mark. */
  readonly mark: string | undefined;
  /** Of the content type. */
  readonly http: string | undefined;
  /** Of the XML declaration. */
  readonly declared: string | undefined;
  readonly used: 'utf-8' | 'utf-16le' | 'utf-16be';
}

export interface XmlText {
  readonly text: string;
  /** The same in UTF-8, without a mark. */
  readonly utf8: Uint8Array;
  readonly encoding: XmlEncoding;
}

/** Why bytes are no text: an encoding other than UTF-8 and UTF-16, or bytes that are not of their encoding. */
export interface Undecodable {
  readonly problem: 'encoding' | 'bytes';
  readonly encoding: string;
}

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
} as const;

const declaration = /^\s*<\?xml\s[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Long enough for any XML declaration. */
const head = 256;

type Family = 'utf-8' | 'utf-16' | undefined;

function familyOf(name: string): Family {
  if (/^utf-?8$|^us-ascii$/i.test(name)) return 'utf-8';
  return /^utf-?16(le|be)?$/i.test(name) ? 'utf-16' : undefined;
}

/** UTF-16 without a mark shows itself by its first `<`. */
function wideFrom(body: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (body[0] === 0x3c && body[1] === 0) return 'utf-16le';
  return body[0] === 0 && body[1] === 0x3c ? 'utf-16be' : undefined;
}

/** What an 8-bit XML declaration names. */
function declaredIn(body: Uint8Array): string | undefined {
  return declaration.exec(
    Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, head)).toString('latin1'),
  )?.[1];
}

/** The decoder that a named encoding means; RFC 2781 §4.3 reads UTF-16 without a mark as big-endian. */
function decoderOf(name: string, body: Uint8Array): XmlEncoding['used'] | undefined {
  const family = familyOf(name);
  if (family !== 'utf-16') return family;
  return name.toLowerCase().endsWith('le') ? 'utf-16le' : (wideFrom(body) ?? 'utf-16be');
}

/** Which decoder to use, or the name of an encoding that there is none for. */
function choose(body: Uint8Array, mark: string | undefined, http: string | undefined): string {
  if (mark !== undefined) return mark;
  if (http !== undefined) return decoderOf(http, body) ?? http;
  const wide = wideFrom(body);
  if (wide) return wide;
  const declared = declaredIn(body);
  return declared === undefined || familyOf(declared) === 'utf-8' ? 'utf-8' : declared;
}

const isUsed = (name: string): name is XmlEncoding['used'] => Object.hasOwn(decoders, name);

/** The text of an entity, or why there is none. `contentType` is the header's whole value. */
export function decodeXml(body: Uint8Array, contentType?: string): XmlText | Undecodable {
  const mark = markedCharset(body);
  const http = declaredCharset(contentType);
  const used = choose(body, mark, http);
  if (!isUsed(used)) return { problem: 'encoding', encoding: used };
  try {
    const text = decoders[used].decode(body);
    const utf8 = used === 'utf-8' ? body.subarray(mark === undefined ? 0 : 3) : Buffer.from(text);
    return { text, utf8, encoding: { mark, http, declared: declaration.exec(text.slice(0, head))?.[1], used } };
  } catch {
    return { problem: 'bytes', encoding: used };
  }
}

/** Names that disagree with the encoding in use, as `source name`: a sender that says one thing and does another. */
export function disagreements({ http, declared, used }: XmlEncoding): string[] {
  const differs = (name: string | undefined) => name !== undefined && familyOf(name) !== familyOf(used);
  return [
    ...(differs(http) ? [`Content-Type ${http}`] : []),
    ...(differs(declared) ? [`declaration ${declared}`] : []),
  ];
}
