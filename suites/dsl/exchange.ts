/** Reading the traffic in a check. */
import type { Exchange } from '../../simulators/kernel/journal.ts';
import { header } from '../../simulators/kernel/http.ts';

const utf8 = new TextDecoder();

function text(body: Uint8Array | string): string {
  return typeof body === 'string' ? body : utf8.decode(body);
}

function parsed(body: Uint8Array | string): any {
  try {
    return JSON.parse(text(body));
  } catch {
    return undefined;
  }
}

/** The request's body as text. */
export function sentText(exchange: Exchange): string {
  return text(exchange.request.body);
}

/** The request's body as JSON; undefined when it is not JSON. */
export function sentJson(exchange: Exchange): any {
  return parsed(exchange.request.body);
}

/** The fields of an `application/x-www-form-urlencoded` body. */
export function sentForm(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(sentText(exchange));
}

/** A request header; the name in lower case. */
export function sentHeader(exchange: Exchange, name: string): string | undefined {
  return header(exchange.request, name);
}

/** The request's query parameters. */
export function sentQuery(exchange: Exchange): URLSearchParams {
  return new URLSearchParams(exchange.request.query);
}

/** The answer's body as text. */
export function gotText(exchange: Exchange): string {
  return text(exchange.reply.body);
}

/** The answer's body as JSON; undefined when it is not JSON. */
export function gotJson(exchange: Exchange): any {
  return parsed(exchange.reply.body);
}

/** `POST /helsenorge/verktoy/v1/Verktoy`: how reports name an exchange. */
export function lineOf(exchange: Exchange): string {
  const { method, path, query } = exchange.request;
  return `${method} ${path}${query === '' ? '' : `?${query}`}`;
}
