/** Extracts: all of it, what has changed, no gap between two rounds, and a copy that is whole though records change places. */
import { write } from '../../../simulators/lifecare-ifo/cases/ids.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { check } from '../../dsl/check.ts';
import { sentQuery } from '../../dsl/exchange.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { type ExtractName, kinds, rowsOfKind } from './kinds.ts';
import { extractReads, type ExtractRead, firstKnown, performFirst } from './reads.ts';
import {
  afterFirst,
  api,
  callsOf,
  idsOf,
  type Listed,
  notArisen,
  perform,
  resultOf,
  someCalls,
  valuesIn,
} from './traffic.ts';

const common = { step: '4.4', level: 'L4' } as const;
const minute = 60_000;

const wholeEachTime: Text = {
  sv: 'Klienten behåller inget mellan uttagen och hämtar allt varje gång; belastningen är då en fråga för kommunen.',
  nb: 'Klienten beholder ingenting mellom uttrekkene og henter alt hver gang; belastningen er da et spørsmål for kommunen.',
  en: 'The client keeps nothing between extracts and takes all each time; the load is then a matter for the municipality.',
};

const load: Text = {
  sv: 'En person intygar hur mycket klienten tar ut åt gången och hur ofta, och att kommunen har godtagit belastningen.',
  nb: 'Et menneske attesterer hvor mye klienten tar ut om gangen og hvor ofte, og at kommunen har godtatt belastningen.',
  en: 'A person vouches for how much the client takes out at a time and how often, and that the municipality accepts the load.',
};

/** Some pages of an extract, the first that the client knows. */
const takeSome = (trial: Trial) =>
  performFirst<Listed, ExtractRead>(
    trial,
    extractReads((extract) => ({ limit: Math.max(1, Math.ceil(rowsOfKind(trial.world, extract).length / 4)) })),
  );

/** Who is missing in the copy, who is there twice. */
function compared({ world }: Trial, extract: ExtractName, { records = [] }: Listed) {
  const held = idsOf(records);
  const has = new Set(held);
  const missing = rowsOfKind(world, extract).filter(({ id }) => !has.has(String(id))).length;
  return { missing, twice: held.length - has.size };
}

const whole = { missing: 0, twice: 0 };
const isWhole = ({ missing, twice }: typeof whole) => missing === 0 && twice === 0;

/** Staff wrote something into the record: its place in time is the end of the list. */
function change(world: World, extract: ExtractName, row: any, time = 0): void {
  const { table, field, marks } = kinds[extract];
  world.transact(() => write(world, table, { ...row, [field]: marks[time] }));
}

/** Does something to an extract after its first page, whichever the client takes. */
const afterFirstPage = (world: World, act: (extract: ExtractName) => void) =>
  afterFirst(
    world,
    extractReads().map(({ operation }) => operation),
    (operation) => act(extractReads().find((one) => one.operation === operation)!.extract),
  );

const modifiedAfters = (exchanges: readonly Exchange[], operation: string) =>
  callsOf(exchanges, operation).map((call) => sentQuery(call).get('modifiedAfter'));

/** Each kind by the name of its file, and by its id where it has none. */
const searches = (world: World) =>
  extractReads().map(({ extract, operation }) => {
    const [row] = rowsOfKind(world, extract);
    const found =
      'dossier' in row ? { field: 'DossierType', value: row.dossier } : { field: 'Id', value: String(row.id) };
    return { action: 'search', operation, params: { extract, ...found } };
  });

