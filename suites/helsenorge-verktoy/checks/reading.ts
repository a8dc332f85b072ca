/** Reading a tool: values by their names, whatever else stands beside them. */
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { PublishedTool, Tool } from '../../../fixtures/types.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { tool } from './cast.ts';
import { check } from '../../dsl/check.ts';
import { plantAnswer } from './faults.ts';
import { answeredWith, api, lookUp, perform } from './traffic.ts';

interface Found {
  readonly found: boolean;
  readonly tool?: Readonly<Record<string, unknown>>;
}

/** What the client read of a tool; null when it did not get that far. */
async function read(
  trial: Trial,
): Promise<{ outcome: string; VerktoyId: unknown; Navn: unknown; more: Found['tool'] }> {
  const { outcome, result } = await lookUp(trial);
  const more = outcome === 'done' ? (result as Found).tool : undefined;
  return { outcome, VerktoyId: more?.['VerktoyId'] ?? null, Navn: more?.['Navn'] ?? null, more };
}

/** Did the client read the tool's own id and name? */
function readable({ VerktoyId, Navn }: PublishedTool, seen: Awaited<ReturnType<typeof read>>): boolean {
  return seen.VerktoyId === VerktoyId && seen.Navn === Navn;
}

const shown = ({ outcome, VerktoyId, Navn }: Awaited<ReturnType<typeof read>>) => ({ outcome, VerktoyId, Navn });
const wanted = ({ VerktoyId, Navn }: PublishedTool) => ({ outcome: 'done', VerktoyId, Navn });
const get = 'getSelvstendigVerktoy';
const oneOfEach = { Fagomrader: [1], Malgrupper: [2], Sprak: [3] };

