/** Tokens of a client that calls more than one API. */
import { check } from '../../dsl/check.ts';
import { notArisen } from '../../dsl/helseid/traffic.ts';
import type { Check, Text, Trial } from '../../dsl/types.ts';
import type { Wanted } from '../client.ts';
import { helseidId } from './caller.ts';
import { askStatus, readTool } from './calls.ts';

const keepsNone: Text = {
  sv: 'Klienten hämtade ett nytt token för samma scope; kontrollen av återanvända token bedömer det.',
  nb: 'Klienten hentet et nytt token for samme scope; kontrollen av gjenbrukte token vurderer det.',
  en: 'The client fetched a new token for the same scope; the check of reused tokens judges that.',
};

/** How many tokens the client was granted for a call. Ends the check when the call came to nothing. */
async function tokensFor(trial: Trial, wanted: Wanted): Promise<number> {
  const { outcome, exchanges } = await trial.act('callApi', wanted);
  if (outcome !== 'done') trial.skip(notArisen);
  return exchanges.filter(({ operation, reply }) => operation === 'token' && reply.status === 200).length;
}

export const scopeChecks: readonly Check[] = [
  check({
    id: helseidId('request', 'token-for-each-scope'),
    rows: ['helseid.client.token-reused'],
    level: 'L4',
    step: '4.1',
    needs: ['memory'],
    title: {
      sv: 'Klienten behåller sina token när den växlar mellan API:er, i stället för att be om nya varje gång.',
      nb: 'Klienten beholder tokenene sine når den veksler mellom API-er, i stedet for å be om nye hver gang.',
      en: 'The client keeps its tokens when it changes between APIs, instead of asking for new ones each time.',
    },
    run: async (trial, judge) => {
      const [one, other] = [readTool(trial.world, trial.endpoints), askStatus(trial)];
      for (const wanted of [one, other]) {
        await tokensFor(trial, wanted);
        if ((await tokensFor(trial, wanted)) > 0) trial.skip(keepsNone);
      }
      const fetched = (await tokensFor(trial, one)) + (await tokensFor(trial, other));
      judge(fetched === 0, { expected: 0, actual: fetched });
    },
  }),
];
