/** What the client makes of errors: any shape of body, and what is worth another try. */
import { check } from '../../dsl/check.ts';
import type { Acted, Check, Trial } from '../../dsl/types.ts';
import { application } from './cast.ts';
import { everybody } from './kinds.ts';
import { everyRead, firstKnown, type Known, listReads, type Read, readsOfPeople } from './reads.ts';
import { api, callsOf, letIn, type Listed, noLog, notArisen, plant } from './traffic.ts';

const common = { step: '4.8', level: 'L3' } as const;

const shapes = ['documented', 'bare-string', 'html', 'empty'] as const;
const status = '400';

/** The first of the reads that the client knows, while its operation meets a fault. */
function meeting<Result>(trial: Trial, reads: readonly Read[], code: string, more: object = {}) {
  return firstKnown<Result>(trial, reads, undefined, async ({ operation }, act) => {
    const mend = plant(trial.world, { operation, kind: 'error', code, ...more });
    const acted = await act();
    mend();
    return acted;
  });
}

/** The client meets a refusal in one of its shapes. */
async function refused(
  trial: Trial,
  shape: (typeof shapes)[number],
  reads: readonly Read[],
): Promise<Known<Read, any>> {
  trial.world.setProfile(api, 'errorBody', shape);
  const known = await meeting(trial, reads, 'SIM-REQUEST');
  const met = callsOf(known.acted.exchanges, known.operation).some(({ fault }) => fault !== undefined);
  return met ? known : trial.skip(notArisen);
}

/** Every read, the lists first. */
const readsOf = (trial: Trial) => [...listReads(trial.world), ...everyRead(trial.world)];

/** Whether what the client says of it names the status. */
const names = ({ code, message = '' }: Acted) => code === status || message.includes(status);

/** Pauses between calls, in milliseconds. */
function pausesOf(exchanges: readonly { readonly wall: number }[]): number[] {
  return exchanges.slice(1).map(({ wall }, place) => wall - exchanges[place]!.wall);
}

/** Shortest pause before the last try, milliseconds. A busy machine makes pauses longer, never shorter. */
const shortest = 100;

const grows = (pauses: readonly number[]) => (pauses.at(-1) ?? 0) >= shortest;

export const faultChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.fault.shapes',
    rows: ['lifecare.client.error-shapes'],
    negative: true,
    title: {
      sv: 'Klienten klarar fel som objekt, som ren sträng, som webbsida och utan innehåll, och säger vilken status den fick.',
      nb: 'Klienten overlever feil som objekt, som ren streng, som side og uten kropp, og sier hvilken status den møtte.',
      en: 'The client survives errors as an object, a bare string, a page and nothing, and says which status it met.',
    },
    run: async (trial, judge) => {
      for (const shape of shapes) {
        const { acted, operation } = await refused(trial, shape, readsOf(trial));
        const told = acted.outcome !== 'done' && names(acted);
        const actual = { shape, outcome: acted.outcome, code: acted.code ?? null, message: acted.message ?? null };
        const evidence = callsOf(acted.exchanges, operation);
        if (!judge(told, { expected: { shape, outcome: 'refused', code: status }, actual, evidence })) return;
      }
    },
  }),
  check({
    ...common,
    id: 'lifecare.fault.redacted',
    rows: ['lifecare.client.error-redacted'],
    step: '4.9',
    title: {
      sv: 'Personnummer i felets text når inte klientens logg.',
      nb: 'Personnumre i feilens tekst når ikke klientens logg.',
      en: "Identity numbers in the text of an error do not reach the client's log.",
    },
    run: async (trial, judge) => {
      trial.world.setProfile(api, 'echoIdentity', true);
      const { acted } = await refused(trial, 'documented', readsOfPeople(trial.world));
      if (trial.log.trim() === '') trial.omit(noLog);
      const logged = everybody(trial.world).some((personId) => trial.log.includes(personId));
      judge(!logged, { expected: { inLog: false }, actual: { inLog: logged }, evidence: acted.exchanges });
    },
  }),
  check({
    ...common,
    id: 'lifecare.fault.retry',
    rows: ['lifecare.client.server-retry'],
    title: {
      sv: 'En läsning upprepas efter 500 eller 502, med allt längre pauser; en skrivning upprepas inte.',
      nb: 'En lesing gjentas etter 500 eller 502, med økende pauser; en skriving gjentas ikke.',
      en: 'A read is repeated after 500 or 502, with growing pauses; a write is not.',
    },
    run: async (trial, judge) => {
      const { acted, operation } = await meeting<Listed>(trial, readsOf(trial), 'SIM-GATEWAY', { times: 2 });
      const read = letIn(trial, acted);
      const reads = callsOf(read.exchanges, operation);
      if (reads.length === 0) trial.skip(notArisen);
      const later = read.outcome === 'done' && read.result.retryAt !== undefined;
      const isRepeated = later || (read.outcome === 'done' && grows(pausesOf(reads)));
      const actual = { outcome: read.outcome, calls: reads.length, pauses: pausesOf(reads) };
      const expected = { outcome: 'done', calls: 3, pauses: `growing, the last ≥ ${shortest} ms` };
      if (!judge(isRepeated, { expected, actual, evidence: reads })) return;
      await judgeWrite(trial, (made, evidence) =>
        judge(made <= 1, { expected: { writes: 1 }, actual: { writes: made }, evidence }),
      );
    },
  }),
];

type Writes = Parameters<typeof callsOf>[0];

async function judgeWrite(trial: Trial, judge: (made: number, evidence: Writes) => boolean): Promise<void> {
  const operation = 'createActualisation';
  const mend = plant(trial.world, { operation, kind: 'error', code: 'SIM-SERVER-ERROR' });
  const acted = await trial.tryToAct('sendApplication', application(trial.world));
  mend();
  const writes = callsOf(acted?.exchanges ?? [], operation);
  if (writes.length > 0) judge(writes.length, writes);
}