export const readingChecks: readonly Check[] = [
  check({
    id: 'verktoy.reading.time-without-value',
    rows: ['verktoy.client.time-without-value'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten läser ett verktyg utan AntattTid som alla andra.',
      nb: 'Klienten leser et verktøy uten AntattTid som alle andre.',
      en: 'The client reads a tool without AntattTid like any other.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const one = tool(world);
      const published = { ...one.published, AntattTid: null };
      await trial.alive();
      const mend = plantAnswer(world, get, published);
      const seen = await read(trial);
      mend();
      const [evidence] = answeredWith(trial, { status: 200 });
      judge(readable(published, seen), { expected: wanted(published), actual: shown(seen), evidence });
    },
  }),
  check({
    id: 'verktoy.reading.organisation-number',
    rows: ['verktoy.client.organisation-number-type'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten läser Organisasjonsnummer som tal.',
      nb: 'Klienten leser Organisasjonsnummer som tall.',
      en: 'The client reads Organisasjonsnummer as a number.',
    },
    run: async (trial, judge) => {
      const { published } = tool(trial.world);
      await trial.alive();
      const seen = await read(trial);
      const [evidence] = answeredWith(trial, { status: 200 });
      const number = seen.more?.['Organisasjonsnummer'] ?? published.Organisasjonsnummer;
      const holds = seen.outcome === 'done' && String(number) === String(published.Organisasjonsnummer);
      const expected = { outcome: 'done', Organisasjonsnummer: published.Organisasjonsnummer };
      judge(holds, { expected, actual: { outcome: seen.outcome, Organisasjonsnummer: number }, evidence });
    },
  }),
  check({
    id: 'verktoy.reading.nesting',
    rows: ['verktoy.client.metadata-leaves'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten hittar värdena på deras namn, hur svaret än är nästlat.',
      nb: 'Klienten finner verdiene på navnene deres, hvordan svaret enn er nøstet.',
      en: 'The client finds the values by their names, however the answer is nested.',
    },
    run: async (trial, judge) => {
      const { published } = tool(trial.world);
      await trial.alive();
      for (const shape of ['nested', 'flat']) {
        trial.world.setProfile(api, 'metadataShape', shape);
        const seen = await read(trial);
        const evidence = answeredWith(trial, { status: 200 }).at(-1)!;
        judge(readable(published, seen), {
          expected: { shape, ...wanted(published) },
          actual: { shape, ...shown(seen) },
          evidence,
        });
      }
    },
  }),
  check({
    id: 'verktoy.reading.envelope',
    rows: ['verktoy.client.metadata-leaves'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten läser listan, vare sig den står för sig eller i ett objekt.',
      nb: 'Klienten leser listen, enten den står for seg eller i et objekt.',
      en: 'The client reads the list, whether it stands by itself or inside an object.',
    },
    run: async (trial, judge) => {
      const found: number[] = [];
      for (const envelope of ['array', 'object']) {
        trial.world.setProfile(api, 'listEnvelope', envelope);
        const { outcome, result } = await perform<{ ids: string[] }>(trial, 'listTools', {
          filters: oneOfEach,
          pageSize: 50,
        });
        answeredWith(trial, { status: 200 });
        found.push(outcome === 'done' ? result.ids.length : 0);
      }
      const [array = 0, object = 0] = found;
      judge(array > 0 && object === array, { expected: { array, object: array }, actual: { array, object } });
    },
  }),
  check({
    id: 'verktoy.reading.fresh',
    rows: ['verktoy.client.catalogue-fresh'],
    level: 'L4',
    step: '4.3',
    needs: ['memory'],
    title: {
      sv: 'Klienten visar verktyget som det är nu, inte som det var förut.',
      nb: 'Klienten viser verktøyet slik det er nå, ikke slik det var før.',
      en: 'The client shows the tool as it is now, not as it was before.',
    },
    run: async (trial, judge) => {
      const one = tool(trial.world);
      await trial.alive();
      const published = { ...one.published, Navn: `${one.published.Navn} 2` };
      trial.world.transact(() => trial.world.table<Tool>(toolsTable.name).put({ ...one, published }));
      const seen = await read(trial);
      judge(readable(published, seen), { expected: wanted(published), actual: shown(seen) });
    },
  }),
  check({
    id: 'verktoy.reading.unknown-fields',
    rows: ['verktoy.client.unknown-fields'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten går förbi fält som den inte känner.',
      nb: 'Klienten går forbi felt som den ikke kjenner.',
      en: 'The client passes over members that it does not know.',
    },
    run: async (trial, judge) => {
      const { published } = tool(trial.world);
      await trial.alive();
      const mend = plantAnswer(trial.world, get, {
        NyttFelt: { Dybde: [1, { Navnerom: true }] },
        ...published,
        Tillegg: null,
      });
      const seen = await read(trial);
      mend();
      const [evidence] = answeredWith(trial, { status: 200 });
      judge(readable(published, seen), { expected: wanted(published), actual: shown(seen), evidence });
    },
  }),
  check({
    id: 'verktoy.reading.unknown-values',
    rows: ['verktoy.client.unknown-values'],
    level: 'L3',
    step: '4.3',
    title: {
      sv: 'Klienten stannar inte av ett värde som uppräkningen inte hade förut.',
      nb: 'Klienten stopper ikke av en verdi som opplistingen ikke hadde før.',
      en: 'The client is not stopped by a value that its enumeration did not have before.',
    },
    run: async (trial, judge) => {
      const { published } = tool(trial.world);
      await trial.alive();
      const Innholdstyper = [{ InnholdstypeId: 99, InnholdstypeNavn: 'Hologram' }];
      const Sprak = [{ SprakKode: 'se-NO', SprakNavn: 'Davvisámegiella' }];
      const mend = plantAnswer(trial.world, get, { ...published, Innholdstyper, Sprak, Behandlerinnsyn: 'Delvis' });
      const seen = await read(trial);
      mend();
      const [evidence] = answeredWith(trial, { status: 200 });
      judge(readable(published, seen), { expected: wanted(published), actual: shown(seen), evidence });
    },
  }),
];
