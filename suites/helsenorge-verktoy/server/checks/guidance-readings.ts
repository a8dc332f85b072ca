/** How a server reads what the document leaves open about guidance services. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { nowhere, standing, update } from '../guidance.ts';
import { needTaken, type Reading } from '../make.ts';

const at = { system: 'helsenorge-verktoy' } as const;

function unknownService({ code, reply }: Exchange): string {
  if (reply.status === 404) return 'SIM-GUIDANCE-SERVICE';
  return code ?? String(reply.status);
}

export const guidanceReadings: readonly Reading[] = [
  {
    ...at,
    key: 'unknownGuidanceService',
    look: async (session) => unknownService(await session.update(nowhere, {})),
  },
  {
    ...at,
    key: 'guidanceStatus',
    writes: true,
    look: async (session, trial) => needTaken(trial, await update(session, {})).reply.status,
  },
  {
    ...at,
    key: 'guidanceUpdate',
    needs: ['control'],
    writes: true,
    look: async (session, trial) => {
      needTaken(trial, await update(session, { Telefon: '1' }));
      needTaken(trial, await update(session, { Url: 'https://veiledning.example/to' }));
      return (await standing(trial)).Telefon === null ? 'replace' : 'merge';
    },
  },
];
