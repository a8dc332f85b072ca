/** `modifiedAfter` of the extracts: what was changed since. */
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, pageIn, seen, type Row } from '../answers.ts';
import { serverCheck } from '../make.ts';
import { idsOf } from '../own.ts';
import type { Session } from '../session.ts';
import { cannotTell, say } from '../texts.ts';
import { decisions, several } from './extracts.ts';
import { shifted } from './lists.ts';

const common = { step: '4.4', level: 'L1' } as const;

/** An entry that was changed before others were. */
async function changed(session: Session): Promise<{ row: Row; at: string }> {
  const rows = (await session.extracted('Decisions', 16)).filter((row) => /T\d\d:\d\d:\d\d/.test(String(row['StartTime']))); // prettier-ignore
  // Where StartTime is when an entry begins to hold, nobody is told when it was changed: a reading of its own.
  const row = rows[Math.floor(rows.length / 2)] ?? session.trial.omit(cannotTell);
  return { row, at: String(row['StartTime']) };
}

/** The entry with the id comes among what was changed after that moment. */
async function comesAfter(session: Session, modifiedAfter: string, id: unknown): Promise<boolean> {
  const q = `Id='${String(id)}'`;
  return idsOf(session.good(await decisions(session, { modifiedAfter, q }))).includes(id);
}

export const changeChecks = [
  serverCheck({
    ...common,
    id: 'extract-modified-after',
    level: 'L4',
    rows: ['extract.modified-after', 'dates.modified-forms'],
    title: say(
      'modifiedAfter tar datum och tid: allt efter en dag för länge sedan, inget efter en dag som inte har kommit',
      'modifiedAfter tar dato og tid: alt etter en dag for lenge siden, ikke noe etter en dag som ikke er kommet',
      'modifiedAfter takes a date or a date-time: all after a day long ago, nothing after a day that has not come',
    ),
    run: async (session, judge) => {
      const { total } = await several(session);
      for (const [modifiedAfter, count] of [['1990-01-01', total], ['1990-01-01T12:30:00', total], ['2190-01-01', 0]] as const) {
        const evidence = await decisions(session, { modifiedAfter });
        const told = isTaken(evidence) ? pageIn(evidence).TotalNumberOfRecords : seen(evidence);
        judge(told === count, { expected: count, actual: told, evidence });
      }
    },
  }), // prettier-ignore
  serverCheck({
    ...common,
    id: 'extract-modified-strictly',
    level: 'L4',
    rows: ['extract.modified-strictly', 'extract.modified-local'],
    title: say(
      'Vad som ändrades precis då hör inte till det som ändrats efter modifiedAfter, som är svensk lokal tid',
      'Det som ble endret akkurat da, hører ikke til det som er endret etter modifiedAfter, som er svensk lokal tid',
      'What was changed exactly then is not among what was changed after modifiedAfter, which is Swedish local time',
    ),
    run: async (session, judge) => {
      const { row, at } = await changed(session);
      if (at.endsWith('T00:00:00')) return session.trial.omit(cannotTell);
      const exact = await comesAfter(session, at, row['Id']);
      judge(!exact, { expected: 'not there', actual: exact });
      const before = await comesAfter(session, shifted(at, -1), row['Id']);
      judge(before, { expected: 'there', actual: before });
      return undefined;
    },
  }),
  serverCheck({
    ...common,
    id: 'extract-modified-echo',
    rows: ['extract.modified-echo'],
    title: say(
      'ModifiedAfter i svaret är det som begärdes, eller null',
      'ModifiedAfter i svaret er det som ble bedt om, eller null',
      'ModifiedAfter of the answer is what was asked for, or null',
    ),
    run: async (session, judge) => {
      const told = async (query: object) => {
        const evidence = session.good(await decisions(session, query));
        return [(replyJson(evidence) as Row)['ModifiedAfter'] ?? '', evidence] as const;
      };
      const [none, bare] = await told({});
      judge(/^$|^0001|^9999/.test(String(none)), { expected: null, actual: none, evidence: bare });
      const [echo, evidence] = await told({ modifiedAfter: '2020-05-06T07:08:09' });
      judge(String(echo).startsWith('2020-05-06'), { expected: '2020-05-06T07:08:09', actual: echo, evidence });
    },
  }),
];
