/** How the tests of the examples judge one: a whole run of a suite. */
import { createWorld } from 'motpart';
import { loadSuite, openHost, run } from 'motpart/suites';
import type { Adapter, Driver, Host, Run } from 'motpart/suites';

/** A run with this client, which is ended by it. */
export async function judged(id: string, driver: Driver, adapter: Adapter, only?: readonly string[]): Promise<Run> {
  const { systems } = (await loadSuite(id))!;
  return judgedAt(id, driver, await openHost(adapter, await createWorld({ systems })), only);
}

/** The same over a TLS port that offers HTTP/2 and resets it, as a host of Lifecare does. */
export async function judgedWithH2(id: string, driver: Driver): Promise<Run> {
  const { systems } = (await loadSuite(id))!;
  return judgedAt(id, driver, await openHost('fastify', await createWorld({ systems }), { alpn: 'h2-reset' }));
}

async function judgedAt(id: string, driver: Driver, host: Host, only?: readonly string[]): Promise<Run> {
  const suite = (await loadSuite(id))!;
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

/** What a client that only reads does not do. */
const writing = /^lifecare\.(user\.(created|changed|disabled|password)|invoice|write|calculation)/;

/** The same for a reader of Lifecare, whose suite leaves out what it does not do; nothing else is left out. */
export async function notPassedByReader(driver: Driver): Promise<readonly unknown[]> {
  const { document } = await judgedWithH2('lifecare-ifo', driver);
  return document.checks
    .filter(({ id, verdict }) => verdict !== 'pass' && !(verdict === 'omit' && writing.test(id)))
    .map(({ id, verdict, message }) => [id, verdict, message.en]);
}
