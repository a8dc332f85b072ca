/** The export: the right call, all pages, what stands in them, and a register that stays true. */
import { anonymize, changePerson, joinMember } from '../../../simulators/brp-apiv3/register.ts';
import { personsTable } from '../../../simulators/brp-apiv3/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import type { BrpPerson } from '../../../fixtures/brp/types.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { checkOfPages } from './arriving.ts';
import {
  api,
  exporting,
  exportsIn,
  idsIn,
  idsOf,
  notArisen,
  notComeAbout,
  parameterOf,
  rowsIn,
  somebody,
  sync,
  synced,
  toExport,
  type Held,
} from './traffic.ts';

const common = { step: '6.2' } as const;
const day = 86_400_000;

/** Who is missing, who is there twice, and who has no business in the register. */
function compared(wanted: readonly string[], persons: readonly Held[] | undefined) {
  const held = idsOf(persons);
  const has = new Set(held);
  return { missing: wanted.filter((id) => !has.has(id)).length, twice: held.length - has.size };
}

const wholeEachTime: Text = {
  sv: 'Klienten hämtar alla personer varje gång, vilket också är tillåtet.',
  nb: 'Klienten henter alle personer hver gang, noe som også er lov.',
  en: 'The client exports everybody each time, which is allowed too.',
};

const shortPage: Text = {
  sv: 'Klienten slutar vid en sida med färre rader än den bad om. Det går bra så länge installationen inte har ett lägre tak för count, vilket BRP inte säger något om.',
  nb: 'Klienten slutter ved en side med færre rader enn den ba om. Det går bra så lenge installasjonen ikke har et lavere tak for count, noe BRP ikke sier noe om.',
  en: 'The client stops at a page with fewer rows than it asked for. That works as long as the installation has no lower limit of count, of which BRP says nothing.',
};

const whole = { missing: 0, twice: 0 };
const isWhole = ({ missing, twice }: typeof whole) => missing === 0 && twice === 0;

/** A profile under which the client is to bring its register home all the same. */
async function bears(trial: Trial, key: string, value: string) {
  const before = await sync(trial);
  if (before.outcome !== 'done' || !isWhole(compared(idsIn(trial.world), before.result.persons))) notComeAbout(trial);
  trial.world.setProfile(api, key, value);
  const { outcome, result } = await sync(trial);
  const actual = outcome === 'done' ? compared(idsIn(trial.world), result.persons) : outcome;
  return { holds: typeof actual !== 'string' && isWhole(actual), seen: { expected: whole, actual } };
}

/** A name with all that a string within a string makes hard to read. */
const awkward = String.raw`von "Å" \ & <Ö>`;

/** Every value, however the client has arranged them. */
function valuesIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [value];
}

/** Does something between the first page and whatever comes next, by no clock; returns whether it has. */
function afterFirstPage(world: World, act: () => void): () => boolean {
  let done = false;
  const stop = world.journal.listen(({ operation, reply }) => {
    if (operation !== exporting || reply.status !== 200) return;
    stop();
    // The answer's own transaction ends first; the client has not got it yet.
    queueMicrotask(() => {
      act();
      done = true;
    });
  });
  return () => done;
}

/** A text as a regular expression that means just it. */
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Nothing personal is left: no name, no identity number, no address to write to. */
function isErased({ row }: Held, { firstName, lastName, ssn, email }: BrpPerson): boolean {
  const text = valuesIn(row).join('\n');
  const stands = (value: string) => new RegExp(`(?<![\\p{L}\\d])${escaped(value)}(?![\\p{L}\\d])`, 'u').test(text);
  return ![firstName, lastName, ssn, email].some((value) => value !== null && value !== '' && stands(value));
}