export const extractChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.extract.complete',
    rows: ['lifecare.client.extract-complete'],
    title: {
      sv: 'Klienten hämtar alla poster i uttaget, var och en gång.',
      nb: 'Klienten henter alle poster i uttrekket, hver av dem én gang.',
      en: 'The client takes every record of the extract, each once.',
    },
    run: async (trial, judge) => {
      const { extract, operation, acted } = await takeSome(trial);
      const actual = compared(trial, extract, resultOf(trial, acted));
      judge(isWhole(actual), { expected: whole, actual, evidence: someCalls(trial, operation) });
    },
  }),
  check({
    ...common,
    id: 'lifecare.extract.increment',
    rows: ['lifecare.client.extract-increment'],
    title: {
      sv: 'Nästa gång frågar klienten med modifiedAfter efter det som har ändrats.',
      nb: 'Neste gang spør klienten med modifiedAfter etter det som er endret.',
      en: 'The next time the client asks with modifiedAfter for what has changed.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { params, operation, acted } = await takeSome(trial);
      const { state } = resultOf(trial, acted);
      if (state === undefined) return trial.omit(wholeEachTime);
      world.clock.advance(24 * 60 * minute);
      const { exchanges } = await perform<Listed>(trial, 'extract', { ...params, state });
      const asked = modifiedAfters(exchanges, operation);
      if (asked.length === 0) trial.skip(notArisen);
      const holds = asked.every((date) => /^\d{4}-\d\d-\d\d/.test(date ?? ''));
      judge(holds, { expected: 'modifiedAfter', actual: asked, evidence: callsOf(exchanges, operation) });
    },
  }),
  check({
    ...common,
    id: 'lifecare.extract.no-gap',
    rows: ['lifecare.client.extract-no-gap'],
    title: {
      sv: 'Det som ändrades medan ett uttag pågick kommer med i nästa.',
      nb: 'Det som ble endret mens et uttrekk pågikk, kommer med i neste.',
      en: 'What changed while an extract was under way comes with the next.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const changed = afterFirstPage(world, (taken) => {
        const rows = rowsOfKind(world, taken);
        [rows[0], rows.at(-1)].forEach((row, time) => {
          world.clock.advance(minute);
          change(world, taken, row, time);
        });
      });
      const { extract, params, operation, acted } = await takeSome(trial);
      const { state } = resultOf(trial, acted);
      if (!changed()) trial.skip(notArisen);
      world.clock.advance(60 * minute);
      const next = { ...params, ...(state !== undefined && { state }) };
      const { records = [] } = resultOf(trial, await perform<Listed>(trial, 'extract', next));
      const held = records.find(({ id }) => String(id) === String(rowsOfKind(world, extract)[0].id));
      const [mark] = kinds[extract].marks;
      const holds = valuesIn(held?.record).map(String).includes(String(mark));
      judge(holds, { expected: mark, actual: held?.record ?? null, evidence: someCalls(trial, operation) });
    },
  }),
  check({
    ...common,
    id: 'lifecare.extract.reconciles',
    rows: ['lifecare.client.extract-reconciles'],
    title: {
      sv: 'Byter poster plats under bläddringen märker klienten det och hämtar det som föll bort.',
      nb: 'Bytes postenes plass under blaingen, merker klienten det og henter det som gled forbi.',
      en: 'Where records change places under the pages, the client notices and fetches what slipped past.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      world.setProfile(api, 'extractOrder', 'modified');
      const changed = afterFirstPage(world, (taken) => {
        const [first] = rowsOfKind(world, taken).toSorted((one, other) => one.changed - other.changed);
        change(world, taken, first);
      });
      const { extract, operation, acted } = await takeSome(trial);
      const result = resultOf(trial, acted);
      const made = someCalls(trial, operation);
      // On one page nothing can slip past.
      if (!changed() || made.length < 2) trial.skip(notArisen);
      const actual = compared(trial, extract, result);
      judge(isWhole(actual), { expected: whole, actual, evidence: made });
    },
  }),
  check({
    ...common,
    id: 'lifecare.extract.quotes',
    rows: ['lifecare.client.extract-quotes'],
    level: 'L1',
    title: {
      sv: 'Värdet i q står inom enkla citattecken.',
      nb: 'Verdien i q står i enkle anførselstegn.',
      en: 'The value in q stands in single quotes.',
    },
    run: async (trial, judge) => {
      const { params, operation, acted } = await firstKnown(trial, searches(trial.world));
      const made = callsOf(acted.exchanges, operation);
      const asked = made.map((call) => sentQuery(call).get('q'));
      if (asked.every((q) => q === null)) trial.skip(notArisen);
      const expected = `${params.field}='${params.value}'`;
      judge(
        asked.every((q) => q === null || /^\w+\s*=\s*'[^']*'$/.test(q)),
        { expected, actual: asked, evidence: made },
      );
    },
  }),
];

/** What only people can see: the run shows an extract, a named person vouches for the rest. */
export const peopleChecks: readonly Check[] = [
  {
    id: 'lifecare.extract.load',
    rows: ['lifecare.client.extract-load'],
    level: 'L4',
    step: '5',
    title: {
      sv: 'Klienten begränsar hur mycket den tar ut åt gången och hur ofta.',
      nb: 'Klienten begrenser hvor mye den tar ut om gangen og hvor ofte.',
      en: 'The client bounds how much it takes out at a time and how often.',
    },
    run: async (trial) => {
      const { operation } = await performFirst(trial, extractReads());
      trial.review(load, someCalls(trial, operation));
    },
  },
];
