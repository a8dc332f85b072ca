/** Routes, what lies beside them, and the shape of errors. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { answersCheck, refused, type AnswersOf } from '../../../dsl/eksternapi/answers.ts';
import { strayChecksOf } from '../../../dsl/eksternapi/strays.ts';
import { replyJson, replyText } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { syntheticNumbers } from '../../checks/cast.ts';
import type { Cast } from '../cast.ts';
import { api, citizens, needTaken, say, seen, serverCheck, system, taken } from '../make.ts';
import { checkPath, feedPath, Session, shortFeedPath } from '../session.ts';

/** Refused by a rule of ours: codes of the owner are not known, so that another server's say nothing of the order. */
const ordered = (exchange: Exchange, status: number, code: string) =>
  exchange.reply.status === status && (!exchange.code?.startsWith('SIM-') || exchange.code === code);

const routes = serverCheck({
  id: 'routes',
  level: 'L1',
  title: say(
    'Flödet av ändringar står under båda dokumenterade sökvägarna',
    'Endringsstrømmen står under begge de dokumenterte stiene',
    'The change feed stands below both documented paths',
  ),
  rows: ['digitaltaktiv.api.routes'],
  run: async (session, judge) => {
    for (const path of [feedPath, shortFeedPath]) {
      const exchange = await session.feed(undefined, {}, path);
      const holds = taken(exchange) && Array.isArray(replyJson(exchange)?.fnr);
      judge(holds, { expected: '200 with fnr, a list', actual: `${seen(exchange)} ${path}`, evidence: exchange });
    }
  },
});

const order = serverCheck({
  id: 'order',
  level: 'L3',
  step: '4.2',
  title: say(
    'När flera saker är fel svarar den första av åtkomst, kropp, område, längd och nummer',
    'Når flere ting er feil, svarer den første av tilgang, kropp, område, lengde og numre',
    'When several things are wrong the first answers, of access, body, area, length and numbers',
  ),
  rows: ['digitaltaktiv.api.order-of-checks'],
  run: async (session, judge, trial) => {
    needTaken(trial, await session.harmless());
    const many = [...syntheticNumbers(1000), '123'];
    const post = (body: unknown) => session.checkWith(() => body);
    const wanted = [
      [await session.call('POST', checkPath, { token: null, body: { fnrListe: 'x' } }), 401, ''],
      [await post({ fnrListe: [1], omraade: 99 }), 400, 'SIM-BODY'],
      [await post({ fnrListe: many, omraade: 99 }), 400, 'SIM-OMRAADE'],
      [await session.check(many), 400, 'SIM-LIST-LENGTH'],
    ] as const;
    for (const [exchange, status, code] of wanted) {
      const expected = `${status} ${code}`.trim();
      judge(ordered(exchange, status, code), { expected, actual: seen(exchange), evidence: exchange });
    }
  },
});

const documented = [200, 400, 401, 403];

/** What of an error is not as the page has it. */
function flawIn(exchange: Exchange): string | undefined {
  const { Code, Message } = replyJson(exchange) ?? {};
  if (typeof Code === 'string' && typeof Message === 'string') return undefined;
  return `${exchange.reply.status} ${replyText(exchange).slice(0, 60)}`.trim();
}

const errors = serverCheck({
  id: 'errors',
  level: 'L1',
  last: true,
  title: say(
    'Fel har de dokumenterade statusarna och ett objekt med Code och Message',
    'Feil har de dokumenterte statusene og et objekt med Code og Message',
    'Errors have the documented statuses, and an object with Code and Message',
  ),
  rows: ['digitaltaktiv.error.statuses', 'digitaltaktiv.error.body'],
  run: async (session, judge, trial) => {
    needTaken(trial, await session.harmless());
    const own = [
      await session.harmless(),
      await session.checkWith(() => ({})),
      await session.harmless({ token: null }),
    ] as const;
    const statuses = own.map(({ reply }) => reply.status);
    const expected = documented.slice(0, own.length);
    judge(statuses.join() === expected.join(), { expected, actual: statuses, evidence: own });
    // All refusals of the run that the page has a status for; each way once.
    const all = [...own, ...trial.earlier({ system })];
    const refusals = all.filter(({ reply }) => documented.includes(reply.status) && reply.status >= 400);
    const wrong = refusals.filter((exchange) => flawIn(exchange) !== undefined);
    const actual = [...new Set(wrong.map(flawIn))].slice(0, 5);
    const evidence = wrong.length > 0 ? wrong.slice(0, 5) : own;
    judge(wrong.length === 0, { expected: [], actual, evidence }, 'digitaltaktiv.error.body');
  },
});

const answers: AnswersOf<Session> = {
  prefix: 'digitaltaktiv',
  step: '4.3',
  open: (trial, id) => new Session(trial, id),
  validators: () => import('../../../../contracts/generated/helsenorge-digitaltaktiv/validators.js'),
};

type Operation = Parameters<typeof answersCheck<Session>>[1];

const feedSchemas = { 200: 'StatusChanges', ...refused };

const operations: readonly Operation[] = [
  {
    system,
    operation: 'getStatusChanges',
    row: 'digitaltaktiv.changes.operation',
    schemas: feedSchemas,
    calls: async (session) => [await session.feed(), await session.feed('yesterday')],
  },
  {
    system,
    operation: 'getStatusChangesByShortPath',
    row: 'digitaltaktiv.changes.operation',
    schemas: feedSchemas,
    calls: async (session) => session.feed(undefined, {}, shortFeedPath),
  },
  {
    system,
    operation: 'checkHelsenorgeAktiv',
    row: 'digitaltaktiv.check.answer',
    schemas: { 200: 'ActiveCheckAnswer', ...refused },
    calls: async (session, trial) => [await session.check(citizens(trial, 1)), await session.checkWith(() => [])],
  },
  {
    system,
    operation: 'checkDigitaltAktivOmraade',
    row: 'digitaltaktiv.area.operation',
    schemas: { 200: 'AreaCheckAnswer', ...refused },
    calls: async (session) => [await session.areaOf(), await session.area({})],
  },
];

export const pathChecks: readonly ServerCheck<Cast>[] = [
  routes,
  order,
  ...strayChecksOf(api, {
    unknown: (session) => session.call('GET', '/v1/FinnesIkke'),
    method: (session) => session.call('DELETE', checkPath),
    encoding: (session) => session.call('POST', '/helsenorgeaktivsjekken/%E0%A4%A', { body: {} }),
    large: (session, text) => session.checkWith((omraade) => ({ fnrListe: [text], omraade })),
  }),
  errors,
  ...operations.map((operation) => answersCheck(answers, operation)),
];
