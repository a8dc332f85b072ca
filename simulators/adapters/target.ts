/** What a request line and its headers point at: which origin, which world, which path below it. */
import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import type { KnownPeer } from '../kernel/peer.ts';
import type { Match } from '../kernel/router.ts';
import type { Origins } from './origins.ts';

export interface Target {
  /** Undefined when the Host is not one of ours. */
  readonly origin: string | undefined;
  /** `/w/{world}` as it stood in the path, or nothing. */
  readonly prefix: string;
  /** Path below the prefix, percent-encoded as received. */
  readonly path: string;
  /** Without `?`. */
  readonly query: string;
  /** The world asked for by path, else by the header `x-motpart-world`, else by the client certificate; undefined for the default one. */
  world: string | undefined;
  /** Over TLS, or over a connection that stands for one. */
  tls: boolean;
  /** The client certificate; undefined without one. */
  peer: Pick<KnownPeer, 'at' | 'world'> | undefined;
  /** What takes it; undefined when no system hangs at the path. */
  match: Match | undefined;
}

const worldPrefix = '/w/';
const slash = 47;

/** Request targets come in origin form, or with the whole address (RFC 9112 §3.2). */
function originForm(url: string): string {
  if (url.charCodeAt(0) === slash) return url;
  const start = /^https?:\/\/[^/?]*/i.exec(url)?.[0].length;
  if (start === undefined) return url;
  return url.charCodeAt(start) === slash ? url.slice(start) : `/${url.slice(start)}`;
}

/** The Host that counts: that of the request line where it has one, else the header's. */
function hostOf(url: string, header: string | undefined): string | undefined {
  if (url.charCodeAt(0) === slash) return header;
  return /^https?:\/\/([^/?]*)/i.exec(url)?.[1] ?? header;
}

function worldHeader(request: IncomingMessage): string | undefined {
  const value = request.headers['x-motpart-world'];
  return Array.isArray(value) ? value[0] : value;
}

/** True for a message with more than one Host, which is none to be answered (RFC 9112 §3.2). */
export function hasManyHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]!;
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts > 1;
}

/** Reads a target. Never throws: what is odd in a path is for the owner of the path to answer. */
export function readTarget(request: IncomingMessage, origins: Origins): Target {
  const line = request.url ?? '/';
  const url = originForm(line);
  const tls = (request.socket as TLSSocket).encrypted === true;
  const origin = origins.of(hostOf(line, request.headers.host), tls);
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  if (!path.startsWith(worldPrefix))
    return { origin, prefix: '', path, query, world: worldHeader(request), tls, peer: undefined, match: undefined };
  const end = path.indexOf('/', worldPrefix.length);
  const prefix = end < 0 ? path : path.slice(0, end);
  const world = prefix.slice(worldPrefix.length);
  return {
    origin,
    prefix,
    path: path.slice(prefix.length) || '/',
    query,
    world,
    tls,
    peer: undefined,
    match: undefined,
  };
}
