/** Framing errors: what is not HTTP has no owner, so it gets a bare status line and the connection ends. */
import type { Socket } from 'node:net';

const statusByCode: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

interface HttpSocket extends Socket {
  /** The response that node:http is writing on this socket. */
  readonly _httpMessage?: { readonly headersSent?: boolean } | null;
}

/** Answers 400, 408 or 431 and closes. Says nothing when an answer is under way or nobody listens. */
export function clientError(error: Error & { code?: string }, socket: Socket): void {
  const busy = (socket as HttpSocket)._httpMessage?.headersSent === true;
  if (error.code === 'ECONNRESET' || !socket.writable || busy) return void socket.destroy();
  const status = statusByCode[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
