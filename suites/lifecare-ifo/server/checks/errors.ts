/** What the framework says to what it does not know, and the shapes of errors. */
import { replyHeader, replyJson } from '../../../dsl/exchange.ts';
import { saidIn, seen, typeIn } from '../answers.ts';
import { serverCheck, type Short } from '../make.ts';
import type { Asked } from '../session.ts';
import { say } from '../texts.ts';

const faulty = { step: '4.8', level: 'L3' } as const;

interface Stray {
  readonly id: string;
  readonly row: Short;
  readonly status: number;
  readonly path: string;
  readonly asked?: Asked;
  readonly title: ReturnType<typeof say>;
}

const large = 5 * 1024 * 1024;

const strays: readonly Stray[] = [
  { id: 'unknown-path', row: 'api.unknown-path', status: 404, path: 'Motpart', title: say('En väg som inte finns svaras med 404', 'En sti som ikke finnes, besvares med 404', 'A path that does not exist is answered 404') }, // prettier-ignore
  { id: 'unknown-method', row: 'api.unknown-method', status: 405, path: 'Contacts', asked: { method: 'PATCH' }, title: say('En känd väg med annan metod svaras med 405', 'En kjent sti med en annen metode besvares med 405', 'A known path with another method is answered 405') }, // prettier-ignore
  { id: 'path-encoding', row: 'api.path-encoding', status: 400, path: '%E0%A4%A', title: say('En väg vars procentkodning inte går att läsa svaras med 400', 'En sti med prosentkoding som ikke kan leses, besvares med 400', 'A path whose percent-encoding cannot be read is answered 400') }, // prettier-ignore
  { id: 'media-type', row: 'api.media-type', status: 415, path: 'Persons', asked: { method: 'POST', body: 'motpart', headers: { 'content-type': 'application/pdf' } }, title: say('En kropp av en typ som inte läses svaras med 415', 'En kropp av en type som ikke leses, besvares med 415', 'A body of a type that is not read is answered 415') }, // prettier-ignore
  { id: 'unreadable-body', row: 'api.unreadable-body', status: 400, path: 'Persons', asked: { method: 'POST', body: '{"Name":', headers: { 'content-type': 'application/json' } }, title: say('En kropp som inte går att läsa svaras med 400', 'En kropp som ikke kan leses, besvares med 400', 'A body that cannot be read is answered 400') }, // prettier-ignore
  { id: 'body-size', row: 'api.body-size', status: 413, path: 'Persons', asked: { method: 'POST', body: '{'.padEnd(large, ' '), headers: { 'content-type': 'application/json' } }, title: say('En större kropp än servern läser svaras med 413', 'En større kropp enn serveren leser, besvares med 413', 'A body larger than the server reads is answered 413') }, // prettier-ignore
];

const strayChecks = strays.map(({ id, row, status, path, asked, title }) =>
  serverCheck({
    ...faulty,
    id,
    rows: [row],
    title,
    // A host that read such a body all the same would write.
    ...(asked?.method === 'POST' && { writes: true }),
    run: async (session, judge) => {
      const evidence = await session.ask(path, asked);
      judge(evidence.reply.status === status, { expected: `HTTP ${status}`, actual: seen(evidence), evidence });
    },
  }),
);

const errors = [
  serverCheck({
    ...faulty,
    id: 'error-shape',
    rows: ['error.shape', 'error.model-state', 'error.bare-string', 'error.empty', 'error.field-case'],
    title: say(
      'Ett fel är ett objekt med Message, en naken text, en sida eller tomt; ModelState är fält med listor av texter',
      'En feil er et objekt med Message, en naken tekst, en side eller tom; ModelState er felt med lister av tekster',
      'An error is an object with Message, a bare string, a page or empty; ModelState is fields with lists of texts',
    ),
    run: async (session, judge) => {
      const tried = [await session.list('Actualisations', 2, { startDate: undefined }), await session.extract('Decisions', 16, { q: 'x' })]; // prettier-ignore
      for (const evidence of tried) {
        const value: unknown = replyJson(evidence);
        const isObject = typeof value === 'object' && value !== null;
        const { Message, ModelState = {} } = (isObject ? value : { Message: saidIn(evidence) ?? '' }) as { Message?: unknown; ModelState?: Record<string, unknown> }; // prettier-ignore
        judge(typeof Message === 'string', { expected: 'Message', actual: Message, evidence });
        const states = Object.values(ModelState).every((texts) => Array.isArray(texts) && texts.every((one) => typeof one === 'string')); // prettier-ignore
        judge(states, { expected: 'lists of texts', actual: ModelState, evidence }, 'error.model-state');
        judge(!/problem/.test(replyHeader(evidence, 'content-type') ?? ''), { expected: 'no problem+json', actual: typeIn(evidence), evidence }, 'error.shape'); // prettier-ignore
      }
    },
  }),
  serverCheck({
    ...faulty,
    id: 'not-valid',
    rows: ['error.not-valid'],
    title: say(
      'En begäran som inte är giltig svaras med 400, ramverkets Message och ModelState',
      'En forespørsel som ikke er gyldig, besvares med 400, rammeverkets Message og ModelState',
      'A request that is not valid is answered 400 with Message of the framework and ModelState',
    ),
    run: async (session, judge) => {
      const evidence = await session.list('Actualisations', 2, { ascending: 'perhaps' });
      judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence });
      const said = saidIn(evidence);
      const told = said === undefined || said.includes('The request is invalid.');
      judge(told, { expected: 'The request is invalid.', actual: said, evidence });
    },
  }),
];

const steered = [
  serverCheck({
    ...faulty,
    id: 'server-fault',
    needs: ['control'],
    rows: ['error.server', 'error.server-form'],
    title: say(
      'Ett fel hos servern är 500, med ramverkets Message',
      'En feil hos serveren er 500, med rammeverkets Message',
      'A fault of the server is 500, with Message of the framework',
    ),
    run: async (session, judge) => {
      await session.trial.control!.fault({ name: 'server-fault', operation: 'getPerson' });
      const evidence = await session.person();
      judge(evidence.reply.status === 500, { expected: 'HTTP 500', actual: seen(evidence), evidence });
      const said = saidIn(evidence);
      judge(said === undefined || said.includes('An error has occurred.'), { expected: 'An error has occurred.', actual: said, evidence }, 'error.server-form'); // prettier-ignore
    },
  }),
  serverCheck({
    ...faulty,
    id: 'no-writes-of-staff',
    writes: true,
    rows: ['payments.manual'],
    title: say(
      'Utbetalningar, beslut och utredningar går inte att skriva',
      'Utbetalinger, vedtak og utredninger kan ikke skrives',
      'Payments, decisions and investigations cannot be written',
    ),
    run: async (session, judge) => {
      for (const [path, opens] of [['Payments', 10], ['Decisions', 5], ['Investigations', 9]] as const) {
        const evidence = await session.ask(path, { method: 'POST', opens, json: {} });
        judge([404, 405].includes(evidence.reply.status), { expected: 'HTTP 405', actual: seen(evidence), evidence });
      }
    },
  }), // prettier-ignore
];

export const errorChecks = [...strayChecks, ...errors, ...steered];
