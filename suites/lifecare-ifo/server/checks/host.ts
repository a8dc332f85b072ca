/** The pages of the host, formats of answers, the log of calls, and what the framework says to what it does not know. */
import { parse } from 'node:path';
import { replyHeader, replyJson, replyText } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, pageIn, rowsIn, saidIn, seen, typeIn, type Row } from '../answers.ts';
import { serverCheck, type Short } from '../make.ts';
import type { Asked, Session } from '../session.ts';
import { say } from '../texts.ts';

const common = { step: '4.1', level: 'L1' } as const;
const faulty = { step: '4.8', level: 'L3' } as const;

const page = (session: Session, path: string) => session.ask(path, { below: '', domain: null, carriers: {} });

const host = [
  serverCheck({
    ...common,
    id: 'help-page',
    rows: ['host.help-page', 'host.help-page-path', 'host.open'],
    title: say(
      'Värden har en webbsida vid applikationens rot, utan domän och nyckel',
      'Verten har en nettside ved roten av applikasjonen, uten domene og nøkkel',
      'The host has a page at the root of the application, without domain and key',
    ),
    run: async (session, judge) => {
      for (const path of ['', '/']) {
        const evidence = await page(session, path);
        const holds = isTaken(evidence) && /html/.test(typeIn(evidence)) && /<html/i.test(replyText(evidence));
        judge(holds, { expected: 'HTTP 200 text/html', actual: `${seen(evidence)} ${typeIn(evidence)}`, evidence });
      }
    },
  }),
  serverCheck({
    ...common,
    id: 'swagger',
    rows: ['host.swagger', 'host.swagger-path', 'host.open'],
    title: say(
      'Specifikationen är Swagger 2.0 med titeln FamilyCare API V1 och version v1',
      'Spesifikasjonen er Swagger 2.0 med tittelen FamilyCare API V1 og versjon v1',
      'The specification is Swagger 2.0 with title FamilyCare API V1 and version v1',
    ),
    run: async (session, judge) => {
      const evidence = await page(session, '/swagger/docs/v1');
      const { swagger, info = {}, basePath } = (isTaken(evidence) ? replyJson(evidence) : {}) as { swagger?: string; info?: Row; basePath?: string }; // prettier-ignore
      const told = [swagger, info['title'], info['version'], parse(basePath ?? '').base];
      const wanted = ['2.0', 'FamilyCare API V1', 'v1', 'WESE.FC.Api.FC'];
      judge(told.join() === wanted.join(), { expected: wanted, actual: isTaken(evidence) ? told : seen(evidence), evidence }); // prettier-ignore
    },
  }),
];

const accepting = (session: Session, accept: string) => session.person({ headers: { accept } });

interface Format {
  readonly id: string;
  readonly rows: readonly Short[];
  readonly accepts: readonly string[];
  readonly type: RegExp;
  readonly holds: (text: string, person: string) => boolean;
  readonly title: ReturnType<typeof say>;
}

const formats: readonly Format[] = [
  {
    id: 'format-json',
    rows: ['api.formats', 'api.accept-unknown'],
    accepts: ['*/*', 'text/json', 'image/png'],
    type: /json/,
    holds: (text) => text.startsWith('{'),
    title: say(
      'Svar är JSON, även som text/json och när Accept inte nämner något av de fem formaten',
      'Svar er JSON, også som text/json og når Accept ikke nevner noen av de fem formatene',
      'Answers are JSON, as text/json too and where Accept names none of the five formats',
    ),
  },
  {
    id: 'format-xml',
    rows: ['api.formats', 'api.xml-form'],
    accepts: ['application/xml', 'text/xml'],
    type: /xml/,
    holds: (text, person) => text.includes('<PersonBasedPersonDTO') && text.includes(`<PersonId>${person}</PersonId>`),
    title: say(
      'Svar är XML när Accept säger det, med ett element för varje typ och fält',
      'Svar er XML når Accept sier det, med et element for hver type og hvert felt',
      'Answers are XML where Accept says so, with an element for each type and field',
    ),
  },
  {
    id: 'format-html',
    rows: ['api.formats', 'api.html-form'],
    accepts: ['text/html'],
    type: /html/,
    holds: (text, person) => /<html/i.test(text) && text.includes(person),
    title: say('Svar är HTML när Accept säger det', 'Svar er HTML når Accept sier det', 'Answers are HTML where Accept says so'), // prettier-ignore
  },
];

