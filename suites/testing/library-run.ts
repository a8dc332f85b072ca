/** Runs of the invented suite over a socket, for the tests of the runner. */
import { moduleDriver } from '../drivers/module.ts';
import type { Check, ClientModule } from '../dsl/types.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import type { CheckRecord, Run } from '../runners/document.ts';
import { run, type RunOptions } from '../runners/run.ts';
import { invented, libraryClient, librarySuite, libraryWorld, suiteWith } from './library-suite.ts';

/** A condition to demand. */
export const holds = { row: 'client.card.sent', message: invented('a condition'), expected: 1, actual: 1 };

export async function libraryRuns() {
  const host = await fastifyHost(libraryWorld());
  const runWith = (client: ClientModule, options: Partial<RunOptions> = {}, suite = librarySuite): Promise<Run> =>
    run(suite, { driver: moduleDriver(client), host, ...options });
  return {
    host,
    runWith,
    /** One check, run with the reference client (or another). */
    async judged(check: Check, client: ClientModule = libraryClient()): Promise<CheckRecord & { exit: number }> {
      const { document } = await runWith(client, {}, suiteWith(check));
      return { ...document.checks[0]!, exit: document.verdict.exit };
    },
  };
}
