/** What came of a sending: documented refusals are answers, not accidents. */
import type { Check, Text, Trial } from '../../dsl/types.ts';
import { takeTool } from '../../../simulators/helsenorge-verktoy/tasks.ts';
import { citizen, inactiveCitizen, openTool, practitioners, tool, unknownHpr, unknownTool } from './cast.ts';
import { check } from '../../dsl/check.ts';
import { plantAnswer } from './faults.ts';
import { send } from './send.ts';
import { asking } from './sender.ts';
import { answeredWith, api, callsOf, perform } from './traffic.ts';

interface Refusal {
  readonly id: string;
  readonly row: string;
  readonly code: string;
  readonly title: Text;
  /** What the client is asked to do; to send a tool unless said. */
  readonly action?: string;
  /** Brings the situation about, and gives the parameters that meet it. */
  readonly arrange: (trial: Trial) => Promise<Readonly<Record<string, string>>>;
}

/** The client tells its caller this refusal apart from others. */
function refusalCheck({ id, row, code, title, action = 'sendTool', arrange }: Refusal): Check {
  return check({
    id,
    rows: [row],
    level: 'L2',
    step: '4.3',
    title,
    run: async (trial, judge) => {
      const params = await arrange(trial);
      const acted = await perform(trial, action, params);
      const [refused] = answeredWith(trial, { code });
      const actual = { outcome: acted.outcome, code: acted.code ?? null };
      judge(acted.outcome === 'refused' && acted.code === code, {
        expected: { outcome: 'refused', code },
        actual,
        evidence: refused,
      });
    },
  });
}

const shortSending = ({ world }: Trial, practitioner: 0 | 1 = 0) => ({
  tool: tool(world).id,
  citizen: citizen(world),
  practitionerHpr: practitioners(world)[practitioner].hprNumber,
});

