/** A client behind a hook, judged in one world that is restored between checks. */
import type { AddressInfo } from 'node:net';
import { createWorld } from 'motpart';
import { httpDriver, loadSuite, openFixedHost, run } from 'motpart/suites';
import type { ClientModule, Host, Suite } from 'motpart/suites';
import { hookOf } from '../main.ts';

/** Verdicts, each as `id verdict`. */
export async function judged(suite: Suite, host: Host, client: ClientModule, only: readonly string[]) {
  const server = hookOf(client);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const driver = httpDriver(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    const { document } = await run(suite, { driver, host, only });
    return document.checks.map(({ id, verdict }) => `${id} ${verdict}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export async function opened(id: string): Promise<{ suite: Suite; host: Host }> {
  const suite = (await loadSuite(id))!;
  return { suite, host: await openFixedHost(await createWorld({ systems: suite.systems })) };
}

/** True for a verdict that a client has to answer for. */
export const red = (verdict: string) => !/ (pass|omit)$/.test(verdict);
