/** A fresh world for each test of a file, as one call at its top. */
import { beforeAll, beforeEach } from 'vitest';
import { openWorlds, type Opener } from './open-host.ts';
import { faultOf, judgeOptions, type UseWorldOptions } from './options.ts';
import type { TestWorld } from './test-world.ts';

const members = ['world', 'endpoints', 'credentials', 'certificates', 'journal', 'clock', 'token'] as const;

/** Reads through to the world of the test that runs. */
function handleOf(current: () => TestWorld): TestWorld {
  const handle = {};
  for (const name of members) Object.defineProperty(handle, name, { enumerable: true, get: () => current()[name] });
  return handle as TestWorld;
}

function outside(): never {
  const what = 'there is a world only while a test runs';
  throw faultOf('SUITE-NO-TEST', what, 'keep what useWorld() gives whole, and read it inside tests and hooks');
}

function crowded(test: string, other: string): never {
  const what = `“${test}” runs at the same time as “${other}”, and useWorld() holds one world at a time`;
  throw faultOf('SUITE-ONE-WORLD', what, "take test.extend(worldFixtures({ via: 'fastify' })), or drop `concurrent`");
}

/**
 * Gives every test of the file (or of the `describe` that it is called in) a fresh world, in microseconds: a fork of one seeded base.
 * In this process, at the documented addresses, where msw is installed; else over a socket. See {@link UseWorldOptions}.
 *
 * For tests that run at the same time take {@link worldFixtures} with `via: 'fastify'`.
 * @returns a handle that reads through to the world of the test that runs; don't take it apart outside a test
 * @throws UsageFault `SUITE-VIA`, `SUITE-NO-MSW`, `SUITE-ONE-WORLD`, `SUITE-NO-TEST`, `SUITE-TOKEN`, each one line that says what to do
 * @example
 * ```ts
 * import { expect, test } from 'vitest';
 * import { useWorld } from 'motpart/vitest';
 *
 * const motpart = useWorld({ systems: ['helsenorge-verktoy'] });
 *
 * test('the catalogue has tools', async () => {
 *   const headers = { authorization: `Bearer ${motpart.token('verktoykatalog_read')}` };
 *   const answer = await fetch(`${motpart.endpoints['helsenorge-verktoy']}/v1/SelvstendigVerktoy`, { headers });
 *   expect(answer.status).toBe(200);
 *   expect(motpart).toHaveReceived({ operation: 'listSelvstendigVerktoy', status: 200 });
 * });
 * ```
 */
export function useWorld(options: UseWorldOptions = {}): TestWorld {
  judgeOptions(options);
  let opener: Opener;
  let current: { readonly test: string; readonly made: TestWorld } | undefined;
  beforeAll(async () => {
    opener = await openWorlds(options);
    return () => opener.close();
  });
  beforeEach(({ task }) => {
    if (current) crowded(task.name, current.test);
    const { made, close } = opener.open(task.name);
    current = { test: task.name, made };
    return () => {
      current = undefined;
      close();
    };
  });
  return handleOf(() => current?.made ?? outside());
}
