/** Reading the traffic in a check. */
import type { Exchange } from '../../simulators/kernel/journal.ts';
import { header } from '../../simulators/kernel/http.ts';

const utf8 = new TextDecoder();

/** The request's body as text. */
export function sentText(exchange: Exchange): string {
  return utf8.decode(exchange.request.body);
}

/** The request's body as JSON; undefined when it is not JSON. */
export function sentJson(exchange: Exchange): any {
  try {
    return JSON.parse(sentText(exchange));
  } catch {
    return undefined;
  }
}

/** The fields of an `application/x-www-form-urlencoded` body. */
export function sentForm(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(sentText(exchange));
}

/** Everything that a request carried, as text: the parts of its JWTs are opened. */
export function everythingIn({ request }: Exchange): string {
  const raw = JSON.stringify([request.received, request.query, request.headers]) + utf8.decode(request.body);
  const parts = raw.match(/[\w-]{16,}/g) ?? [];
  return raw + parts.map((part) => Buffer.from(part, 'base64url').toString('latin1')).join(' ');
}

/** A request header; the name in lower case. */
export function sentHeader(exchange: Exchange, name: string): string | undefined {
  return header(exchange.request, name);
}

/** The request's query parameters. */
export function sentQuery(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(exchange.request.query);
}

/** `POST /helsenorge/verktoy/v1/Verktoy`: how reports name an exchange. */
export function lineOf(exchange: Exchange): string {
  const { method, path, query } = exchange.request;
  return `${method} ${path}${query === '' ? '' : `?${query}`}`;
}

/** The answer's body as text. */
export function replyText({ reply }: Exchange): string {
  return typeof reply.body === 'string' ? reply.body : utf8.decode(reply.body);
}

/** The answer's body as JSON; undefined when it is not JSON. */
export function replyJson(exchange: Exchange): any {
  try {
    return JSON.parse(replyText(exchange));
  } catch {
    return undefined;
  }
}

/** A header of the answer; the name in lower case. */
export function replyHeader({ reply }: Exchange, name: string): string | undefined {
  return reply.headers[name];
}
