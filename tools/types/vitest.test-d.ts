/** Types of `motpart/vitest`: see motpart.test-d.ts. */
import { expect, expectTypeOf, test } from 'vitest';
import type { CertificateName } from 'motpart/fixtures';
import type { Journal, Peer, World } from 'motpart';
import type { Adapter, Credentials, Driver, Endpoints, Host, Run, Suite } from 'motpart/suites';
import type * as m from 'motpart/vitest';

expectTypeOf<typeof m.useWorld>().toEqualTypeOf<(options?: m.UseWorldOptions) => m.TestWorld>();
expectTypeOf<typeof m.worldFixtures>().toEqualTypeOf<(options?: m.UseWorldOptions) => m.WorldFixtureSetups>();
expectTypeOf<typeof m.describeSuite>().toEqualTypeOf<(suite: Suite, options: m.DescribeOptions) => void>();
expectTypeOf<typeof m.expect>().toEqualTypeOf<typeof expect>();
expectTypeOf<m.DescribeOptions['driver']>().toEqualTypeOf<Driver | (() => Driver | Promise<Driver>)>();
expectTypeOf<m.DescribeOptions['host']>().toEqualTypeOf<Adapter | (() => Host | Promise<Host>) | undefined>();
expectTypeOf<m.UseWorldOptions['via']>().toEqualTypeOf<'msw' | 'fastify' | undefined>();
expectTypeOf<m.UseWorldOptions['peer']>().toEqualTypeOf<Peer | CertificateName | false | undefined>();
expectTypeOf<m.UseWorldOptions['server']>().toEqualTypeOf<m.MswServer | undefined>();
expectTypeOf<m.TestWorld['world']>().toEqualTypeOf<World>();
expectTypeOf<m.TestWorld['token']>().toEqualTypeOf<(scope?: string, options?: m.TokenOptions) => string>();
expectTypeOf<m.TokenOptions['lifetimeSeconds']>().toEqualTypeOf<number | undefined>();
expectTypeOf<m.WorldFixtures['motpart']>().toEqualTypeOf<m.TestWorld>();

declare const own: typeof m.test;
own('our test has the fixtures', ({ world, endpoints, credentials, journal, token }) => {
  expectTypeOf(world).toEqualTypeOf<World>();
  expectTypeOf(endpoints).toEqualTypeOf<Endpoints>();
  expectTypeOf(credentials).toEqualTypeOf<Credentials>();
  expectTypeOf(journal).toEqualTypeOf<Journal>();
  expectTypeOf(token('scope')).toEqualTypeOf<string>();
});

declare const fixtures: m.WorldFixtureSetups;
test.extend(fixtures)('so has one that is extended', ({ world, clock }) => {
  expectTypeOf(world).toEqualTypeOf<World>();
  expectTypeOf(clock).toEqualTypeOf<World['clock']>();
});

declare const world: World;
declare const run: Run;
declare const matchers: typeof m.matchers;
expect.extend(matchers);
expectTypeOf(matchers.toHaveRefused).returns.toEqualTypeOf<m.Judgement>();
expect(world).toHaveReceived({ operation: 'sendVerktoy', status: 200, times: 1 } satisfies m.ReceivedWish);
expect(world).not.toHaveRefused('VER-000218');
expect(world).toHaveNoRefusals();
expect(run).toHaveNoDeviation();
// @ts-expect-error a status is a number
expect(world).toHaveReceived({ status: '200' });
// @ts-expect-error a code must be named
expect(world).toHaveRefused();
