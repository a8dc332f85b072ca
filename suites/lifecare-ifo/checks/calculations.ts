/** Calculations: the norm, notes, days and persons of the body. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { catalogueOf } from '../../../simulators/lifecare-ifo/catalogues.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { calculation, matter } from './cast.ts';
import { calls, callsOf, fieldIn, fieldsOf, notArisen, performIfDone, type Some } from './traffic.ts';

const common = { step: '4.7', level: 'L1' } as const;

/** The bodies that the client sent for a calculation. Undefined where it refused to send one. */
async function sent(trial: Trial, params: object): Promise<Some | undefined> {
  const { outcome } = await performIfDone(trial, 'makeCalculation', params, 'refusals too');
  const [first, ...more] = callsOf(calls(trial), 'createCalculation');
  if (!first && outcome === 'done') trial.skip(notArisen);
  return first && [first, ...more];
}

const entriesIn = (call: Exchange, name: string): readonly unknown[] => fieldsOf(call).get(name.toLowerCase()) ?? [];

const personIdsIn = (call: Exchange) => entriesIn(call, 'CalculationPersons').map((one) => fieldIn(one, 'PersonId'));

function notesIn(call: Exchange): string[] {
  const lists = ['CalculationIncomes', 'CalculationExpenses', 'CalculationSpecialExpenses'];
  const notes = lists.flatMap((list) => entriesIn(call, list)).map((one) => fieldIn(one, 'Note'));
  return notes.filter((note) => typeof note === 'string');
}

const neverSent: Text = {
  sv: 'Klienten skickade ingen beräkning.',
  nb: 'Klienten sendte ingen beregning.',
  en: 'The client sent no calculation.',
};

const longNote = `Underlag enligt hyresavi och kontoutdrag för maj och juni, inlämnat av sökanden; ${'se journal. '.repeat(5)}`;
const longestNote = 80;

export const calculationChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.calculation.norm',
    rows: ['lifecare.client.norm-by-name'],
    title: {
      sv: 'Normen väljs efter namn och period, inte som den första i listan.',
      nb: 'Normen velges etter navn og periode, ikke som den første i listen.',
      en: 'The norm is chosen by its name and period, not as the first of the list.',
    },
    run: async (trial, judge) => {
      const params = calculation(trial.world);
      const [call] = (await sent(trial, params)) ?? trial.skip(neverSent);
      const wanted = catalogueOf(trial.world, 'norms').find(({ name, from, to }) => {
        return name.startsWith(params.norm) && from <= params.from && to >= params.to;
      });
      const actual = fieldsOf(call).get('normid') ?? null;
      judge(actual === wanted?.id, { expected: wanted?.id, actual, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'lifecare.calculation.notes',
    rows: ['lifecare.client.note-length'],
    title: {
      sv: 'Noteringar är högst 80 tecken.',
      nb: 'Merknader er høyst 80 tegn.',
      en: 'Notes have at most 80 characters.',
    },
    run: async (trial, judge) => {
      const expenses = [{ type: 'Boendekostnad', applied: 6100, approved: 6100, note: longNote }];
      const made = await sent(trial, calculation(trial.world, { expenses }));
      const lengths = (made ?? []).flatMap(notesIn).map((note) => note.length);
      const actual = Math.max(0, ...lengths);
      judge(actual <= longestNote, { expected: `≤ ${longestNote}`, actual, ...(made && { evidence: made }) });
    },
  }),
  check({
    ...common,
    id: 'lifecare.calculation.days',
    rows: ['lifecare.client.days'],
    title: {
      sv: 'Ingen får fler dagar än perioden tillåter: 29 i en månad av 30.',
      nb: 'Ingen får flere dager enn perioden tillater: 29 i en måned på 30.',
      en: 'Nobody gets more days than the period allows: 29 in a month of 30.',
    },
    run: async (trial, judge) => {
      const persons = matter(trial.world).members.map((personId) => ({ personId, days: 30 }));
      const made = await sent(trial, calculation(trial.world, { persons }));
      const days = (made ?? []).flatMap((call) => entriesIn(call, 'CalculationPersons'));
      const actual = Math.max(0, ...days.map((one) => Number(fieldIn(one, 'NumberOfDays') ?? 0)));
      judge(actual <= 29, { expected: '≤ 29', actual, ...(made && { evidence: made }) });
    },
  }),
  check({
    ...common,
    id: 'lifecare.calculation.persons',
    rows: ['lifecare.client.calculation-persons'],
    title: {
      sv: 'Beräkningens personer anges med personnummer.',
      nb: 'Beregningens personer oppgis med personnummer.',
      en: 'The persons of a calculation are named by identity number.',
    },
    run: async (trial, judge) => {
      const [call] = (await sent(trial, calculation(trial.world))) ?? trial.skip(neverSent);
      const actual = personIdsIn(call);
      const expected = matter(trial.world).members;
      const holds = actual.length > 0 && actual.every((one) => expected.includes(String(one)));
      judge(holds, { expected, actual, evidence: call });
    },
  }),
];
