/** The bytes of a request, up to a limit. What lies beyond the limit is thrown away as it comes, never held. */
import type { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

const empty = new Uint8Array(0);

/** True when the message announces a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined;
}

/** Calls `done` once: with the bytes, or with undefined as soon as they are known to be more than `limit`. Never when the client goes away. */
export function readBody(request: IncomingMessage, limit: number, done: (body: Uint8Array | undefined) => void): void {
  if (!hasBody(request)) return done(empty);
  if (Number(request.headers['content-length'] ?? 0) > limit) return discard(request, done);
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) return void chunks.push(chunk);
    request.off('data', take).off('end', finish);
    discard(request, done);
  };
  // A copy even of a single chunk: a chunk is a window on a large buffer of the socket, which it would keep alive.
  const finish = () => done(Buffer.concat(chunks, size));
  request
    .on('data', take)
    .on('end', finish)
    .on('error', () => {});
}

const discarding = new WeakSet<Socket>();

/** True while the rest of a body flows by that was refused already. */
export function isDiscarding(socket: Socket): boolean {
  return discarding.has(socket);
}

/** Frees the bytes at once: left to the collector, those of a few large bodies stand at a hundred megabytes before it looks. */
function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer.byteLength === byteLength) (buffer as ArrayBuffer).transfer(0);
}

function discard(request: IncomingMessage, done: (body: undefined) => void): void {
  const { socket } = request;
  discarding.add(socket);
  request.on('end', () => discarding.delete(socket)).on('error', () => {});
  // Bytes that came over no socket (`inject`) are their sender's.
  if (socket instanceof Socket) request.on('data', giveBack);
  else request.resume();
  done(undefined);
}
