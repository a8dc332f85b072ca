/** The list of tools: filters and pages. */
import { sentQuery } from '../../dsl/exchange.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import { check } from '../../dsl/check.ts';
import { api, callsOf, notArisen, perform } from './traffic.ts';

const operation = 'listSelvstendigVerktoy';
const narrow = { Fagomrader: [1], Malgrupper: [2], Sprak: [3], KanLeggesTilAvInnbygger: false };

/** Values of a parameter; its name without regard to case, as the API reads it. */
function values(exchange: Exchange, name: string): string[] {
  const query = [...sentQuery(exchange)];
  return query.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}

async function list(trial: Trial, params: object): Promise<readonly [Exchange, ...Exchange[]]> {
  await perform(trial, 'listTools', params);
  return callsOf(trial, operation);
}

/** The names under which pages were asked for. */
function pageNames(calls: readonly Exchange[]): string[] {
  const names = calls.flatMap((call) => [...sentQuery(call).keys()]);
  return [...new Set(names.filter((name) => /^side/i.test(name)))];
}

/** The documents print two spellings: which reading of them the client works under. */
const worksUnder: Readonly<Record<'table' | 'example' | 'both', Text>> = {
  table: {
    sv: 'Klienten använder tabellens namn (Sidereferanse). En server som läser exemplets namn ger den alltid första sidan.',
    nb: 'Klienten bruker navnet i tabellen (Sidereferanse). En server som leser navnet i eksempelet, gir den alltid første side.',
    en: "The client uses the table's name (Sidereferanse). A server that reads the example's name always gives it the first page.",
  },
  example: {
    sv: 'Klienten använder exemplets namn (Siderefereanse). En server som läser tabellens namn ger den alltid första sidan.',
    nb: 'Klienten bruker navnet i eksempelet (Siderefereanse). En server som leser navnet i tabellen, gir den alltid første side.',
    en: "The client uses the example's name (Siderefereanse). A server that reads the table's name always gives it the first page.",
  },
  both: {
    sv: 'Klienten skickar båda namnen och fungerar hur dokumentet än läses.',
    nb: 'Klienten sender begge navnene og virker hvordan dokumentet enn leses.',
    en: 'The client sends both names and works whichever way the document is read.',
  },
};

function reading(names: readonly string[]): keyof typeof worksUnder {
  const lower = names.map((name) => name.toLowerCase());
  if (!lower.includes('sidereferanse')) return 'example';
  return lower.includes('siderefereanse') ? 'both' : 'table';
}

