/** Answers against the schemas of the contract: those of the whole run, for each documented operation. */
import { answersCheck, refused, type AnswersOf, type Operation } from '../../../dsl/eksternapi/answers.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { Session, type Trial } from '../session.ts';
import { bodyOf, pairOf } from '../sending.ts';
import { oneScope } from './issuer.ts';

const open = (trial: Trial) => new Session(trial);

const parties: Readonly<Record<string, AnswersOf<Session>>> = {
  helseid: {
    prefix: 'helseid',
    step: '4.1',
    open,
    validators: () => import('../../../../contracts/generated/helseid/validators.js'),
  },
  'helsenorge-verktoy': {
    prefix: 'verktoy',
    step: '4.3',
    open,
    validators: () => import('../../../../contracts/generated/helsenorge-verktoy/validators.js'),
  },
};

const get = (path: string) => (_: Session, trial: Trial) => trial.send('helseid', { method: 'GET', path });

const operations: readonly Operation<Session>[] = [
  {
    system: 'helseid',
    operation: 'discovery',
    row: 'helseid.discovery.document',
    schemas: { 200: 'Metadata' },
    calls: get('/.well-known/openid-configuration'),
  },
  {
    system: 'helseid',
    operation: 'jwks',
    row: 'helseid.jwks.keys',
    schemas: { 200: 'KeySet' },
    calls: get('/.well-known/openid-configuration/jwks'),
  },
  {
    system: 'helseid',
    operation: 'token',
    row: 'helseid.token.issued',
    schemas: { 200: 'TokenResponse', 400: 'TokenError' },
    calls: (session) => session.request(oneScope(session)),
  },
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
  answersCheck(parties[operation.system]!, operation),
);
