/** Who sent the tool: asked for the citizen who is logged in, with the citizen's token. */
import type { Practitioner } from '../../../fixtures/types.ts';
import { dayOf } from '../../../simulators/helsenorge-verktoy/calendar.ts';
import { issueCitizenToken } from '../../../simulators/helsenorge-verktoy/citizen-token.ts';
import { acceptTask, addTask } from '../../../simulators/helsenorge-verktoy/tasks.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { check } from '../../dsl/check.ts';
import { say } from '../../dsl/eksternapi/texts.ts';
import { sentHeader } from '../../dsl/exchange.ts';
import type { Acted, Check, Text, Trial } from '../../dsl/types.ts';
import { citizen, practitioners, tool, unregistered } from './cast.ts';
import { callsOf, lookUp, notArisen, perform } from './traffic.ts';

const common = { level: 'L2', step: '4.3' } as const;
const operation = 'getBehandler';
const citizensToken = say('innevånarens token', 'innbyggerens token', "the citizen's token");
const otherToken = say('en annan token', 'et annet token', 'another token');

interface Told {
  readonly name: string;
  readonly hprNumber?: string;
  readonly fnr?: string;
}

/** A practitioner has sent the tool, and the citizen has taken it into use. */
function sentBy({ world }: Trial, { number, hprNumber }: Practitioner): void {
  const today = dayOf(world.clock.now(), String(world.profile('helsenorge-verktoy')['timeZone']));
  const named = hprNumber === null ? 'FNR' : 'HPR';
  const task = { tool: tool(world).id, citizen: citizen(world), practitioner: number, named, message: null } as const;
  world.transact(() => acceptTask(world, addTask(world, { ...task, deadline: undefined, today })));
}

/** What the client is told to ask with: the tool, and the token of the citizen's login. */
export function asking(
  { world }: Trial,
  of = tool(world).id,
): { readonly tool: string; readonly citizenToken: string } {
  const { accessToken } = world.transact(() => issueCitizenToken(world, citizen(world))).result;
  return { tool: of, citizenToken: accessToken };
}

async function ask(trial: Trial): Promise<{ acted: Acted<Told | undefined>; call: Exchange; token: string }> {
  const params = asking(trial);
  const acted = await perform<Told | undefined>(trial, 'getPractitioner', params);
  return { acted, call: callsOf(trial, operation)[0], token: params.citizenToken };
}

const wordsOf = (call: Exchange) => (sentHeader(call, 'authorization') ?? '').split(' ');

const noLog: Text = {
  sv: 'Klienten skrev ingen logg som når körningen. En attest täcker dess loggar.',
  nb: 'Klienten skrev ingen logg som når kjøringen. En attest dekker loggene.',
  en: 'The client wrote no log that reaches the run. An attestation covers its logs.',
};

export const senderChecks: readonly Check[] = [
  check({
    ...common,
    id: 'verktoy.sender.citizen-token',
    rows: ['verktoy.client.citizen-token'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten frågar efter behandlaren med den inloggade innevånarens token, aldrig med systemets.',
      nb: 'Klienten spør etter behandleren med tokenet til den innloggede innbyggeren, aldri med systemets.',
      en: "The client asks for the practitioner with the token of the citizen who is logged in, never with the system's.",
    },
    run: async (trial, judge) => {
      sentBy(trial, practitioners(trial.world)[0]);
      // Whoever has a token of its own could take that one.
      await lookUp(trial);
      const params = asking(trial);
      await trial.act('getPractitioner', params);
      const calls = callsOf(trial, operation);
      const wrong = calls.find((call) => wordsOf(call)[1] !== params.citizenToken);
      judge(!wrong, { expected: citizensToken, actual: wrong ? otherToken : citizensToken, evidence: wrong ?? calls });
    },
  }),
  check({
    ...common,
    id: 'verktoy.sender.bearer',
    rows: ['verktoy.client.citizen-token-bearer'],
    level: 'L0',
    step: '4.1',
    title: {
      sv: 'Klienten skickar innevånarens token som Bearer, utan DPoP-bevis.',
      nb: 'Klienten sender innbyggerens token som Bearer, uten DPoP-bevis.',
      en: "The client sends the citizen's token as Bearer, without a DPoP proof.",
    },
    run: async (trial, judge) => {
      sentBy(trial, practitioners(trial.world)[0]);
      const params = asking(trial);
      await trial.act('getPractitioner', params);
      const its = callsOf(trial, operation).find((one) => wordsOf(one)[1] === params.citizenToken);
      const call = its ?? trial.skip(notArisen);
      const [scheme = ''] = wordsOf(call);
      const actual = { scheme, proof: sentHeader(call, 'dpop') !== undefined };
      const holds = /^bearer$/i.test(scheme) && !actual.proof;
      judge(holds, { expected: { scheme: 'Bearer', proof: false }, actual, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'verktoy.sender.id-type',
    rows: ['verktoy.client.practitioner-id-type'],
    title: {
      sv: 'Klienten läser IdType: ett HPR-nummer blir aldrig ett födelsenummer, och tvärtom.',
      nb: 'Klienten leser IdType: et HPR-nummer blir aldri et fødselsnummer, og omvendt.',
      en: 'The client reads IdType: an HPR number never becomes a national number, nor the other way round.',
    },
    run: async (trial, judge) => {
      for (const practitioner of [practitioners(trial.world)[0], unregistered(trial.world)]) {
        sentBy(trial, practitioner);
        const { outcome, result } = (await ask(trial)).acted;
        const call = callsOf(trial, operation).at(-1)!;
        if (call.reply.status !== 200) trial.skip(notArisen);
        const { number, hprNumber } = practitioner;
        const expected = hprNumber === null ? { fnr: number } : { hprNumber };
        const told = { hprNumber: result?.hprNumber, fnr: result?.fnr };
        const actual = JSON.parse(JSON.stringify(told)) as typeof expected;
        const holds = outcome === 'done' && JSON.stringify(actual) === JSON.stringify(expected);
        judge(holds, { expected, actual: { outcome, ...actual }, evidence: call });
      }
    },
  }),
  check({
    ...common,
    id: 'verktoy.sender.private',
    rows: ['verktoy.client.practitioner-private'],
    level: 'L3',
    title: {
      sv: 'Klienten håller behandlarens personnummer borta från adresser och logg.',
      nb: 'Klienten holder behandlerens fødselsnummer borte fra adresser og logg.',
      en: "The client keeps the practitioner's identity number out of URLs and its log.",
    },
    run: async (trial, judge) => {
      const { number } = unregistered(trial.world);
      sentBy(trial, unregistered(trial.world));
      const { call } = await ask(trial);
      if (call.reply.status !== 200) trial.skip(notArisen);
      const urls = trial.exchanges(({ request }) => `${request.path}?${request.query}`.includes(number));
      const actual = { URLs: urls.length, log: trial.log.includes(number) };
      const evidence = urls.length > 0 ? urls : call;
      judge(urls.length === 0 && !actual.log, { expected: { URLs: 0, log: false }, actual, evidence });
      if (trial.log.trim() === '') trial.note(noLog);
    },
  }),
];
