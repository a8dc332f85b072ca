/** Mutants of what the client makes of answers, faults and silence, and of its pace. */
import type { ClientModule, Mutant } from '../../dsl/types.ts';
import { createClient } from '../client.ts';
import { answering, breakingOver, wrong } from './traffic.ts';

/** Counts a fault without a code of the platform as delivered. */
function deaf(): ClientModule {
  const client = createClient();
  return {
    ...client,
    sendMessage: async (params, context) => {
      try {
        return await client['sendMessage']!(params, context);
      } catch (thrown) {
        const { outcome, code } = thrown as { outcome?: string; code?: string };
        if (outcome !== 'refused' || code?.startsWith('VP')) throw thrown;
        return { sent: true };
      }
    },
  };
}

/** Counts a message that nobody answered for as delivered. */
function trusting(): ClientModule {
  const client = createClient();
  return {
    ...client,
    sendMessage: async (params, context) => {
      try {
        return await client['sendMessage']!(params, context);
      } catch (thrown) {
        if ((thrown as { outcome?: string }).outcome !== undefined) throw thrown;
        return { sent: true };
      }
    },
  };
}

export const answerMutants: readonly Mutant[] = [
  wrong('inkorg.result.ok', 'counts only messages with a notification as delivered', {
    result: (result) => (result.resultCode === 'OK' && !result.notified?.length ? { ...result, sent: false } : result),
  }),
  wrong('inkorg.result.info', 'drops the text of INFO', {
    result: (result) => (result.resultCode === 'INFO' ? { ...result, resultText: null } : result),
  }),
  wrong('inkorg.result.error', 'counts ERROR as delivered', {
    result: (result) =>
      result.resultCode === 'ERROR' && !result.resultText?.startsWith('Target person')
        ? { ...result, sent: true }
        : result,
  }),
  wrong('inkorg.result.no-resend', 'sends again after ERROR', { waits: { error: () => 300 } }),
  wrong(
    'inkorg.answer.unknown-elements',
    'breaks over an element that it does not know',
    breakingOver(/urn:example:later/),
  ),
  wrong('inkorg.answer.methods', 'knows SMS and Email only', {
    methods: (methods) => methods.filter((method) => method !== 'Other'),
  }),
  wrong('inkorg.fault.technical', 'shows the user the technical text of a fault', {
    shown: ({ code, detail }) => (code.startsWith('VP') ? detail : undefined),
  }),
  wrong('inkorg.fault.logged', 'logs the code of a fault only', {
    logged: ({ code }, correlation) => `${code} (${correlation})`,
  }),
  wrong('inkorg.fault.correlation', 'logs no correlation id', { logged: ({ code, detail }) => `${code} ${detail}` }),
  { check: 'inkorg.fault.producer', title: "takes the portal's own fault for an answer", client: deaf },
  wrong('inkorg.fault.resend', 'repeats each minute after a fault', { waits: { fault: () => 60 } }),
  wrong(
    'inkorg.fault.resend',
    'repeats at once after a fault, again and again',
    answering(async (answer, again) => {
      let last = answer;
      for (let tries = 0; tries < 3 && last.status === 500; tries += 1) last = await again();
      return last;
    }),
  ),
  wrong('inkorg.silence.delay', 'repeats every four seconds', {
    waits: { silence: (tries) => (tries < 4 ? 4 : undefined) },
  }),
  wrong('inkorg.silence.bounded', 'never gives up', { waits: { silence: (tries) => 4 * 2 ** tries } }),
  wrong('inkorg.silence.no-duplicates', 'sends once more to be sure', { onceMore: true }),
  wrong('inkorg.silence.patience', 'waits five seconds for an answer', { patience: 5 }),
  { check: 'inkorg.wire.broken', title: 'counts a message without an answer as delivered', client: trusting },
  wrong(
    'inkorg.wire.single-bytes',
    'wants to know the length of an answer',
    answering((answer) => {
      if (answer.headers['transfer-encoding'] === 'chunked') throw new TypeError('411');
      return answer;
    }),
  ),
  wrong('inkorg.wire.slow', 'takes the first bytes for the whole answer', { reading: 'one read' }),
  wrong('inkorg.load.rate', 'sends a batch in one burst', { pace: { each: 0 } }),
  wrong('inkorg.load.batch', 'knows no pause', { pace: { batch: Infinity } }),
];
