/**
 * A second port for the same server: HTTPS that asks for a client certificate and takes what comes, so that each system can give its
 * owner's answer to a bad one. It opens at once; certificates are made when the first connection comes.
 */
import { createServer as createHttpsServer, type Server } from 'node:https';
import { constants } from 'node:crypto';
import type { AddressInfo, Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { FastifyInstance } from 'fastify';
import type { Authority } from '../../fixtures/index.ts';
import { clientError } from './client-error.ts';
import { type OnReset, resetStreams } from './h2-reset.ts';
import type { Peers } from './peers.ts';

/** What a TLS port offers (RFC 7301). */
export type Alpn = 'http/1.1' | 'h2-reset';

export interface TlsOptions {
  /** The CA and the server's certificate; asked for once. */
  readonly authority: () => Promise<Authority>;
  /** The ones that the server was created with. */
  readonly peers: Peers;
  /**
   * What becomes of a client whose certificate is missing or no good. `answer` (default): its requests reach the systems. `alert`: no
   * certificate ends the handshake with an alert; a bad one ends the connection as soon as the handshake is over.
   */
  readonly badCertificate?: 'answer' | 'alert';
  /**
   * The handshake names the CAs whose certificates are worth showing, also where a bad certificate is answered. Clients that choose by
   * that list (Java, Go, .NET) show no other certificate then. Default false: each client shows the one that it has.
   */
  readonly namesCas?: boolean;
  /** `h2-reset` offers HTTP/2 beside HTTP/1.1, and resets each of its streams. Default: HTTP/1.1 alone. */
  readonly alpn?: Alpn;
  /** With `h2-reset`: hears of each request that came by HTTP/2. */
  readonly onReset?: OnReset | undefined;
  /** Milliseconds for a handshake and for a whole request to arrive. Default 10,000. */
  readonly requestTimeout?: number;
}

/** Milliseconds that a closing server leaves to the answers under way. */
const closeGrace = 500;

function listenerOptions({
  requestTimeout,
  alert,
  alpn,
}: Required<Pick<TlsOptions, 'requestTimeout' | 'alpn'>> & { alert: boolean }) {
  return {
    requestCert: true,
    rejectUnauthorized: alert,
    ALPNProtocols: alpn === 'h2-reset' ? ['h2', 'http/1.1'] : ['http/1.1'],
    handshakeTimeout: requestTimeout,
    maxHeaderSize: 64 * 1024,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.min(1_000, requestTimeout),
  };
}

/** CAs that the handshake names: with alerts, those that are trusted. */
function namedCas({ ca, named }: Authority, { badCertificate, namesCas }: TlsOptions): readonly string[] {
  if (badCertificate === 'alert') return [ca];
  return namesCas ? named : [];
}

/** No tickets: each connection shows its certificate anew. */
function contextOf(authority: Authority, options: TlsOptions) {
  const { server } = authority;
  const cas = namedCas(authority, options);
  return {
    key: server.key,
    cert: server.pem,
    ...(cas.length > 0 && { ca: [...cas] }),
    minVersion: 'TLSv1.2' as const,
    maxVersion: 'TLSv1.3' as const,
    secureOptions: constants.SSL_OP_NO_TICKET | constants.SSL_OP_NO_RENEGOTIATION,
  };
}

/** Lets connections wait until `load` is done; what takes them after that is TLS's own listener. */
function holdConnections(tls: Server, load: () => Promise<void>): void {
  const [secure] = tls.listeners('connection') as ((socket: Socket) => void)[];
  let loaded: Promise<void> | undefined;
  tls.removeAllListeners('connection');
  tls.on('connection', (socket: Socket) => {
    socket.on('error', () => {});
    loaded ??= load();
    loaded.then(
      () => secure!.call(tls, socket),
      () => {
        loaded = undefined;
        socket.destroy();
      },
    );
  });
}

/** Keeps connections whose client chose HTTP/2 from the parser of HTTP/1.1. */
function takeApart(tls: Server, onReset: OnReset | undefined): void {
  const [plain] = tls.listeners('secureConnection') as ((socket: TLSSocket) => void)[];
  tls.removeAllListeners('secureConnection');
  tls.on('secureConnection', (socket: TLSSocket) =>
    socket.alpnProtocol === 'h2' ? resetStreams(socket, onReset) : plain!.call(tls, socket),
  );
}

/** Closes with the server, and leaves no connection behind. */
function closeWith(app: FastifyInstance, tls: Server): void {
  const open = new Set<Socket>();
  tls.on('connection', (socket: Socket) => void open.add(socket.once('close', () => open.delete(socket))));
  let closed: Promise<unknown> | undefined;
  app.addHook('preClose', (done) => {
    if (tls.listening) closed = new Promise((resolve) => tls.close(resolve));
    setTimeout(() => open.forEach((socket) => socket.destroy()), closeGrace).unref();
    done();
  });
  app.addHook('onClose', () => closed);
}

/**
 * The HTTPS side of a server made by `createServer`: same routes, same worlds. Make it before the server listens.
 * @example
 * const tls = createTlsServer(app, { authority, peers });
 * await app.listen({ port: 4010 });
 * const port = await listenTls(tls, { port: 4443, host: '127.0.0.1' });
 */
export function createTlsServer(app: FastifyInstance, options: TlsOptions): Server {
  const { authority, peers, badCertificate, requestTimeout = 10_000, alpn = 'http/1.1' } = options;
  const alert = badCertificate === 'alert';
  const tls = createHttpsServer(listenerOptions({ requestTimeout, alert, alpn }), (request, response) =>
    app.routing(request, response),
  );
  const secured = new WeakSet<Socket>();
  let trust: Authority;
  holdConnections(tls, async () => {
    trust = await authority();
    tls.setSecureContext(contextOf(trust, options));
  });
  if (alpn === 'h2-reset') takeApart(tls, options.onReset);
  tls.prependListener('secureConnection', (socket: TLSSocket) => {
    secured.add(socket);
    const certificate = socket.getPeerX509Certificate();
    const peer = certificate && peers.admit(socket, certificate, trust);
    if (alert && peer?.lasting) socket.destroy();
  });
  // node:https reports failed handshakes here too, and an answer in HTTP would only confuse such a client.
  tls.on('clientError', (error, socket: Socket) =>
    secured.has(socket) ? clientError(error, socket) : socket.destroy(),
  );
  tls.keepAliveTimeout = app.server.keepAliveTimeout;
  closeWith(app, tls);
  return tls;
}

/** Opens the port (0: any free one) and gives its number. */
export async function listenTls(tls: Server, where: { readonly port: number; readonly host: string }): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    tls.once('error', reject);
    tls.listen(where, () => {
      tls.off('error', reject);
      resolve();
    });
  });
  return (tls.address() as AddressInfo).port;
}
