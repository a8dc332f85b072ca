/** Answers against the schemas of the contract: those of the whole run, for each documented operation. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyHeader, replyJson, replyText } from '../../../dsl/exchange.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import type { Cast } from '../cast.ts';
import { Session, type Trial } from '../session.ts';
import { answersFit } from '../texts.ts';
import { bodyOf, pairOf } from '../sending.ts';
import { oneScope } from './issuer.ts';

type Validate = ((value: unknown) => boolean) & { errors?: null | { instancePath: string; message?: string }[] };
type Validators = Readonly<Record<string, Validate>>;

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  helseid: () => import('../../../../contracts/generated/helseid/validators.js'),
  'helsenorge-verktoy': () => import('../../../../contracts/generated/helsenorge-verktoy/validators.js'),
};

interface Operation {
  readonly system: 'helseid' | 'helsenorge-verktoy';
  readonly operation: string;
  readonly row: string;
  /** Names of schemas, by status. */
  readonly schemas: Readonly<Record<number, string>>;
  readonly writes?: boolean;
  /** Calls of its own, so that it judges something when it runs alone. */
  readonly calls: (session: Session, trial: Trial) => Promise<unknown>;
}

const refused = { 400: 'Fault', 401: 'Fault', 403: 'Fault', 404: 'Fault', 500: 'Fault' };
const get = (path: string) => (_: Session, trial: Trial) => trial.send('helseid', { method: 'GET', path });

const operations: readonly Operation[] = [
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

/** What of an answer does not fit; undefined when all does, or nobody has published its form. */
function misfit(exchange: Exchange, { schemas }: Operation, validators: Validators): string | undefined {
  const { status } = exchange.reply;
  const validate = validators[`validate${schemas[status]}`];
  // Errors as problem details, or without a body, are readings of their own.
  const problem = (replyHeader(exchange, 'content-type') ?? '').includes('problem+json');
  if (!validate || (status >= 400 && (problem || replyText(exchange) === ''))) return undefined;
  if (validate(replyJson(exchange))) return undefined;
  const [error] = validate.errors ?? [];
  return `${status}: ${error?.instancePath || 'the body'} ${error?.message ?? 'does not fit'}`;
}

const mostShown = 5;

function answersCheck(spec: Operation): ServerCheck<Cast> {
  const { system, operation, row, writes, calls } = spec;
  const title = fill(answersFit, { operation });
  const prefix = system === 'helseid' ? 'helseid' : 'verktoy';
  return {
    id: `${prefix}.server.answers-${operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    title,
    rows: [row],
    level: 'L1',
    step: system === 'helseid' ? '4.1' : '4.3',
    last: true,
    ...(writes && { writes }),
    async run(trial) {
      const validators = (await modules[system]!()) as Validators;
      await calls(new Session(trial), trial);
      const all = [...trial.exchanges({ system, operation }), ...trial.earlier({ system, operation })];
      const wrong = all.flatMap((exchange) => {
        const what = misfit(exchange, spec, validators);
        return what === undefined ? [] : [{ exchange, what }];
      });
      const actual = [...new Set(wrong.map(({ what }) => what))].slice(0, mostShown);
      const evidence = wrong.length > 0 ? wrong.slice(0, mostShown).map(({ exchange }) => exchange) : undefined;
      const expected = `${all.length} answers that fit`;
      trial.demand(wrong.length === 0, {
        row,
        message: title,
        expected,
        actual: wrong.length === 0 ? expected : actual,
        ...(evidence && { evidence }),
      });
    },
  };
}

export const answersChecks: readonly ServerCheck<Cast>[] = operations.map(answersCheck);
