/** Dates: which forms a request may have, and which an answer has. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyText } from '../../../dsl/exchange.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import type { Text } from '../../../dsl/types.ts';
import { isTaken, pageIn, saidIn, says, seen } from '../answers.ts';
import { lists } from '../lists.ts';
import { serverCheck, type Short } from '../make.ts';
import type { Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.3', level: 'L3' } as const;

const asked = (session: Session, startDate: string, endDate?: string): Promise<Exchange> =>
  session.list('Actualisations', 2, { startDate, ...(endDate !== undefined && { endDate }) });

interface Form {
  readonly id: string;
  readonly row: Short;
  readonly what: Text;
  readonly dates: readonly string[];
}

const forms: readonly Form[] = [
  { id: 'date-bare', row: 'dates.bare-date', dates: ['2020-01-01'], what: say('utan klockslag', 'uten klokkeslett', 'without a time') }, // prettier-ignore
  { id: 'date-no-seconds', row: 'dates.no-seconds', dates: ['2020-01-01T00:00'], what: say('utan sekunder', 'uten sekunder', 'without seconds') }, // prettier-ignore
  { id: 'date-sentinels', row: 'dates.sentinels', dates: ['00000000', '99999999'], what: say('av bara nollor eller nior', 'av bare nuller eller niere', 'of nothing but zeros or nines') }, // prettier-ignore
  { id: 'date-other-forms', row: 'dates.other-forms', dates: ['2020-01-01T00:00:00Z', '2020-01-01T00:00:00+01:00', '2020-01-01T00:00:00.5'], what: say('med Z, tidszon eller delar av sekunder', 'med Z, tidssone eller deler av sekunder', 'with a Z, an offset or parts of seconds') }, // prettier-ignore
  { id: 'date-impossible', row: 'dates.impossible', dates: ['2021-02-30T00:00:00', '2021-01-01T25:00:00'], what: say('som inte finns', 'som ikke finnes', 'that does not exist') }, // prettier-ignore
];

const refuses = say(
  'En tid {what} nekas med 400 och "is not entered in a valid format."',
  'Et tidspunkt {what} avvises med 400 og "is not entered in a valid format."',
  'A date {what} is refused with 400 and "is not entered in a valid format."',
);

const refusals = forms.map(({ id, row, what, dates }) =>
  serverCheck({
    ...common,
    id,
    rows: [row],
    title: fill(refuses, { what }),
    run: async (session, judge) => {
      session.good(await session.list('Actualisations', 2));
      for (const date of dates) {
        const evidence = await asked(session, date);
        const holds = evidence.reply.status === 400 && says(evidence, /is not entered in a valid format\./);
        judge(holds, { expected: 'HTTP 400 … is not entered in a valid format.', actual: `${seen(evidence)} ${saidIn(evidence) ?? ''}`, evidence }); // prettier-ignore
      }
    },
  }),
);

/** Texts that look like a moment, however they end. */
const moments = /"(\d{4}-\d\d-\d\dT[^"]*)"/g;

export const dateChecks = [
  ...refusals,
  serverCheck({
    ...common,
    id: 'date-form',
    level: 'L1',
    rows: ['dates.request-form', 'dates.reversed'],
    title: say(
      'En tid med sekunder och utan tidszon tas emot; ett fönster som slutar före sin början är tomt',
      'Et tidspunkt med sekunder og uten tidssone tas imot; et vindu som slutter før det begynner, er tomt',
      'A date with seconds and without offset is taken; a window that ends before it begins is empty',
    ),
    run: async (session, judge) => {
      const evidence = await asked(session, '2020-01-01T00:00:00', '2030-12-31T23:59:59');
      judge(isTaken(evidence), { expected: 'HTTP 200', actual: seen(evidence), evidence }, 'dates.request-form');
      const reversed = await asked(session, '2030-01-01T00:00:00', '2020-01-01T00:00:00');
      const count = isTaken(reversed) ? pageIn(reversed).Result.length : seen(reversed);
      judge(count === 0, { expected: 0, actual: count, evidence: reversed }, 'dates.reversed');
    },
  }),
  serverCheck({
    ...common,
    id: 'dates-of-answers',
    level: 'L1',
    rows: ['dates.response-form'],
    title: say(
      'Svarens tider är svensk lokal tid utan tidszon, aldrig med Z',
      'Tidspunktene i svarene er svensk lokal tid uten tidssone, aldri med Z',
      'Dates of answers are Swedish local time without offset, never with a Z',
    ),
    run: async (session, judge) => {
      for (const { path, opens } of lists) {
        const evidence = await session.list(path, opens);
        if (!isTaken(evidence)) continue;
        const found = [...replyText(evidence).matchAll(moments)].map(([, text]) => text!);
        const wrong = found.filter((text) => !/T\d\d:\d\d:\d\d(\.\d{1,7})?$/.test(text));
        judge(wrong.length === 0, { expected: [], actual: wrong.slice(0, 5), evidence });
      }
    },
  }),
];
