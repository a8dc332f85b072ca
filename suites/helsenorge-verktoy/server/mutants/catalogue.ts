/** The Verktøy API, wrong in lists, tools and search. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import { altered, answers, letsPass, type When } from '../alter.ts';

const id = (name: string) => `verktoy.server.${name}`;
const row = (name: string) => `verktoy.${name}`;
const list = 'listSelvstendigVerktoy';
const search = 'searchSelvstendigVerktoy';

const asks =
  (part: string) =>
  ({ query }: SimRequest) =>
    `&${query}&`.includes(`&${part}&`);
const only =
  (whole: string) =>
  ({ query }: SimRequest) =>
    query === whole;

const lists = (name: string, title: string, when: When, change: (tools: any[]) => unknown): ServerMutant =>
  altered(id(name), title, list, change, when);

const loses = (name: string, filter: string) => lists(name, `${filter} finds nothing`, asks(filter), () => []);

/** Another value wherever a name stands. */
function replaced(value: unknown, name: string, wanted: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => replaced(one, name, wanted));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === name ? wanted : replaced(inner, name, wanted)]),
  );
}

const tells = (name: string, member: string, value: unknown) =>
  lists(`tool-${name}`, `${member} is wrong`, only('AntallVerktoy=40'), (tools) => replaced(tools, member, value));

const searches = (name: string, title: string, when: When, change: (hits: any[]) => unknown): ServerMutant =>
  altered(id(name), title, search, change, when);

const term = ({ query }: SimRequest) => new URLSearchParams(query).get('SokeOrd') ?? '';

export const catalogueMutants: readonly ServerMutant[] = [
  lists('list', 'tools of the list are names only', only(''), (tools) =>
    tools.map(({ VerktoyId, Navn }) => ({ VerktoyId, Navn })),
  ),
  loses('list-subject-areas', 'Fagomrader=3'),
  lists(
    'list-classifications',
    'a classification finds nothing',
    ({ query }) => query.includes('Klassifiseringer='),
    () => [],
  ),
  loses('list-target-groups', 'Malgrupper=4'),
  loses('list-languages', 'Sprak=3'),
  loses('list-citizen-adds', 'KanLeggesTilAvInnbygger=false'),
  loses('list-open', 'KunAnonymTilgang=false'),
  lists('list-page-size-default', 'a page holds nine', only(''), (tools) => tools.slice(0, 9)),
  lists('list-page-size-largest', 'a page of three holds two', only('AntallVerktoy=3'), (tools) => tools.slice(0, 2)),
  letsPass(id('list-page-size'), row('list.page-size'), asks('AntallVerktoy=0')),
  letsPass(id('list-enum'), row('list.enum-defined'), asks('Malgrupper=9')),
  lists('list-pages', 'the second page runs backwards', asks('AntallVerktoy=4'), (tools) => tools.toReversed()),
  lists('list-beyond', 'there is always something', asks('Sidereferanse=90000'), () => [{}]),
  {
    check: id('list-names-without-case'),
    title: 'paths are read with regard to case',
    answer: (reply, { path }) => (path.endsWith('/selvstendigverktoy') ? { ...reply, status: 404, body: '' } : reply),
  },
  altered(id('tool'), 'another tool comes', 'getSelvstendigVerktoy', (body) => ({
    ...body,
    VerktoyId: '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89',
  })),
  letsPass(id('tool-id-format'), row('tool.id-format'), ({ path }) => path.endsWith('000000000000')),
  tells('texts', 'OpprettetDato', 'i går'),
  tells('purpose', 'VerktoyFormalNavn', 'Underholdning'),
  tells('makers', 'FagligAnsvarlig', 7),
  tells('languages', 'SprakNavn', 'Svensk'),
  tells('subject-areas', 'FagomradeNavn', 'Fysisk helse'),
  tells('link', 'LenkeTypeNavn', 'Lenke'),
  tells('keywords', 'Sokeord', 'søvn'),
  tells('target-groups', 'MalgruppeNavn', 'Alle'),
  tells('graphic-elements', 'GrafiskElementTypeNavn', 'Film'),
  tells('content-types', 'InnholdstypeNavn', 7),
  tells('practitioner-insight', 'Behandlerinnsyn', 'Kanskje'),
  tells('classifications', 'KlassifiseringNavn', null),
  tells('prescription', 'KreverForskrivning', 'ja'),
  tells('controller', 'Organisasjonsnummer', '983658776'),
  tells('time', 'AntattTid', '5 min'),
  searches(
    'search',
    'hits have other names',
    () => true,
    (hits) => hits.map((hit) => ({ ...hit, Navn: `${hit.Navn}.` })),
  ),
  searches(
    'search-word-start',
    'four letters find nothing',
    (request) => term(request).length === 4,
    () => [],
  ),
  searches('search-row-count', 'RowCount is one too low', asks('RowCount=2'), (hits) => hits.slice(0, 1)),
  letsPass(id('search-term-present'), row('search.term-present'), only('')),
  answers(id('error-catalogue'), row('list.page-size'), {
    when: only('AntallVerktoy=51'),
    body: (body) => ({ ...body, Message: 'Ugyldig' }),
  }),
  answers(id('path-unknown'), row('api.unknown-path'), { status: 500 }),
  answers(id('path-method'), row('api.unknown-method'), { status: 500 }),
  answers(id('path-encoding'), row('api.path-encoding'), { status: 500 }),
  answers(id('body-size'), row('api.body-size'), { status: 500 }),
  lists('answers-list-selvstendig-verktoy', 'a time is a number', only('AntallVerktoy=50'), (tools) =>
    replaced(tools, 'OpprettetDato', 2020),
  ),
  answers(id('answers-search-selvstendig-verktoy'), row('search.term-length'), {
    body: (body) => ({ ...body, Message: 7 }),
  }),
  altered(id('answers-get-selvstendig-verktoy'), 'a time is a number', 'getSelvstendigVerktoy', (body) => ({
    ...body,
    OpprettetDato: 2020,
  })),
];
