/** How the tests of the examples judge one: a whole run of a suite. */
import { createWorld } from 'motpart';
import { loadSuite, openHost, run } from 'motpart/suites';
import type { Adapter, Driver, Run } from 'motpart/suites';

/** A run with this client, which is ended by it. */
export async function judged(id: string, driver: Driver, adapter: Adapter, only?: readonly string[]): Promise<Run> {
  const suite = (await loadSuite(id))!;
  const host = await openHost(adapter, await createWorld({ systems: suite.systems }));
  try {
    return await run(suite, { driver, host, ...(only && { only }) });
  } finally {
    await driver.close();
    await host.close();
  }
}

/** Checks that did not pass, and why. What the adapter cannot carry, and what waits for people, is no matter of the client. */
export async function notPassed(id: string, driver: Driver, adapter: Adapter): Promise<readonly unknown[]> {
  const { document } = await judged(id, driver, adapter);
  return document.checks
    .filter(({ verdict, lacks }) => verdict !== 'pass' && verdict !== 'review' && lacks === undefined)
    .map(({ id: check, verdict, message }) => [check, verdict, message.en]);
}
