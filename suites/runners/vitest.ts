/** What `motpart/vitest` exports: suites as tests, a world for each test, and matchers, which are there once this is imported. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import type { Driver } from '../drivers/driver.ts';
import type { Check, Suite } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import { openHost, type Adapter } from '../hosts/open.ts';
import { explained } from '../reporters/terminal.ts';
import type { CheckRecord } from './document.ts';
import { matchers } from '../vitest/matchers.ts';
import { run } from './run.ts';

export { expect } from 'vitest';
export { test, worldFixtures, type WorldFixtures, type WorldFixtureSetups } from '../vitest/fixtures.ts';
export { matchers, type Judgement, type ReceivedWish } from '../vitest/matchers.ts';
export type { MswServer, UseWorldOptions } from '../vitest/options.ts';
export type { TestWorld, TokenOptions } from '../vitest/test-world.ts';
export { useWorld } from '../vitest/use-world.ts';

expect.extend(matchers);

/** Which client a suite judges in vitest, over which host, and which of its checks. */
export interface DescribeOptions {
  /** Your client: `moduleDriver(client)`, or `execDriver(command)`. */
  readonly driver: Driver | (() => Driver | Promise<Driver>);
  /** `fastify` (a socket, the default), `msw` (in this process, at the documented addresses), or a host of your own. */
  readonly host?: Adapter | (() => Host | Promise<Host>);
  readonly only?: readonly string[];
  readonly step?: string;
}

function chosen(suite: Suite, { only, step }: DescribeOptions): readonly Check[] {
  return suite.checks.filter(
    ({ id, step: own }) => (only?.includes(id) ?? true) && (step === undefined || own === step),
  );
}

/** Judges one check, and says what a failed test prints: each broken condition with expected, actual and evidence. */
async function judge(suite: Suite, check: Check, driver: Driver, host: Host): Promise<CheckRecord & { told: string }> {
  const found = await run(suite, { driver, host, only: [check.id] });
  const [record] = found.document.checks;
  return { ...record!, told: explained(record!, found, { lang: 'en', colour: false }) };
}

/**
 * Declares a test for each check of a suite. A warning passes with a note on the console; `skip` and `omit` show as skipped, with the reason.
 * @example
 * ```ts
 * import { loadModuleDriver, loadSuite } from 'motpart/suites';
 * import { describeSuite } from 'motpart/vitest';
 *
 * const suite = (await loadSuite('helsenorge-verktoy'))!;
 * describeSuite(suite, { driver: () => loadModuleDriver('./client.ts'), host: 'msw' });
 * ```
 */
export function describeSuite(suite: Suite, options: DescribeOptions): void {
  describe(suite.title.en, () => {
    let driver: Driver;
    let host: Host;
    beforeAll(async () => {
      const { driver: given, host: wanted = 'fastify' } = options;
      driver = typeof given === 'function' ? await given() : given;
      host =
        typeof wanted === 'function'
          ? await wanted()
          : await openHost(wanted, await createWorld({ systems: suite.systems }));
    });
    afterAll(async () => {
      await driver?.close();
      await host?.close();
    });
    for (const check of chosen(suite, options)) declare(suite, check, () => ({ driver, host }));
  });
}

function declare(suite: Suite, check: Check, parts: () => { driver: Driver; host: Host }): void {
  // Beyond the check's own limits for its actions, so that its verdict says what was awaited.
  const timeout = 10 * (check.timeLimitMs ?? 10_000);
  test(`${check.id}: ${check.title.en}`, { timeout }, async ({ skip }) => {
    const { driver, host } = parts();
    const { verdict, message, told } = await judge(suite, check, driver, host);
    if (verdict === 'skip' || verdict === 'omit') return skip(message.en);
    if (verdict === 'warn') console.warn(told);
    expect(['pass', 'warn'], told).toContain(verdict);
  });
}
