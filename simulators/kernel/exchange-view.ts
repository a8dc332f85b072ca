/** An exchange as it may leave the process: plain JSON, masked, of bounded size. The journal's API, exchanges.ndjson and reports show it. */
import { createHash } from 'node:crypto';
import type { Basis } from '../../contracts/types.ts';
import { shownCharset } from './codecs/text.ts';
import { header, type Reply, type SimRequest } from './http.ts';
import type { Exchange } from './journal.ts';
import type { Peer } from './peer.ts';
import type { Diagnosis } from './refusal.ts';

/** Takes secrets out of texts. Which identity numbers are secrets is for those who know the population. */
export interface ExchangeMasker {
  readonly text: (text: string) => string;
  readonly header: (name: string, value: string) => string;
}

export interface BodyView {
  /** Bytes as received or sent. */
  readonly bytes: number;
  readonly text: string;
  /** Set when only the beginning stands in `text`: says how much there was. */
  readonly cut?: string;
}

export interface ExchangeView {
  /** `x-000042`: how reports and journals name it within its world. */
  readonly id: string;
  /** Business time, ISO 8601. */
  readonly at: string;
  /** Security time, ISO 8601. */
  readonly wall: string;
  readonly system?: string;
  readonly operation?: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: BodyView;
    readonly unread?: string;
    /** The client certificate, without its text. */
    readonly peer?: Omit<Peer, 'pem'>;
  };
  readonly reply: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: BodyView;
  };
  readonly code?: string;
  readonly rule?: string;
  readonly basis?: Basis;
  readonly diagnosis?: Diagnosis;
  readonly fault?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** Characters of a body that are shown. */
const most = 64 * 1024;
/** Read beyond that, so that what is cut off in the middle of a secret was masked as a whole. */
const margin = 16 * 1024;

const decoders = {
  'utf-8': new TextDecoder(),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
};

/** The beginning of a body as text: in UTF-16 a secret would hide from a masker that reads UTF-8. */
function beginning(body: Uint8Array): string {
  return decoders[shownCharset(body)].decode(body.subarray(0, 4 * (most + margin)));
}

/** `x-000042`. */
export function exchangeId(exchange: Pick<Exchange, 'number'>): string {
  return `x-${String(exchange.number).padStart(6, '0')}`;
}

function bodyView(body: Uint8Array | string, masker: ExchangeMasker): BodyView {
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  const text = typeof body === 'string' ? body : beginning(body);
  const masked = masker.text(text.slice(0, most + margin));
  if (text.length <= most) return { bytes, text: masked };
  return { bytes, text: masked.slice(0, most), cut: `the first ${most} characters of ${bytes} bytes are shown` };
}

/** A picture is no text: its hash says whether somebody else has the same. */
function fileView(body: Uint8Array, type: string): BodyView {
  const hash = createHash('sha256').update(body).digest('hex');
  return { bytes: body.length, text: `(${type}, sha256 ${hash})` };
}

const isPicture = (type: string) => /^image\/(?!svg)[\w.+-]+$/.test(type);

function shownPeer({ subject, serialNumber, fingerprint, problem }: Peer): Omit<Peer, 'pem'> {
  return {
    subject,
    ...(serialNumber !== undefined && { serialNumber }),
    fingerprint,
    ...(problem && { problem }),
  };
}

function requestView(request: SimRequest, masker: ExchangeMasker): ExchangeView['request'] {
  const headers: Record<string, string> = {};
  for (const name of Object.keys(request.headers)) headers[name] = masker.header(name, header(request, name) ?? '');
  const url = request.query === '' ? request.received : `${request.received}?${request.query}`;
  return {
    method: request.method,
    url: masker.text(url),
    headers,
    body: bodyView(request.body, masker),
    ...(request.unread !== undefined && { unread: request.unread }),
    ...(request.peer && { peer: maskedJson(shownPeer(request.peer), masker) }),
  };
}

function replyView(reply: Reply, masker: ExchangeMasker): ExchangeView['reply'] {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(reply.headers)) headers[name] = masker.header(name, value);
  const { 'content-type': type = '' } = reply.headers;
  const isFile = isPicture(type) && typeof reply.body !== 'string';
  const body = isFile ? fileView(reply.body, type) : bodyView(reply.body, masker);
  return { status: reply.status, headers, body };
}

/** Every string in a JSON value, masked; undefined stays undefined. */
function maskedJson<Value>(value: Value, masker: ExchangeMasker): Value {
  if (value === undefined) return value;
  const mask = (_: string, part: unknown) => (typeof part === 'string' ? masker.text(part) : part);
  return JSON.parse(JSON.stringify(value), mask) as Value;
}

/** An exchange as plain JSON. Keys that say nothing are left out. */
export function exchangeView(exchange: Exchange, masker: ExchangeMasker): ExchangeView {
  const { system, operation, code, rule, basis, fault } = exchange;
  const known = { system, operation, code, rule, basis, fault };
  const view = {
    id: exchangeId(exchange),
    at: new Date(exchange.at).toISOString(),
    wall: new Date(exchange.wall).toISOString(),
    ...known,
    request: requestView(exchange.request, masker),
    reply: replyView(exchange.reply, masker),
    diagnosis: maskedJson(exchange.diagnosis, masker),
    facts: maskedJson(exchange.facts, masker),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined)) as unknown as ExchangeView;
}
