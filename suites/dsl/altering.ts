/** Ways to make the traffic of a client that speaks plain HTTP wrong, for the mutants of a suite. */
import type { ClientModule, Mutant } from './types.ts';

type Fetch = typeof globalThis.fetch;
export type Wrap = NonNullable<Mutant['fetch']>;

/** A request of a reference client on its way: it gives addresses as text or URL, headers as a plain object. */
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

/** The client with its registered key at hand when it writes the token request. `issuer` is the system whose credentials hold it. */
export function leakingKey(issuer: string): (reference: ClientModule) => ClientModule {
  let key = '';
  const leak = formWith((form) => form.set('client_key', key))((input, init) => globalThis.fetch(input, init));
  return (reference) =>
    Object.fromEntries(
      Object.entries(reference).map(([name, act]) => [
        name,
        (params: unknown, context) => {
          key = (context.credentials[issuer] as { jwk: { d?: string } }).jwk.d ?? '';
          return act(params, { ...context, fetch: leak });
        },
      ]),
    );
}
