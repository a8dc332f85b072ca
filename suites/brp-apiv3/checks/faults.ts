/** What the client makes of a no, and of an installation that is not well. */
import { templatesTable } from '../../../simulators/brp-apiv3/state.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { checkOfPages } from './arriving.ts';
import { api, exportsIn, idsIn, idsOf, notArisen, plant, sync, toExport, toLogin, toRefresh } from './traffic.ts';

const common = { step: '6.3', level: 'L3' } as const;
const minute = 60_000;

/** The template is there, and off: as it is before BRP has activated it. */
function deactivate({ world, credentials }: Trial): void {
  const { exportTemplate } = credentials[api] as { exportTemplate: number };
  const table = world.table(templatesTable.name);
  table.put({ ...(table.get(String(exportTemplate)) as object), active: false });
}

/** What the client makes of a 403 with a code that stands in the documents. */
async function refusedOnce(trial: Trial): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ errorCode: 'ID_NOT_FOUND' });
  const mend = plant(trial.world, { kind: 'status', status: 403, headers, body });
  const { outcome } = await sync(trial);
  mend();
  if (outcome === 'done') trial.skip(notArisen);
  return outcome;
}

const logins = (trial: Trial) => toLogin(trial.exchanges()).length + toRefresh(trial.exchanges()).length;

/** One round with a fault that strikes once; what came of it. */
async function afterOne(trial: Trial, code: string) {
  const mend = plant(trial.world, { kind: 'error', code, times: 1 });
  const { outcome, result, exchanges } = await sync(trial);
  mend();
  const ids = new Set(idsOf(result?.persons));
  const whole = outcome === 'done' && idsIn(trial.world).every((id) => ids.has(id));
  return { outcome, result, calls: toExport(exchanges), whole };
}

