/** Tests of mutants: each must turn exactly its own check red. In this process, since thousands of checks run. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import type { Mutant, Suite } from '../dsl/types.ts';
import { matrix } from '../runners/matrix.ts';
import { inProcessHost } from './in-process-host.ts';
import { othersIn } from './others.ts';

const timeLimitMs = 120_000;

/** Of a suite whose client speaks plain HTTP. A large suite spreads its mutants over several files, which run side by side. */
export function describeMutants(suite: Suite, mutants: readonly Mutant[] = suite.mutants): void {
  describe('the reference client', () => {
    const turned = new Map<Mutant, readonly string[]>();
    beforeAll(async () => {
      const host = await inProcessHost(await createWorld({ systems: suite.systems }));
      vi.stubGlobal('fetch', host.fetch);
      const others = othersIn(suite.checks);
      for (const row of await matrix(suite, host, { mutants, others, atOnce: 4 })) turned.set(row.mutant, row.turned);
    }, timeLimitMs);
    afterAll(() => void vi.unstubAllGlobals());
    test.each(mutants.map((mutant) => [mutant.title, mutant] as const))(
      'that %s turns exactly its own check',
      (_, mutant) => {
        expect(turned.get(mutant)).toEqual([mutant.check]);
      },
    );
  });
}
