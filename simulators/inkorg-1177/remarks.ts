/** What a request does that nobody refuses and that its sender should know: it stands beside the exchange in the journal. */
import type { RequirementId } from '../../contracts/generated/inkorg-1177/index.ts';
import type { Call } from '../kernel/call.ts';

export interface Remark {
  /** The requirement that it is about. */
  readonly row: RequirementId;
  readonly got: string;
  readonly todo: string;
}

/** Adds remarks to those that the exchange has. */
export function remark(call: Call<any>, ...remarks: readonly Remark[]): void {
  if (remarks.length === 0) return;
  const earlier = (call.facts?.['remarks'] as readonly Remark[] | undefined) ?? [];
  call.note('remarks', [...earlier, ...remarks]);
}
