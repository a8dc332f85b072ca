/** The task that the citizen gets: message and deadline. */
import type { Check } from '../../dsl/types.ts';
import { check } from '../../dsl/check.ts';
import { inDays, member, send, sending } from './send.ts';

const longest = 1500;

export const taskChecks: readonly Check[] = [
  check({
    id: 'verktoy.send.message-length',
    rows: ['verktoy.client.message-length'],
    level: 'L1',
    step: '4.2',
    negative: true,
    title: {
      sv: 'Klienten skickar inget meddelande med mer än 1500 tecken.',
      nb: 'Klienten sender ingen melding med mer enn 1500 tegn.',
      en: 'The client sends no message of more than 1500 characters.',
    },
    run: async (trial, judge) => {
      await trial.act('sendTool', { ...sending(trial), message: 'a'.repeat(longest + 1) });
      const sent = trial.exchanges({ operation: 'sendVerktoy' });
      const lengths = sent.map((request) => String(member(request, 'Melding') ?? '').length);
      judge(
        lengths.every((length) => length <= longest),
        { expected: `≤ ${longest}`, actual: lengths },
      );
    },
  }),
  check({
    id: 'verktoy.send.deadline-date',
    rows: ['verktoy.client.deadline-date'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar den avsedda dagen i FristDato.',
      nb: 'Klienten sender den tilsiktede dagen i FristDato.',
      en: 'The client sends the intended day in FristDato.',
    },
    run: async (trial, judge) => {
      const deadline = inDays(trial, 30);
      const request = await send(trial, { ...sending(trial), deadline });
      const actual = member(request, 'FristDato') ?? null;
      judge(actual === null || String(actual).slice(0, 10) === deadline, {
        expected: deadline,
        actual,
        evidence: request,
      });
    },
  }),
  check({
    id: 'verktoy.send.deadline-date-only',
    rows: ['verktoy.client.deadline-date-only'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skriver FristDato som datum utan klockslag.',
      nb: 'Klienten skriver FristDato som dato uten klokkeslett.',
      en: 'The client writes FristDato as a date without a time.',
    },
    run: async (trial, judge) => {
      const request = await send(trial, { ...sending(trial), deadline: inDays(trial, 30) });
      const actual = member(request, 'FristDato') ?? null;
      judge(actual === null || /^\d{4}-\d\d-\d\d$/.test(String(actual)), {
        expected: 'YYYY-MM-DD',
        actual,
        evidence: request,
      });
    },
  }),
  check({
    id: 'verktoy.send.deadline-not-past',
    rows: ['verktoy.client.deadline-not-past'],
    level: 'L4',
    step: '4.2',
    negative: true,
    title: {
      sv: 'Klienten skickar ingen frist som redan har passerat.',
      nb: 'Klienten sender ingen frist som allerede er passert.',
      en: 'The client sends no deadline that has passed already.',
    },
    run: async (trial, judge) => {
      const today = inDays(trial, 0);
      await trial.act('sendTool', { ...sending(trial), deadline: inDays(trial, -2) });
      const deadlines = trial
        .exchanges({ operation: 'sendVerktoy' })
        .flatMap((request) => member(request, 'FristDato') ?? []);
      judge(
        deadlines.every((day) => String(day).slice(0, 10) >= today),
        { expected: `≥ ${today}`, actual: deadlines },
      );
    },
  }),
];
