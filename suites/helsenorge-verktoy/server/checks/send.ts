/** Sending a tool: what is taken, and what is refused. */
import { replyJson } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Text } from '../../../dsl/types.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, seen, taken } from '../make.ts';
import { bodyOf, mark, member, pairOf, type User } from '../sending.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../texts.ts';

/** The guid of no tool. */
const noTool = '0b5e1f4c-9d2a-4c63-8e57-1f0a3b6c7d89';
const emptyGuid = '00000000-0000-0000-0000-000000000000';

interface Works {
  readonly id: string;
  readonly row: string;
  readonly title: Text;
  readonly user: User;
  readonly body?: (trial: Trial) => Readonly<Record<string, unknown>>;
  readonly holds?: (exchange: Exchange) => boolean;
  readonly expected?: unknown;
}

function works({ id, row, title, user, body, holds = () => true, expected = '2xx' }: Works): ServerCheck<Cast> {
  return {
    id: `verktoy.server.${id}`,
    title,
    rows: [row],
    level: 'L1',
    step: '4.2',
    writes: true,
    async run(trial) {
      const exchange = await new Session(trial).send(
        bodyOf(trial, pairOf(trial, user), { ...mark(id), ...body?.(trial) }),
      );
      const fine = taken(exchange) && holds(exchange);
      const actual = { status: seen(exchange), body: replyJson(exchange) ?? null };
      trial.demand(fine, { row, message: title, expected, actual, evidence: exchange });
    },
  };
}

interface Sends {
  readonly id: string;
  readonly row: string;
  readonly what: Text;
  readonly code?: string;
  /** Bodies, or what of a right body is otherwise. */
  readonly bodies: (trial: Trial) => readonly (string | Readonly<Record<string, unknown>>)[];
  readonly user: User;
}

function refusedSend({ id, row, what, code, bodies, user }: Sends): ServerCheck<Cast> {
  return apiRefusal({
    id,
    rows: [row],
    what,
    status: 400,
    codes: code === undefined ? [] : [code],
    writes: true,
    calls: async (session, trial) => {
      const found: Exchange[] = [];
      for (const body of bodies(trial)) {
        const wish = typeof body === 'string' ? body : bodyOf(trial, pairOf(trial, user), { ...mark(id), ...body });
        found.push(await session.send(wish));
      }
      return found;
    },
  });
}

const refusals: readonly Sends[] = [
  {
    id: 'send-body',
    row: 'verktoy.send.body-present',
    what: say(
      'en sändning utan läsbart objekt',
      'en sending uten lesbart objekt',
      'a sending without a readable object',
    ),
    code: 'VER-000202',
    bodies: () => ['null', '[]', '{ "VerktoyId": ', ''],
    user: 'body',
  },
  {
    id: 'send-id-format',
    row: 'verktoy.send.id-format',
    what: say('ett VerktoyId som inte är ett guid', 'en VerktoyId som ikke er en guid', 'a VerktoyId that is no guid'),
    code: 'VER-000209',
    bodies: () => [{ VerktoyId: 'no-guid' }, { VerktoyId: emptyGuid }, { VerktoyId: undefined }],
    user: 'tool',
  },
  {
    id: 'send-tool-exists',
    row: 'verktoy.send.tool-exists',
    what: say('ett verktyg som inte finns', 'et verktøy som ikke finnes', 'a tool that does not exist'),
    code: 'VER-000207',
    bodies: () => [{ VerktoyId: noTool }],
    user: 'tool',
  },
  {
    id: 'send-practitioner-exists',
    row: 'verktoy.send.practitioner-exists',
    what: say('ett HPR-nummer som ingen har', 'et HPR-nummer som ingen har', 'an HPR number that nobody has'),
    code: 'PVF-000239',
    bodies: ({ cast }) => [{ BehandlerHprNr: cast.unknownPractitioner }],
    user: 'practitioner',
  },
  {
    id: 'send-practitioner-given',
    row: 'verktoy.send.practitioner-given',
    what: say('en sändning utan behandlare', 'en sending uten behandler', 'a sending without a practitioner'),
    bodies: () => [{ BehandlerHprNr: undefined }],
    user: 'practitioner',
  },
  {
    id: 'send-citizen-active',
    row: 'verktoy.send.citizen-active',
    what: say(
      'en sändning till den som har tagit tillbaka sitt samtycke',
      'en sending til den som har trukket samtykket sitt',
      'a sending to a citizen who has withdrawn consent',
    ),
    code: 'VER-000228',
    bodies: (trial) => [{ InnbyggerFnr: member(trial, 'inactive') }],
    user: 'citizen',
  },
  {
    id: 'send-unknown-person',
    row: 'verktoy.send.unknown-person',
    what: say(
      'en sändning till ett nummer som ingen har',
      'en sending til et nummer som ingen har',
      'a sending to a number that nobody has',
    ),
    code: 'VER-000228',
    bodies: (trial) => [{ InnbyggerFnr: member(trial, 'nobody') }],
    user: 'citizen',
  },
  {
    id: 'send-message-length',
    row: 'verktoy.send.message-length',
    what: say(
      'ett meddelande på mer än 1500 tecken',
      'en melding på mer enn 1500 tegn',
      'a message of more than 1500 characters',
    ),
    bodies: () => [{ Melding: 'a'.repeat(1501) }],
    user: 'message-length',
  },
];

export const sendChecks: readonly ServerCheck<Cast>[] = [
  works({
    id: 'send',
    row: 'verktoy.send.operation',
    title: say(
      'Ett verktyg kan skickas till en invånare',
      'Et verktøy kan sendes til en innbygger',
      'A tool can be sent to a citizen',
    ),
    user: 'send',
  }),
  works({
    id: 'send-practitioner-hpr',
    row: 'verktoy.send.practitioner-hpr',
    title: say(
      'Behandlaren kan nämnas med HPR-nummer',
      'Behandleren kan nevnes med HPR-nummer',
      'The practitioner can be named by HPR number',
    ),
    user: 'practitioner',
    body: ({ cast }) => ({ BehandlerHprNr: cast.practitioners[1] }),
  }),
  works({
    id: 'send-practitioner-fnr',
    row: 'verktoy.send.practitioner-fnr',
    title: say(
      'Behandlaren kan nämnas med identitetsnummer',
      'Behandleren kan nevnes med fødselsnummer',
      'The practitioner can be named by identity number',
    ),
    user: 'practitioner-fnr',
    body: (trial) => ({ BehandlerHprNr: undefined, BehandlerFnr: member(trial, 'practitionerFnr') }),
  }),
  works({
    id: 'send-pseudo-id',
    row: 'verktoy.send.pseudo-id',
    title: say(
      'Svaret på en sändning har ett tomt PseudoId',
      'Svaret på en sending har en tom PseudoId',
      'The answer to a sending has an empty PseudoId',
    ),
    user: 'pseudo-id',
    holds: (exchange) => replyJson(exchange)?.PseudoId === '',
    expected: { PseudoId: '' },
  }),
  ...refusals.map(refusedSend),
];
