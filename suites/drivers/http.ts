/** `--http`: the client offers a hook. What `--exec` gets as a line is its request, what `--exec` answers with is its response. */
import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { ClientFault } from '../dsl/signals.ts';
import { fill, verbatim } from '../dsl/texts/fill.ts';
import { said } from '../dsl/texts/runner.ts';
import type { DriverReply, DriverRequest, Text } from '../dsl/types.ts';
import type { Attempt, Driver } from './driver.ts';
import { notAReply, parseReply } from './wire.ts';

/** Bytes of a response that are read. */
const mostBytes = 1024 * 1024;

interface Said {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

class TooLong extends Error {}

async function read(response: IncomingMessage): Promise<Said> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new TooLong();
  }
  const { statusCode: status = 0, headers } = response;
  return { status, location: headers.location, text: Buffer.concat(chunks).toString('utf8') };
}

/** A connection for each action: one that the hook closed meanwhile is never taken for a hook that hangs up. */
function post(url: URL, body: string, signal: AbortSignal): Promise<Said> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const message: ClientRequest = request(url, { method: 'POST', headers, signal, agent: false });
    message.on('response', (response) => void read(response).then(resolve, reject));
    message.on('error', reject).end(body);
  });
}

/** How a connection failed, in words; Node says some of it in a code only. */
function howOf({ message, code }: NodeJS.ErrnoException): string {
  return message === '' || (code !== undefined && !message.includes(code))
    ? `${code ?? ''} ${message}`.trim()
    : message;
}

class HttpDriver implements Driver {
  readonly kind = 'http';
  readonly memory = true;
  readonly most = 1;
  readonly about: string;
  readonly #url: URL;

  constructor(url: URL) {
    this.#url = url;
    this.about = url.origin + url.pathname;
  }

  async act(request: DriverRequest, { signal, log }: Attempt): Promise<DriverReply> {
    const { action } = request;
    const answered = await post(this.#url, JSON.stringify(request), signal).catch((thrown: Error) => {
      throw this.#noAnswer(action, thrown);
    });
    const reply = this.#replyIn(answered, request);
    if (typeof reply.log === 'string') log(reply.log);
    return reply;
  }

  #noAnswer(action: string, thrown: Error): ClientFault {
    const expected = fill(said.hookAnswers, { action, url: this.about });
    if (thrown instanceof TooLong)
      return new ClientFault('misfit', action, expected, fill(said.hookTooLong, { most: '1 MB' }));
    return new ClientFault('crashed', action, expected, fill(said.hookGone, { how: howOf(thrown) }));
  }

  #replyIn({ status, location, text }: Said, { id, action }: DriverRequest): DriverReply {
    const misfit = (expected: Text, actual: Text) => new ClientFault('misfit', action, expected, actual);
    if (status < 200 || status > 299) {
      const where = location === undefined ? '' : ` → ${location}`;
      throw misfit(said.hookStatus, verbatim(`HTTP ${status}${where} ${text.slice(0, 200)}`.trim()));
    }
    const reply = parseReply(text);
    if (!reply) throw notAReply(action, text, said.jsonBody);
    if (reply.id !== id) throw misfit(fill(said.sameId, { id }), verbatim(reply.id));
    return reply;
  }

  async close(): Promise<void> {}
}

/**
 * Drives a client by an HTTP hook of its own: each action is a POST of the driver protocol's JSON. Redirects are not followed.
 * @example
 * ```ts
 * import { httpDriver } from 'motpart/suites';
 *
 * export const driver = httpDriver('http://127.0.0.1:8080/motpart');
 * ```
 */
export function httpDriver(url: string | URL): Driver {
  return new HttpDriver(new URL(url));
}
