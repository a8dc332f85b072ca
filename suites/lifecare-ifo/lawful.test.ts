import { expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import type { ClientModule } from '../dsl/types.ts';
import { run } from '../runners/run.ts';
import { inProcessHost, reachedBy } from '../testing/in-process-host.ts';
import { createClient } from './client.ts';
import { suite } from './suite.ts';
import { judgedBy } from './testing/client-of-one.ts';
import { plainClient } from './testing/plain-client.ts';
import type { Transport } from './transport.ts';

/** Sends the key as Authorization. */
const authorizing =
  (next: Transport): Transport =>
  (request) => {
    const { 'x-api-key': authorization = '', ...headers } = request.headers;
    return next({ ...request, headers: { ...headers, authorization } });
  };

/** `Rows[0].Id=1`: a JSON body as a form. */
const formOf = (value: unknown, name = ''): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        formOf(one, Array.isArray(value) ? `${name}[${key}]` : (name && `${name}.${key}`) || key),
      )
    : [[name, String(value ?? '')]];

/** Writes forms where the API takes them as well as JSON. */
const inForms =
  (next: Transport): Transport =>
  (request) => {
    const { headers, body } = request;
    if (!headers['content-type']?.startsWith('application/json')) return next(request);
    const form = new URLSearchParams(formOf(JSON.parse(new TextDecoder().decode(body)))).toString();
    const own = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    return next({ ...request, headers: own, body: new TextEncoder().encode(form) });
  };

/** A client whose state is a text, and that calls every no a failure. */
function gruff(client: ClientModule): ClientModule {
  const acts = Object.entries(client).map(([name, act]) => {
    const gruffly: ClientModule[string] = async ({ state, ...params }, context) => {
      const own = state === undefined ? params : { ...params, state: JSON.parse(state) };
      const result: any = await Promise.resolve(act(own, context)).catch((thrown: Error & { outcome?: string }) => {
        throw thrown.outcome === 'unsupported' ? thrown : new Error(thrown.message);
      });
      return result?.state === undefined ? result : { ...result, state: JSON.stringify(result.state) };
    };
    return [name, gruffly] as const;
  });
  return Object.fromEntries(acts);
}

test('a client with the key in Authorization, a text for its state, and failures for refusals has no deviation', async () => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  const client = reachedBy(host.fetch, gruff(createClient({ wire: authorizing })));
  const { document } = await run(suite, { driver: moduleDriver(client), host });
  await host.close();
  const others = document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]);
  expect(others).toEqual([
    ['lifecare.connection.http-1-1', 'omit'],
    ['lifecare.extract.load', 'review'],
  ]);
});

test('a client that writes forms has no deviation', async () => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  const client = reachedBy(host.fetch, createClient({ wire: inForms }));
  const writing = suite.checks.filter(
    ({ step, id }) => step === '4.7' || step === '4.6' || id.startsWith('lifecare.privacy'),
  );
  const { document, exchanges } = await run({ ...suite, checks: writing }, { driver: moduleDriver(client), host });
  await host.close();
  const formed = exchanges.filter(({ request }) => /form-urlencoded/.test(request.headers['content-type'] ?? ''));
  expect(new Set(formed.map(({ operation }) => operation))).toContain('createCalculation');
  expect(document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict])).toEqual(
    [],
  );
});

test('a client with the key in the query, one page, whole extracts and nothing else has no deviation', async () => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  const { document } = await run(suite, { driver: moduleDriver(plainClient(host.fetch)), host });
  await host.close();
  const of = (word: string) => document.checks.filter(({ verdict }) => verdict === word).map(({ id }) => id);
  expect([of('fail'), of('skip'), of('error')]).toEqual([[], [], []]);
  // What a client should do is told, and no more.
  expect(of('warn')).toEqual(['lifecare.key.header', 'lifecare.fault.retry']);
  // What it never does, and what only a log would show.
  expect(of('omit')).toEqual([
    'lifecare.connection.http-1-1',
    'lifecare.key.not-logged',
    'lifecare.key.of-package',
    'lifecare.list.by-service',
    'lifecare.extract.increment',
    'lifecare.extract.quotes',
    'lifecare.invoice.complete',
    'lifecare.invoice.row-kept',
    'lifecare.write.attachment',
    'lifecare.calculation.norm',
    'lifecare.calculation.notes',
    'lifecare.calculation.days',
    'lifecare.calculation.persons',
    'lifecare.fault.redacted',
    'lifecare.privacy.not-logged',
  ]);
});

test.each([
  ['Payments', 'Payments', 'lifecare.list.local-dates', 'lifecare.extract.no-gap'],
  ['Executions', undefined, 'lifecare.list.page-loop', 'lifecare.privacy.twelve'],
  [undefined, 'Payments', 'lifecare.extract.reconciles', 'lifecare.key.with-domain'],
])(
  'a client of the list %s and the extract %s alone has no deviation, and nothing of it stays open',
  async (list, extract, ...some) => {
    const of = await judgedBy('lifecare.', list, extract);
    expect([of('fail'), of('skip'), of('error')]).toEqual([[], [], []]);
    expect(of('pass')).toEqual(
      expect.arrayContaining(['lifecare.connection.certificate', 'lifecare.fault.shapes', ...some]),
    );
    expect(of('omit')).toEqual(expect.arrayContaining(['lifecare.list.by-service', 'lifecare.read.person-404']));
  },
);
