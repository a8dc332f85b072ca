/** Cases of a test report, written with rows or with the beginning that a group of rows has in common. */
import type { ContractModule, Requirement } from '../../../contracts/types.ts';
import type { CaseSpec } from '../../protocols/types.ts';
import type { Text } from '../types.ts';

/** A case before its rows are looked up. */
export interface CaseDraft {
  /** Ours, as no case of Norsk helsenett is public: `VT-01`. Permanent: attestations name it. */
  readonly id: string;
  readonly title: Text;
  readonly precondition: Text;
  /** What the one who tests does, in order. */
  readonly actions: readonly Text[];
  /** Requirements on the client; a name that ends with `*` stands for all that begin so. */
  readonly rows: readonly string[];
  /** What a person has to see: for rows that no check can judge. */
  readonly people?: Text;
}

type Rows = readonly (readonly [string, Requirement])[];

/** The names that a draft writes out, and those that begin as it says. */
function namesIn({ rows }: CaseDraft, all: Rows): string[] {
  return rows.flatMap((row) => {
    if (!row.endsWith('*')) return [row];
    return all.flatMap(([id]) => (id.startsWith(row.slice(0, -1)) ? [id] : []));
  });
}

/** The cases with their rows. One whose rows begin as none does belongs to a part of the API that is not there. */
export function casesOf(drafts: readonly CaseDraft[], contracts: readonly ContractModule[]): CaseSpec[] {
  const all = contracts
    .flatMap(({ requirements }) => Object.entries(requirements))
    .filter(([, { actor }]) => actor === 'client');
  return drafts.flatMap((draft) => {
    const rows = namesIn(draft, all);
    const level = all.some(([id, row]) => rows.includes(id) && row.level === 'must') ? 'must' : 'should';
    return rows.length === 0 ? [] : [{ ...draft, level, rows } as const];
  });
}
