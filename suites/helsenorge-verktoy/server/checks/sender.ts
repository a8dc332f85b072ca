/** Who sent a tool, asked for a citizen: only a server that lets us steer gives us the token of a login. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken, type Reading } from '../make.ts';
import { bodyOf, mark, member, pairOf, sent, taskOf, type Pair, type User } from '../sending.ts';
import { Session, type Trial } from '../session.ts';
import { noMember, say } from '../texts.ts';
import { idsIn } from '../tools.ts';

const system = 'helsenorge-verktoy';
const unknownTool = '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89';

type More = Readonly<Record<string, unknown>>;

/** The tool of the pair is sent, and the citizen takes it into use. */
async function linked(session: Session, user: User, more: More = {}): Promise<Pair> {
  const { trial } = session;
  const pair = pairOf(trial, user);
  await sent(session, bodyOf(trial, pair, { ...mark(user), ...more }));
  await trial.control!.actOnTask(system, (await taskOf(trial, pair))!.id, 'accept');
  return pair;
}

const byFnr = (BehandlerFnr: string) => ({ BehandlerHprNr: undefined, BehandlerFnr });

async function askedFor(session: Session, { citizen, tool }: Pair, user: User): Promise<Exchange> {
  return session.sender(tool, await session.citizenToken(citizen), user);
}

interface Told {
  readonly user: User;
  readonly rows: readonly [string, ...string[]];
  readonly title: Text;
  readonly more?: (trial: Trial) => More;
  readonly ask?: (session: Session, pair: Pair) => Promise<Exchange>;
  readonly judged: (exchange: Exchange, trial: Trial) => { readonly expected: unknown; readonly actual: unknown };
}

