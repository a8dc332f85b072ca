/** Who may call the API: the token, its proof and its scopes. */
import { accessChecksOf } from '../../../dsl/eksternapi/access.ts';
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import type { ServerCheck } from '../../../dsl/server.ts';
import type { Cast } from '../cast.ts';
import { api, needTaken, seen } from '../make.ts';
import { bodyOf, pairOf } from '../sending.ts';
import { Session } from '../session.ts';
import { say } from '../texts.ts';

const step = '4.1';

const withoutScope = say(
  'API:et avvisar en token utan operationens scope',
  'API-et avviser et token uten scopet til operasjonen',
  'The API refuses a token without the scope of the operation',
);

/** Which of the client's scopes lets what through shows by trying each alone. */
const scopes: ServerCheck<Cast> = {
  id: 'verktoy.server.scopes',
  title: withoutScope,
  rows: ['verktoy.scope.send', 'verktoy.scope.catalogue'],
  level: 'L3',
  step,
  writes: true,
  async run(trial) {
    const session = new Session(trial);
    const usual = await session.good();
    const proof = usual.bound ? {} : { proof: null };
    const end = (name: string) => session.registered.scopes.filter((scope) => scope.endsWith(name));
    const reader = await session.token({ form: { scope: end('verktoykatalog_read').join(' ') }, ...proof });
    const sender = await session.token({ form: { scope: end('verktoysendtilinnbygger').join(' ') }, ...proof });
    const body = bodyOf(trial, pairOf(trial, 'scope'));
    const judge = (row: string, exchange: Exchange) => {
      const holds = [401, 403].includes(exchange.reply.status);
      trial.demand(holds, {
        row,
        message: withoutScope,
        expected: '403 | 401',
        actual: seen(exchange),
        evidence: exchange,
      });
    };
    needTaken(trial, await session.getTool(undefined, { token: reader }));
    judge('verktoy.scope.send', await session.call('POST', '/v1/Verktoy', { token: reader, body }));
    judge('verktoy.scope.catalogue', await session.getTool(undefined, { token: sender }));
  },
};

export const accessChecks: readonly ServerCheck<Cast>[] = [
  ...accessChecksOf({
    ...api,
    probe: (session, call) => session.call('GET', '/v1/SelvstendigVerktoy?AntallVerktoy=1', call),
  }),
  scopes,
];
