/** Framing errors: what is not HTTP has no owner, so it gets a bare status line and the connection ends. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isDiscarding } from './body.ts';

const statusByCode: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

interface HttpSocket extends Socket {
  /** The response that node:http is writing on this socket. */
  readonly _httpMessage?: ServerResponse | null;
}

/** A bare answer, after which the connection ends. */
export function endBare(socket: Socket, status: string): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

/** Answers 400, 408 or 431 and closes: after the answer that is under way, and never a second time to one request. */
export function clientError(error: Error & { code?: string }, socket: Socket): void {
  const response = (socket as HttpSocket)._httpMessage;
  const status = statusByCode[error.code ?? ''] ?? '400 Bad Request';
  if (error.code === 'ECONNRESET' || isDiscarding(socket)) socket.destroy();
  else if (response?.req.complete) response.once('finish', () => endBare(socket, status));
  else if (response?.headersSent) socket.destroy();
  else endBare(socket, status);
}
