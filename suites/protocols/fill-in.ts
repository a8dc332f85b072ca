/** From a run to the files of its protocols: header data, attestations and templates put in. */
import type { Lang, Suite } from '../dsl/types.ts';
import type { WrittenFile } from '../reporters/bundle.ts';
import { documentFiles, type DocumentFormat } from '../reporters/protocol/files.ts';
import { attest } from '../runners/attest.ts';
import type { AttestationRecord, Run } from '../runners/document.ts';
import { checksOfCase } from './judge-cases.ts';
import { printed } from './printed.ts';
import { protocolOf } from './protocol.ts';
import type { Templates } from './template.ts';
import type { HeaderData, ProtocolSpec } from './types.ts';

/** What is needed to write a suite's protocols. */
export interface ProtocolPlan {
  readonly specs: readonly ProtocolSpec[];
  readonly header: HeaderData;
  readonly templates: Templates;
  readonly lang: Lang;
  readonly formats: readonly DocumentFormat[];
}

/** The run with the word of named persons in it. An attestation may name a case of the protocols, or a check. */
export function withAttestations(run: Run, suite: Suite, attestations: readonly AttestationRecord[]): Run {
  if (attestations.length === 0) return run;
  return attest(run, suite, attestations, (id) => {
    const found = suite.protocols?.cases.find((one) => one.id === id);
    return found ? checksOfCase(found, run.document.checks).map((check) => check.id) : [];
  });
}

/** The files of the planned protocols. The run has its attestations already. */
export async function protocolFiles(run: Run, suite: Suite, plan: ProtocolPlan): Promise<WrittenFile[]> {
  const { protocols } = suite;
  if (!protocols) return [];
  const files = plan.specs.map((spec) => {
    const protocol = protocolOf(run, protocols, spec, plan.header);
    return documentFiles(printed(protocol, plan.lang, plan.templates[spec.file]), spec.file, plan.formats);
  });
  return (await Promise.all(files)).flat();
}
