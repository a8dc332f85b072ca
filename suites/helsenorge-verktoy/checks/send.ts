/** The request that sends a tool: how it is written. */
import { sentHeader, sentJson, sentText } from '../../dsl/exchange.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { citizen, practitioners, tool } from './cast.ts';
import { check, type CheckSpec } from '../../dsl/check.ts';
import { apiCalls, callsOf, perform } from './traffic.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Members of the request's table. */
const members = ['VerktoyId', 'InnbyggerFnr', 'BehandlerHprNr', 'BehandlerFnr', 'FristDato', 'Melding'];
const inTable = (name: string) => members.some((member) => member.toLowerCase() === name.toLowerCase());

/** The sending of this check: everything is given that the table has room for. */
export function sending(trial: Trial): Readonly<Record<string, string>> {
  const { world } = trial;
  const [{ hprNumber }] = practitioners(world);
  return {
    tool: tool(world).id,
    citizen: citizen(world),
    practitionerHpr: hprNumber,
    deadline: inDays(trial, 20),
    message: 'Ta verktyget i bruk.',
  };
}

const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** A day of the world's calendar, so many days ahead: `YYYY-MM-DD`. */
export function inDays(trial: Trial, days: number): string {
  return norwegianDay.format(trial.world.clock.now() + days * 86_400_000);
}

/** A member of the request by its name, in whatever case the client wrote it. */
export function member(exchange: Exchange, name: string): unknown {
  const body = (sentJson(exchange) ?? {}) as Record<string, unknown>;
  const written = Object.keys(body).find((key) => key.toLowerCase() === name.toLowerCase());
  return written === undefined ? undefined : body[written];
}

/** Asks for a sending and gives the request that came of it. */
export async function send(trial: Trial, params: Readonly<Record<string, unknown>>): Promise<Exchange> {
  await perform(trial, 'sendTool', params);
  return callsOf(trial, 'sendVerktoy')[0];
}

type Part = Omit<CheckSpec, 'run' | 'level' | 'step' | 'rows'> & {
  readonly row: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly judged: (exchange: Exchange, trial: Trial) => { holds: boolean; expected: unknown; actual: unknown };
};

function requestCheck({ row, judged, more, ...spec }: Part): Check {
  return check({
    ...spec,
    rows: [row],
    level: 'L1',
    step: '4.2',
    run: async (trial, judge) => {
      const request = await send(trial, { ...sending(trial), ...more });
      const { holds, expected, actual } = judged(request, trial);
      judge(holds, { expected, actual, evidence: request });
    },
  });
}

function utf8Of(exchange: Exchange): string | null {
  try {
    return strict.decode(exchange.request.body);
  } catch {
    return null;
  }
}

const noMessage: Text = {
  sv: 'Klienten skickar inget meddelande, så dess kodning kan inte bedömas.',
  nb: 'Klienten sender ingen melding, så kodingen kan ikke vurderes.',
  en: 'The client sends no message, so its encoding cannot be judged.',
};

const norwegian = 'Øv hver dag, så går det bra. Ærlig talt!';

