/** Ways to make a client's traffic wrong, for the mutants of this suite. */
import type { Mutant } from '../../dsl/types.ts';

type Fetch = typeof globalThis.fetch;
type Wrap = NonNullable<Mutant['fetch']>;

/** A request of the reference client on its way: it gives addresses as text or URL, headers as a plain object. */
export interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array<ArrayBuffer> | URLSearchParams | undefined;
}

function outgoing(input: Parameters<Fetch>[0], init: RequestInit = {}): Outgoing {
  return {
    url: new URL(String(input)),
    method: init.method ?? 'GET',
    headers: { ...(init.headers as Record<string, string>) },
    body: init.body as Outgoing['body'],
  };
}

function go(next: Fetch, { url, body, ...init }: Outgoing): Promise<Response> {
  return next(url, { ...init, ...(body !== undefined && { body }) });
}

export const isToken = ({ body }: Outgoing) => body instanceof URLSearchParams;
export const isApi = ({ url }: Outgoing) => url.pathname.includes('/v1/');
export const isSending = (request: Outgoing) => isApi(request) && request.method !== 'GET';
export const isLookUp = ({ url }: Outgoing) => /\/SelvstendigVerktoy\/[0-9a-f-]{36}$/.test(url.pathname);

/** Alters requests of a kind. */
export function altering(
  kind: (request: Outgoing) => boolean,
  alter: (request: Outgoing) => Outgoing | Promise<Outgoing>,
): Wrap {
  return (next) => async (input, init) => {
    const request = outgoing(input, init);
    return go(next, kind(request) ? await alter(request) : request);
  };
}

/** Alters the form of the token request. */
export function formWith(alter: (form: URLSearchParams) => void): Wrap {
  return altering(isToken, (request) => {
    const form = new URLSearchParams(request.body as URLSearchParams);
    alter(form);
    return { ...request, body: form };
  });
}

/** Alters the members of a sending. */
export function bodyWith(alter: (body: Record<string, any>) => unknown): Wrap {
  return altering(isSending, (request) => {
    return { ...request, body: JSON.stringify(alter(JSON.parse(request.body as string) as Record<string, any>)) };
  });
}

/** Alters the query of calls to the API. */
export function queryWith(alter: (query: URLSearchParams) => void): Wrap {
  return altering(isApi, (request) => {
    const url = new URL(request.url);
    alter(url.searchParams);
    return { ...request, url };
  });
}

/** Alters answers to requests of a kind. */
export function answering(
  kind: (request: Outgoing) => boolean,
  alter: (response: Response, request: Outgoing, next: Fetch) => Promise<Response>,
): Wrap {
  return (next) => async (input, init) => {
    const request = outgoing(input, init);
    const response = await go(next, request);
    return kind(request) ? alter(response, request, next) : response;
  };
}

/** Sends a request again, as often as said, and takes no notice of what comes of it. */
export async function again(next: Fetch, request: Outgoing, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await (await go(next, request)).body?.cancel();
}

/** Breaks over a tool that has something the client does not expect. */
export function breakingOver(strange: (tool: Record<string, unknown>) => boolean): Wrap {
  return answering(isLookUp, async (response) => {
    const tool = (await response
      .clone()
      .json()
      .catch(() => ({}))) as Record<string, unknown>;
    if (response.ok && strange(tool)) throw new TypeError('the answer does not fit');
    return response;
  });
}
