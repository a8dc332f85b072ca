/** HTTP as the core sees it: plain values, nothing of any web framework. */
import type { Peer } from './peer.ts';

export type { Peer } from './peer.ts';

/** Why an adapter refused to read a request whole. The system answers it in its owner's shape with a `SIM-` code. */
export type Unread = 'body-too-large';

/** A request as an adapter hands it to `Simulator.respond`. */
export interface SimRequest {
  /** Upper case. */
  readonly method: string;
  /** The absolute URL as received, without query: what `htu` of a DPoP proof is compared with (RFC 9449 §4.3). */
  readonly received: string;
  /** Where the mounts hang for this client: origin and world prefix, `http://127.0.0.1:4010/w/a`. */
  readonly base: string;
  /** Mounts that have a public address of their own (documented hosts, in-process): mount → address. */
  readonly links?: Readonly<Record<string, string>>;
  /** Path below `base`, mount included, still percent-encoded, no query: `/helsenorge/verktoy/v1/Verktoy`. */
  readonly path: string;
  /** Query string without `?`; empty when there is none. */
  readonly query: string;
  /** Lower-case names, as node:http gives them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
  /** True when it came over TLS, or over a connection that stands for one (`--insecure-peer-header`). */
  readonly tls?: boolean | undefined;
  /** The client certificate, good or bad. */
  readonly peer?: Peer | undefined;
  readonly unread?: Unread | undefined;
}

/** What becomes of an answer on its way. A part of a body never is the whole of it: whoever is cut off can know. */
export type Transfer =
  /** TCP RST: before anything is sent, or after so many bytes of the body. */
  | { readonly kind: 'reset'; readonly afterBytes: number }
  /** The connection ends after so many bytes of the body (half of them unless said), though its length or a last chunk was promised. */
  | { readonly kind: 'truncate'; readonly afterBytes?: number; readonly chunked: boolean }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  /** `transfer-encoding: chunked`, a chunk for each byte. */
  | { readonly kind: 'chunks' };

/** What only an adapter can carry out. `delayMs` waits before the reply is written; `hangUp` ends the connection without one. */
export interface Wire {
  readonly delayMs?: number;
  readonly hangUp?: boolean;
  readonly transfer?: Transfer;
}

/** An answer. `content-length` is the adapter's business. Status 0 says that there is none: `wire.hangUp`. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
  readonly wire?: Wire | undefined;
}

/** One header as a single string; repeated headers are joined as RFC 9110 §5.3 says. */
export function header(request: SimRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** The absolute address of a mount as this client reaches it: `urlOf(request, '/helseid')`. */
export function urlOf(request: SimRequest, mount: string): string {
  return request.links?.[mount] ?? request.base + mount;
}

/** A JSON answer. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}
