/** Requests of the reference client, by kind. */
import { altering, type Outgoing, type Wrap } from '../../dsl/altering.ts';

export const isFeed = ({ url }: Outgoing) => url.pathname.endsWith('/DigitaltAktivStatusEndringer');
export const isCheck = ({ url }: Outgoing) => url.pathname.endsWith('/helsenorgeaktivsjekken/v1');
export const isApi = (request: Outgoing) => isFeed(request) || isCheck(request);

/** Alters the query of requests of a kind. */
export function queryWith(kind: (request: Outgoing) => boolean, alter: (query: URLSearchParams) => void): Wrap {
  return altering(kind, (request) => {
    const url = new URL(request.url);
    alter(url.searchParams);
    return { ...request, url };
  });
}

/** Alters the offset of rounds after the first. */
export function offsetWith(alter: (offset: string) => string): Wrap {
  return queryWith(isFeed, (query) => {
    const offset = query.get('offset');
    if (offset) query.set('offset', alter(offset));
  });
}

/** Alters the body of the check. */
export function bodyWith(alter: (body: { fnrListe: string[] }) => unknown): Wrap {
  return altering(isCheck, (request) => {
    return { ...request, body: JSON.stringify(alter(JSON.parse(request.body as string) as { fnrListe: string[] })) };
  });
}
