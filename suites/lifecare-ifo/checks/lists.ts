/** Lists of a person: dates as they are asked for and as they are read, one matter, fields that come and go. */
import { decisionsTable } from '../../../simulators/lifecare-ifo/state.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { calculation, matter } from './cast.ts';
import { kinds, type ListName } from './kinds.ts';
import { exercise, firstKnown, listRead, type ListRead, listReads, performFirst } from './reads.ts';
import {
  api,
  calls,
  fieldsOf,
  firstBroken,
  type Held,
  idsOf,
  type Listed,
  notArisen,
  parametersOf,
  performIfDone,
  resultOf,
  someCalls,
} from './traffic.ts';

const common = { step: '4.3' } as const;

/** Names of parameters and fields that hold a date. */
const dateName = /^(startdate|enddate|date|calculation(from|to)?date|(payment|from|to|expire)date)$/;

function datesIn(call: Exchange): string[] {
  const { operation = '' } = call;
  // Users and extracts have forms of their own.
  if (operation.startsWith('extract') || /user/i.test(operation) || operation === 'getApiLogs') return [];
  return [...parametersOf(call), ...fieldsOf(call)]
    .filter(([name, value]) => dateName.test(name) && value !== null)
    .map(([, value]) => String(value));
}

const withSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** The days of a list as the client has read them, beside those on record. */
function daysOf({ world }: Trial, list: ListName, records: Listed['records'] = []) {
  const { table, day } = kinds[list];
  const onRecordOf = (id: Held['id']) => day(world.table(table.name).get(String(id)) ?? {});
  const dated = records.filter(({ date }) => date !== undefined && date !== null);
  return dated.map(({ id, date }) => ({ read: date, onRecord: onRecordOf(id) }));
}

export const listChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.list.request-dates',
    rows: ['lifecare.client.request-dates'],
    level: 'L1',
    title: {
      sv: 'Datum skrivs med klockslag och sekunder och utan tidszon, i adresser och i det som skickas.',
      nb: 'Datoer skrives med klokkeslett og sekunder og uten tidssone, i spørringer og i kropper.',
      en: 'Dates are written with time and seconds and without offset, in queries and in bodies.',
    },
    run: async (trial, judge) => {
      await exercise(trial);
      await trial.tryToAct('makeCalculation', calculation(trial.world));
      const [first, ...more] = calls(trial).filter((call) => datesIn(call).length > 0);
      if (!first) {
        await firstKnown(trial, listReads(trial.world));
        return trial.skip(notArisen);
      }
      const isGood = (call: Exchange) => datesIn(call).every((date) => withSeconds.test(date));
      const { holds, shown, evidence } = firstBroken([first, ...more], isGood);
      judge(holds, { expected: 'yyyy-MM-ddTHH:mm:ss', actual: datesIn(shown), evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.list.window',
    rows: ['lifecare.client.window-ends'],
    level: 'L2',
    title: {
      sv: 'Perioden börjar kl. 00:00:00 den första dagen och slutar kl. 23:59:59 den sista.',
      nb: 'Vinduet begynner kl. 00:00:00 den første dagen og slutter kl. 23:59:59 den siste.',
      en: 'The window begins at 00:00:00 of the first day and ends at 23:59:59 of the last.',
    },
    run: async (trial, judge) => {
      const { operation } = await performFirst(trial, listReads(trial.world));
      const timesOf = (call: Exchange) => {
        const given = parametersOf(call);
        return [given.get('startdate') ?? '', given.get('enddate') ?? ''].map((date) => date.slice(11));
      };
      const isGood = (call: Exchange) => timesOf(call).join() === '00:00:00,23:59:59';
      const { holds, shown, evidence } = firstBroken(someCalls(trial, operation), isGood);
      judge(holds, { expected: ['00:00:00', '23:59:59'], actual: timesOf(shown), evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.list.local-dates',
    rows: ['lifecare.client.local-dates'],
    level: 'L2',
    title: {
      sv: 'Datum utan tidszon läses som svensk tid: ingen dag förskjuts.',
      nb: 'Datoer uten tidssone leses som svensk tid: ingen dag forskyves.',
      en: 'Dates without offset are read as Swedish time: no day is shifted.',
    },
    run: async (trial, judge) => {
      for (const form of ['midnight', 'plain']) {
        trial.world.setProfile(api, 'dayForm', form);
        const { list, acted } = await performFirst<Listed, ListRead>(trial, listReads(trial.world));
        const days = daysOf(trial, list, resultOf(trial, acted).records);
        const [first] = days;
        if (!first) return trial.skip(notArisen);
        const wrong = days.find(({ read, onRecord }) => read !== onRecord) ?? first;
        const evidence = acted.exchanges;
        judge(wrong.read === wrong.onRecord, { expected: wrong.onRecord, actual: wrong.read, evidence });
      }
    },
  }),
  check({
    ...common,
    id: 'lifecare.list.by-service',
    rows: ['lifecare.client.decisions-by-service'],
    level: 'L2',
    title: {
      sv: 'När ett ärende avses tas bara de beslut som hör till dess insats.',
      nb: 'Når én sak menes, tas bare de vedtakene som hører til tiltaket.',
      en: 'When one matter is meant, only the decisions of its service are taken.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { id: service } = matter(world);
      const acted = await performIfDone<Listed>(trial, 'readList', listRead(world, 'Decisions', { service }).params);
      const { records = [] } = resultOf(trial, acted);
      const table = world.table<{ readonly service: number | null }>(decisionsTable.name);
      const others = idsOf(records).filter((id) => table.get(id)?.service !== service);
      if (records.length === 0) trial.skip(notArisen);
      judge(others.length === 0, { expected: { ofOthers: 0 }, actual: { ofOthers: others.length } });
    },
  }),
  ...(
    [
      ['missing-fields', 'emptyValues', 'left-out', { sv: 'Klienten tål att fält saknas.', nb: 'Klienten tåler at felter mangler.', en: 'The client bears it that fields are missing.' }],
      ['unknown-fields', 'newFields', 'one', { sv: 'Klienten tål fält som den inte känner.', nb: 'Klienten tåler felter som den ikke kjenner.', en: 'The client bears fields that it does not know.' }],
    ] as const
  ).map(([name, key, value, title]) =>
    check({
      ...common,
      id: `lifecare.list.${name}`,
      rows: [`lifecare.client.${name}`],
      level: 'L2',
      title,
      run: async (trial, judge) => {
        const { action, params, acted } = await performFirst<Listed, ListRead>(trial, listReads(trial.world));
        const before = resultOf(trial, acted);
        trial.world.setProfile(api, key, value);
        const { outcome, result, exchanges } = await trial.act<Listed>(action, params);
        const person = await trial.tryToAct('readPerson', { personId: params.personId });
        const actual = { outcome, records: result?.records?.length ?? null, person: person?.outcome ?? 'done' };
        const expected = { outcome: 'done', records: before.records?.length ?? null, person: 'done' };
        judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence: exchanges });
      },
    }),
  ),
]; // prettier-ignore
