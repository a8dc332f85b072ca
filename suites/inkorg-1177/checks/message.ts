/** T06–T09 and T11: what stands in a message. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { XmlNode } from '../../../simulators/kernel/codecs/xml.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import type { SendParams } from '../soap.ts';
import { fullUnit, message } from './cast.ts';
import {
  addMessage,
  at,
  contractOf,
  elements,
  namespaces,
  responderNamespace,
  sentBody,
  sentValue,
  textOf,
} from './envelope.ts';
import { eachCall } from './each-call.ts';
import { callsOf, notArisen, perform, send, someCalls } from './traffic.ts';

export function sourceSystemOf({ credentials }: Trial): string {
  return (credentials['inkorg-1177'] as { sourceSystem: string }).sourceSystem;
}

/** A link to the client's own system. */
export function linkOf(trial: Trial): NonNullable<SendParams['ssoLink']> {
  return {
    systemId: sourceSystemOf(trial),
    text: 'Öppna formuläret',
    queryString: 'arende=42&steg=1',
    type: 'NewTarget',
  };
}

/** The messages of a sending with these parts. */
const sending = (more: Partial<SendParams> = {}) => {
  return async (trial: Trial): Promise<readonly Exchange[]> => {
    await trial.act('sendMessage', message(trial.world, more));
    return someCalls(trial, addMessage);
  };
};

/** Everything that a message can have; the link only where the client sends links. */
async function actOnEverything(trial: Trial): Promise<void> {
  const full = message(trial.world, { unit: fullUnit, threadId: 'motpart-trad-1', notify: true });
  const acted = await trial.tryToAct('sendMessage', { ...full, ssoLink: linkOf(trial) });
  if (!acted) await trial.act('sendMessage', full);
}

async function sendEverything(trial: Trial): Promise<readonly Exchange[]> {
  await actOnEverything(trial);
  return someCalls(trial, addMessage);
}

function misplaced(node: XmlNode | undefined, namespace: string): string[] {
  return elements(node).flatMap((child) => [
    ...(child.namespace === namespace ? [] : [`${child.name} in ${child.namespace || 'no namespace'}`]),
    ...misplaced(child, namespace),
  ]);
}

/** Elements of a message that are in another namespace than they belong to. */
function wrongNamespaces(exchange: Exchange): string[] {
  const body = sentBody(exchange);
  const own = elements(body).map((child) => ({ ...child, content: [] }));
  const wrong = misplaced(body && { ...body, content: own }, responderNamespace(addMessage));
  return [...wrong, ...misplaced(at(body, 'message'), namespaces.core)];
}

const isFilled = (value: string | undefined) => value !== undefined && value.trim() !== '';

/** What is wrong with a message by a narrower check than that of the whole schema. */
function hasFaultOfItsOwn(exchange: Exchange): boolean {
  if (!contractOf(exchange)) return false;
  const link = at(sentBody(exchange), 'message', 'ssoLink');
  const text = at(sentBody(exchange), 'message', 'messageText');
  return (
    !/^\d{8}[\dptfPTF]\d{3}$/.test(sentValue(exchange, 'subjectOfCareId') ?? '') ||
    (sentBody(exchange)?.name === addMessage && wrongNamespaces(exchange).length > 0) ||
    (link !== undefined && ['systemId', 'text', 'type'].some((name) => !at(link, name))) ||
    elements(text).length > 0
  );
}