export const faultChecks: readonly Check[] = [
  checkOfPages({
    ...common,
    id: 'brp.fault.error-code',
    rows: ['brp.client.error-code'],
    title: {
      sv: 'Klienten skiljer på ett 403 från ett annat efter errorCode, och loggar inte in på nytt för det.',
      nb: 'Klienten skiller ett 403 fra et annet etter errorCode, og logger ikke inn på nytt for det.',
      en: 'The client tells one 403 from another by errorCode, and does not log in anew for it.',
    },
    run: async (trial, judge) => {
      deactivate(trial);
      const first = await sync(trial);
      const before = logins(trial);
      trial.world.setProfile(api, 'inactiveTemplate', 'ID_NOT_FOUND');
      const second = await sync(trial);
      const calls = exportsIn(trial);
      const actual = { codes: [first.code ?? null, second.code ?? null], logins: before };
      const expected = { codes: ['FUNCTIONALITY_DISABLED', 'ID_NOT_FOUND'], logins: 1 };
      const holds = JSON.stringify(actual.codes) === JSON.stringify(expected.codes) && before <= 1;
      judge(holds, { expected, actual, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.fault.unknown-code',
    rows: ['brp.client.unknown-code'],
    title: {
      sv: 'En errorCode som klienten inte känner, och tomma fieldErrors, är fel som andra.',
      nb: 'En errorCode som klienten ikke kjenner, og tomme fieldErrors, er feil som andre.',
      en: 'An errorCode that the client does not know, and empty fieldErrors, are errors like others.',
    },
    run: async (trial, judge) => {
      // What the client calls a 403 that it knows is its own affair: one that it does not know is to be the same.
      const known = await refusedOnce(trial);
      const body = JSON.stringify({ errorCode: 'SOMETHING_NEW', fieldErrors: [] });
      const headers = { 'content-type': 'application/json' };
      const mend = plant(trial.world, { kind: 'status', status: 403, headers, body });
      const { outcome } = await sync(trial);
      const calls = exportsIn(trial);
      mend();
      const after = await sync(trial);
      const actual = { unknown: outcome, afterwards: after.outcome };
      const expected = { unknown: known, afterwards: 'done' };
      judge(outcome === known && after.outcome === 'done', { expected, actual, evidence: calls });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.fault.no-repeat-of-403',
    rows: ['brp.client.retries'],
    title: {
      sv: 'Klienten försöker inte på nytt efter ett 403.',
      nb: 'Klienten prøver ikke på nytt etter et 403.',
      en: 'The client does not try again after a 403.',
    },
    run: async (trial, judge) => {
      deactivate(trial);
      await sync(trial);
      const calls = exportsIn(trial);
      judge(calls.length === 1, { expected: 1, actual: calls.length, evidence: calls });
    },
  }),
  ...(
    [
      ['500', 'SIM-SERVER-ERROR'],
      ['502', 'SIM-UNREACHABLE'],
      ['504', 'SIM-OVERLOAD'],
    ] as const
  ).map(([status, code]) =>
    checkOfPages({
      ...common,
      id: `brp.fault.retry-${status}`,
      rows: ['brp.client.retries'],
      title: {
        sv: `Klienten försöker på nytt efter ett ${status}.`,
        nb: `Klienten prøver på nytt etter et ${status}.`,
        en: `The client tries again after a ${status}.`,
      },
      run: async (trial, judge) => {
        const { result, outcome, calls, whole } = await afterOne(trial, code);
        if (calls.length === 0) trial.skip(notArisen);
        const later = result?.retryAt !== undefined;
        const actual = later ? { retryAt: result.retryAt } : { outcome, calls: calls.length };
        judge(later || whole, { expected: { outcome: 'done' }, actual, evidence: calls });
      },
    }),
  ),
  checkOfPages({
    ...common,
    id: 'brp.fault.pause-after-503',
    rows: ['brp.client.retries'],
    title: {
      sv: 'Efter ett 503 väntar klienten minst en minut, och går sedan vidare.',
      nb: 'Etter et 503 venter klienten minst ett minutt, og går så videre.',
      en: 'After a 503 the client waits at least a minute, and then goes on.',
    },
    run: async (trial, judge) => {
      const asked = trial.world.clock.now();
      const { result, calls } = await afterOne(trial, 'SIM-MAINTENANCE');
      if (calls.length === 0) trial.skip(notArisen);
      const waits = result?.retryAt === undefined ? 0 : Date.parse(result.retryAt) - asked;
      const seconds = Math.round(waits / 1000);
      const actual = { calls: calls.length, seconds };
      if (
        !judge(calls.length === 1 && seconds >= 60, {
          expected: { calls: 1, seconds: '≥ 60' },
          actual,
          evidence: calls,
        })
      )
        return;
      trial.world.clock.advance(waits + minute);
      const { outcome } = await sync(trial, { ...(result?.state !== undefined && { state: result.state }) });
      judge(outcome === 'done', { expected: 'done', actual: outcome, evidence: exportsIn(trial) });
    },
  }),
  checkOfPages({
    ...common,
    id: 'brp.fault.pause-after-429',
    rows: ['brp.client.rate-limit'],
    title: {
      sv: 'Efter ett 429 väntar klienten så länge som Retry-After säger.',
      nb: 'Etter et 429 venter klienten så lenge som Retry-After sier.',
      en: 'After a 429 the client waits as long as Retry-After says.',
    },
    run: async (trial, judge) => {
      trial.world.setProfile(api, 'rateLimitRetryAfter', 90);
      const asked = trial.world.clock.now();
      const { result, calls } = await afterOne(trial, 'SIM-RATE-LIMIT');
      if (calls.length === 0) trial.skip(notArisen);
      const waits = result?.retryAt === undefined ? 0 : Date.parse(result.retryAt) - asked;
      const actual = { calls: calls.length, seconds: Math.round(waits / 1000) };
      judge(calls.length === 1 && actual.seconds >= 90, {
        expected: { calls: 1, seconds: '≥ 90' },
        actual,
        evidence: calls,
      });
    },
  }),
];
