/** Mutants of a client that shows a certificate: each must turn exactly its own check red. In this process, since thousands of checks run. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import type { Mutant, Suite } from '../dsl/types.ts';
import { matrix } from '../runners/matrix.ts';
import { inProcessHost, reachedBy } from './in-process-host.ts';
import { othersIn } from './others.ts';

const timeLimitMs = 120_000;

function inProcess(suite: Suite, fetch: typeof globalThis.fetch, mutants: readonly Mutant[]): Suite {
  return {
    ...suite,
    referenceClient: async () => reachedBy(fetch, await suite.referenceClient()),
    mutants: mutants.map((mutant) => ({ ...mutant, client: (own) => reachedBy(fetch, mutant.client!(own)) })),
  };
}

/** Of a suite whose client shows a certificate, and whose mutants alter the client. */
export function describeMatrix(suite: Suite, mutants: readonly Mutant[]): void {
  describe('the reference client', () => {
    const turned = new Map<string, readonly string[]>();
    beforeAll(async () => {
      const host = await inProcessHost(await createWorld({ systems: suite.systems }));
      const others = othersIn(suite.checks);
      const here = inProcess(suite, host.fetch, mutants);
      for (const row of await matrix(here, host, { others, atOnce: 4 })) turned.set(row.mutant.title, row.turned);
    }, timeLimitMs);
    test.each(mutants.map((mutant) => [mutant.title, mutant] as const))(
      'that %s turns exactly its own check',
      (title, { check }) => {
        expect(turned.get(title)).toEqual([check]);
      },
    );
  });
}
