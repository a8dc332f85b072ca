/** Reading the traffic between a client, Helsenorge STS and the API that it calls; and how a client is brought to ask. */
import type { Tool } from '../../../fixtures/types.ts';
import { toolsTable } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { sentForm } from '../../dsl/exchange.ts';
import { first } from '../../dsl/first.ts';
import { refuseOnce, type Caller } from '../../dsl/helseid/caller.ts';
import { noTokenRequest, open, type Sent } from '../../dsl/helseid/traffic.ts';
import type { Acted, Endpoints, Trial } from '../../dsl/types.ts';
import type { Registered, Wanted } from '../client.ts';

export const issuer = 'helsenorge-sts';
export const api = 'helsenorge-verktoy';

/** A tool of the catalogue: a call that does no harm. */
export function readTool(world: World, endpoints: Endpoints): Wanted {
  const { id } = first(world.table<Tool>(toolsTable.name).all(), 'tool', () => true);
  return { method: 'GET', url: `${endpoints[api]}/v1/SelvstendigVerktoy/${id}` };
}

const search = ({ endpoints }: Trial): Wanted => ({
  method: 'GET',
  url: `${endpoints[api]}/v1/SelvstendigVerktoy/SokSelvstendigVerktoy`,
  query: { SokeOrd: 'motpart', RowCount: '5' },
});

export const lookUp = (trial: Trial): Promise<Acted> => trial.act('callApi', readTool(trial.world, trial.endpoints));

export const caller: Omit<Caller, 'withQuery'> = {
  id: (subject, name) => `sts.${subject}.${name}`,
  apis: [api],
  operation: 'getSelvstendigVerktoy',
  lookUp,
  async everyAction(trial) {
    await lookUp(trial);
    await trial.act('callApi', search(trial));
  },
};

/** What the client was handed. */
export const registered = (trial: Trial) => trial.credentials[issuer] as Registered;

/** Requests to the service, by whatever method and path. */
export const tokenRequests = (trial: Trial): readonly Exchange[] => trial.exchanges({ system: issuer });

export const apiCalls = (trial: Trial): readonly Exchange[] => trial.exchanges({ system: api });

/** Requests for a token that the service granted. */
export const tokensGranted = (trial: Trial): readonly Exchange[] =>
  tokenRequests(trial).filter(({ reply }) => reply.status === 200);

export function assertions(trial: Trial): readonly Sent[] {
  return tokenRequests(trial).flatMap((exchange) => {
    const jwt = sentForm(exchange).get('client_assertion');
    return jwt === null ? [] : [open(jwt, exchange)];
  });
}

/** Sees to it that the client asks for a token: a client that has one from before is told that it is no good. */
export async function askForToken(trial: Trial): Promise<readonly [Exchange, ...Exchange[]]> {
  await lookUp(trial);
  if (tokenRequests(trial).length === 0) {
    refuseOnce(trial, caller);
    await lookUp(trial);
  }
  const [request, ...more] = tokenRequests(trial);
  return request ? [request, ...more] : trial.skip(noTokenRequest);
}
