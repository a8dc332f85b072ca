/** Bytes on a socket, for what no HTTP client would send. */
import { connect, type Socket } from 'node:net';

export interface RawReply {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends bytes and gives all that comes back until the server closes. Rejects after `most` milliseconds. */
export function raw(port: number, bytes: string | Buffer, most = 3_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const timer = setTimeout(() => (socket.destroy(), reject(new Error('the server did not close'))), most);
    socket.on('data', (chunk) => received.push(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(received).toString('latin1'));
    });
  });
}

/** Cuts a stream of answers with Content-Length into single ones. */
export function repliesOf(text: string): RawReply[] {
  const replies: RawReply[] = [];
  for (let rest = text; rest.startsWith('HTTP/1.1 ');) {
    const end = rest.indexOf('\r\n\r\n');
    const [line = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = new Map(
      lines.map((one) => [one.slice(0, one.indexOf(':')).toLowerCase(), one.slice(one.indexOf(':') + 1).trim()]),
    );
    const length = Number(headers.get('content-length') ?? 0);
    replies.push({ status: Number(line.split(' ')[1]), headers, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + length);
  }
  return replies;
}

/** A request with `Connection: close`, so that the answer is all that comes. */
export async function ask(
  port: number,
  line: string,
  headers: readonly string[] = [],
  body: string | Buffer = '',
): Promise<RawReply> {
  const length = Buffer.byteLength(body);
  const head = [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', `Content-Length: ${length}`, ...headers];
  const text = await raw(port, Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), Buffer.from(body)]));
  const [reply] = repliesOf(text);
  if (!reply) throw new Error(`no answer: ${JSON.stringify(text.slice(0, 200))}`);
  return reply;
}