export const sendChecks: readonly Check[] = [
  requestCheck({
    id: 'verktoy.send.content-type',
    row: 'verktoy.client.content-type',
    title: {
      sv: 'Klienten anger application/json för en kropp.',
      nb: 'Klienten oppgir application/json for en kropp.',
      en: 'The client declares a body as application/json.',
    },
    judged: (request) => {
      const actual = sentHeader(request, 'content-type') ?? null;
      return { holds: /^application\/json\s*(;|$)/i.test(actual ?? ''), expected: 'application/json', actual };
    },
  }),
  requestCheck({
    id: 'verktoy.send.utf8',
    row: 'verktoy.client.utf8',
    more: { message: norwegian },
    title: {
      sv: 'Klienten kodar kroppen i UTF-8, så att å, æ och ø kommer fram.',
      nb: 'Klienten koder kroppen i UTF-8, slik at å, æ og ø kommer fram.',
      en: 'The client encodes the body in UTF-8, so that å, æ and ø arrive.',
    },
    judged: (request, trial) => {
      const broken = utf8Of(request) === null;
      const written = broken ? sentText(request) : member(request, 'Melding');
      if (written === undefined) trial.omit(noMessage);
      return { holds: written === norwegian, expected: norwegian, actual: written };
    },
  }),
  requestCheck({
    id: 'verktoy.send.member-names',
    row: 'verktoy.client.member-names',
    title: {
      sv: 'Klienten skriver medlemmarnas namn som i tabellen.',
      nb: 'Klienten skriver medlemsnavnene som i tabellen.',
      en: 'The client writes the names of members as the table does.',
    },
    judged: (request) => {
      const actual = Object.keys((sentJson(request) ?? {}) as object).filter(inTable);
      return { holds: actual.length > 0 && actual.every((name) => members.includes(name)), expected: members, actual };
    },
  }),
  requestCheck({
    id: 'verktoy.send.string-members',
    row: 'verktoy.client.string-members',
    title: {
      sv: 'Klienten skickar identitetsnummer och HPR-nummer som strängar.',
      nb: 'Klienten sender fødselsnummer og HPR-nummer som strenger.',
      en: 'The client sends identity numbers and HPR numbers as strings.',
    },
    judged: (request) => {
      const numbers = ['InnbyggerFnr', 'BehandlerHprNr', 'BehandlerFnr'];
      const given = numbers.filter((name) => (member(request, name) ?? null) !== null);
      const actual = Object.fromEntries(given.map((name) => [name, typeof member(request, name)]));
      const expected = Object.fromEntries(given.map((name) => [name, 'string']));
      return { holds: JSON.stringify(actual) === JSON.stringify(expected), expected, actual };
    },
  }),
  check({
    id: 'verktoy.send.identity-in-body',
    rows: ['verktoy.client.identity-in-body'],
    level: 'L1',
    step: '4.2',
    title: {
      sv: 'Klienten skickar identitetsnummer i kroppen, aldrig i adressen.',
      nb: 'Klienten sender fødselsnummer i kroppen, aldri i adressen.',
      en: 'The client sends identity numbers in the body, never in the address.',
    },
    run: async (trial, judge) => {
      const params = sending(trial);
      await send(trial, params);
      const [{ number }] = practitioners(trial.world);
      const inAddress = ({ request }: Exchange) => {
        const address = decodeURIComponent(`${request.path}?${request.query}`);
        return [params['citizen']!, number].some((identity) => address.includes(identity));
      };
      const wrong = apiCalls(trial).filter(inAddress);
      judge(wrong.length === 0, { expected: 0, actual: wrong.length });
    },
  }),
  requestCheck({
    id: 'verktoy.send.citizen-number',
    row: 'verktoy.client.citizen-number',
    title: {
      sv: 'Klienten skickar invånarens eget nummer, elva siffror.',
      nb: 'Klienten sender innbyggerens eget nummer, elleve sifre.',
      en: "The client sends the citizen's own number, eleven digits.",
    },
    judged: (request, trial) => {
      const expected = sending(trial)['citizen'];
      const actual = member(request, 'InnbyggerFnr') ?? null;
      return { holds: String(actual) === expected, expected, actual };
    },
  }),
  requestCheck({
    id: 'verktoy.send.tool-id',
    row: 'verktoy.client.tool-id',
    title: {
      sv: 'Klienten skickar verktygets guid ur katalogen.',
      nb: 'Klienten sender verktøyets guid fra katalogen.',
      en: "The client sends the tool's guid of the catalogue.",
    },
    judged: (request, trial) => {
      const expected = sending(trial)['tool'];
      const actual = member(request, 'VerktoyId') ?? null;
      return { holds: String(actual).toLowerCase() === expected, expected, actual };
    },
  }),
];
