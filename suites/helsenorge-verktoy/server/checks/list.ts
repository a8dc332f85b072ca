/** The list of tools: its filters and its pages. */
import type { ServerCheck } from '../../../dsl/server.ts';
import type { CheckLevel, Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken } from '../make.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../texts.ts';
import { allTools, idsIn, toolsIn, valuesOf, type Shown } from '../tools.ts';

interface Look {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly level?: CheckLevel;
  readonly look: (session: Session, trial: Trial) => Promise<{ holds: boolean; expected: unknown; actual: unknown }>;
}

function looks({ id, row, title, level = 'L2', look }: Look): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level,
    step: '4.2',
    async run(trial) {
      const { holds, ...sides } = await look(new Session(trial), trial);
      trial.demand(holds, { row, message: title, ...sides });
    },
  };
}

interface Filter {
  readonly id: string;
  readonly row: string;
  readonly filter: string;
  readonly values: readonly unknown[];
  /** A code of the shown tools that a value of the filter stands for. */
  readonly shown: string;
  readonly codes?: Readonly<Record<string, unknown>>;
}

const filterTitle = (name: string) =>
  say(
    `Filtret ${name} ger de verktyg som passar, och alla dem`,
    `Filteret ${name} gir verktøyene som passer, og alle dem`,
    `The filter ${name} gives the tools that fit, and all of them`,
  );

const get = async (session: Session, query: string) => needTaken(session.trial, await session.list(query));

const idOf = (tool: Shown) => String(tool['VerktoyId']);

/** Those of some tools that a filter does not give. The first page has them, unless the order changes with the filter. */
async function missing(session: Session, filter: string, wanted: readonly Shown[]): Promise<number> {
  const lacking = (given: readonly Shown[]) => {
    const ids = new Set(given.map(idOf));
    return wanted.filter((tool) => !ids.has(idOf(tool))).length;
  };
  const first = lacking(toolsIn(await get(session, `AntallVerktoy=50&${filter}`)));
  return first === 0 ? 0 : lacking(await allTools(session, filter));
}

/** In the flat shape a tool shows its first value only, so that one may fit without showing it. */
const showsAll = (tools: readonly Shown[]) => tools.some((tool) => Array.isArray(tool['Fagomrader']));

interface Fitting {
  readonly filter: string;
  readonly fits: (tool: Shown) => boolean;
}

async function judged(session: Session, { filter, fits }: Fitting) {
  const some = toolsIn(await get(session, 'AntallVerktoy=50'));
  const given = toolsIn(await get(session, `AntallVerktoy=50&${filter}`));
  const astray = showsAll(given) ? given.filter((tool) => !fits(tool)).length : 0;
  return { filter, given: given.length, astray, missing: await missing(session, filter, some.filter(fits)) };
}

/** Each value alone gives tools that show it, and all of them. */
function filtered({ id, row, filter, values, shown, codes = {} }: Filter): ServerCheck<Cast> {
  return looks({
    id,
    row,
    title: filterTitle(filter),
    look: async (session) => {
      const actual = [];
      for (const value of values) {
        const wanted = codes[String(value)] ?? value;
        const fits = (tool: Shown) => valuesOf(tool, shown).includes(wanted);
        actual.push(await judged(session, { filter: `${filter}=${String(value)}`, fits }));
      }
      const holds = actual.every((one) => one.given > 0 && one.astray === 0 && one.missing === 0);
      return { holds, expected: 'for each value some tools, astray: 0, missing: 0', actual };
    },
  });
}

const languages = { 1: 'nb-NO', 2: 'nn-NO', 3: 'en-GB' };

/** The two values of a filter whose ground the answer does not show: together all, and nothing twice. */
function divided(id: string, row: string, filter: string): ServerCheck<Cast> {
  return looks({
    id,
    row,
    title: say(
      `Filtret ${filter} delar verktygen i två`,
      `Filteret ${filter} deler verktøyene i to`,
      `The filter ${filter} divides the tools into two`,
    ),
    look: async (session) => {
      const some = toolsIn(await get(session, 'AntallVerktoy=50'));
      const page = async (word: string) => toolsIn(await get(session, `AntallVerktoy=50&${filter}=${word}`));
      const [yes, no] = [new Set((await page('true')).map(idOf)), new Set((await page('false')).map(idOf))];
      const both = [...yes].filter((one) => no.has(one)).length;
      const neither = some.filter((tool) => !yes.has(idOf(tool)) && !no.has(idOf(tool))).length;
      const actual = { true: yes.size, false: no.size, both, neither };
      return { holds: both === 0 && neither === 0, expected: { both: 0, neither: 0 }, actual };
    },
  });
}

const classified: ServerCheck<Cast> = looks({
  id: 'list-classifications',
  row: 'verktoy.list.filter-classification',
  title: filterTitle('Klassifiseringer'),
  look: async (session) => {
    const some = toolsIn(await get(session, 'AntallVerktoy=50'));
    const codesOf = (tools: readonly Shown[]) => tools.flatMap((tool) => valuesOf(tool, 'KlassifiseringKode'));
    const code = String(codesOf(some)[0] ?? codesOf(await allTools(session, ''))[0]);
    const fits = (tool: Shown) => valuesOf(tool, 'KlassifiseringKode').includes(code);
    const actual = await judged(session, { filter: `Klassifiseringer=${encodeURIComponent(code)}`, fits });
    const holds = actual.given > 0 && actual.astray === 0 && actual.missing === 0;
    return { holds, expected: 'some tools, astray: 0, missing: 0', actual };
  },
});