export const listChecks: readonly Check[] = [
  check({
    id: 'verktoy.list.filter-names',
    rows: ['verktoy.client.filter-names'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar filter som frågeparametrar med tabellens namn.',
      nb: 'Klienten sender filtre som spørreparametre med navnene i tabellen.',
      en: 'The client sends filters as query parameters with the names of the table.',
    },
    run: async (trial, judge) => {
      const calls = await list(trial, { filters: narrow, pageSize: 50 });
      const expected = Object.keys(narrow);
      const missing = (call: Exchange) => expected.filter((name) => values(call, name).length === 0);
      const shown = calls.find((call) => missing(call).length > 0) ?? calls[0];
      judge(missing(shown).length === 0, { expected, actual: [...new Set(sentQuery(shown).keys())], evidence: shown });
    },
  }),
  check({
    id: 'verktoy.list.filter-values',
    rows: ['verktoy.client.filter-values'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar bara tal som uppräkningarna definierar.',
      nb: 'Klienten sender bare tall som opplistingene definerer.',
      en: 'The client sends only numbers that the enumerations define.',
    },
    run: async (trial, judge) => {
      const [call] = await list(trial, { filters: narrow, pageSize: 50 });
      const defined = { Fagomrader: /^[1-3]$/, Malgrupper: /^[1-4]$/, Sprak: /^[1-3]$/ };
      const actual = Object.fromEntries(Object.keys(defined).map((name) => [name, values(call, name)]));
      const holds = Object.entries(defined).every(([name, number]) =>
        actual[name]!.every((value) => number.test(value)),
      );
      judge(holds, { expected: { Fagomrader: '1 … 3', Malgrupper: '1 … 4', Sprak: '1 … 3' }, actual, evidence: call });
    },
  }),
  check({
    id: 'verktoy.list.filter-lists',
    rows: ['verktoy.client.filter-lists'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten upprepar filtrets namn för varje värde.',
      nb: 'Klienten gjentar filterets navn for hver verdi.',
      en: "The client repeats the filter's name for each value.",
    },
    run: async (trial, judge) => {
      const [call] = await list(trial, { filters: { Fagomrader: [1], Malgrupper: [1, 2], Sprak: [3] }, pageSize: 50 });
      const actual = values(call, 'Malgrupper');
      judge(actual.length !== 1, { expected: ['1', '2'], actual, evidence: call });
    },
  }),
  check({
    id: 'verktoy.list.page-size',
    rows: ['verktoy.client.page-size'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten ber om högst 50 verktyg per sida, också när någon vill ha fler.',
      nb: 'Klienten ber om høyst 50 verktøy per side, også når noen vil ha flere.',
      en: 'The client asks for at most 50 tools a page, also when somebody wants more.',
    },
    run: async (trial, judge) => {
      const calls = await list(trial, { filters: narrow, pageSize: 100 });
      const sizes = calls.flatMap((call) => values(call, 'AntallVerktoy'));
      judge(
        sizes.every((size) => Number(size) >= 1 && Number(size) <= 50),
        { expected: '1 … 50', actual: sizes, evidence: calls },
      );
    },
  }),
  check({
    id: 'verktoy.list.page-reference',
    rows: ['verktoy.client.page-reference'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten frågar efter sidor med Sidereferanse, som i tabellen.',
      nb: 'Klienten ber om sider med Sidereferanse, som i tabellen.',
      en: 'The client asks for pages with Sidereferanse, as in the table.',
    },
    run: async (trial, judge) => {
      const calls = await list(trial, { filters: { Fagomrader: [1], Malgrupper: [1], Sprak: [3] }, pageSize: 50 });
      if (calls.length < 2) trial.skip(notArisen);
      const actual = pageNames(calls);
      const evidence = calls.slice(0, 2);
      judge(reading(actual) !== 'example', { expected: 'Sidereferanse', actual, evidence });
      if (actual.length > 0) trial.note(worksUnder[reading(actual)]);
    },
  }),
  check({
    id: 'verktoy.list.page-from-one',
    rows: ['verktoy.client.page-from-one'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten räknar sidor från 1.',
      nb: 'Klienten teller sider fra 1.',
      en: 'The client counts pages from 1.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile(api, 'malformedPage', 'first-page');
      const calls = await list(trial, { filters: narrow, pageSize: 50 });
      const pages = calls.flatMap((call) => [...values(call, 'Sidereferanse'), ...values(call, 'Siderefereanse')]);
      judge(
        pages.every((page) => Number(page) >= 1),
        { expected: '≥ 1', actual: pages, evidence: calls },
      );
    },
  }),
  check({
    id: 'verktoy.list.paging-complete',
    rows: ['verktoy.client.paging-complete'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten läser sida efter sida tills en inte är full, och tar varje verktyg en gång.',
      nb: 'Klienten leser side etter side til en ikke er full, og tar hvert verktøy én gang.',
      en: 'The client reads page after page until one is not full, and takes each tool once.',
    },
    run: async (trial, judge) => {
      const { outcome, result } = await perform<{ ids: string[] }>(trial, 'listTools', { pageSize: 50 });
      const calls = callsOf(trial, operation);
      const turned = pageNames(calls).join() === 'Sidereferanse' && calls.every(({ reply }) => reply.status !== 400);
      if (!turned) trial.skip(notArisen);
      const expected = trial.world.table(toolsTable.name).size;
      const ids = outcome === 'done' ? result.ids : [];
      const actual = { ids: ids.length, distinct: new Set(ids).size, calls: calls.length };
      judge(ids.length === expected && actual.distinct === expected, {
        expected: { ids: expected, distinct: expected },
        actual,
        evidence: calls,
      });
    },
  }),
];
