/** Answers against the schemas of the contract: those of the whole run, for each documented operation. */
import { answersCheck, refused, type AnswersOf, type Operation } from '../../../dsl/eksternapi/answers.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { Session } from '../session.ts';
import { bodyOf, pairOf } from '../sending.ts';

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
];

export const answersChecks: readonly ServerCheck<Cast>[] = operations.map((operation) =>
  answersCheck(verktoy, operation),
);
