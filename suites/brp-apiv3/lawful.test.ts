import { request as httpRequest } from 'node:http';
import { expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { openHost } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { suite } from './suite.ts';

interface Answer {
  readonly status: number;
  readonly body: any;
}

const json = (text: string): any => {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
};

/** Everything in the body, whatever the method. */
function call(url: string, method: string, token: string | undefined, body: object): Promise<Answer> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const message = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode!, body: json(Buffer.concat(chunks).toString()) }));
    });
    message.on('error', reject).end(text);
  });
}

interface Given {
  readonly username: string;
  readonly password: string;
  readonly exportTemplate: number;
}

const refused = ({ status, body }: Answer, outcome: string) =>
  Object.assign(new Error(String(status)), { outcome, code: body.errorCode ?? String(status) });

/** Logs in once, and anew after a 401; never refreshes. */
function sessionOf({ endpoints, credentials }: ClientContext) {
  const base = endpoints['brp-apiv3']!;
  const { exportTemplate, ...who } = credentials['brp-apiv3'] as Given;
  const logIn = async () => (await call(`${base}/auth/login`, 'POST', undefined, who)).body.access_token as string;
  return { logIn, url: `${base}/services/exporttemplate/${exportTemplate}`, token: '' };
}

/** Ends at a page that is not full. */
async function wholeExport(session: ReturnType<typeof sessionOf>, count: number, outcome: string) {
  session.token ||= await session.logIn();
  const rows: any[] = [];
  for (let failures = 0, logins = 1; ;) {
    const answer = await call(session.url, 'GET', session.token, { count, offset: rows.length });
    if (answer.status === 401 && logins === 1) {
      logins += 1;
      session.token = await session.logIn();
    } else if ([500, 502, 504].includes(answer.status) && failures < 2) failures += 1;
    else if (answer.status !== 200) throw refused(answer, outcome);
    else {
      const page = JSON.parse(answer.body.result as string) as unknown[];
      rows.push(...page);
      if (page.length < count) return rows;
    }
  }
}

const held = (row: any) => ({ id: Number(row.p_id), row: { name: `${row.firstName} ${row.lastName}`, ...row } });
const sameIds = (one: any[], other: any[]) =>
  one.length === other.length && one.every((row, place) => row.p_id === other[place].p_id);

/** Nothing is kept from round to round but what the last export had; two exports that agree are the truth. */
function keeper(outcome: string): ClientModule {
  return {
    syncPersons: async ({ count = 25 }: { count?: number }, context: ClientContext) => {
      // A round is a job of its own.
      const session = sessionOf(context);
      try {
        let rows = await wholeExport(session, count, outcome);
        for (let tries = 0, again; tries < 3; tries += 1, rows = again) {
          again = await wholeExport(session, count, outcome);
          if (sameIds(rows, again)) break;
        }
        return { persons: rows.map(held) };
      } catch (thrown) {
        const { code } = thrown as { code?: string };
        if (code !== '503' && code !== '429') throw thrown;
        return { retryAt: new Date(Date.parse(context.now) + 120_000).toISOString() };
      }
    },
  };
}

test.each(['refused', 'failed'])(
  'a client with bodies only, whole exports and no refresh, that calls a no %s, has no deviation',
  async (outcome) => {
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    try {
      // What a no is called shows in the checks of faults alone; the owner's code is asked for by one of them.
      const faults = suite.checks
        .map(({ id }) => id)
        .filter((id) => id.startsWith('brp.fault.') && id !== 'brp.fault.error-code');
      const only = outcome === 'failed' ? { only: faults } : {};
      const { document } = await run(suite, { driver: moduleDriver(keeper(outcome)), host, ...only });
      const others = document.checks.filter(({ verdict }) => verdict !== 'pass');
      const told = [
        ['brp.login.refresh', 'omit', expect.stringContaining('does not refresh')],
        ['brp.login.logs', 'omit', expect.stringContaining('log')],
        ['brp.export.increments', 'omit', expect.stringContaining('everybody each time')],
      ];
      expect(others.map(({ id, verdict, message }) => [id, verdict, message.en])).toEqual(
        outcome === 'failed' ? [] : told,
      );
    } finally {
      await host.close();
    }
  },
);
