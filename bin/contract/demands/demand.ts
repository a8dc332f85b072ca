import type { Finding } from '../authored/finding.ts';
import type { Contract } from '../authored/read-contract.ts';

/** One demand that a contract must meet: it answers with a finding for each place where it does not. */
export type Demand = (contract: Contract, known: Known) => Finding[];

/** What the demands look up: the ids of this contract, and the rows of all contracts. */
export interface Known {
  readonly ownRows: ReadonlySet<string>;
  readonly allRows: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly profileKeys: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
  readonly inventory: ReadonlySet<string>;
}
