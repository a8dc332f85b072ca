/** Requests as bytes. */

/** An HTTP/1.1 request with the headers that a usual client sends. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Buffer {
  const length =
    body === '' ? {} : { 'content-length': String(Buffer.byteLength(body)), 'content-type': 'application/json' };
  const all = {
    host: 'localhost',
    connection: 'keep-alive',
    accept: 'application/json',
    'user-agent': 'bench',
    ...length,
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
