/** Answers on a bad line: lost, broken off, slow, in single bytes. What the API decided is untouched. */
import type { Fault } from '../../../simulators/kernel/faults.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { Tool } from '../../../fixtures/types.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import type { Check, Need, Trial } from '../../dsl/types.ts';
import { check } from '../../dsl/check.ts';
import { citizen, practitioners, tool } from './cast.ts';
import { plant } from './faults.ts';
import { callsOf, lookUp, notArisen, perform } from './traffic.ts';

const common = { level: 'L3', step: '4.4', needs: ['socket'] as readonly Need[] } as const;

/** Milliseconds that a slow answer takes: nobody is impatient that soon, and it comes in several reads. */
const slowly = 60;

const sending = ({ world }: Trial) => ({
  tool: tool(world).id,
  citizen: citizen(world),
  practitionerHpr: practitioners(world)[1].hprNumber,
});

const breaks: readonly Pick<Fault, 'kind' | 'chunked'>[] = [
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'truncate', chunked: true },
];

const reads = [
  ['getSelvstendigVerktoy', 'getTool', ({ world }: Trial) => ({ id: unseenTool(world).id })],
  ['listSelvstendigVerktoy', 'listTools', () => ({ pageSize: 50 })],
] as const;

/** Another tool than the one that proves life: a client may keep what it has read. */
function unseenTool(world: World): Tool {
  for (const one of world.table<Tool>(toolsTable.name).all()) if (one.id !== tool(world).id) return one;
  throw new RangeError('the catalogue has no second tool');
}

/** A tool whose name has a character of more than one byte. */
function toolWithLetters({ world }: Trial): Tool {
  for (const one of world.table<Tool>(toolsTable.name).all()) if (/[æøå]/i.test(one.published.Navn)) return one;
  throw new RangeError('the catalogue has no tool with æ, ø or å in its name');
}

/** What the client gives of a tool, and what stands there. */
async function readTool(trial: Trial, { id, published }: Tool) {
  const { outcome, result } = await perform(trial, 'getTool', { id });
  const name = (result as { tool?: { Navn?: string } } | undefined)?.tool?.Navn ?? null;
  const actual = { outcome, Navn: name };
  const expected = { outcome: 'done', Navn: published.Navn };
  const evidence = callsOf(trial, 'getSelvstendigVerktoy').at(-1)!;
  return { holds: outcome === 'done' && name === published.Navn, seen: { expected, actual, evidence } };
}

export const wireChecks: readonly Check[] = [
  check({
    ...common,
    id: 'verktoy.wire.lost-sending',
    rows: ['verktoy.client.lost-answer'],
    title: {
      sv: 'När svaret på ett utskick går förlorat och det upprepas, förstår klienten VER-000218 som att det första kom fram.',
      nb: 'Når svaret på en sending går tapt og den gjentas, forstår klienten VER-000218 som at den første kom fram.',
      en: 'When the answer to a sending is lost and it is repeated, the client takes VER-000218 to mean that the first one arrived.',
    },
    run: async (trial, judge) => {
      plant(trial.world, { operation: 'sendVerktoy', kind: 'reset', times: 1 });
      const first = await perform(trial, 'sendTool', sending(trial));
      const repeatsItself = callsOf(trial, 'sendVerktoy').length > 1;
      const told = repeatsItself ? first : await perform(trial, 'sendTool', sending(trial));
      const calls = callsOf(trial, 'sendVerktoy');
      if (calls.at(-1)!.code !== 'VER-000218') trial.skip(notArisen);
      // Whoever asked for both can put them together; whoever asked once is told only what the client makes of it.
      const reported = !repeatsItself && told.outcome === 'refused' && told.code === 'VER-000218';
      const expected = [{ outcome: 'done' }, ...(repeatsItself ? [] : [{ outcome: 'refused', code: 'VER-000218' }])];
      const actual = { outcome: told.outcome, code: told.code ?? null };
      judge(told.outcome === 'done' || reported, { expected, actual, evidence: calls });
    },
  }),
  check({
    ...common,
    id: 'verktoy.wire.broken',
    rows: ['verktoy.client.broken-answer'],
    negative: true,
    title: {
      sv: 'Klienten tar inte ett svar som går förlorat eller bryts av för ett helt, och fungerar efteråt.',
      nb: 'Klienten tar ikke et svar som går tapt eller brytes av, for et helt, og virker etterpå.',
      en: 'The client does not take an answer that is lost or breaks off for a whole one, and works afterwards.',
    },
    run: async (trial, judge) => {
      for (const fault of breaks) {
        for (const [operation, action, params] of reads) {
          const mend = plant(trial.world, { operation, ...fault });
          const { outcome, result } = await trial.act(action, params(trial));
          mend();
          const evidence = trial.exchanges(
            (exchange) => exchange.operation === operation && exchange.fault !== undefined,
          );
          if (evidence.length === 0) trial.skip(notArisen);
          const actual = { ...fault, action, outcome, result: result ?? null };
          judge(outcome !== 'done', { expected: { outcome: ['failed', 'refused'] }, actual, evidence });
        }
      }
    },
  }),
  check({
    ...common,
    id: 'verktoy.wire.single-bytes',
    rows: ['verktoy.client.split-answer'],
    title: {
      sv: 'Klienten läser ett svar som kommer en byte i taget, också mitt i ett tecken.',
      nb: 'Klienten leser et svar som kommer én byte om gangen, også midt i et tegn.',
      en: 'The client reads an answer that comes byte by byte, within a character too.',
    },
    run: async (trial, judge) => {
      plant(trial.world, { operation: 'getSelvstendigVerktoy', kind: 'chunks' });
      const { holds, seen } = await readTool(trial, toolWithLetters(trial));
      judge(holds, seen);
    },
  }),
  check({
    ...common,
    id: 'verktoy.wire.slow',
    rows: ['verktoy.client.split-answer'],
    title: {
      sv: 'Klienten läser ett långsamt svar till slutet.',
      nb: 'Klienten leser et langsomt svar til slutten.',
      en: 'The client reads a slow answer to its end.',
    },
    run: async (trial, judge) => {
      await lookUp(trial);
      const bytes = callsOf(trial, 'getSelvstendigVerktoy').at(-1)!.reply.body.length;
      const bytesPerSecond = Math.ceil((bytes * 1000) / slowly);
      plant(trial.world, { operation: 'getSelvstendigVerktoy', kind: 'slow', bytesPerSecond });
      const { holds, seen } = await readTool(trial, tool(trial.world));
      judge(holds, seen);
    },
  }),
];
