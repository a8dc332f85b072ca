/** Readings of who may call: what the documents leave open, and how this API takes it. */
import { accessReadingsOf } from '../../../dsl/eksternapi/access-readings.ts';
import { replyText } from '../../../dsl/exchange.ts';
import { needTaken, type Reading } from '../make.ts';
import type { Session } from '../session.ts';
import { noMember } from '../texts.ts';

const system = 'helsenorge-verktoy';
const at = { system, step: '4.1' } as const;

export const accessReadings: readonly Reading[] = [
  ...accessReadingsOf<Session>(system),
  {
    ...at,
    key: 'unauthenticatedBody',
    look: async (session) =>
      replyText(await session.getTool(undefined, { token: null })) === '' ? 'empty' : 'code-message',
  },
  {
    ...at,
    key: 'missingScopeStatus',
    look: async (session, trial) => {
      const usual = await session.good();
      const client = trial.cast.clients.reader ?? trial.skip(noMember('clients.reader'));
      const token = await session.token({ client, ...(usual.bound ? {} : { proof: null }) });
      needTaken(trial, await session.getTool(undefined, { token }));
      // Without the scope nothing of the body is looked at, so that an empty one does for every server.
      return (await session.call('POST', '/v1/Verktoy', { token, body: '{}' })).reply.status;
    },
  },
];
