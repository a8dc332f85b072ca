import { describe, expect, test } from 'vitest';
import type { ClientModule } from 'motpart/suites';
import { mutate } from '../../suites/dsl/mutate.ts';
import { judged, opened, red } from './testing/behind-a-hook.ts';

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
