/** A fresh world for each test, as fixtures of vitest's `test.extend`. */
import { test as base } from 'vitest';
import type { Clock } from '../../simulators/kernel/clock.ts';
import type { Journal } from '../../simulators/kernel/journal.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { Credentials, Endpoints } from '../dsl/types.ts';
import type { Certificates } from '../hosts/host.ts';
import { Openers } from './open-host.ts';
import { judgeOptions, type UseWorldOptions } from './options.ts';
import type { TestWorld } from './test-world.ts';

/** What tests can ask for. A test that asks for none of them gets no world. */
export interface WorldFixtures {
  /** What keeps the worlds of the file, whatever sets of these fixtures it has: vitest 3 knows those of a file by their names. */
  motpartWorlds: Openers;
  /** Everything below in one. */
  motpart: TestWorld;
  world: World;
  endpoints: Endpoints;
  credentials: Credentials;
  certificates: Certificates;
  journal: Journal;
  clock: Clock;
  token: TestWorld['token'];
}

type Use<Value> = (value: Value) => Promise<void>;
type Setup<Value> = (context: any, use: Use<Value>) => Promise<void>;

/** As vitest 3, 4 and 5 take them. */
export type WorldFixtureSetups = {
  [Name in Exclude<keyof WorldFixtures, 'motpartWorlds'>]: Setup<WorldFixtures[Name]>;
} & {
  motpartWorlds: [Setup<Openers>, { scope: 'file'; auto: false }];
};

/**
 * Fixtures for vitest's `test.extend`, called at the top of a file: each test that asks for one gets a fresh world. With `via: 'fastify'` tests may run at the same time.
 * @throws UsageFault `SUITE-VIA`, `SUITE-NO-MSW`, `SUITE-ONE-WORLD`, `SUITE-TOKEN`, each one line that says what to do
 * @example
 * ```ts
 * import { expect, test } from 'vitest';
 * import { worldFixtures } from 'motpart/vitest';
 *
 * const it = test.extend(worldFixtures({ systems: ['helseid'], via: 'fastify' }));
 *
 * it.concurrent('HelseID says who it is', async ({ endpoints, world }) => {
 *   await fetch(`${endpoints['helseid']}/.well-known/openid-configuration`);
 *   expect(world).toHaveReceived({ system: 'helseid', status: 200, times: 1 });
 * });
 * ```
 */
export function worldFixtures(options: UseWorldOptions = {}): WorldFixtureSetups {
  judgeOptions(options);
  const part =
    <Name extends keyof TestWorld>(name: Name): Setup<TestWorld[Name]> =>
    async ({ motpart }: { motpart: TestWorld }, use) =>
      use(motpart[name]);
  return {
    motpartWorlds: [
      // vitest reads from the source which fixtures this one asks for.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const openers = new Openers();
        await use(openers);
        await openers.close();
      },
      // vitest below 3.1 knows this for options by `auto`, and makes one for each test.
      { scope: 'file', auto: false },
    ],
    motpart: async ({ motpartWorlds, task }: { motpartWorlds: Openers; task: { name: string } }, use) => {
      const { made, close } = (await motpartWorlds.get(options)).open(task.name);
      await use(made);
      close();
    },
    world: part('world'),
    endpoints: part('endpoints'),
    credentials: part('credentials'),
    certificates: part('certificates'),
    journal: part('journal'),
    clock: part('clock'),
    token: part('token'),
  };
}

/**
 * vitest's `test` with {@link WorldFixtures} of every system. For other options extend vitest's own with {@link worldFixtures}.
 * @example
 * ```ts
 * import { expect, test } from 'motpart/vitest';
 *
 * test('HelseID says who it is', async ({ endpoints, world }) => {
 *   await fetch(`${endpoints['helseid']}/.well-known/openid-configuration`);
 *   expect(world).toHaveReceived({ system: 'helseid', status: 200 });
 * });
 * ```
 */
export const test = base.extend<WorldFixtures>(worldFixtures());
