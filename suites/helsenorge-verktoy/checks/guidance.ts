/** Guidance services: which one is updated, and what is said of it. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import { say } from '../../dsl/eksternapi/texts.ts';
import { sentJson } from '../../dsl/exchange.ts';
import type { Acted, Check, Trial } from '../../dsl/types.ts';
import { guidanceOf, newMetadata, ownServices, standing } from './guidance-cast.ts';
import { answeredWith, api, callsOf, notArisen, perform } from './traffic.ts';

const operation = 'updateVeiledningstjeneste';
const { phone, url, openingHours } = newMetadata;

const idIn = ({ request }: Exchange) => decodeURIComponent(request.path.split('/').at(-1) ?? '').toLowerCase();

/** Asks the client to update a guidance service of its own, and gives the first call that came of it. */
async function update(trial: Trial): Promise<{ call: Exchange; acted: Acted; own: string }> {
  const { own } = guidanceOf(trial);
  const acted = await perform(trial, 'updateGuidanceService', { id: own, ...newMetadata });
  return { call: callsOf(trial, operation)[0], acted, own };
}

const takenForms = say(
  'Mandag … Søndag eller 1 … 7, hh:mm eller hh:mm:ss',
  'Mandag … Søndag eller 1 … 7, hh:mm eller hh:mm:ss',
  'Mandag … Søndag or 1 … 7, hh:mm or hh:mm:ss',
);
const members = new Set(['Id', 'Telefon', 'Url', 'Apningstider']);
const hourMembers = new Set(['Dag', 'FraKl', 'TilKl', 'ApenHeleDagen']);

/** Names in the update that the table does not have. */
function strangeNames(body: Record<string, unknown>): string[] {
  const items = [body['Apningstider'] ?? []].flat() as object[];
  const strange = (names: string[], known: ReadonlySet<string>) => names.filter((name) => !known.has(name));
  return [
    ...strange(Object.keys(body), members),
    ...items.flatMap((item) => strange(Object.keys(item ?? {}), hourMembers)),
  ];
}

/** One day as the API keeps it. Beside the mark for all day times say nothing. */
const shown = (day: string, from: string | null, to: string | null, allDay: boolean) =>
  allDay ? `${day}, all day` : `${day} ${from ?? '?'}-${to ?? '?'}`;

const wanted = openingHours.map((one) => {
  const [from, to] = 'from' in one ? [`${one.from}:00`, `${one.to}:00`] : [null, null];
  return shown(one.day, from, to, 'allDay' in one);
});

