/** Who is at the other end of each connection: judged once, when its handshake ends, or from a header that stands in for one. */
import type { X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { KnownPeer, malformedPeer, readPeer, type Peer, type Trust } from '../kernel/peer.ts';
import { peerHeader } from '../kernel/peer-diagnosis.ts';

/** Certificates of headers that are remembered at a time. */
const mostRemembered = 64;

export interface PeerRules {
  /** Whom to trust when a header stands in for the handshake on the plain port. Without it no header does. */
  readonly headerTrust?: Trust;
}

const malformed = { world: undefined, at: (): Peer => malformedPeer };

type Found = Pick<KnownPeer, 'world' | 'at'>;

/** PEM, percent-encoded as proxies send it; undefined when it is not. */
function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

export class Peers {
  readonly #headerTrust: Trust | undefined;
  readonly #connections = new WeakMap<Socket, KnownPeer>();
  readonly #headers = new Map<string, Found>();

  constructor({ headerTrust }: PeerRules = {}) {
    this.#headerTrust = headerTrust;
  }

  /** Remembers what a connection showed; its certificate stays the same for as long as it lives. */
  admit(socket: Socket, certificate: X509Certificate, trust: Trust): KnownPeer {
    const peer = new KnownPeer(certificate, trust);
    this.#connections.set(socket, peer);
    return peer;
  }

  /** True when a message came over TLS, or the header stands for it. */
  isTls({ socket }: IncomingMessage): boolean {
    return (socket as TLSSocket).encrypted === true || this.#headerTrust !== undefined;
  }

  /** Who sent a message; undefined without a certificate. Over TLS no header has a say. */
  of({ socket, headers }: IncomingMessage): Found | undefined {
    if ((socket as TLSSocket).encrypted) return this.#connections.get(socket);
    if (!this.#headerTrust) return undefined;
    const value = headers[peerHeader];
    return typeof value === 'string' ? this.#ofHeader(value, this.#headerTrust) : undefined;
  }

  #ofHeader(value: string, trust: Trust): Found {
    const known = this.#headers.get(value);
    if (known) return known;
    const pem = decoded(value);
    const found: Found = (pem === undefined ? undefined : readPeer(pem, trust)) ?? malformed;
    if (this.#headers.size >= mostRemembered) this.#headers.clear();
    this.#headers.set(value, found);
    return found;
  }
}
