/** The search by the beginning of words. */
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken, type Reading } from '../make.ts';
import { Session } from '../session.ts';
import { say } from '../texts.ts';
import { idsIn, toolsIn } from '../tools.ts';

interface Look {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly look: (session: Session) => Promise<{ holds: boolean; expected: unknown; actual: unknown }>;
}

function looks({ id, row, title, look }: Look): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level: 'L2',
    step: '4.2',
    async run(trial) {
      const { holds, ...sides } = await look(new Session(trial));
      trial.demand(holds, { row, message: title, ...sides });
    },
  };
}

const term = (text: string) => `SokeOrd=${encodeURIComponent(text)}`;
const nameOf = async (session: Session) => String(replyJson(needTaken(session.trial, await session.getTool()))?.Navn);

/** The first word of a tool's name that is long enough for a search. */
const wordIn = (name: string) => /[\p{L}\p{N}]{5,}/u.exec(name)?.[0] ?? name;

const found = async (session: Session, query: string) => idsIn(needTaken(session.trial, await session.search(query)));

/** Hits that are looked at one by one. */
const mostLookedAt = 6;

/** Has a tool a word that begins so, in its name or keywords? */
function begins(tool: Readonly<Record<string, unknown>> | undefined, beginning: string): boolean {
  const texts = [tool?.['Navn'], ...((tool?.['Sokeord'] as unknown[] | undefined) ?? [])].map(String);
  const words = texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return words.some((word) => word.startsWith(beginning.toLowerCase()));
}

export const searchChecks: readonly ServerCheck<Cast>[] = [
  looks({
    id: 'search',
    row: 'verktoy.search.operation',
    title: say(
      'Sökningen ger id och namn på verktyg',
      'Søket gir id og navn på verktøy',
      'The search gives id and name of tools',
    ),
    look: async (session) => {
      const name = await nameOf(session);
      const exchange = await session.search(term(wordIn(name)));
      const hits = toolsIn(exchange);
      const whole = hits.every((hit) => hit['VerktoyId'] && hit['Navn']);
      const own = hits.some((hit) => hit['Navn'] === name);
      const actual = { status: seen(exchange), hits: hits.length, own };
      return { holds: taken(exchange) && whole && own, expected: { status: '200', own: true }, actual };
    },
  }),
  looks({
    id: 'search-word-start',
    row: 'verktoy.search.word-start',
    title: say(
      'En träff har ett ord som börjar med söktermen',
      'Et treff har et ord som begynner med søkeordet',
      'A hit has a word that begins with the term',
    ),
    look: async (session) => {
      const name = await nameOf(session);
      const id = session.trial.cast.tools[0]!.toLowerCase();
      const word = wordIn(name);
      const [start, middle] = [word.slice(0, 4), word.slice(1)];
      const hits = { start: await found(session, term(start)), middle: await found(session, term(middle)) };
      const astray: string[] = [];
      for (const [beginning, ids] of [
        [start, hits.start],
        [middle, hits.middle],
      ] as const) {
        for (const hit of ids.slice(0, mostLookedAt)) {
          if (!begins(replyJson(await session.getTool(hit)), beginning)) astray.push(hit);
        }
      }
      const actual = { begins: hits.start.includes(id), astray: astray.length };
      return { holds: actual.begins && astray.length === 0, expected: { begins: true, astray: 0 }, actual };
    },
  }),
  looks({
    id: 'search-row-count',
    row: 'verktoy.search.row-count',
    title: say(
      'Högst femtio träffar kommer; RowCount sänker antalet',
      'Høyst femti treff kommer; RowCount senker antallet',
      'At most fifty hits come; RowCount lowers that',
    ),
    look: async (session) => {
      const many = mostCommon(toolsIn(needTaken(session.trial, await session.list('AntallVerktoy=50'))));
      const all = (await found(session, term(many))).length;
      const two = (await found(session, `${term(many)}&RowCount=2`)).length;
      return { holds: all <= 50 && all > 2 && two === 2, expected: { all: '3-50', two: 2 }, actual: { all, two } };
    },
  }),
  apiRefusal({
    id: 'search-term-present',
    rows: ['verktoy.search.term-present'],
    what: say('en sökning utan term', 'et søk uten søkeord', 'a search without a term'),
    status: 400,
    codes: ['VER-000205'],
    calls: async (session) => [await session.search(''), await session.search('SokeOrd=')],
  }),
  apiRefusal({
    id: 'search-term-length',
    rows: ['verktoy.search.term-length'],
    what: say(
      'en term på färre än 3 eller fler än 256 tecken',
      'et søkeord på færre enn 3 eller flere enn 256 tegn',
      'a term of fewer than 3 or more than 256 characters',
    ),
    status: 400,
    codes: ['VER-000254'],
    calls: async (session) => [await session.search('SokeOrd=ab'), await session.search(term('a'.repeat(257)))],
  }),
];

/** A beginning of words that many tools have. */
function mostCommon(tools: readonly Readonly<Record<string, unknown>>[]): string {
  const counts = new Map<string, number>();
  for (const tool of tools) {
    const words = new Set(
      String(tool['Navn'])
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length >= 3),
    );
    for (const start of new Set([...words].map((word) => word.slice(0, 3))))
      counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'for';
}

const at = { system: 'helsenorge-verktoy', step: '4.3' } as const;

export const searchReadings: readonly Reading[] = [
  {
    ...at,
    key: 'searchCase',
    look: async (session) => {
      const word = wordIn(await nameOf(session));
      const id = session.trial.cast.tools[0]!.toLowerCase();
      const swapped = [...word]
        .map((one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase()))
        .join('');
      return (await found(session, term(swapped))).includes(id) ? 'ignore' : 'exact';
    },
  },
  {
    ...at,
    key: 'invalidRowCount',
    look: async (session) => {
      const answer = await session.search(`${term(wordIn(await nameOf(session)))}&RowCount=51`);
      return taken(answer) ? 'clamp' : (answer.code ?? seen(answer));
    },
  },
];
