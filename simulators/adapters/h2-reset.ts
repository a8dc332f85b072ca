/** HTTP/2 as a host does it that cannot ask for client certificates there: it is offered, and each stream is told to use HTTP/1.1. */
import { constants, performServerHandshake } from 'node:http2';
import type { TLSSocket } from 'node:tls';

/** Hears of each request that was reset. `path` has the query. */
export type OnReset = (method: string, path: string) => void;

/** Takes a connection whose client chose `h2`, and resets each of its streams with HTTP_1_1_REQUIRED (RFC 9113 §7). */
export function resetStreams(socket: TLSSocket, onReset: OnReset = () => {}): void {
  const session = performServerHandshake(socket);
  session.on('stream', (stream, { ':method': method = '', ':path': path = '' }) => {
    stream.on('error', () => {});
    onReset(method, path);
    stream.close(constants.NGHTTP2_HTTP_1_1_REQUIRED);
  });
  session.on('error', () => socket.destroy());
}
