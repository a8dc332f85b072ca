/** Sending again, at the same time, after consent was withdrawn, and while a service below fails. */
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen, taken } from '../make.ts';
import { bodyOf, mark, pairOf, sent, type User } from '../sending.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../texts.ts';

interface Second {
  readonly id: string;
  readonly row: string;
  readonly what: Text;
  readonly code: string;
  readonly user: User;
  readonly control?: boolean;
  /** From first sending to the second. */
  readonly between?: (trial: Trial) => Promise<void>;
  readonly second: (trial: Trial) => Readonly<Record<string, unknown>>;
}

const other = ({ cast }: Trial) => ({ BehandlerHprNr: cast.practitioners[1] });

function refusedSecond({ id, row, what, code, user, control, between, second }: Second): ServerCheck<Cast> {
  return apiRefusal({
    id,
    rows: [row],
    what,
    status: 400,
    codes: [code],
    level: 'L2',
    writes: true,
    ...(control && { needs: ['control'] }),
    calls: async (session, trial) => {
      const pair = pairOf(trial, user);
      await sent(session, bodyOf(trial, pair));
      await between?.(trial);
      return [await session.send(bodyOf(trial, pair, { ...mark(id), ...second(trial) }))];
    },
  });
}

/** The citizen takes the tool of the check's pair into use. */
async function accept(trial: Trial, user: User): Promise<void> {
  const { citizen, tool } = pairOf(trial, user);
  const tasks = await trial.control!.tasks('helsenorge-verktoy', citizen);
  const task = tasks.find((one) => (one as { tool?: string }).tool === tool);
  await trial.control!.actOnTask('helsenorge-verktoy', task!.id, 'accept');
}

const seconds: readonly Second[] = [
  {
    id: 'send-same-practitioner',
    row: 'verktoy.send.same-practitioner',
    what: say(
      'samma verktyg från samma behandlare en gång till',
      'samme verktøy fra samme behandler en gang til',
      'the same tool from the same practitioner once more',
    ),
    code: 'VER-000218',
    user: 'same-practitioner',
    second: () => ({}),
  },
  {
    id: 'send-another-practitioner',
    row: 'verktoy.send.already-sent-by-another',
    what: say(
      'ett verktyg som en annan behandlare har skickat',
      'et verktøy som en annen behandler har sendt',
      'a tool that another practitioner has sent',
    ),
    code: 'VER-000232',
    user: 'another-practitioner',
    second: other,
  },
  {
    id: 'send-already-accepted',
    row: 'verktoy.send.already-sent',
    what: say(
      'ett verktyg som invånaren redan använder',
      'et verktøy som innbyggeren allerede bruker',
      'a tool that the citizen uses already',
    ),
    code: 'VER-000232',
    user: 'accepted',
    control: true,
    between: (trial) => accept(trial, 'accepted'),
    second: other,
  },
];

const oneOfMany = say(
  'Av lika sändningar på samma gång lyckas exakt en',
  'Av like sendinger samtidig lykkes nøyaktig én',
  'Of equal sendings at the same time exactly one succeeds',
);

const together: ServerCheck<Cast> = {
  id: 'verktoy.server.send-one-of-many',
  title: oneOfMany,
  rows: ['verktoy.send.one-of-many'],
  level: 'L4',
  step: '4.4',
  writes: true,
  async run(trial) {
    const session = new Session(trial);
    await session.good();
    const body = bodyOf(trial, pairOf(trial, 'one-of-many'), mark('send-one-of-many'));
    const answers = await Promise.all(Array.from({ length: 4 }, () => session.send(body)));
    const holds = answers.filter(taken).length === 1;
    const row = 'verktoy.send.one-of-many';
    const actual = answers.map(seen).sort();
    trial.demand(holds, { row, message: oneOfMany, expected: 'one of four', actual, evidence: answers });
  },
};

const atOnce = say(
  'Den som tar tillbaka sitt samtycke kan genast inte skickas verktyg',
  'Den som trekker samtykket sitt, kan straks ikke sendes verktøy',
  'A citizen who withdraws consent can at once be sent no tool',
);

const withdrawn: ServerCheck<Cast> = {
  id: 'verktoy.server.send-consent-withdrawn',
  title: atOnce,
  rows: ['verktoy.send.citizen-active'],
  level: 'L2',
  step: '4.4',
  needs: ['control'],
  writes: true,
  async run(trial) {
    const session = new Session(trial);
    needTaken(trial, await session.getTool());
    const { citizen, tool } = pairOf(trial, 'withdrawn');
    await trial.control!.consent(citizen, 'withdrawn');
    const exchange = await session.send(bodyOf(trial, { citizen, tool }, mark('send-consent-withdrawn')));
    const holds = exchange.reply.status === 400 && exchange.code === 'VER-000228';
    const row = 'verktoy.send.citizen-active';
    trial.demand(holds, {
      row,
      message: atOnce,
      expected: '400 VER-000228',
      actual: seen(exchange),
      evidence: exchange,
    });
  },
};

const underlying: ServerCheck<Cast> = apiRefusal({
  id: 'send-underlying-service',
  rows: ['verktoy.send.underlying-service'],
  what: say(
    'en sändning när en tjänst bakom fallerar',
    'en sending når en underliggende tjeneste feiler',
    'a sending while a service below fails',
  ),
  status: 500,
  codes: ['PVS-000204'],
  needs: ['control'],
  writes: true,
  step: '4.4',
  calls: async (session, trial) => {
    await trial.control!.fault({ name: 'underlying-service', times: 1 });
    return [await session.send(bodyOf(trial, pairOf(trial, 'underlying')))];
  },
});

export const sendAgainChecks: readonly ServerCheck<Cast>[] = [
  ...seconds.map(refusedSecond),
  together,
  withdrawn,
  underlying,
];