export const outcomeChecks: readonly Check[] = [
  refusalCheck({
    id: 'verktoy.outcome.same-practitioner',
    row: 'verktoy.client.outcome-same-practitioner',
    code: 'VER-000218',
    title: {
      sv: 'Klienten redovisar VER-000218: samma behandlare har redan skickat verktyget.',
      nb: 'Klienten melder VER-000218: samme behandler har allerede sendt verktøyet.',
      en: 'The client reports VER-000218: the same practitioner has already sent the tool.',
    },
    arrange: async (trial) => {
      await send(trial, shortSending(trial));
      return shortSending(trial);
    },
  }),
  refusalCheck({
    id: 'verktoy.outcome.already-sent',
    row: 'verktoy.client.outcome-already-sent',
    code: 'VER-000232',
    title: {
      sv: 'Klienten redovisar VER-000232: verktyget är redan skickat.',
      nb: 'Klienten melder VER-000232: verktøyet er allerede sendt.',
      en: 'The client reports VER-000232: the tool has already been sent.',
    },
    arrange: async (trial) => {
      await send(trial, shortSending(trial, 1));
      return shortSending(trial);
    },
  }),
  refusalCheck({
    id: 'verktoy.outcome.citizen-inactive',
    row: 'verktoy.client.outcome-citizen-inactive',
    code: 'VER-000228',
    title: {
      sv: 'Klienten redovisar VER-000228: invånaren är inte digitalt aktiv.',
      nb: 'Klienten melder VER-000228: innbyggeren er ikke digitalt aktiv.',
      en: 'The client reports VER-000228: the citizen is not digitally active.',
    },
    arrange: async (trial) => ({ ...shortSending(trial), citizen: inactiveCitizen(trial.world) }),
  }),
  refusalCheck({
    id: 'verktoy.outcome.tool-unknown',
    row: 'verktoy.client.outcome-tool-unknown',
    code: 'VER-000207',
    title: {
      sv: 'Klienten redovisar VER-000207: katalogen har inte verktyget.',
      nb: 'Klienten melder VER-000207: katalogen har ikke verktøyet.',
      en: 'The client reports VER-000207: the catalogue does not have the tool.',
    },
    arrange: async (trial) => ({ ...shortSending(trial), tool: unknownTool }),
  }),
  refusalCheck({
    id: 'verktoy.outcome.practitioner-unknown',
    row: 'verktoy.client.outcome-practitioner-unknown',
    code: 'PVF-000239',
    title: {
      sv: 'Klienten redovisar PVF-000239: HPR-numret är okänt.',
      nb: 'Klienten melder PVF-000239: HPR-nummeret er ukjent.',
      en: 'The client reports PVF-000239: the HPR number is unknown.',
    },
    arrange: async (trial) => ({ ...shortSending(trial), practitionerHpr: unknownHpr(trial.world) }),
  }),
  refusalCheck({
    id: 'verktoy.outcome.not-sent',
    row: 'verktoy.client.outcome-not-sent',
    code: 'VER-000260',
    title: {
      sv: 'Klienten redovisar VER-000260: ingen behandlare har skickat verktyget.',
      nb: 'Klienten melder VER-000260: ingen behandler har sendt verktøyet.',
      en: 'The client reports VER-000260: no practitioner has sent the tool.',
    },
    action: 'getPractitioner',
    arrange: async (trial) => {
      const { world } = trial;
      const { id } = openTool(world);
      world.transact(() => takeTool(world, citizen(world), id));
      return asking(trial, id);
    },
  }),
  refusalCheck({
    id: 'verktoy.outcome.no-link',
    row: 'verktoy.client.outcome-no-link',
    code: 'VER-000261',
    title: {
      sv: 'Klienten redovisar VER-000261: innevånaren har inte verktyget.',
      nb: 'Klienten melder VER-000261: innbyggeren har ikke verktøyet.',
      en: 'The client reports VER-000261: the citizen does not have the tool.',
    },
    action: 'getPractitioner',
    arrange: async (trial) => asking(trial),
  }),
  check({
    id: 'verktoy.outcome.lookup-not-found',
    rows: ['verktoy.client.lookup-not-found'],
    level: 'L2',
    step: '4.3',
    title: {
      sv: 'Klienten känner igen 404 VK-001126: verktyget finns inte.',
      nb: 'Klienten kjenner igjen 404 VK-001126: verktøyet finnes ikke.',
      en: 'The client recognises 404 VK-001126: there is no such tool.',
    },
    run: async (trial, judge) => {
      const { outcome, code = null, result } = await perform(trial, 'getTool', { id: unknownTool });
      const [refused] = answeredWith(trial, { code: 'VK-001126' });
      const found = (result as { found?: boolean } | undefined)?.found ?? null;
      const recognised = outcome === 'done' ? found === false : code === 'VK-001126';
      const expected = [{ found: false }, { code: 'VK-001126' }];
      judge(recognised, { expected, actual: { outcome, code, found }, evidence: refused });
    },
  }),
  check({
    id: 'verktoy.outcome.no-blind-retry',
    rows: ['verktoy.client.no-blind-retry'],
    level: 'L3',
    step: '4.4',
    negative: true,
    title: {
      sv: 'Klienten upprepar inte ett anrop som nekats med 400.',
      nb: 'Klienten gjentar ikke et kall som er avvist med 400.',
      en: 'The client does not repeat a request that was refused with 400.',
    },
    run: async (trial, judge) => {
      await trial.act('sendTool', { ...shortSending(trial), citizen: inactiveCitizen(trial.world) });
      const [refused] = answeredWith(trial, { status: 400 });
      const after = trial.exchanges({ system: api, operation: 'sendVerktoy', after: refused });
      judge(after.length === 0, { expected: 0, actual: after.length, evidence: [refused, ...after] });
    },
  }),
  check({
    id: 'verktoy.outcome.pseudo-id',
    rows: ['verktoy.client.pseudo-id-unused'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten klarar sig utan PseudoId i svaret.',
      nb: 'Klienten klarer seg uten PseudoId i svaret.',
      en: 'The client does without PseudoId in the answer.',
    },
    run: async (trial, judge) => {
      for (const body of [{}, { PseudoId: null }]) {
        const mend = plantAnswer(trial.world, 'sendVerktoy', body);
        const { outcome } = await perform(trial, 'sendTool', shortSending(trial));
        mend();
        const evidence = callsOf(trial, 'sendVerktoy');
        judge(outcome === 'done', { expected: 'done', actual: outcome, evidence });
      }
    },
  }),
  check({
    id: 'verktoy.outcome.success-status',
    rows: ['verktoy.client.success-status'],
    level: 'L2',
    step: '4.2',
    title: {
      sv: 'Klienten tar både 200 och 201 som att verktyget är skickat.',
      nb: 'Klienten tar både 200 og 201 som at verktøyet er sendt.',
      en: 'The client takes both 200 and 201 for a tool that has been sent.',
    },
    run: async (trial, judge) => {
      for (const status of [200, 201]) {
        const mend = plantAnswer(trial.world, 'sendVerktoy', { PseudoId: '' }, status);
        const { outcome } = await perform(trial, 'sendTool', shortSending(trial));
        mend();
        judge(outcome === 'done', {
          expected: { status, outcome: 'done' },
          actual: { status, outcome },
          evidence: callsOf(trial, 'sendVerktoy'),
        });
      }
    },
  }),
];