export const listChecks: readonly ServerCheck<Cast>[] = [
  looks({
    id: 'list',
    row: 'verktoy.list.operation',
    level: 'L1',
    title: say(
      'Listan ger verktyg med metadata',
      'Listen gir verktøy med metadata',
      'The list gives tools with their metadata',
    ),
    look: async (session) => {
      const exchange = await session.list('');
      const tools = toolsIn(exchange);
      const whole = tools.filter((tool) => tool['VerktoyId'] && tool['Navn'] && 'KreverForskrivning' in tool).length;
      const holds = taken(exchange) && tools.length > 0 && whole === tools.length;
      return {
        holds,
        expected: '200 with tools and their metadata',
        actual: { status: seen(exchange), tools: tools.length, whole },
      };
    },
  }),
  filtered({
    id: 'list-subject-areas',
    row: 'verktoy.list.filter-subject-area',
    filter: 'Fagomrader',
    values: [1, 2, 3],
    shown: 'FagomradeType',
  }),
  classified,
  filtered({
    id: 'list-target-groups',
    row: 'verktoy.list.filter-target-group',
    filter: 'Malgrupper',
    values: [1, 2, 3, 4],
    shown: 'MalgruppeTypeId',
  }),
  filtered({
    id: 'list-languages',
    row: 'verktoy.list.filter-language',
    filter: 'Sprak',
    values: [1, 2, 3],
    shown: 'SprakKode',
    codes: languages,
  }),
  divided('list-citizen-adds', 'verktoy.list.filter-citizen-adds', 'KanLeggesTilAvInnbygger'),
  divided('list-open', 'verktoy.list.filter-open', 'KunAnonymTilgang'),
  looks({
    id: 'list-page-size-default',
    row: 'verktoy.list.page-size-default',
    title: say('En sida har tio verktyg', 'En side har ti verktøy', 'A page holds ten tools'),
    look: async (session) => {
      const tools = toolsIn(await get(session, '')).length;
      return { holds: tools === 10, expected: { tools: 10 }, actual: { tools } };
    },
  }),
  looks({
    id: 'list-page-size-largest',
    row: 'verktoy.list.page-size',
    title: say('En sida kan ha femtio verktyg', 'En side kan ha femti verktøy', 'A page can hold fifty tools'),
    look: async (session) => {
      const tools = toolsIn(await get(session, 'AntallVerktoy=50')).length;
      const few = toolsIn(await get(session, 'AntallVerktoy=3')).length;
      return {
        holds: tools <= 50 && tools > 10 && few === 3,
        expected: { of50: '11-50', of3: 3 },
        actual: { of50: tools, of3: few },
      };
    },
  }),
  apiRefusal({
    id: 'list-page-size',
    rows: ['verktoy.list.page-size'],
    what: say(
      'en sida med mer än femtio verktyg',
      'en side med mer enn femti verktøy',
      'a page of more than fifty tools',
    ),
    status: 400,
    codes: ['VK-001206'],
    calls: async (session) => [await session.list('AntallVerktoy=51'), await session.list('AntallVerktoy=0')],
  }),
  apiRefusal({
    id: 'list-enum',
    rows: ['verktoy.list.enum-defined'],
    what: say(
      'värden som filtret inte definierar',
      'verdier som filteret ikke definerer',
      'values that a filter does not define',
    ),
    status: 400,
    codes: ['VER-000204'],
    calls: async (session) => {
      const found = [];
      for (const query of ['Fagomrader=9', 'Malgrupper=9', 'Sprak=9']) found.push(await session.list(query));
      return found;
    },
  }),
  looks({
    id: 'list-pages',
    row: 'verktoy.list.order',
    level: 'L4',
    title: say(
      'Sidorna varken överlappar eller lämnar luckor',
      'Sidene verken overlapper eller har hull',
      'Pages neither overlap nor leave gaps',
    ),
    look: async (session) => {
      const whole = idsIn(await get(session, 'AntallVerktoy=12'));
      const pages = [];
      for (const page of [1, 2, 3]) {
        pages.push(...idsIn(await get(session, `AntallVerktoy=4&Sidereferanse=${page}&Siderefereanse=${page}`)));
      }
      return { holds: whole.join() === pages.join(), expected: whole, actual: pages };
    },
  }),
  looks({
    id: 'list-beyond',
    row: 'verktoy.list.page-beyond',
    level: 'L4',
    title: say(
      'En sida efter den sista är tom',
      'En side etter den siste er tom',
      'A page after the last one is empty',
    ),
    look: async (session) => {
      const exchange = await session.list('Sidereferanse=90000&Siderefereanse=90000');
      const actual = { status: exchange.reply.status, tools: toolsIn(exchange).length };
      return { holds: taken(exchange) && actual.tools === 0, expected: { status: 200, tools: 0 }, actual };
    },
  }),
  looks({
    id: 'list-names-without-case',
    row: 'verktoy.api.names-without-case',
    title: say(
      'Adresser och frågenamn läses utan hänsyn till versaler',
      'Adresser og navn i spørringen leses uten hensyn til store bokstaver',
      'Paths and names of the query are read without regard to case',
    ),
    look: async (session) => {
      const exchange = await session.call('GET', '/v1/selvstendigverktoy?antallverktoy=3');
      const actual = { status: exchange.reply.status, tools: toolsIn(exchange).length };
      return { holds: actual.tools === 3, expected: { status: 200, tools: 3 }, actual };
    },
  }),
];
