/** How the host reads whose matters are whose, and when they run: most of it shows only where staff can be made to act. */
import { pageIn, rowsIn, type Row } from '../answers.ts';
import type { Reading } from '../make.ts';
import type { Session } from '../session.ts';
import { cannotTell } from '../texts.ts';

const step = '4.3';
type Look = Reading['look'];

/** Services of the member, by the extract: the member's own list need not have them. */
async function servicesOfMember(session: Session): Promise<readonly Row[]> {
  const person = session.member('member');
  const isOf = (row: Row) => (row['ServicePersonDTOs'] as readonly Row[]).some((one) => one['PersonId'] === person);
  return (await session.extracted('Services', 21, { limit: 500 })).filter(isOf);
}

interface Placement {
  readonly path: string;
  readonly opens: number;
  /** Brings one about, where that can be done. */
  readonly control: string;
  readonly isThere: (session: Session, services: readonly Row[]) => Promise<boolean>;
}

const isOpen = (row: Row): boolean => /^$|^9999/.test(String(row['EndDate'] ?? ''));

/** A member of a matter who is no applicant sees what is placed there, or does not. */
const ofMembers =
  ({ path, opens, control, isThere }: Placement): Look =>
  async (session, trial) => {
    const service = (await servicesOfMember(session)).find(isOpen)?.['Id'];
    if (service !== undefined) await trial.control?.settle('lifecare-ifo', control, { service });
    if (!(await isThere(session, await servicesOfMember(session)))) return trial.omit(cannotTell);
    const tried = await session.list(path, opens, { personId: session.member('member') });
    return pageIn(session.good(tried)).Result.length > 0 ? 'any-person' : 'applicants';
  };

const executions = ofMembers({
  path: 'Executions',
  opens: 8,
  control: 'begin-execution',
  isThere: async (_, services) => services.some((row) => typeof row['ExecutionId'] === 'number'),
});

const allocations = ofMembers({
  path: 'ResourceAllocations',
  opens: 12,
  control: 'allocate-resource',
  isThere: async (session, services) => {
    const found = services.map(({ Id }) => session.extracted('ResourceAllocations', 20, { q: `ServiceId='${String(Id)}'` })); // prettier-ignore
    return (await Promise.all(found)).flat().length > 0;
  },
});

/** An application whose status says that it has been handled, though nothing hangs on it. */
const handled: Look = async (session, trial) => {
  const [person, caseworker] = [session.member('withoutCases'), session.member('user')];
  const settle = (name: string, body: object) => trial.control!.settle('lifecare-ifo', name, { ...body });
  const { id } = (await settle('receive-actualisation', { person, caseworker })) as { id: number };
  await settle('handle-actualisation', { actualisation: id, status: 'Inledd utredning' });
  const contacts = rowsIn(await session.ask('Contacts', { opens: 4, query: { personId: person } }));
  return contacts.length > 0 ? 'linked' : 'status';
};

/** A service on its last day. */
const lastDay: Look = async (session, trial) => {
  const [row] = await session.some('Payments', 10);
  await trial.control!.settle('lifecare-ifo', 'close', { service: row!['ServiceId'] });
  const left = rowsIn(await session.list('Payments', 10)).some((one) => one['ServiceId'] === row!['ServiceId']);
  return left ? 'last-day' : 'day-before';
};

export const matterReadings: readonly Reading[] = [
  { key: 'ownExecutions', step, look: executions },
  { key: 'ownResourceAllocations', step, look: allocations },
  { key: 'handledWhen', step, needs: ['control'], writes: true, look: handled },
  { key: 'ongoingThrough', step, needs: ['control'], writes: true, look: lastDay },
];
