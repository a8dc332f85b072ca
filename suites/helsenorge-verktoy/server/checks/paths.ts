/** Beside the documented paths, and the shape of errors. */
import type { RawRequest, ServerCheck } from '../../../dsl/server.ts';
import { fill } from '../../../dsl/texts/fill.ts';
import type { Text } from '../../../dsl/types.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import type { Cast } from '../cast.ts';
import { apiRefusal, needTaken, seen } from '../make.ts';
import { Session } from '../session.ts';
import { issuerRefuses, say } from '../texts.ts';

const catalogue = say(
  'Varje fel har en kod ur tabellen, med kodens status och text',
  'Hver feil har en kode fra tabellen, med status og tekst for koden',
  'Each error has a code of the table, with its status and text',
);

const errors: ServerCheck<Cast> = {
  id: 'verktoy.server.error-catalogue',
  title: catalogue,
  rows: ['verktoy.error.catalogue', 'verktoy.error.texts'],
  level: 'L3',
  step: '4.3',
  async run(trial) {
    const session = new Session(trial);
    needTaken(trial, await session.getTool());
    const told = [
      [await session.getTool('no-guid'), '400 VER-000209', 'Ugyldig verdi for id'],
      [await session.search('SokeOrd='), '400 VER-000205', 'Søkeord er en tom streng eller null'],
      [await session.list('AntallVerktoy=51'), '400 VK-001206', 'Ugyldig sidestørrelse ved uthenting av verktøyliste'],
    ] as const;
    for (const [exchange, wanted, message] of told) {
      const body = replyJson(exchange) ?? {};
      const text = String(body.Message ?? body.title ?? '');
      const judge = (row: string, expected: string, actual: string) =>
        trial.demand(actual === expected, { row, message: catalogue, expected, actual, evidence: exchange });
      judge('verktoy.error.catalogue', wanted, seen(exchange));
      judge('verktoy.error.texts', message, text);
    }
  },
};

export const pathChecks: readonly ServerCheck<Cast>[] = [
  errors,
  apiRefusal({
    id: 'path-unknown',
    rows: ['verktoy.api.unknown-path'],
    what: say('en adress som inte finns', 'en adresse som ikke finnes', 'a path that does not exist'),
    status: 404,
    calls: async (session) => [await session.call('GET', '/v1/FinnesIkke')],
  }),
  apiRefusal({
    id: 'path-method',
    rows: ['verktoy.api.unknown-method'],
    what: say('en annan metod', 'en annen metode', 'another method'),
    status: 405,
    calls: async (session) => [await session.call('DELETE', '/v1/SelvstendigVerktoy')],
  }),
  apiRefusal({
    id: 'path-encoding',
    rows: ['verktoy.api.path-encoding'],
    what: say(
      'en adress vars kodning inte går att läsa',
      'en adresse med koding som ikke kan leses',
      'a path whose encoding cannot be read',
    ),
    status: 400,
    calls: async (session) => [await session.call('GET', '/v1/SelvstendigVerktoy/%E0%A4%A')],
  }),
  apiRefusal({
    id: 'body-size',
    rows: ['verktoy.api.body-size'],
    what: say('en kropp på två megabyte', 'en kropp på to megabyte', 'a body of two megabytes'),
    status: 413,
    calls: async (session) => [await session.send(`{"Melding":"${'a'.repeat(2 * 1024 * 1024)}"}`)],
  }),
];

interface IssuerPath {
  readonly id: string;
  readonly row: string;
  readonly what: Text;
  readonly status: number;
  readonly request: RawRequest;
}

const issuerPaths: readonly IssuerPath[] = [
  {
    id: 'path-unknown',
    row: 'helseid.sim.path',
    what: say('en adress som inte finns', 'en adresse som ikke finnes', 'a path that does not exist'),
    status: 404,
    request: { method: 'GET', path: '/connect/nowhere' },
  },
  {
    id: 'path-method',
    row: 'helseid.sim.method',
    what: say('en annan metod', 'en annen metode', 'another method'),
    status: 405,
    request: { method: 'GET', path: '/connect/token' },
  },
  {
    id: 'path-encoding',
    row: 'helseid.sim.path-encoding',
    what: say(
      'en adress vars kodning inte går att läsa',
      'en adresse med koding som ikke kan leses',
      'a path whose encoding cannot be read',
    ),
    status: 400,
    request: { method: 'GET', path: '/connect/%E0%A4%A' },
  },
  {
    id: 'body-size',
    row: 'helseid.sim.body-size',
    what: say('en kropp på två megabyte', 'en kropp på to megabyte', 'a body of two megabytes'),
    status: 413,
    request: {
      method: 'POST',
      path: '/connect/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `scope=${'a'.repeat(2 * 1024 * 1024)}`,
    },
  },
];

/** Nobody has published what HelseID says here. */
export const issuerPathChecks: readonly ServerCheck<Cast>[] = issuerPaths.map(({ id, row, what, status, request }) => {
  const title = fill(issuerRefuses, { what });
  return {
    id: `helseid.server.${id}`,
    title,
    rows: [row],
    level: 'L3',
    step: '4.1',
    async run(trial) {
      const exchange = await trial.send('helseid', request);
      const holds = exchange.reply.status === status;
      trial.demand(holds, {
        row,
        message: title,
        expected: String(status),
        actual: seen(exchange),
        evidence: exchange,
      });
    },
  };
});