export const pageChecks: readonly Check[] = [
  checkOfPages({
    ...common,
    id: 'brp.export.request',
    rows: ['brp.client.export'],
    level: 'L0',
    title: {
      sv: 'Klienten exporterar med GET services/exporttemplate och mallens id, ett heltal.',
      nb: 'Klienten eksporterer med GET services/exporttemplate og malens id, et heltall.',
      en: "The client exports by GET services/exporttemplate and the template's id, an integer.",
    },
    run: async (trial, judge) => {
      await sync(trial);
      const { exportTemplate } = trial.credentials[api] as { exportTemplate: number };
      const calls = trial.exchanges({ system: api }).filter(({ request }) => request.path.includes('exporttemplate'));
      const call = calls[0] ?? trial.skip(notArisen);
      const actual = calls.map(({ request }) => `${request.method} ${request.path.split('/services/')[1]}`);
      const expected = `GET exporttemplate/${exportTemplate}`;
      judge(
        actual.every((line) => line === expected),
        { expected, actual: [...new Set(actual)], evidence: call },
      );
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.whole',
    rows: ['brp.client.paging'],
    level: 'L4',
    title: {
      sv: 'Klienten hämtar alla sidor: offset följer raderna som kom, och en sida utan rader är den sista.',
      nb: 'Klienten henter alle sider: offset følger radene som kom, og en side uten rader er den siste.',
      en: 'The client fetches all pages: the offset follows the rows that came, and a page without rows is the last.',
    },
    run: async (trial, judge) => {
      // Fewer rows than asked for: who adds up what was asked for leaves some out.
      trial.world.setProfile(api, 'countAboveMaximum', 'cap');
      trial.world.setProfile(api, 'maxCount', 40);
      const capped = await sync(trial, { count: 60 });
      // To stop at a short page is as good, where no installation gives fewer rows than asked for.
      const stopsAtShort = !toExport(capped.exchanges).some((call) => Number(parameterOf(call, 'offset') ?? 0) > 0);
      if (stopsAtShort) trial.note(shortPage);
      const { outcome, result } = stopsAtShort ? await sync(trial, { count: 40 }) : capped;
      const calls = exportsIn(trial);
      const actual = outcome === 'done' ? compared(idsIn(trial.world), result.persons) : outcome;
      judge(typeof actual !== 'string' && isWhole(actual), { expected: whole, actual, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.result',
    rows: ['brp.client.result-string'],
    level: 'L1',
    title: {
      sv: 'Klienten läser raderna ur strängen result.',
      nb: 'Klienten leser radene ut av strengen result.',
      en: 'The client reads the rows out of the string result.',
    },
    run: async (trial, judge) => {
      const person = somebody(trial.world);
      changePerson(trial.world, person, { lastName: awkward });
      const { outcome, result } = await sync(trial);
      const calls = exportsIn(trial);
      if (!calls.some((call) => call.reply.status === 200)) trial.skip(notArisen);
      const held = result?.persons?.find(({ id }) => String(id) === String(person.id));
      const holds = outcome === 'done' && held !== undefined && valuesIn(held.row).includes(awkward);
      judge(holds, { expected: awkward, actual: held?.row ?? outcome, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.body',
    rows: ['brp.client.export'],
    level: 'L1',
    needs: ['get-body'],
    tentative: true,
    title: {
      sv: 'Klienten kan skicka parametrarna i kroppen på GET, som BRP:s sida om LifeVision har det.',
      nb: 'Klienten kan sende parametrene i kroppen på GET, slik BRPs side om LifeVision har det.',
      en: "The client can send the parameters in the body of the GET, as BRP's page on LifeVision has it.",
    },
    run: async (trial, judge) => {
      const { world } = trial;
      world.setProfile(api, 'parametersFrom', 'body-only');
      // The first page tells; who pages by the query would never come to an end.
      afterFirstPage(world, () => world.setProfile(api, 'parametersFrom', 'body-first'));
      await sync(trial, { count: 50, parameters: 'body' });
      const calls = exportsIn(trial);
      const actual = { rows: calls[0].reply.status === 200 ? rowsIn(calls[0]).length : 0 };
      judge(actual.rows === 50, { expected: { rows: 50 }, actual, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.missing-keys',
    rows: ['brp.client.missing-keys'],
    level: 'L2',
    title: {
      sv: 'Klienten tål att tomma fält saknas i raderna.',
      nb: 'Klienten tåler at tomme felter mangler i radene.',
      en: 'The client bears rows in which empty fields are missing.',
    },
    run: async (trial, judge) => {
      const { holds, seen } = await bears(trial, 'emptyColumns', 'absent');
      judge(holds, seen);
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.unknown-fields',
    rows: ['brp.client.unknown-fields'],
    level: 'L2',
    title: {
      sv: 'Klienten tål fält som den inte känner.',
      nb: 'Klienten tåler felter som den ikke kjenner.',
      en: 'The client bears fields that it does not know.',
    },
    run: async (trial, judge) => {
      const { holds, seen } = await bears(trial, 'newFields', 'one');
      judge(holds, seen);
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.increments',
    rows: ['brp.client.increments'],
    level: 'L4',
    title: {
      sv: 'En klient som nästa gång frågar med date efter det nya har ändå ett helt register.',
      nb: 'En klient som neste gang spør med date etter det nye, har likevel et helt register.',
      en: 'A client that asks with date for what is new the next time has a whole register all the same.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { state } = await synced(trial);
      world.clock.advance(10 * day);
      world.transact(() => [joinMember(world), changePerson(world, somebody(world), { city: 'Kiruna' })]);
      const { outcome, result, exchanges } = await sync(trial, { state });
      const calls = toExport(exchanges);
      if (calls.length === 0) trial.skip(notArisen);
      if (calls.every((call) => parameterOf(call, 'date') === undefined)) trial.omit(wholeEachTime);
      const actual = outcome === 'done' ? compared(idsIn(world), result.persons) : outcome;
      judge(typeof actual !== 'string' && isWhole(actual), { expected: whole, actual, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.anonymized',
    rows: ['brp.client.anonymized'],
    level: 'L2',
    title: {
      sv: 'Klienten raderar vad den har om en person som har anonymiserats.',
      nb: 'Klienten sletter det den har om en person som er anonymisert.',
      en: 'The client erases what it holds of a person who has been anonymised.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const person = somebody(world, 3);
      const { state, persons: before } = await synced(trial);
      if (!before.some(({ id, row }) => String(id) === String(person.id) && !isErased({ id, row }, person)))
        trial.skip(notArisen);
      world.clock.advance(31 * day);
      world.transact(() => anonymize(world, person));
      const { persons } = await synced(trial, { state });
      const left = persons.filter(({ id }) => String(id) === String(person.id)).filter((one) => !isErased(one, person));
      judge(left.length === 0, {
        expected: { personal: 0 },
        actual: { personal: left.length },
      });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.export.shrinks',
    rows: ['brp.client.reconciles'],
    level: 'L4',
    title: {
      sv: 'Klienten märker att mängden krympte medan den bläddrade, och hämtar den som gled förbi.',
      nb: 'Klienten merker at mengden krympet mens den bladde, og henter den som gled forbi.',
      en: 'The client notices that the set shrank while it paged, and fetches whoever slipped past.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const gone = afterFirstPage(world, () =>
        world.transact(() => world.table(personsTable.name).delete(String(somebody(world, 5).id))),
      );
      const { outcome, result } = await sync(trial, { count: 40 });
      const calls = exportsIn(trial);
      // On one page nobody can slip past.
      if (!gone() || calls.length < 3 || outcome !== 'done') notComeAbout(trial);
      const actual = compared(idsIn(world), result.persons);
      judge(isWhole(actual), { expected: whole, actual, evidence: calls });
    },
  }),
];
