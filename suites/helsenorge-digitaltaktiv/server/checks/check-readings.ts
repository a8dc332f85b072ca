/** Readings of what HelsenorgeAktivSjekken takes, and of the names in its answer. */
import { replyJson } from '../../../dsl/exchange.ts';
import { citizens, needTaken, seen, system, taken, type Reading } from '../make.ts';
import { areas, checkPath } from '../session.ts';

const at = { system, step: '4.2' } as const;

export const checkReadings: readonly Reading[] = [
  {
    ...at,
    key: 'contentType',
    look: async (session, trial) => {
      needTaken(trial, await session.harmless());
      const body = (omraade: unknown) => ({ fnrListe: citizens(trial, 1), omraade });
      const exchange = await session.checkWith(body, { 'content-type': 'text/plain' });
      return taken(exchange) ? 'ignored' : exchange.reply.status === 415 ? 'required' : seen(exchange);
    },
  },
  {
    ...at,
    key: 'omraadeForm',
    look: async (session, trial) => {
      needTaken(trial, await session.harmless());
      const fnrListe = citizens(trial, 1);
      const takes = async (omraade: unknown) =>
        taken(await session.call('POST', checkPath, { body: { fnrListe, omraade } }));
      const number = await takes(areas.Ungdom.number);
      const name = await takes(areas.Ungdom.name);
      if (number && name) return 'both';
      return number ? 'number' : name ? 'name' : 'neither';
    },
  },
  {
    ...at,
    key: 'answerNames',
    look: async (session, trial) => {
      const [own = ''] = citizens(trial, 1);
      const exchange = needTaken(trial, await session.check([own]));
      const entry = (replyJson(exchange)?.erAktivListe?.[own] ?? {}) as object;
      if ('erDigitaltAktivSelv' in entry && 'erDigitaltAktivViaAndre' in entry) return 'swagger';
      const short = 'erAktivSelv' in entry && 'erAktivViaAndre' in entry;
      return short ? 'page' : Object.keys(entry).join(', ');
    },
  },
  {
    ...at,
    key: 'emptyList',
    look: async (session, trial) => {
      needTaken(trial, await session.harmless());
      return taken(await session.check([])) ? 'answer' : 'refuse';
    },
  },
  {
    ...at,
    key: 'malformedNumber',
    look: async (session, trial) => {
      needTaken(trial, await session.harmless());
      return taken(await session.check([...citizens(trial, 1), '123'])) ? 'leave-out' : 'refuse';
    },
  },
];
