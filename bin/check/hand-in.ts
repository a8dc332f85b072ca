/** The last leg of `motpart check` and `motpart report`: people's words masked, put into the run, and the files written. */
import { randomBytes } from 'node:crypto';
import type { World } from '../../simulators/kernel/world.ts';
import { createMasker } from '../../simulators/registers/masking.ts';
import type { Lang, Suite } from '../../suites/dsl/types.ts';
import { writeBundle, type WrittenFile } from '../../suites/reporters/bundle.ts';
import type { Format } from '../../suites/reporters/formats.ts';
import type { ProtocolPlan } from '../../suites/protocols/fill-in.ts';
import { maskedHeader } from '../../suites/protocols/header.ts';
import type { AttestationRecord, Run } from '../../suites/runners/document.ts';
import { Failure } from '../failure.ts';

export interface Handed {
  readonly attestations: readonly AttestationRecord[];
  readonly plan: ProtocolPlan | undefined;
}

/** The same with free text masked: only members of the world's population may stand in clear. */
export function maskedFor(world: World, suite: Suite, { attestations, plan }: Handed): Handed {
  const { text } = createMasker(world, randomBytes(32));
  const told = attestations.map((one) => ({ ...one, note: text(one.note) }));
  const fields = suite.protocols?.header ?? [];
  return { attestations: told, plan: plan && { ...plan, header: maskedHeader(plan.header, fields, text) } };
}

async function documentsOf(run: Run, suite: Suite, plan: ProtocolPlan | undefined): Promise<WrittenFile[]> {
  if (!plan) return [];
  const { protocolFiles } = await import('../../suites/protocols/fill-in.ts');
  return protocolFiles(run, suite, plan);
}

export interface Place {
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly lang: Lang;
}

/** Writes the report and its protocols. The paths of all files. */
export async function written(run: Run, suite: Suite, plan: ProtocolPlan | undefined, place: Place): Promise<string[]> {
  const documents = await documentsOf(run, suite, plan);
  return writeBundle(run, place.folder, place.formats, place.lang, documents).catch((error: Error) => {
    throw new Failure(
      'SUITE-OUT',
      `the report cannot be written: ${error.message}`,
      'give --out a folder that can be written',
    );
  });
}
