/** Tests of mutants: each must turn exactly its own check red. In this process, since thousands of checks run. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createWorld } from '../../../simulators/index.ts';
import type { Mutant } from '../../dsl/types.ts';
import { matrix } from '../../runners/matrix.ts';
import { inProcessHost } from '../../testing/in-process-host.ts';
import { suite } from '../suite.ts';

const timeLimitMs = 120_000;

export function describeMatrix(mutants: readonly Mutant[]): void {
  describe('the reference client', () => {
    const turned = new Map<Mutant, readonly string[]>();
    beforeAll(async () => {
      const host = await inProcessHost(await createWorld({ systems: suite.systems }));
      vi.stubGlobal('fetch', host.fetch);
      for (const row of await matrix(suite, host, { mutants, atOnce: 4 })) turned.set(row.mutant, row.turned);
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
