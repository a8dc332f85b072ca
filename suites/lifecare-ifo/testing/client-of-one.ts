/** A client of one list and one extract, and what the suite says of it. */
import { createWorld } from '../../../simulators/index.ts';
import { moduleDriver } from '../../drivers/module.ts';
import type { ClientModule } from '../../dsl/types.ts';
import { run } from '../../runners/run.ts';
import { inProcessHost } from '../../testing/in-process-host.ts';
import { suite } from '../suite.ts';
import { plainClient, type Send, unsupported } from './plain-client.ts';

/** Knows this list and this extract, and nothing else. */
function clientOf(send: Send, list?: string, extract?: string): ClientModule {
  const plain = plainClient(send);
  const only = (known: string | undefined, action: 'readList' | 'extract', of: string): ClientModule[string] => {
    return (params, context) => {
      if (params[of] !== known) throw unsupported('it has no such package');
      return plain[action]!(params, context);
    };
  };
  return { readList: only(list, 'readList', 'list'), extract: only(extract, 'extract', 'extract') };
}

/** What the checks whose id begins so say of a client of one list and one extract. */
export async function judgedBy(begin: string, list?: string, extract?: string) {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  const checks = suite.checks.filter(({ id }) => id.startsWith(begin));
  const { document } = await run(
    { ...suite, checks },
    { driver: moduleDriver(clientOf(host.fetch, list, extract)), host },
  );
  await host.close();
  return (...verdicts: string[]) =>
    document.checks.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id);
}
