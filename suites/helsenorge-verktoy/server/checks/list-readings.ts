/** Readings of the list: what the documents leave open, and how this API takes it. */
import { needTaken, seen, taken, type Reading } from '../make.ts';
import type { Session } from '../session.ts';
import { idsIn, toolsIn } from '../tools.ts';

const get = async (session: Session, query: string) => needTaken(session.trial, await session.list(query));

const at = { system: 'helsenorge-verktoy', step: '4.3' } as const;

const same = (one: readonly unknown[], other: readonly unknown[]) => one.join() === other.join();

export const listReadings: readonly Reading[] = [
  {
    ...at,
    key: 'filterWithin',
    look: async (session) => {
      const page = async (query: string) => idsIn(await get(session, `AntallVerktoy=50&${query}`));
      const [one, other] = [await page('Fagomrader=1'), await page('Fagomrader=2')];
      const together = await page('Fagomrader=1&Fagomrader=2');
      const alone = [one.find((id) => !other.includes(id)), other.find((id) => !one.includes(id))];
      return alone.some((id) => id !== undefined && together.includes(id)) ? 'any' : 'all';
    },
  },
  {
    ...at,
    key: 'listParameters',
    look: async (session) => (taken(await session.list('Fagomrader=1,2')) ? 'repeated-or-comma' : 'repeated'),
  },
  {
    ...at,
    key: 'malformedBoolean',
    look: async (session) => {
      const answer = await session.list('KunAnonymTilgang=kanskje');
      return taken(answer) ? 'ignored' : (answer.code ?? seen(answer));
    },
  },
  {
    ...at,
    key: 'sidereferanse',
    look: async (session) => {
      const first = idsIn(await get(session, ''));
      const turns = async (name: string) => {
        const second = idsIn(await get(session, `${name}=2`));
        return second.length > 0 && !same(second, first);
      };
      const [table, example] = [await turns('Sidereferanse'), await turns('Siderefereanse')];
      return table && example ? 'both' : example ? 'example' : table ? 'table' : 'neither';
    },
  },
  {
    ...at,
    key: 'malformedPage',
    look: async (session) => {
      const answer = await session.list('Sidereferanse=0&Siderefereanse=0');
      return taken(answer) ? 'first-page' : (answer.code ?? seen(answer));
    },
  },
  {
    ...at,
    key: 'listEnvelope',
    look: async (session) => {
      const text = new TextDecoder().decode((await get(session, '')).reply.body as Uint8Array).trimStart();
      return text.startsWith('[') ? 'array' : 'object';
    },
  },
  {
    ...at,
    key: 'listOrder',
    look: async (session) => {
      const tools = toolsIn(await get(session, 'AntallVerktoy=50'));
      const column = (name: string) => tools.map((tool) => String(tool[name]));
      const names = column('Navn');
      if (same(names, names.toSorted(new Intl.Collator('nb').compare))) return 'name';
      const changed = column('EndretDato');
      return same(changed, changed.toSorted().reverse()) ? 'changed' : 'catalogue';
    },
  },
  {
    ...at,
    key: 'metadataShape',
    look: async (session) => {
      const [tool = {}] = toolsIn(await get(session, 'AntallVerktoy=5'));
      return Array.isArray(tool['Fagomrader']) ? 'nested' : 'flat';
    },
  },
];
