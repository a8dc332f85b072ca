/** Reading the traffic between a client and the Verktøy API. */
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import type { Acted, ActOptions, Text, Trial } from '../../dsl/types.ts';
import { tool } from './cast.ts';

export const api = 'helsenorge-verktoy';

/** Requests to the API, whether an operation took them or not. */
export function apiCalls(trial: Trial): readonly Exchange[] {
  return trial.exchanges({ system: api });
}

const notLetIn: Text = {
  sv: 'API:et släppte inte in klienten; kontrollerna av token och DPoP säger varför.',
  nb: 'API-et slapp ikke klienten inn; kontrollene av token og DPoP sier hvorfor.',
  en: 'The API did not let the client in; the checks of token and DPoP say why.',
};

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: API:et svarade något annat än det som skulle prövas.',
  nb: 'Situasjonen oppstod ikke: API-et svarte noe annet enn det som skulle prøves.',
  en: 'The situation did not arise: the API answered something else than what was to be tried.',
};

/** The harmless look-up of one tool. */
export function lookUp(trial: Trial, options?: ActOptions): Promise<Acted> {
  return trial.act('getTool', { id: tool(trial.world).id }, options);
}

/** Ends the check when the client cannot get in: then nothing else can be judged. */
export async function perform<Result = any>(trial: Trial, action: string, params: unknown): Promise<Acted<Result>> {
  const acted = await trial.act<Result>(action, params);
  const last = acted.exchanges.findLast(({ system }) => system === api)?.reply.status;
  if (last === 401 || last === 403) trial.skip(notLetIn);
  return acted;
}

/** The calls of one operation in this check. Without any the check ends: nothing came of the action. */
export function callsOf(trial: Trial, operation: string): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = trial.exchanges({ system: api, operation });
  return call ? [call, ...more] : trial.skip(notArisen);
}

/** The calls that were answered as the check had arranged. Without any the check ends. */
export function answeredWith(
  trial: Trial,
  wanted: { operation?: string; code?: string; status?: number },
): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = trial.exchanges({ system: api, ...wanted });
  return call ? [call, ...more] : trial.skip(notArisen);
}
