/** Answers against the schemas of the contract: those of the whole run, for each documented operation. */
import { answersCheck, refused, type AnswersOf, type Operation } from '../../../dsl/eksternapi/answers.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyHeader } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { Session } from '../session.ts';
import { bodyOf, pairOf } from '../sending.ts';
import { anySender } from './sender.ts';
import { say } from '../texts.ts';

const verktoy: AnswersOf<Session> = {
  prefix: 'verktoy',
  step: '4.3',
  open: (trial) => new Session(trial),
  validators: () => import('../../../../contracts/generated/helsenorge-verktoy/validators.js'),
};

const operations: readonly Operation<Session>[] = [
  {
    system: 'helsenorge-verktoy',
    operation: 'sendVerktoy',
    row: 'verktoy.send.pseudo-id',
    schemas: { 200: 'SendResponse', 201: 'SendResponse', ...refused },
    writes: true,
    calls: async (session, trial) => {
      await session.send(bodyOf(trial, pairOf(trial, 'answers')));
      await session.send('null');
    },
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'listSelvstendigVerktoy',
    row: 'verktoy.list.operation',
    schemas: { 200: 'ToolList', ...refused },
    calls: (session) => session.list('AntallVerktoy=50'),
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'searchSelvstendigVerktoy',
    row: 'verktoy.search.operation',
    schemas: { 200: 'SearchResult', ...refused },
    calls: async (session) => {
      await session.search('SokeOrd=for');
      await session.search('SokeOrd=ab');
    },
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'getSelvstendigVerktoy',
    row: 'verktoy.tool.operation',
    schemas: { 200: 'ToolAnyShape', ...refused },
    calls: async (session) => {
      await session.getTool();
      await session.getTool('no-guid');
    },
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'getGrafiskElement',
    row: 'verktoy.graphic.id-format',
    schemas: refused,
    calls: (session) => session.element(0),
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'updateVeiledningstjeneste',
    row: 'verktoy.guidance.enum-defined',
    schemas: refused,
    calls: (session) => session.update('no-guid', {}),
  },
  {
    system: 'helsenorge-verktoy',
    operation: 'getBehandler',
    row: 'verktoy.practitioner.id',
    schemas: { 200: 'Practitioner', ...refused },
    needs: ['control'],
    writes: true,
    calls: anySender,
  },
];

const declared = say(
  'Svar med en kropp säger att den är JSON, och en bild att den är en bild',
  'Svar med en kropp sier at den er JSON, og et bilde at det er et bilde',
  'Answers with a body declare it as JSON, and an image as an image',
);

const row = 'verktoy.api.answers-json';
const typeOf = (exchange: Exchange) => replyHeader(exchange, 'content-type') ?? '(none)';

/** Of a bare 404 nobody has said what it is. */
function misdeclared(exchange: Exchange): boolean {
  const { operation, reply } = exchange;
  if (reply.body.length === 0) return false;
  const isFile = operation === 'getGrafiskElement' && reply.status === 200;
  return !(isFile ? /^image\//i : /^application\/([a-z0-9.+-]+\+)?json\s*(;|$)/i).test(typeOf(exchange));
}

const types: ServerCheck<Cast> = {
  id: 'verktoy.server.answers-declared',
  title: declared,
  rows: [row],
  level: 'L1',
  step: '4.3',
  last: true,
  async run(trial) {
    const session = new Session(trial);
    await session.search('SokeOrd=json');
    await session.getTool('no-guid');
    const api = { system: 'helsenorge-verktoy' };
    const wrong = [...trial.exchanges(api), ...trial.earlier(api)].filter(misdeclared);
    const actual = [...new Set(wrong.map(typeOf))];
    const evidence = wrong.length > 0 ? wrong.slice(0, 5) : trial.exchanges(api);
    trial.demand(wrong.length === 0, { row, message: declared, expected: [], actual, evidence });
  },
};

export const answersChecks: readonly ServerCheck<Cast>[] = [
  ...operations.map((operation) => answersCheck(verktoy, operation)),
  types,
];
