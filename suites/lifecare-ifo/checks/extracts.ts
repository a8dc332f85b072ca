/** Extracts: all of it, what has changed, no gap between two rounds, and a copy that is whole though records change places. */
import type { Execution } from '../../../fixtures/lifecare/types.ts';
import { write } from '../../../simulators/lifecare-ifo/cases/ids.ts';
import { executionsTable } from '../../../simulators/lifecare-ifo/state.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { check } from '../../dsl/check.ts';
import { sentQuery } from '../../dsl/exchange.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { rowsOf } from './cast.ts';
import {
  afterFirst,
  api,
  callsOf,
  idsOf,
  type Listed,
  notArisen,
  perform,
  performIfDone,
  resultOf,
  someCalls,
  valuesIn,
} from './traffic.ts';

const common = { step: '4.4', level: 'L4' } as const;
const operation = 'extractExecutions';
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

/** Executions, since they are fewest: some pages of them. */
const wish = (world: World) => ({
  extract: 'Executions',
  limit: Math.max(1, Math.ceil(rowsOf(world, executionsTable).length / 4)),
});

/** Who is missing in the copy, who is there twice. */
function compared({ world }: Trial, { records = [] }: Listed) {
  const held = idsOf(records);
  const has = new Set(held);
  const missing = rowsOf(world, executionsTable).filter(({ id }) => !has.has(String(id))).length;
  return { missing, twice: held.length - has.size };
}

const whole = { missing: 0, twice: 0 };
const isWhole = ({ missing, twice }: typeof whole) => missing === 0 && twice === 0;

/** Staff gave the execution another file: its place in time is the end of the list. */
function change(world: World, row: Execution, dossier: string): void {
  world.transact(() => write(world, executionsTable, { ...row, dossier }));
}

const modifiedAfters = (exchanges: readonly Exchange[]) =>
  callsOf(exchanges, operation).map((call) => sentQuery(call).get('modifiedAfter'));

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
      const acted = await perform<Listed>(trial, 'extract', wish(trial.world));
      const actual = compared(trial, resultOf(trial, acted));
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
      const first = await perform<Listed>(trial, 'extract', wish(world));
      const { state } = resultOf(trial, first);
      if (state === undefined) return trial.omit(wholeEachTime);
      world.clock.advance(24 * 60 * minute);
      const { exchanges } = await perform<Listed>(trial, 'extract', { ...wish(world), state });
      const asked = modifiedAfters(exchanges);
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
      const rows = rowsOf(world, executionsTable);
      const [early, late] = [rows[0]!, rows.at(-1)!];
      const changed = afterFirst(world, operation, () => {
        for (const [row, dossier] of [[early, 'Akt A'], [late, 'Akt B']] as const) {
          world.clock.advance(minute);
          change(world, row, dossier);
        }
      }); // prettier-ignore
      const { state } = resultOf(trial, await perform<Listed>(trial, 'extract', wish(world)));
      if (!changed()) trial.skip(notArisen);
      world.clock.advance(60 * minute);
      const next = { ...wish(world), ...(state !== undefined && { state }) };
      const { records = [] } = resultOf(trial, await perform<Listed>(trial, 'extract', next));
      const held = records.find(({ id }) => String(id) === String(early.id));
      const holds = valuesIn(held?.record).includes('Akt A');
      judge(holds, { expected: 'Akt A', actual: held?.record ?? null, evidence: someCalls(trial, operation) });
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
      const first = rowsOf(world, executionsTable).toSorted((one, other) => one.changed - other.changed)[0]!;
      const changed = afterFirst(world, operation, () => change(world, first, 'Akt A'));
      const result = resultOf(trial, await perform<Listed>(trial, 'extract', wish(world)));
      const made = someCalls(trial, operation);
      // On one page nothing can slip past.
      if (!changed() || made.length < 2) trial.skip(notArisen);
      const actual = compared(trial, result);
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
      const [{ dossier: value }] = rowsOf(trial.world, executionsTable) as [Execution];
      const params = { extract: 'Executions', field: 'DossierType', value };
      const { exchanges } = await performIfDone(trial, 'search', params, 'refusals too');
      const made = callsOf(exchanges, operation);
      const asked = made.map((call) => sentQuery(call).get('q'));
      if (asked.every((q) => q === null)) trial.skip(notArisen);
      const expected = `DossierType='${value}'`;
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
      await perform(trial, 'extract', { extract: 'Executions' });
      trial.review(load, someCalls(trial, operation));
    },
  },
];
