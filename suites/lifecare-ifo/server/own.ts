/** What matters are a person's own, and what the extracts know of them. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { rowsIn } from './answers.ts';
import type { Session } from './session.ts';

/** Ids of what a person is applicant or co-applicant in, by the host's own lists. */
export interface Own {
  readonly person: string;
  readonly services: readonly unknown[];
  readonly investigations: readonly unknown[];
  readonly executions: readonly unknown[];
  /** Executions of the services, by the extract. */
  readonly servedBy: readonly unknown[];
}

export const idsOf = (exchange: Exchange): unknown[] => rowsIn(exchange).map(({ Id }) => Id);

/** So many matters tell enough. */
const most = 5;

interface Matching {
  /** Of the extract. */
  readonly name: string;
  readonly opens: number;
  readonly field: string;
  readonly values: readonly unknown[];
}

/** Ids of the entries of an extract whose field has one of the values. */
export async function matching(session: Session, { name, opens, field, values }: Matching): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const value of values.slice(0, most))
    found.push(...idsOf(session.good(await session.extract(name, opens, { q: `${field}='${String(value)}'` }))));
  return found;
}

export async function ownOf(session: Session, person: string): Promise<Own> {
  const idsIn = async (path: string, opens: number) =>
    (await session.whole(path, opens, { personId: person })).map(({ Id }) => Id);
  const services = await idsIn('Services', 13);
  const named = [];
  for (const id of services.slice(0, most)) named.push(...(await session.extracted('Services', 21, { q: `Id='${String(id)}'` }))); // prettier-ignore
  return {
    person,
    services,
    investigations: await idsIn('Investigations', 9),
    executions: await idsIn('Executions', 8),
    servedBy: named.map((row) => row['ExecutionId']).filter((id) => typeof id === 'number'),
  };
}
