/** Applications: codes and links out of the proposal, the answers to writes, and an answer that is lost. */
import { addiction, economic } from '../../../fixtures/lifecare/catalogue.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { catalogueOf } from '../../../simulators/lifecare-ifo/catalogues.ts';
import {
  actualisationsTable,
  attachmentsTable,
  calculationsTable,
  cataloguesTable,
  servicesTable,
} from '../../../simulators/lifecare-ifo/state.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { application, calculation, matter, reapplication, rowsOf, someRow } from './cast.ts';
import { callsOf, fieldsOf, notArisen, perform, performIfDone, plant, resultOf, someCalls } from './traffic.ts';

const common = { step: '4.7', level: 'L2' } as const;
const operation = 'createActualisation';

/** Another municipality, other codes: every list of the proposal is numbered anew. */
function renumber(world: World): void {
  const shift = 500;
  const more = (ids: readonly number[]) => ids.map((id) => id + shift);
  const put = (name: string, entries: readonly object[]) => world.table(cataloguesTable.name).put({ name, entries });
  const moved = (name: 'fromWhos' | 'reasons') =>
    put(name, catalogueOf(world, name).map((one) => ({ ...one, id: one.id + shift }))); // prettier-ignore
  const types = catalogueOf(world, 'actualisationTypes').map((type) => {
    return { ...type, fromWhos: more(type.fromWhos), reasons: more(type.reasons) };
  });
  world.transact(() => [moved('fromWhos'), moved('reasons'), put('actualisationTypes', types)]);
}

/** The codes that the body of an application has, beside those that the municipality means by these names. */
function codesIn(world: World, call: Exchange) {
  const idOf = (name: 'fromWhos' | 'reasons' | 'organisations', wanted: string) =>
    catalogueOf(world, name).find((one) => one.name === wanted)?.id;
  const fields = fieldsOf(call);
  return {
    actual: {
      FromWho: fields.get('fromwho'),
      Reason: fields.get('reason'),
      OrganisationId: fields.get('organisationid'),
    },
    expected: {
      FromWho: idOf('fromWhos', 'Den enskilde'),
      Reason: idOf('reasons', 'Ekonomiskt bistånd'),
      OrganisationId: idOf('organisations', 'Ekonomiskt bistånd'),
    },
  };
}

const isReapplication = (call: Exchange, world: World) =>
  fieldsOf(call).get('type') ===
  catalogueOf(world, 'actualisationTypes').find(({ name }) => name === reapplication)?.id;

/** Beside the right service the applicant has others of another kind: one before it in whatever order the proposal has, one behind. */
function addOtherServices(world: World): void {
  const own = matter(world);
  const others = [
    { ...own, type: addiction },
    { ...own, id: 999_999_998 },
    { ...own, id: 999_999_999, type: addiction },
  ];
  const table = world.table(servicesTable.name);
  world.transact(() => others.forEach((row) => table.put(row)));
}

/** Actualisations of the day and person that the application has. */
function madeBy(trial: Trial, { personId, date }: { personId: string; date: string }) {
  return rowsOf(trial.world, actualisationsTable).filter((row) => row.person === personId && row.date.startsWith(date));
}

const lost: Text = {
  sv: 'Klienten skickade inget som kunde gå förlorat.',
  nb: 'Klienten sendte ingenting som kunne gå tapt.',
  en: 'The client sent nothing that could be lost.',
};

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n').toString('base64');

const attachment = {
  type: 'Ansökan',
  sender: 'Den enskilde',
  title: 'Ansökan',
  senderName: 'Sökanden',
  content: pdf,
};