export const guidanceChecks: readonly Check[] = [
  check({
    id: 'verktoy.guidance.url-id',
    rows: ['verktoy.client.guidance-url-id'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten nämner vägledningstjänsten sist i adressen.',
      nb: 'Klienten nevner veiledningstjenesten sist i adressen.',
      en: 'The client names the guidance service last in the URL.',
    },
    run: async (trial, judge) => {
      const { own, ownToo } = guidanceOf(trial);
      for (const id of [own, ownToo]) {
        const { exchanges } = await perform(trial, 'updateGuidanceService', { id, ...newMetadata });
        const call = exchanges.find((one) => one.operation === operation) ?? trial.skip(notArisen);
        judge(idIn(call) === id, { expected: id, actual: idIn(call), evidence: call });
      }
    },
  }),
  check({
    id: 'verktoy.guidance.members',
    rows: ['verktoy.client.guidance-members'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar Telefon, Url och Apningstider med tabellens namn och typer.',
      nb: 'Klienten sender Telefon, Url og Apningstider med navnene og typene i tabellen.',
      en: 'The client sends Telefon, Url and Apningstider with the names and types of the table.',
    },
    run: async (trial, judge) => {
      const { call } = await update(trial);
      const body = (sentJson(call) ?? {}) as Record<string, unknown>;
      const { Telefon = null, Url = null, Apningstider } = body;
      const strange = strangeNames(body);
      const actual = { Telefon, Url, Apningstider: Array.isArray(Apningstider) ? '[…]' : null, strange };
      const expected = { Telefon: phone, Url: url, Apningstider: '[…]', strange: [] };
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence: call });
    },
  }),
  check({
    id: 'verktoy.guidance.hours',
    rows: ['verktoy.client.guidance-hours'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Efter klientens uppdatering har vägledningstjänsten just de öppettider som var avsedda.',
      nb: 'Etter klientens oppdatering har veiledningstjenesten akkurat de åpningstidene som var ment.',
      en: "After the client's update the guidance service has just the opening hours that were meant.",
    },
    run: async (trial, judge) => {
      const { own } = await update(trial);
      const taken = callsOf(trial, operation).filter((call) => call.reply.status < 300 && idIn(call) === own);
      if (taken.length === 0) trial.skip(notArisen);
      const kept = standing(trial, own).Apningstider ?? [];
      const actual = kept.map(({ Dag, FraKl, TilKl, ApenHeleDagen }) =>
        shown(Dag, FraKl, TilKl, ApenHeleDagen === true),
      );
      const holds = JSON.stringify(actual.toSorted()) === JSON.stringify(wanted.toSorted());
      judge(holds, { expected: wanted, actual, evidence: taken });
    },
  }),
  check({
    id: 'verktoy.guidance.forms',
    rows: ['verktoy.client.guidance-forms'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten skriver dagar och klockslag så att API:et tar emot dem.',
      nb: 'Klienten skriver dager og klokkeslett slik at API-et tar dem imot.',
      en: 'The client writes days and times so that the API takes them.',
    },
    run: async (trial, judge) => {
      const { call } = await update(trial);
      const body = (sentJson(call) ?? {}) as Record<string, unknown>;
      const actual = { answer: call.code ?? call.reply.status, Apningstider: body['Apningstider'] ?? null };
      const refused = ['VER-000204', 'SIM-TIME', 'SIM-MEMBER-TYPE'].includes(call.code ?? '');
      judge(!refused, { expected: takenForms, actual, evidence: call });
    },
  }),
  check({
    id: 'verktoy.guidance.own',
    rows: ['verktoy.client.guidance-own'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten uppdaterar bara vägledningstjänster som den själv har.',
      nb: 'Klienten oppdaterer bare veiledningstjenester den selv har.',
      en: 'The client updates only guidance services of its own.',
    },
    run: async (trial, judge) => {
      await update(trial);
      const own = ownServices(trial);
      const calls = callsOf(trial, operation);
      const strangers = calls.filter((call) => !own.includes(idIn(call)));
      const evidence = strangers.length > 0 ? strangers : calls;
      judge(strangers.length === 0, { expected: own, actual: calls.map(idIn), evidence });
    },
  }),
  check({
    id: 'verktoy.guidance.refused',
    rows: ['verktoy.client.guidance-refused'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten redovisar att en uppdatering nekats med 403, och försöker högst en gång till.',
      nb: 'Klienten melder at en oppdatering er avvist med 403, og prøver høyst én gang til.',
      en: 'The client reports that an update was refused with 403, and tries at most once more.',
    },
    run: async (trial, judge) => {
      const { outcome } = await trial.act('updateGuidanceService', { id: guidanceOf(trial).foreign, ...newMetadata });
      const calls = answeredWith(trial, { operation, code: 'SIM-GUIDANCE-OWNER' });
      const actual = { outcome, calls: calls.length };
      const expected = { outcome: ['refused', 'failed'], calls: '1 … 2' };
      judge(outcome !== 'done' && calls.length <= 2, { expected, actual, evidence: calls });
    },
  }),
  check({
    id: 'verktoy.guidance.success',
    rows: ['verktoy.client.guidance-success'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten tar 200 och 204, utan kropp, som att uppdateringen lyckades.',
      nb: 'Klienten tar 200 og 204, uten kropp, som at oppdateringen lyktes.',
      en: 'The client takes 200 and 204, without a body, to mean that the update succeeded.',
    },
    run: async (trial, judge) => {
      for (const status of [200, 204]) {
        trial.world.setProfile(api, 'guidanceStatus', status);
        const { outcome } = (await update(trial)).acted;
        const call = callsOf(trial, operation).at(-1)!;
        if (call.reply.status !== status) trial.skip(notArisen);
        const actual = { status, outcome };
        judge(outcome === 'done', { expected: { status, outcome: 'done' }, actual, evidence: call });
      }
    },
  }),
];
