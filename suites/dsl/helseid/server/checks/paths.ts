/** Beside the documented paths of HelseID. Nobody has published what it says there. */
import { seen } from '../../../eksternapi/make.ts';
import { say } from '../../../eksternapi/texts.ts';
import type { RawRequest, ServerCheck } from '../../../server.ts';
import { fill } from '../../../texts/fill.ts';
import type { Text } from '../../../types.ts';
import type { Cast } from '../cast.ts';
import { issuerRefuses } from '../texts.ts';

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