/** A check of what is told of the practitioner who sent a tool. */
function told({ user, rows, title, more, ask, judged }: Told): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${user}`,
    title,
    rows,
    level: 'L2',
    step: '4.2',
    needs: ['control'],
    writes: true,
    async run(trial) {
      const session = new Session(trial);
      const pair = await linked(session, user, more?.(trial));
      const exchange = await (ask?.(session, pair) ?? askedFor(session, pair, user));
      const { expected, actual } = judged(exchange, trial);
      const holds = JSON.stringify(actual) === JSON.stringify(expected);
      for (const row of rows) trial.demand(holds, { row, message: title, expected, actual, evidence: exchange });
    },
  };
}

const idIn = (exchange: Exchange) => {
  const { Id = null, IdType = null } = (replyJson(exchange) ?? {}) as { Id?: string; IdType?: string };
  return { Id, IdType };
};

const common = { needs: ['control'], writes: true } as const;

/** A tool that the citizen takes without any practitioner. */
async function takenAlone(session: Session, trial: Trial): Promise<Pair> {
  const { citizen } = pairOf(trial, 'sender-none');
  const open = needTaken(trial, await session.list('KanLeggesTilAvInnbygger=true&AntallVerktoy=1'));
  const tool = idsIn(open)[0] ?? trial.skip(noMember('tools'));
  await trial.control!.actOnTask(system, tool, 'add', { person: citizen });
  return { citizen, tool };
}

const refusals: readonly ServerCheck<Cast>[] = [
  apiRefusal({
    ...common,
    id: 'sender-token',
    rows: ['verktoy.practitioner.citizen-token', 'verktoy.practitioner.token-answer'],
    what: say(
      'frågan om behandlaren med systemets token',
      'spørsmålet om behandleren med systemets token',
      "the question for the practitioner with the system's token",
    ),
    status: 401,
    codes: ['SEC-110000', 'EHSEC-110002'],
    step: '4.1',
    calls: async (session) => {
      const { tool } = await linked(session, 'sender-token');
      const path = `/v1/Behandler?VerktoyId=${tool}`;
      const token = await session.good();
      return [
        await session.call('GET', path, { token }),
        await session.sender(tool, 'no-token-at-all', 'sender-token'),
      ];
    },
  }),
  apiRefusal({
    ...common,
    id: 'sender-id-format',
    rows: ['verktoy.practitioner.id-format'],
    what: say(
      'frågan om behandlaren utan ett guid i VerktoyId',
      'spørsmålet om behandleren uten en guid i VerktoyId',
      'the question for the practitioner without a guid in VerktoyId',
    ),
    status: 400,
    codes: ['VER-000209'],
    calls: async (session, trial) => {
      const token = await session.citizenToken(trial.cast.citizens[0]!);
      return [await session.sender('no-guid', token, 'sender'), await session.call('GET', '/v1/Behandler', { token })];
    },
  }),
  apiRefusal({
    ...common,
    id: 'sender-no-link',
    rows: ['verktoy.practitioner.no-link'],
    what: say(
      'frågan om behandlaren för ett verktyg som innevånaren inte har',
      'spørsmålet om behandleren for et verktøy som innbyggeren ikke har',
      'the question for the practitioner of a tool that the citizen does not have',
    ),
    status: 400,
    codes: ['VER-000261'],
    calls: async (session, trial) => [await askedFor(session, pairOf(trial, 'sender-none'), 'sender-none')],
  }),
  apiRefusal({
    ...common,
    id: 'sender-not-sent',
    rows: ['verktoy.practitioner.not-sent'],
    what: say(
      'frågan om behandlaren för ett verktyg som ingen har skickat',
      'spørsmålet om behandleren for et verktøy som ingen har sendt',
      'the question for the practitioner of a tool that nobody has sent',
    ),
    status: 400,
    codes: ['VER-000260'],
    calls: async (session, trial) => [await askedFor(session, await takenAlone(session, trial), 'sender-none')],
  }),
];

export const senderChecks: readonly ServerCheck<Cast>[] = [
  told({
    user: 'sender',
    rows: ['verktoy.practitioner.operation', 'verktoy.practitioner.address'],
    title: say(
      'Med innevånarens token går det att få veta vem som har skickat ett verktyg',
      'Med innbyggerens token kan en få vite hvem som har sendt et verktøy',
      "With the citizen's token one is told who has sent a tool",
    ),
    judged: (exchange) => ({ expected: '200', actual: seen(exchange) }),
  }),
  told({
    user: 'sender-id',
    rows: ['verktoy.practitioner.id'],
    title: say(
      'Behandlaren nämns med sitt HPR-nummer',
      'Behandleren nevnes med HPR-nummeret sitt',
      'The practitioner is named by the HPR number',
    ),
    judged: (exchange, { cast }) => ({
      expected: { Id: cast.practitioners[0], IdType: 'HPR' },
      actual: idIn(exchange),
    }),
  }),
  told({
    user: 'sender-fnr',
    rows: ['verktoy.practitioner.id'],
    title: say(
      'En behandlare utan HPR-nummer nämns med sitt födelsenummer',
      'En behandler uten HPR-nummer nevnes med fødselsnummeret sitt',
      'A practitioner without an HPR number is named by the national number',
    ),
    more: (trial) => byFnr(member(trial, 'unregistered')),
    judged: (exchange, trial) => ({
      expected: { Id: member(trial, 'unregistered'), IdType: 'FNR' },
      actual: idIn(exchange),
    }),
  }),
  told({
    user: 'sender-name',
    rows: ['verktoy.practitioner.name'],
    title: say(
      'Behandlaren nämns med sitt fullständiga namn',
      'Behandleren nevnes med fullt navn',
      'The practitioner is named by the full name',
    ),
    judged: (exchange) => {
      const name: unknown = replyJson(exchange)?.Navn ?? null;
      const isName = typeof name === 'string' && /\S \S/.test(name);
      return { expected: 'a full name', actual: isName ? 'a full name' : name };
    },
  }),
  told({
    user: 'sender-represented',
    rows: ['verktoy.practitioner.represented'],
    title: say(
      'Den som handlar för en annan får veta vem som har skickat verktyget till den andra',
      'Den som handler for en annen, får vite hvem som har sendt verktøyet til den andre',
      'Whoever acts for another is told who has sent the tool to the other',
    ),
    ask: async (session, { citizen, tool }) => {
      const acting = session.trial.cast.citizens.find((one) => one !== citizen) ?? citizen;
      return session.sender(tool, await session.citizenToken(citizen, acting), 'sender-represented');
    },
    judged: (exchange) => ({ expected: '200', actual: seen(exchange) }),
  }),
  ...refusals,
];

const at = { system, ...common } as const;

export const senderReadings: readonly Reading[] = [
  {
    ...at,
    key: 'practitionerLink',
    look: async (session, trial) => {
      const pair = pairOf(trial, 'sender-open');
      await sent(session, bodyOf(trial, pair));
      const exchange = await askedFor(session, pair, 'sender-open');
      if (taken(exchange)) return 'sent';
      return exchange.code === 'VER-000261' ? 'accepted' : seen(exchange);
    },
  },
  {
    ...at,
    key: 'practitionerIdType',
    look: async (session, trial) => {
      const pair = await linked(session, 'sender-choice', byFnr(member(trial, 'practitionerFnr')));
      const { IdType } = idIn(needTaken(trial, await askedFor(session, pair, 'sender-choice')));
      return IdType === 'FNR' ? 'as-sent' : 'registered';
    },
  },
  {
    ...at,
    key: 'unknownToolOfPractitioner',
    look: async (session, trial) => {
      const [citizen = ''] = trial.cast.citizens;
      const exchange = await askedFor(session, { citizen, tool: unknownTool }, 'sender');
      return exchange.code ?? seen(exchange);
    },
  },
];

/** For the schema of the answer. */
export async function anySender(session: Session): Promise<void> {
  await askedFor(session, await linked(session, 'sender-answers'), 'sender-answers');
}
