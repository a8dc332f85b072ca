/** The way of an answer that a fault has taken hold of: the bytes stay the owner's, how they arrive does not. */
import type { ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Transfer } from '../kernel/http.ts';

/** An answer, ready to be written. `head` has no `content-length`. */
export interface Written {
  readonly status: number;
  readonly head: readonly string[];
  readonly body: Buffer;
}

/** Milliseconds between two pieces of a slow body, at least. */
const shortestPause = 20;
/** Chunks in one turn of the event loop: a large body is not to hold up everybody else. */
const chunksATurn = 1_024;

/** How much of a body goes out before it is cut off: never the whole. */
export function bytesBeforeCut(length: number, afterBytes = Math.floor(length / 2)): number {
  return Math.max(0, Math.min(afterBytes, length - 1));
}

/** Bytes a piece, and the milliseconds after each, of a body at a pace. */
export function paceOf(bytesPerSecond: number): { readonly bytes: number; readonly pauseMs: number } {
  const pauseMs = Math.max(shortestPause, 1_000 / bytesPerSecond);
  return { bytes: Math.max(1, Math.round((bytesPerSecond * pauseMs) / 1_000)), pauseMs };
}

/** The TCP socket below a connection; TLS keeps its own to itself, and cannot reset. */
function tcpOf(socket: Socket): Socket {
  return (socket as Socket & { readonly _parent?: Socket | null })._parent ?? socket;
}

function resetNow(response: ServerResponse): void {
  const tcp = tcpOf(response.req.socket);
  if (tcp instanceof Socket) tcp.resetAndDestroy();
  response.destroy();
}

/** HTTP/1.0 knows no chunks. */
function open(response: ServerResponse, { status, head, body }: Written, chunked: boolean): void {
  const framed = chunked && response.req.httpVersion !== '1.0';
  const framing = framed ? ['transfer-encoding', 'chunked'] : ['content-length', `${body.length}`];
  response.writeHead(status, [...head, ...framing]);
}

function reset(response: ServerResponse, answer: Written, afterBytes: number): void {
  const bytes = bytesBeforeCut(answer.body.length, afterBytes);
  if (bytes === 0) return resetNow(response);
  open(response, answer, false);
  response.write(answer.body.subarray(0, bytes), () => resetNow(response));
}

/** An answer without a body is cut off within its first line. */
function truncate(response: ServerResponse, answer: Written, afterBytes: number | undefined, chunked: boolean): void {
  const { socket } = response.req;
  const cut = () => socket.destroySoon();
  if (answer.body.length === 0) return void socket.write(`HTTP/1.1 ${answer.status}`, cut);
  const bytes = bytesBeforeCut(answer.body.length, afterBytes);
  open(response, answer, chunked);
  if (bytes > 0) return void response.write(answer.body.subarray(0, bytes), cut);
  response.flushHeaders();
  cut();
}

/** Writes the body piece by piece until it is over or the client has gone. */
function piecewise(response: ServerResponse, body: Buffer, turn: (from: number) => number, pauseMs: number): void {
  let timer: NodeJS.Timeout | undefined;
  const go = (from: number) => {
    const to = turn(from);
    if (to >= body.length) return void response.end();
    timer = setTimeout(go, pauseMs, to);
  };
  response.on('close', () => clearTimeout(timer));
  go(0);
}

function slow(response: ServerResponse, answer: Written, bytesPerSecond: number): void {
  const { bytes, pauseMs } = paceOf(bytesPerSecond);
  open(response, answer, false);
  const turn = (from: number) => {
    response.write(answer.body.subarray(from, from + bytes));
    return from + bytes;
  };
  piecewise(response, answer.body, turn, pauseMs);
}

function chunks(response: ServerResponse, answer: Written): void {
  open(response, answer, true);
  const turn = (from: number) => {
    const to = Math.min(from + chunksATurn, answer.body.length);
    for (let at = from; at < to; at += 1) response.write(answer.body.subarray(at, at + 1));
    return to;
  };
  piecewise(response, answer.body, turn, 0);
}

/** True when there is something to carry out: an empty body is neither slow nor chunked. */
export function concerns({ kind }: Transfer, body: Uint8Array): boolean {
  return kind === 'reset' || kind === 'truncate' || body.length > 0;
}

/** Sends an answer as the fault says. */
export function send(response: ServerResponse, answer: Written, transfer: Transfer): void {
  if (transfer.kind === 'reset') return reset(response, answer, transfer.afterBytes);
  if (transfer.kind === 'truncate') return truncate(response, answer, transfer.afterBytes, transfer.chunked);
  if (transfer.kind === 'slow') return slow(response, answer, transfer.bytesPerSecond);
  chunks(response, answer);
}
