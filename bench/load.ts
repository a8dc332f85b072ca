/** A load on one server: keep-alive connections that each send the next request as soon as the last answer is there and right. */
import { connect, type Socket } from 'node:net';

/** One request as bytes, and the body that must come back. */
export interface Shot {
  readonly bytes: Buffer;
  readonly body: Buffer;
  /** Default 200. */
  readonly status?: number;
}

/** Shots without end, in turn. */
export function around(shots: readonly Shot[]): () => Shot {
  let place = 0;
  return () => shots[place++ % shots.length]!;
}

/** Each shot once. */
export function once(shots: readonly Shot[]): () => Shot | undefined {
  let place = 0;
  return () => shots[place++];
}

export interface LoadWish {
  readonly port: number;
  readonly connections: number;
  /** Ends after so many milliseconds, or when there are no more shots. */
  readonly milliseconds: number;
  readonly next: () => Shot | undefined;
}

export interface Load {
  readonly count: number;
  readonly seconds: number;
}

const headEnd = Buffer.from('\r\n\r\n');

/** True when the bytes are one whole answer with that body; false while some are missing. Throws when it is another one. */
function isAnswer(bytes: Buffer, { body, status = 200 }: Shot): boolean {
  const start = bytes.indexOf(headEnd) + headEnd.length;
  if (start < headEnd.length) return false;
  const right = bytes.toString('latin1', 9, 12) === String(status) && bytes.length <= start + body.length;
  if (right && bytes.length < start + body.length) return false;
  if (right && bytes.compare(body, 0, body.length, start) === 0) return true;
  throw new Error(`another answer than expected: ${bytes.toString('latin1').slice(0, 600)}`);
}

function shoot(socket: Socket, next: () => Shot | undefined, hit: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let shot = next();
    let waiting: Buffer | undefined;
    const take = (chunk: Buffer) => {
      waiting = waiting ? Buffer.concat([waiting, chunk]) : chunk;
      if (!isAnswer(waiting, shot!)) return;
      waiting = undefined;
      hit();
      shot = next();
      if (shot) socket.write(shot.bytes);
      else socket.end(() => resolve());
    };
    socket.on('data', (chunk) => {
      try {
        take(chunk);
      } catch (thrown) {
        socket.destroy();
        reject(thrown);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed a connection')));
    if (shot) socket.write(shot.bytes);
    else socket.end(() => resolve());
  });
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.on('error', reject);
  });
}

/** Runs the load. Rejects at the first answer that is not the expected one: a wrong answer is worth nothing, however fast. */
export async function load({ port, connections, milliseconds, next }: LoadWish): Promise<Load> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  let count = 0;
  const start = performance.now();
  const until = start + milliseconds;
  const more = () => (performance.now() < until ? next() : undefined);
  await Promise.all(sockets.map((socket) => shoot(socket, more, () => (count += 1))));
  return { count, seconds: (performance.now() - start) / 1000 };
}
