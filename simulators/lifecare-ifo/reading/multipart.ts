/**
 * multipart/form-data (RFC 7578, RFC 2046 §5.1.1), strictly: CRLF, a closing delimiter, a name for each part. In one go, since an answer
 * is made in one go; readers of streams cannot.
 */
import { type HeaderValue, headerFields, headerValue } from './header-value.ts';

export interface Part {
  readonly name: string;
  readonly contentType: string | undefined;
  readonly content: Uint8Array;
}

const mostParts = 100;
const mostHeaderBytes = 8192;
const lineEnd = '\r\n';

/** The boundary that a Content-Type declares: 1 to 70 characters of RFC 2046. */
export function boundaryIn(contentType: string): string | undefined {
  const boundary = headerValue(contentType)?.parameters.get('boundary') ?? '';
  return /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/.test(boundary) ? boundary : undefined;
}

/** Content as it is: an encoding on top of it is of the past (RFC 7578 §4.7). */
const isPlain = (encoding: string | undefined): boolean => /^(?:7bit|8bit|binary)?$/i.test(encoding ?? '');

function nameIn({ value, parameters }: HeaderValue): string | undefined {
  return value === 'form-data' ? parameters.get('name') : undefined;
}

function partOf(head: string, content: Uint8Array): Part | undefined {
  const fields = headerFields(head);
  const disposition = headerValue(fields?.get('content-disposition') ?? '');
  const name = disposition && nameIn(disposition);
  if (name === undefined || !isPlain(fields!.get('content-transfer-encoding'))) return undefined;
  return { name, contentType: fields!.get('content-type'), content };
}

/** Goes through a message from delimiter to delimiter. */
class Reader {
  readonly #bytes: Buffer;
  readonly #delimiter: string;
  #place = 0;

  constructor(bytes: Buffer, boundary: string) {
    this.#bytes = bytes;
    this.#delimiter = `${lineEnd}--${boundary}`;
  }

  /** Past the first delimiter, which the message begins with unless something stands before it. */
  begin(): boolean {
    const first = this.#delimiter.slice(lineEnd.length);
    if (this.#at(first)) this.#place = first.length;
    else return this.#past(this.#delimiter) !== undefined;
    return true;
  }

  #at(text: string): boolean {
    return this.#bytes.toString('latin1', this.#place, this.#place + text.length) === text;
  }

  /** The bytes before the next such text, behind which the reader then stands. */
  #past(text: string, within = this.#bytes.length): Buffer | undefined {
    const found = this.#bytes.subarray(this.#place, this.#place + within).indexOf(text);
    if (found < 0) return undefined;
    const before = this.#bytes.subarray(this.#place, this.#place + found);
    this.#place += found + text.length;
    return before;
  }

  #skipPadding(): void {
    while (this.#at(' ') || this.#at('\t')) this.#place += 1;
  }

  /** The delimiter was the last: two hyphens, and nothing else on its line. */
  isClosed(): boolean {
    if (!this.#at('--')) return false;
    this.#place += 2;
    this.#skipPadding();
    return this.#place === this.#bytes.length || this.#at(lineEnd);
  }

  /** The part behind a delimiter, up to the next one. */
  part(): Part | undefined {
    this.#skipPadding();
    if (!this.#at(lineEnd)) return undefined;
    this.#place += lineEnd.length;
    const head = this.#past(lineEnd + lineEnd, mostHeaderBytes);
    const content = head && this.#past(this.#delimiter);
    return content && partOf(head.toString(), content);
  }
}

/** The parts in their order; undefined where the bytes are no such message. */
export function partsIn(body: Uint8Array, boundary: string): readonly Part[] | undefined {
  const reader = new Reader(Buffer.from(body.buffer, body.byteOffset, body.byteLength), boundary);
  const found: Part[] = [];
  if (!reader.begin()) return undefined;
  while (!reader.isClosed()) {
    const part = reader.part();
    if (!part || found.length === mostParts) return undefined;
    found.push(part);
  }
  return found;
}
