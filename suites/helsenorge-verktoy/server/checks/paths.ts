/** Beside the documented paths, and the shape of errors. */
import * as contract from '../../../../contracts/generated/helsenorge-verktoy/index.ts';
import type { ErrorSpec } from '../../../../contracts/types.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { strayChecksOf } from '../../../dsl/eksternapi/strays.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import { replyJson, replyText } from '../../../dsl/exchange.ts';
import type { Cast } from '../cast.ts';
import { api, needTaken } from '../make.ts';
import { Session, type Trial } from '../session.ts';
import { say } from '../texts.ts';

const catalogue = say(
  'Varje fel har en kod ur tabellen, med kodens status och text',
  'Hver feil har en kode fra tabellen, med status og tekst for koden',
  'Each error has a code of the table, with its status and text',
);

/** Of the document's table; codes for access stand elsewhere, and their status is a reading of its own. */
const table: Readonly<Record<string, ErrorSpec>> = Object.fromEntries(
  Object.entries<ErrorSpec>(contract.errors).filter(([code]) => /^(?:VER|VK|PVF|PVS)-/.test(code)),
);

/** The words of 2025 are a reading too (`verktoy.error.texts`). */
const textsOf = ({ message }: ErrorSpec) => [message, message.replaceAll('forskrevet', 'sendt')];

function judgeRefusal(trial: Trial, exchange: Exchange): void {
  const spec = table[exchange.code!]!;
  const body = replyJson(exchange) ?? {};
  const text = String(body.Message ?? body.title ?? '');
  const judge = (row: string, holds: boolean, expected: unknown, actual: unknown) =>
    trial.demand(holds, { row, message: catalogue, expected, actual, evidence: exchange });
  judge('verktoy.error.catalogue', exchange.reply.status === spec.status, spec.status, exchange.reply.status);
  judge('verktoy.error.texts', textsOf(spec).includes(text), spec.message, text);
}

const errors: ServerCheck<Cast> = {
  id: 'verktoy.server.error-catalogue',
  title: catalogue,
  rows: ['verktoy.error.catalogue', 'verktoy.error.texts'],
  level: 'L3',
  step: '4.3',
  last: true,
  async run(trial) {
    const session = new Session(trial);
    needTaken(trial, await session.getTool());
    const own = [
      [await session.getTool('no-guid'), 'VER-000209'],
      [await session.search('SokeOrd='), 'VER-000205'],
      [await session.list('AntallVerktoy=51'), 'VK-001206'],
    ] as const;
    for (const [exchange, code] of own) {
      const actual = exchange.code ?? null;
      const row = 'verktoy.error.catalogue';
      trial.demand(actual === code, { row, message: catalogue, expected: code, actual, evidence: exchange });
    }
    // Each way in which a code was answered, once: all the refusals of the run.
    const known = [...own.map(([exchange]) => exchange), ...trial.earlier({ system: 'helsenorge-verktoy' })];
    const coded = known.filter(({ code = '' }) => Object.hasOwn(table, code));
    const ways = new Map(coded.map((one) => [`${one.code} ${one.reply.status} ${replyText(one)}`, one]));
    for (const exchange of ways.values()) judgeRefusal(trial, exchange);
  },
};

export const pathChecks: readonly ServerCheck<Cast>[] = [
  errors,
  ...strayChecksOf(api, {
    unknown: (session) => session.call('GET', '/v1/FinnesIkke'),
    method: (session) => session.call('DELETE', '/v1/SelvstendigVerktoy'),
    encoding: (session) => session.call('GET', '/v1/SelvstendigVerktoy/%E0%A4%A'),
    large: (session, text) => session.send(`{"Melding":"${text}"}`),
  }),
];
