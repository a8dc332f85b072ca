/** How the client asks who is digitally active, and what it makes of the answer. */
import { check } from '../../dsl/check.ts';
import { replyJson, sentHeader, sentJson } from '../../dsl/exchange.ts';
import type { Acted, Check, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { activeCitizen, nobodies, oneOfEach, withLeadingZero } from './cast.ts';
import { api, ask, askedIn, checkCalls, notArisen, toCheck, type Area, type Listed } from './traffic.ts';

const most = 1000;
const forms: Readonly<Record<Area, readonly unknown[]>> = { Helsehjelp: [3, 'Helsehjelp'], Ungdom: [6, 'Ungdom'] };

const listLength = (call: Exchange): number => (sentJson(call)?.fnrListe as unknown[] | undefined)?.length ?? 0;
const nothing = { self: false, viaOthers: false, assignedPower: false };

/** What the client says of each number; one that it leaves out is not active. */
function said(statuses: readonly Listed[] | undefined, numbers: readonly string[]) {
  return numbers.map((number) => {
    const { self, viaOthers, assignedPower } = statuses?.find((one) => one.number === number) ?? nothing;
    return { self, viaOthers, assignedPower };
  });
}

/** What the API said of them, under whichever names. */
function answered(calls: readonly Exchange[], numbers: readonly string[]) {
  const entries = Object.assign({}, ...calls.map((call) => replyJson(call)?.erAktivListe as object)) as object;
  return numbers.map((number) => {
    const entry = (entries as Record<string, Record<string, boolean>>)[number] ?? {};
    const self = entry['erDigitaltAktivSelv'] ?? entry['erAktivSelv'] ?? false;
    const viaOthers = entry['erDigitaltAktivViaAndre'] ?? entry['erAktivViaAndre'] ?? false;
    return { self, viaOthers, assignedPower: entry['tildeltFullmakt'] ?? false };
  });
}

/** Asks about one of each, and holds what the client says against what it was told. */
async function understood(trial: Trial) {
  const numbers = oneOfEach(trial.world);
  const { outcome, result, exchanges } = await ask(trial, numbers);
  const calls = toCheck(exchanges);
  if (!calls.some(({ reply }) => reply.status === 200)) trial.skip(notArisen);
  const expected = answered(calls, numbers);
  const actual = outcome === 'done' ? said(result.statuses, numbers) : outcome;
  return { holds: JSON.stringify(actual) === JSON.stringify(expected), seen: { expected, actual, evidence: calls } };
}

const done = ({ outcome }: Acted) => outcome === 'done';

export const questionChecks: readonly Check[] = [
  check({
    id: 'digitaltaktiv.question.content-type',
    rows: ['digitaltaktiv.client.content-type'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten anger application/json för en begäran med kropp.',
      nb: 'Klienten oppgir application/json for en forespørsel med kropp.',
      en: 'The client declares a request with a body as application/json.',
    },
    run: async (trial, judge) => {
      await trial.act('checkActive', { numbers: [activeCitizen(trial.world)], omraade: 'Helsehjelp' });
      for (const call of checkCalls(trial)) {
        const actual = sentHeader(call, 'content-type') ?? null;
        const holds = actual !== null && /^application\/json\s*(;|$)/i.test(actual);
        judge(holds, { expected: 'application/json', actual, evidence: call });
      }
    },
  }),
  check({
    id: 'digitaltaktiv.question.batch',
    rows: ['digitaltaktiv.client.batch'],
    level: 'L4',
    step: '4.2',
    title: {
      sv: 'Klienten frågar om högst 1 000 nummer i ett anrop, och om fler i flera.',
      nb: 'Klienten spør om høyst 1 000 numre i ett kall, og om flere i flere.',
      en: 'The client asks about 1,000 numbers at most in a call, and about more in several.',
    },
    run: async (trial, judge) => {
      const numbers = nobodies(trial.world, 2 * most + 1);
      const { outcome } = await trial.act('checkActive', { numbers, omraade: 'Helsehjelp' });
      const calls = checkCalls(trial);
      const lengths = calls.map(listLength);
      const fits = lengths.every((length) => length <= most);
      judge(fits, { expected: `≤ ${most}`, actual: lengths, evidence: calls });
      if (!fits) return;
      if (outcome !== 'done') trial.skip(notArisen);
      const asked = new Set(askedIn(calls));
      const missing = numbers.filter((number) => !asked.has(number)).length;
      judge(missing === 0, { expected: { missing: 0 }, actual: { missing }, evidence: calls });
    },
  }),
  check({
    id: 'digitaltaktiv.question.number-strings',
    rows: ['digitaltaktiv.client.number-strings'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar nummer som strängar med elva siffror, också med nolla först.',
      nb: 'Klienten sender numre som strenger med elleve sifre, også med null først.',
      en: 'The client sends numbers as strings of eleven digits, with a leading zero too.',
    },
    run: async (trial, judge) => {
      const numbers = [withLeadingZero(trial.world), activeCitizen(trial.world)];
      await trial.act('checkActive', { numbers, omraade: 'Helsehjelp' });
      const calls = checkCalls(trial);
      const actual = askedIn(calls);
      const holds = actual.length > 0 && actual.every((one) => numbers.includes(one as string));
      judge(holds, { expected: numbers, actual, evidence: calls });
    },
  }),
  check({
    id: 'digitaltaktiv.question.omraade',
    rows: ['digitaltaktiv.client.omraade'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar det område som det gäller, som nummer eller namn.',
      nb: 'Klienten sender området det gjelder, som nummer eller navn.',
      en: 'The client sends the area that matters, as a number or a name.',
    },
    run: async (trial, judge) => {
      for (const area of ['Helsehjelp', 'Ungdom'] as const) {
        const { exchanges } = await trial.act('checkActive', {
          numbers: [activeCitizen(trial.world)],
          omraade: area,
        });
        const call = toCheck(exchanges)[0] ?? trial.skip(notArisen);
        const actual: unknown = sentJson(call)?.omraade ?? null;
        judge(forms[area].includes(actual), { expected: forms[area], actual, evidence: call });
      }
    },
  }),
  check({
    id: 'digitaltaktiv.question.three-answers',
    rows: ['digitaltaktiv.client.three-answers'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten skiljer på aktiv själv, aktiv genom andra och tilldelad fullmakt.',
      nb: 'Klienten skiller mellom aktiv selv, aktiv via andre og tildelt fullmakt.',
      en: 'The client tells active on their own, active by others and assigned power apart.',
    },
    run: async (trial, judge) => {
      const { holds, seen } = await understood(trial);
      judge(holds, seen);
    },
  }),
  check({
    id: 'digitaltaktiv.question.answer-names',
    rows: ['digitaltaktiv.client.answer-names'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten läser svaret också under de kortare namnen erAktivSelv och erAktivViaAndre.',
      nb: 'Klienten leser svaret også under de kortere navnene erAktivSelv og erAktivViaAndre.',
      en: 'The client reads the answer under the shorter names erAktivSelv and erAktivViaAndre too.',
    },
    run: async (trial, judge) => {
      const usual = await understood(trial);
      if (!usual.holds) trial.skip(notArisen);
      trial.world.setProfile(api, 'answerNames', 'page');
      const { holds, seen } = await understood(trial);
      judge(holds, seen);
    },
  }),
  check({
    id: 'digitaltaktiv.question.number-unknown',
    rows: ['digitaltaktiv.client.number-unknown'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten räknar ett nummer som saknas i svaret som inte aktivt, och läser resten.',
      nb: 'Klienten regner et nummer som mangler i svaret, som ikke aktivt, og leser resten.',
      en: 'The client takes a number that is missing from the answer for not active, and reads the rest.',
    },
    run: async (trial, judge) => {
      const numbers = [...nobodies(trial.world, 1), activeCitizen(trial.world)];
      const acted = await ask(trial, numbers);
      const calls = toCheck(acted.exchanges);
      if (askedIn(calls).length < numbers.length) trial.skip(notArisen);
      const expected = answered(calls, numbers);
      const actual = done(acted) ? said(acted.result.statuses, numbers) : acted.outcome;
      const self = (list: typeof expected) => JSON.stringify(list.map((one) => one.self));
      judge(typeof actual !== 'string' && self(actual) === self(expected), { expected, actual, evidence: calls });
    },
  }),
];
