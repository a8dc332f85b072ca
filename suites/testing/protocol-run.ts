/** Runs of the invented suite for the tests of protocols. */
import { moduleDriver } from '../drivers/module.ts';
import type { Check, ClientModule } from '../dsl/types.ts';
import { fastifyHost } from '../hosts/fastify.ts';
import { withAttestations } from '../protocols/fill-in.ts';
import type { AttestationRecord, Run } from '../runners/document.ts';
import type { ExpectedDeviation } from '../runners/expected.ts';
import { run } from '../runners/run.ts';
import { suiteWithProtocols } from './library-protocols.ts';
import { libraryClient, libraryWorld } from './library-suite.ts';

interface Circumstances {
  readonly client?: ClientModule;
  /** Instead of the suite's own. */
  readonly checks?: readonly Check[];
  readonly expected?: readonly ExpectedDeviation[];
  readonly attestations?: readonly AttestationRecord[];
}

export async function protocolRun(circumstances: Circumstances = {}): Promise<Run> {
  const {
    client = libraryClient(),
    checks = suiteWithProtocols.checks,
    expected = [],
    attestations = [],
  } = circumstances;
  const suite = { ...suiteWithProtocols, checks };
  const host = await fastifyHost(libraryWorld());
  try {
    const found = await run(suite, { driver: moduleDriver(client, 'library.mjs'), host, expected });
    return withAttestations(found, suite, attestations);
  } finally {
    await host.close();
  }
}

/** A client that shows somebody else's card. */
export function cardSharp(): ClientModule {
  const honest = libraryClient();
  return { ...honest, borrow: ({ isbn }, context) => honest['borrow']!({ isbn, card: 'bo' }, context) };
}

/** The word of a person. */
export function attestation(more: Partial<AttestationRecord> = {}): AttestationRecord {
  return {
    case: 'L04',
    person: 'Kim Läsare',
    date: '2026-01-09',
    note: 'it stands there, third from the left',
    notApplicable: false,
    ...more,
  };
}
