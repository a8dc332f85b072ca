import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { httpDriver, loadSuite, openFixedHost, run } from 'motpart/suites';
import type { ClientModule, Host, Suite } from 'motpart/suites';
import { mutate } from '../../suites/dsl/mutate.ts';
import { hookOf } from './main.ts';

async function judged(suite: Suite, host: Host, client: ClientModule, only: readonly string[] = []) {
  const server = hookOf(client);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const driver = httpDriver(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    return (await run(suite, { driver, host, only })).document.checks;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function hostOf(suite: Suite): Promise<Host> {
  return openFixedHost(await createWorld({ systems: suite.systems }));
}

/** A client that can forget: another one like it takes its place. */
function renewed(make: () => Promise<ClientModule>, first: ClientModule): ClientModule {
  let client = first;
  const acts = Object.keys(first).map((name) => {
    return [name, ((params, context) => client[name]!(params, context)) as ClientModule[string]] as const;
  });
  return { ...Object.fromEntries(acts), forget: async () => void (client = await make()) };
}

/** The one keeps its token and metadata from check to check, the other forgets. */
const examples = [
  ['helsenorge-verktoy', '../verktoy-client-ts/main.ts', false, []],
  ['inkorg-1177', '../inkorg-sender-ts/main.ts', true, ['inkorg.people.', 'inkorg.production.']],
] as const;

describe.concurrent.each(examples)(
  'the %s example behind a hook',
  { timeout: 60_000 },
  (id, file, forgets, forPeople) => {
    test('has the verdicts that it has as a module', async () => {
      const suite = (await loadSuite(id))!;
      const { forget, ...client } = (await import(fileURLToPath(new URL(file, import.meta.url)))) as ClientModule;
      const host = await hostOf(suite);
      const checks = await judged(suite, host, forgets ? { ...client, forget: forget! } : client);
      await host.close();
      const others = checks.filter((check) => !forPeople.some((start) => check.id.startsWith(start)));
      expect(
        others
          .filter(({ verdict }) => verdict !== 'pass' && verdict !== 'omit')
          .map(({ id: check, verdict }) => `${check} ${verdict}`),
      ).toEqual([]);
    });
  },
);

/** One mutant of each sort: proof of who it is, a token kept, writing, answers, time. */
const wanted = {
  'helsenorge-verktoy': [
    'assertion.jti',
    'helseid.discovery',
    'access.token-renewal',
    'send.utf8',
    'outcome.no-blind-retry',
  ],
  'inkorg-1177': ['tls.certificate', 'soap.action', 'result.error', 'fault.logged', 'silence.delay'],
} as const;

describe.concurrent.each(Object.entries(wanted))(
  'a wrong client of %s behind a hook',
  { timeout: 60_000 },
  (id, points) => {
    test('is found, though it has been judged at these addresses before', async () => {
      const suite = (await loadSuite(id))!;
      const host = await hostOf(suite);
      const found: string[] = [];
      for (const point of points) {
        const mutant = suite.mutants.find(({ check }) => check.endsWith(`.${point}`))!;
        const make = async () => mutate(await suite.referenceClient(), mutant);
        const earlier = suite.checks.find((check) => check.id !== mutant.check)!.id;
        const checks = await judged(suite, host, renewed(make, await make()), [earlier, mutant.check]);
        if (/fail|warn/.test(checks.find((check) => check.id === mutant.check)!.verdict)) found.push(point);
      }
      await host.close();
      expect(found).toEqual(points);
    });
  },
);