export const messageChecks: readonly Check[] = [
  eachCall({
    id: 'inkorg.message.schema',
    row: 'inkorg.client.schema-valid',
    title: {
      sv: 'Varje anrop följer kontraktets schema: element, ordning och värden.',
      nb: 'Hvert kall følger kontraktens skjema: elementer, rekkefølge og verdier.',
      en: "Every call follows the contract's schema: elements, order and values.",
    },
    calls: async (trial) => {
      await actOnEverything(trial);
      const readable = someCalls(trial).filter((one) => sentBody(one));
      if (readable.length === 0 || readable.some(hasFaultOfItsOwn)) trial.skip(notArisen);
      return readable;
    },
    judged: (exchange) => {
      const { code, diagnosis } = exchange;
      const holds = contractOf(exchange) !== undefined && code !== 'SIM-SCHEMA' && code !== 'SIM-SCHEMA-ERROR';
      return { holds, expected: diagnosis?.expected ?? 'valid', actual: holds ? 'valid' : (diagnosis?.got ?? code) };
    },
  }),
  eachCall({
    id: 'inkorg.message.namespaces',
    row: 'inkorg.client.namespaces',
    title: {
      sv: 'Det som står i message hör till kärnans namnrymd, det andra till kontraktets.',
      nb: 'Det som står i message, hører til kjernens navnerom, resten til kontraktens.',
      en: "What stands inside message is in the core namespace, the rest in the contract's.",
    },
    calls: sendEverything,
    judged: (exchange) => {
      const actual = wrongNamespaces(exchange);
      return { holds: actual.length === 0, expected: [], actual };
    },
  }),
  eachCall({
    id: 'inkorg.source-system.set',
    row: 'inkorg.client.source-system',
    title: {
      sv: 'Varje meddelande har det tilldelade system-id:t i sourceSystem.',
      nb: 'Hver melding har den tildelte system-id-en i sourceSystem.',
      en: 'Every message has the issued system-id in sourceSystem.',
    },
    calls: sending(),
    judged: (exchange, trial) => {
      const expected = sourceSystemOf(trial);
      const actual = sentValue(exchange, 'sourceSystem') ?? null;
      return { holds: actual === expected, expected, actual };
    },
  }),
  eachCall({
    id: 'inkorg.notify.with-source-system',
    row: 'inkorg.client.notify-with-source-system',
    title: {
      sv: 'notify=true skickas bara tillsammans med sourceSystem.',
      nb: 'notify=true sendes bare sammen med sourceSystem.',
      en: 'notify=true is sent only together with sourceSystem.',
    },
    calls: async (trial) => {
      const sent = await sending({ notify: true })(trial);
      const wishing = sent.filter((one) => /^(true|1)$/.test(sentValue(one, 'notify') ?? ''));
      return wishing.length > 0 ? wishing : trial.skip(notArisen);
    },
    judged: (exchange) => {
      const actual = sentValue(exchange, 'sourceSystem') ?? null;
      return { holds: isFilled(actual ?? ''), expected: 'sourceSystem', actual };
    },
  }),
  check({
    id: 'inkorg.notify.choice',
    rows: ['inkorg.client.notify-choice'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'notify är sann när avsändaren vill avisera, annars falsk eller utelämnad.',
      nb: 'notify er sann når avsenderen vil varsle, ellers usann eller utelatt.',
      en: 'notify is true where the sender wants a notification, else false or absent.',
    },
    run: async (trial, judge) => {
      for (const notify of [true, false]) {
        const { exchanges } = await send(trial, { notify });
        const [sent] = callsOf(trial, addMessage).filter((one) => exchanges.includes(one));
        if (!sent) return trial.skip(notArisen);
        const value = sentValue(sent, 'notify')?.trim() ?? null;
        const expected = notify ? ['true', '1'] : ['false', '0', null];
        judge(expected.includes(value), { expected, actual: value, evidence: sent });
      }
    },
  }),
  eachCall({
    id: 'inkorg.unit.named',
    row: 'inkorg.client.unit-named',
    title: {
      sv: 'Varje meddelande anger avsändande enhet med ifyllda unitId och unitName.',
      nb: 'Hver melding oppgir avsenderenheten med utfylt unitId og unitName.',
      en: 'Every message names the sending unit by unitId and unitName, both filled.',
    },
    calls: sending(),
    judged: (exchange) => {
      const unit = at(sentBody(exchange), 'message', 'organisationUnit');
      const actual = { unitId: textOf(at(unit, 'unitId')) ?? null, unitName: textOf(at(unit, 'unitName')) ?? null };
      const holds = isFilled(actual.unitId ?? '') && isFilled(actual.unitName ?? '');
      return { holds, expected: ['unitId', 'unitName'], actual };
    },
  }),
  eachCall({
    id: 'inkorg.unit.hsa-id',
    row: 'inkorg.client.unit-hsa-id',
    title: {
      sv: 'unitId är den avsändande enhetens HSA-id.',
      nb: 'unitId er HSA-id-en til avsenderenheten.',
      en: 'unitId is the HSA-id of the sending unit.',
    },
    calls: sending(),
    judged: (exchange) => {
      const actual = sentValue(exchange, 'message', 'organisationUnit', 'unitId') ?? null;
      return { holds: /^SE\d{10}-[A-Z0-9]{1,20}$/.test(actual ?? ''), expected: 'SE…-…', actual };
    },
  }),
  check({
    id: 'inkorg.thread.reuse',
    rows: ['inkorg.client.thread-reuse'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'Uppföljande meddelanden har samma messageThreadId.',
      nb: 'Oppfølgende meldinger har samme messageThreadId.',
      en: 'Follow-up messages have the same messageThreadId.',
    },
    run: async (trial, judge) => {
      const threadId = 'motpart-trad-2';
      await send(trial, { threadId });
      await send(trial, { threadId, text: 'En påminnelse om kallelsen från Påhittade vårdcentralen.' });
      const sent = someCalls(trial, addMessage);
      const actual = sent.map((one) => sentValue(one, 'message', 'messageThreadId') ?? null);
      judge(actual.length >= 2 && actual.every((id) => id !== null && id === actual[0]), {
        expected: threadId,
        actual,
      });
    },
  }),
  check({
    id: 'inkorg.thread.answer',
    rows: ['inkorg.client.thread-answer'],
    level: 'L2',
    step: '3.3',
    title: {
      sv: 'Klienten läser svar där messageThreadId är utelämnat, tomt eller detsamma som skickades.',
      nb: 'Klienten leser svar der messageThreadId er utelatt, tom eller det samme som ble sendt.',
      en: 'The client reads answers whose messageThreadId is left out, empty or the one that was sent.',
    },
    run: async (trial, judge) => {
      for (const missing of ['omit', 'empty'] as const) {
        trial.world.setProfile('inkorg-1177', 'missingThreadId', missing);
        const { outcome } = await send(trial);
        judge(outcome === 'done', {
          expected: { [missing]: 'done' },
          actual: outcome,
          evidence: someCalls(trial, addMessage),
        });
      }
      const { outcome } = await perform(trial, 'sendMessage', message(trial.world, { threadId: 'motpart-trad-3' }));
      judge(outcome === 'done', { expected: { echo: 'done' }, actual: outcome });
    },
  }),
];
