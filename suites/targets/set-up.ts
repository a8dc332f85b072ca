/** A server that is no Motpart: one environment for all checks, one at a time, as a set-up file describes it. */
import { createWorld } from '../../simulators/index.ts';
import type { ServerSuite, ShownCertificate } from '../dsl/server.ts';
import type { Suite } from '../dsl/types.ts';
import { network } from './carry.ts';
import type { SetUp } from './set-up-file.ts';
import type { Reached, Target } from './target.ts';

/** A system's own certificate is the one in its credentials, or that of `certificates` which they name. */
function credentialsOf({ credentials, certificates }: SetUp): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(credentials).map(([system, own]) => {
      const { certificate: name } = own as { certificate?: unknown };
      const certificate: ShownCertificate | undefined = typeof name === 'string' ? certificates[name] : undefined;
      return [system, { ...(own as object), ...(certificate && { certificate }) }];
    }),
  );
}

/** @param mayWrite  whether checks that change something for people at the server run */
export async function setUpTarget(
  url: string,
  suite: Suite & { readonly server: ServerSuite },
  setUp: SetUp,
  mayWrite: boolean,
): Promise<Target> {
  const wire = network();
  const credentials = credentialsOf(setUp);
  const reached: Reached = {
    // As they are: the file names what is to be called, and no other environment beside it.
    endpoints: setUp.endpoints,
    credentials,
    cast: setUp.cast,
    now: () => Date.now(),
    security: () => Date.now(),
    carry: wire.carry,
    certificate: async (name) => setUp.certificates[name],
    close: async () => {},
  };
  return {
    url,
    reached: 'set-up',
    origin: await createWorld({ systems: suite.systems }),
    carries: Object.keys(setUp.certificates).length > 0 ? ['tls'] : [],
    mayWrite,
    most: 1,
    open: async () => reached,
    close: async () => wire.close(),
  };
}
