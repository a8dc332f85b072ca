import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { httpDriver, loadSuite, openFixedHost, run } from 'motpart/suites';
import type { Check, ClientModule, Host, Suite } from 'motpart/suites';
import { mutate } from '../../suites/dsl/mutate.ts';
import { hookOf } from './main.ts';

async function judged(suite: Suite, host: Host, client: ClientModule, only: readonly string[]) {
  const server = hookOf(client);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const driver = httpDriver(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    const { document } = await run(suite, { driver, host, only });
    return document.checks.map(({ id, verdict }) => `${id} ${verdict}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function opened(id: string): Promise<{ suite: Suite; host: Host }> {
  const suite = (await loadSuite(id))!;
  return { suite, host: await openFixedHost(await createWorld({ systems: suite.systems })) };
}

async function clientIn(file: string): Promise<ClientModule> {
  return (await import(fileURLToPath(new URL(file, import.meta.url)))) as ClientModule;
}

/** Checks that see what a client keeps between them: how it gets in, and what it does when something goes wrong. */
const remembering = ({ step }: Check) => step === '4.1' || step === '4.4';
const forMachines = ({ id }: Check) => !/^inkorg\.(people|production)\./.test(id);
const red = (verdict: string) => !/ (pass|omit)$/.test(verdict);

describe.concurrent('behind a hook', { timeout: 60_000 }, () => {
  test('the Verktøy example has its verdicts, though it keeps token and metadata from check to check', async () => {
    const { suite, host } = await opened('helsenorge-verktoy');
    const { forget: _, ...keeping } = await clientIn('../verktoy-client-ts/main.ts');
    const only = suite.checks.filter(remembering).map(({ id }) => id);
    const verdicts = await judged(suite, host, keeping, only);
    await host.close();
    expect(verdicts.filter(red)).toEqual([]);
  });

  test('the 1177 example has its verdicts, and forgets what waits in it', async () => {
    const { suite, host } = await opened('inkorg-1177');
    const only = suite.checks.filter(forMachines).map(({ id }) => id);
    const verdicts = await judged(suite, host, await clientIn('../inkorg-sender-ts/main.ts'), only);
    await host.close();
    expect(verdicts.filter(red)).toEqual([]);
  });
});

/** A client that can forget: another one like it takes its place. */
function renewed(make: () => Promise<ClientModule>, first: ClientModule): ClientModule {
  let client = first;
  const acts = Object.keys(first).map((name) => {
    return [name, ((params, context) => client[name]!(params, context)) as ClientModule[string]] as const;
  });
  return { ...Object.fromEntries(acts), forget: async () => void (client = await make()) };
}

/** One mutant of each sort: proof of who it is, what it keeps, writing, answers, time. */
const wanted = [
  ['helsenorge-verktoy', ['assertion.jti', 'helseid.discovery', 'access.token-renewal', 'send.utf8']],
  ['inkorg-1177', ['tls.certificate', 'result.error', 'fault.logged', 'silence.delay']],
] as const;

describe.concurrent.each(wanted)('a wrong client of %s behind a hook', { timeout: 60_000 }, (id, points) => {
  test('is found, though it has been judged at these addresses before', async () => {
    const { suite, host } = await opened(id);
    const found: string[] = [];
    for (const point of points) {
      const mutant = suite.mutants.find(({ check }) => check.endsWith(`.${point}`))!;
      const make = async () => mutate(await suite.referenceClient(), mutant);
      const earlier = suite.checks.find((check) => check.id !== mutant.check)!.id;
      const verdicts = await judged(suite, host, renewed(make, await make()), [earlier, mutant.check]);
      if (verdicts.some((verdict) => verdict.startsWith(mutant.check) && red(verdict))) found.push(point);
    }
    await host.close();
    expect(found).toEqual(points);
  });
});