const formatChecks = formats.map(({ id, rows, accepts, type, holds, title }) =>
  serverCheck({
    ...common,
    id,
    rows,
    title,
    run: async (session, judge) => {
      for (const accept of accepts) {
        const evidence = await accepting(session, accept);
        judge(isTaken(evidence) && type.test(typeIn(evidence)), { expected: type.source, actual: `${seen(evidence)} ${typeIn(evidence)}`, evidence }); // prettier-ignore
        judge(holds(replyText(evidence), session.trial.cast.person), { expected: id, actual: replyText(evidence).slice(0, 80), evidence }, rows[1]!); // prettier-ignore
      }
    },
  }),
);

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

const log = (session: Session, query: Asked['query'] = {}) => session.ask('ApiLogs', { query });

const logs = [
  serverCheck({
    ...common,
    level: 'L2',
    id: 'api-log',
    rows: ['log.operation', 'log.shape', 'log.status-names', 'log.what', 'log.package', 'api.request-id'],
    title: say(
      'Ett anrop med x-api-requestId finns i ApiLogs under det id:t, med tillstånd och statusens namn',
      'Et kall med x-api-requestId finnes i ApiLogs under den id-en, med tilstand og navnet på statusen',
      'A call with x-api-requestId stands in ApiLogs under that id, with its state and the name of its status',
    ),
    run: async (session, judge) => {
      const requestId = session.trial.unique();
      const headers = { 'x-api-requestId': requestId };
      session.good(await session.person({ headers }));
      await session.list('Actualisations', 2, { startDate: 'x' });
      const evidence = session.good(await log(session, { requestId }));
      const wrong = misshapen(replyJson(evidence), 'PageOfApiLogs');
      judge(wrong.length === 0, { expected: 'PageOfApiLogs', actual: wrong.slice(0, 5), evidence }, 'log.operation', 'log.shape', 'log.package'); // prettier-ignore
      const [row, ...others] = pageIn(evidence).Result;
      judge(row !== undefined && others.length === 0, { expected: 'one entry', actual: pageIn(evidence).Result.length, evidence }, 'log.operation', 'api.request-id'); // prettier-ignore
      const told = [row?.['HttpStatusCode'], row?.['Status'], row?.['Source']];
      judge(told.join() === 'OK,Ok,Provider', { expected: ['OK', 'Ok', 'Provider'], actual: told, evidence }, 'log.status-names', 'log.what'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    level: 'L2',
    id: 'api-log-filters',
    rows: ['log.filters', 'log.page-size', 'log.bad-request'],
    title: say(
      'ApiLogs filtrerar på källa, api, metod, tillstånd och tid, har 100 poster på en sida och nekar filter som inte går att läsa',
      'ApiLogs filtrerer på kilde, api, metode, tilstand og tid, har 100 poster på en side og avviser filtre som ikke kan leses',
      'ApiLogs filters by source, api, method, state and time, has 100 entries to a page and refuses filters that cannot be read',
    ),
    run: async (session, judge) => {
      session.good(await session.person());
      await session.list('Actualisations', 2, { startDate: 'x' });
      const filters = { source: 'Provider', api: 'Persons', method: 'GET', status: 'Ok' } as const;
      for (const [name, value] of Object.entries(filters)) {
        const evidence = await log(session, { [name]: value });
        const field = `${name[0]!.toUpperCase()}${name.slice(1)}`;
        const found = isTaken(evidence) ? rowsIn(evidence).map((row) => row[field]) : [seen(evidence)];
        judge(found.length > 0 && found.every((one) => one === value), { expected: value, actual: [...new Set(found)], evidence }, 'log.filters'); // prettier-ignore
      }
      const usual = await log(session);
      judge(pageIn(usual).PageSize === 100, { expected: 100, actual: pageIn(usual).PageSize, evidence: usual }, 'log.page-size'); // prettier-ignore
      const wrong = await log(session, { status: 'Perhaps' });
      judge(wrong.reply.status === 400, { expected: 'HTTP 400', actual: seen(wrong), evidence: wrong }, 'log.bad-request'); // prettier-ignore
    },
  }),
];

export const hostChecks = [...host, ...formatChecks, ...strayChecks, ...errors, ...steered, ...logs];
