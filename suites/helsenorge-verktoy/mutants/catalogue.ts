/** Mutants of list, search and reading. */
import { createClient } from '../client.ts';
import type { Mutant } from '../../dsl/types.ts';
import { altering, answering, breakingOver, isApi, isLookUp, queryWith } from './traffic.ts';

function renamed(query: URLSearchParams, from: string, to: string): void {
  for (const value of query.getAll(from)) query.append(to, value);
  query.delete(from);
}

const known =
  /^(VerktoyId|Navn|Ingress|Beskrivelse|.*Dato|VerktoyFormal.*|FagligAnsvarlig|UtvikletAv|Sprak.*|Fagomrade.*|Lenke.*|Url|Sokeord|Malgruppe.*|Grafisk.*|Innholdstype.*|Behandlerinnsyn|Klassifisering.*|KreverForskrivning|Organisasjon.*|AntattTid)$/;

export const catalogueMutants: readonly Mutant[] = [
  {
    check: 'verktoy.list.filter-names',
    title: 'translates the name of a filter',
    fetch: queryWith((query) => renamed(query, 'Fagomrader', 'subjectAreas')),
  },
  {
    check: 'verktoy.list.filter-values',
    title: 'sends a number that nobody defined',
    fetch: queryWith((query) => void (query.has('Fagomrader') && query.append('Fagomrader', '9'))),
  },
  {
    check: 'verktoy.list.filter-lists',
    title: 'joins the values with commas',
    fetch: queryWith((query) => {
      const groups = query.getAll('Malgrupper');
      if (groups.length > 1) query.set('Malgrupper', groups.join(','));
    }),
  },
  {
    check: 'verktoy.list.page-size',
    title: 'asks for as many a page as somebody wants',
    client: () => createClient({ letThrough: 'any page size' }),
  },
  {
    check: 'verktoy.list.page-reference',
    title: "uses the example's spelling",
    client: () => createClient({ pages: { name: 'Siderefereanse' } }),
  },
  {
    check: 'verktoy.list.page-from-one',
    title: 'counts pages from 0',
    client: () => createClient({ pages: { first: 0 } }),
  },
  {
    check: 'verktoy.list.paging-complete',
    title: 'reads ten pages at most',
    client: () => createClient({ pages: { most: 10 } }),
  },
  {
    check: 'verktoy.search.term',
    title: 'sends whatever was typed',
    client: () => createClient({ letThrough: 'any term' }),
  },
  {
    check: 'verktoy.search.row-count',
    title: 'asks for as many rows as somebody wants',
    client: () => createClient({ letThrough: 'any row count' }),
  },
  {
    check: 'verktoy.search.encoding',
    title: 'encodes the query in Latin-1',
    fetch: altering(isApi, (request) => ({ ...request, url: new URL(request.url.href.replaceAll('%C3%B8', '%F8')) })),
  },
  {
    check: 'verktoy.reading.time-without-value',
    title: 'breaks over a time without value',
    fetch: breakingOver(({ AntattTid }) => AntattTid === null),
  },
  {
    check: 'verktoy.reading.organisation-number',
    title: 'makes text of the number, with a country before it',
    client: (reference) => ({
      ...reference,
      getTool: async (params, context) => {
        const { tool, ...result } = (await reference['getTool']!(params, context)) as { tool?: object };
        return {
          ...result,
          ...(tool && {
            tool: {
              ...tool,
              Organisasjonsnummer: 'NO' + String((tool as { Organisasjonsnummer?: number }).Organisasjonsnummer),
            },
          }),
        };
      },
    }),
  },
  {
    check: 'verktoy.reading.nesting',
    title: 'breaks over another nesting',
    fetch: breakingOver(({ SprakKode }) => SprakKode !== undefined),
  },
  {
    check: 'verktoy.reading.envelope',
    title: 'looks for the list at the top only',
    client: (reference) => ({
      ...reference,
      listTools: async (params, context) => {
        let bare = true;
        const fetch: typeof globalThis.fetch = async (input, init) => {
          const response = await globalThis.fetch(input, init);
          const body: unknown = await response
            .clone()
            .json()
            .catch(() => []);
          if (String(input).includes('AntallVerktoy') && response.ok) bare &&= Array.isArray(body);
          return response;
        };
        const result = await reference['listTools']!(params, { ...context, fetch });
        return bare ? result : { ids: [] };
      },
    }),
  },
  {
    check: 'verktoy.reading.fresh',
    title: 'shows a tool as it saw it first',
    fetch: (next) => {
      const first = new Map<string, unknown>();
      return answering(isLookUp, async (response, { url }) => {
        if (!response.ok) return response;
        if (!first.has(url.href)) first.set(url.href, await response.clone().json());
        return Response.json(first.get(url.href));
      })(next);
    },
  },
  {
    check: 'verktoy.reading.unknown-fields',
    title: 'breaks over a member that it does not know',
    fetch: breakingOver((tool) => Object.keys(tool).some((name) => !known.test(name))),
  },
  {
    check: 'verktoy.reading.unknown-values',
    title: 'breaks over a value that it does not know',
    fetch: breakingOver((tool) => JSON.stringify(tool['Innholdstyper'] ?? '').includes('"InnholdstypeId":99')),
  },
];
