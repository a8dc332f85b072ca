/** Ways to make a client's traffic wrong, for the mutants of this suite. */
import { altering, answering, type Outgoing, type Wrap } from '../../dsl/altering.ts';

export { again, altering, answering, type Outgoing } from '../../dsl/altering.ts';

export const isApi = ({ url }: Outgoing) => url.pathname.includes('/v1/');
export const isSending = (request: Outgoing) => isApi(request) && request.method === 'POST';
export const isUpdate = (request: Outgoing) => isApi(request) && request.method === 'PUT';
export const isImage = ({ url }: Outgoing) => url.pathname.includes('/GrafiskElement/');
export const asksForSender = ({ url }: Outgoing) => url.pathname.endsWith('/Behandler');
export const isLookUp = ({ url }: Outgoing) => /\/SelvstendigVerktoy\/[0-9a-f-]{36}$/.test(url.pathname);

/** Alters the members of a sending, or of what is said. */
export function bodyWith(alter: (body: Record<string, any>) => unknown, kind = isSending): Wrap {
  return altering(kind, (request) => {
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