export const applicationChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.write.codes',
    rows: ['lifecare.client.codes-from-proposals'],
    level: 'L1',
    title: {
      sv: 'Koderna i en ansökan hämtas ur API:ets förslag för personen.',
      nb: 'Kodene i en søknad kommer fra forslaget for personen.',
      en: 'The codes of an application come from the proposal of the person.',
    },
    run: async (trial, judge) => {
      renumber(trial.world);
      await performIfDone(trial, 'sendApplication', application(trial.world), 'refusals too');
      const [call] = someCalls(trial, operation);
      const { actual, expected } = codesIn(trial.world, call);
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'lifecare.write.links',
    rows: ['lifecare.client.accepted-links'],
    level: 'L1',
    title: {
      sv: 'Ansökan kopplas bara till insatser och utredningar av de slag som dess typ godtar.',
      nb: 'Bare tiltak og utredninger av slag som søknadens type godtar, lenkes.',
      en: 'Only services and investigations of types that the type of the application accepts are linked.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const params = application(world, { type: reapplication });
      addOtherServices(world);
      await performIfDone(trial, 'sendApplication', params, 'refusals too');
      const [call] = someCalls(trial, operation);
      if (!isReapplication(call, world)) trial.skip(notArisen);
      const { serviceid, investigationid = null } = Object.fromEntries(fieldsOf(call));
      const linked = serviceid && someRow(world, servicesTable, ({ id }) => id === serviceid).type;
      const actual = { service: linked ?? null, investigation: investigationid };
      const holds = actual.investigation === null && (actual.service === null || actual.service === economic);
      judge(holds, { expected: { service: economic, investigation: null }, actual, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'lifecare.write.integer',
    rows: ['lifecare.client.post-integer'],
    title: {
      sv: 'Svaret på en skrivning läses som ett heltal: det nya id:t.',
      nb: 'Svaret på en skriving leses som et heltall: den nye id-en.',
      en: 'The answer to a write is read as an integer: the new id.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const sent = await performIfDone<{ id: number }>(trial, 'sendApplication', application(world));
      const newest = rowsOf(world, actualisationsTable).at(-1)?.id;
      const made = await trial.tryToAct<{ id: number }>('makeCalculation', calculation(world));
      const calculated = made?.outcome === 'done' ? { calculation: made.result.id } : {};
      const added = rowsOf(world, calculationsTable).at(-1)?.id;
      const expected = { application: newest, ...(made?.outcome === 'done' && { calculation: added }) };
      const actual = { application: resultOf(trial, sent).id, ...calculated };
      const evidence = someCalls(trial, operation, 'createCalculation');
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.write.attachment',
    rows: ['lifecare.client.attachment-204'],
    title: {
      sv: '204 för en bilaga betyder att den är sparad.',
      nb: '204 for et vedlegg betyr at det er lagret.',
      en: '204 for an attachment means that it was stored.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const params = application(world, { attachments: [attachment] });
      const { outcome, result } = await performIfDone<{ attached?: number }>(trial, 'sendApplication', params);
      const evidence = someCalls(trial, 'addActualisationAttachment');
      const stored = rowsOf(world, attachmentsTable).length;
      if (stored === 0) trial.skip(notArisen);
      const actual = { outcome, attached: result?.attached ?? 0 };
      judge(outcome === 'done' && actual.attached === 1, {
        expected: { outcome: 'done', attached: 1 },
        actual,
        evidence,
      });
    },
  }),
  check({
    ...common,
    id: 'lifecare.write.no-blind-retry',
    rows: ['lifecare.client.no-blind-retry'],
    level: 'L3',
    step: '4.8',
    needs: ['socket'],
    title: {
      sv: 'Går svaret på en skrivning förlorat kontrollerar klienten först om den blev gjord, och skickar den inte en gång till.',
      nb: 'Går svaret på en skriving tapt, leser klienten først om den ble gjort, og sender den ikke én gang til.',
      en: 'When the answer to a write is lost the client first reads whether it was made, and does not send it again.',
    },
    run: async (trial, judge) => {
      const params = application(trial.world);
      const before = madeBy(trial, params).length;
      const mend = plant(trial.world, { operation, kind: 'reset', times: 1 });
      const first = await performIfDone(trial, 'sendApplication', params);
      mend();
      // Who leaves it to people is asked anew, as they would.
      if (first.outcome !== 'done') await perform(trial, 'sendApplication', { ...params, again: true });
      const made = madeBy(trial, params).length - before;
      if (made === 0) trial.skip(lost);
      const evidence = callsOf(trial.exchanges(), operation, 'getActualisations');
      judge(made === 1, { expected: { made: 1 }, actual: { made }, evidence });
    },
  }),
];
