/** Reading the traffic between a client, HelseID and the Verktøy API. */
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { sentForm, sentHeader } from '../../dsl/exchange.ts';
import type { Acted, Text, Trial } from '../../dsl/types.ts';
import { plant } from './faults.ts';
import { tool } from './cast.ts';

export const api = 'helsenorge-verktoy';
export const issuer = 'helseid';

/** A JWT that the client sent, and where. */
export interface Sent {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly exchange: Exchange;
}

/** What stands in a JWT; nothing when it is none. */
export function open(jwt: string, exchange: Exchange): Sent {
  try {
    return { header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt), exchange };
  } catch {
    return { header: {}, claims: {}, exchange };
  }
}

/** Requests to the token endpoint, by whatever method. */
export function tokenRequests(trial: Trial): readonly Exchange[] {
  const asks = ({ system, request }: Exchange) => system === issuer && request.path.endsWith('/connect/token');
  return trial.exchanges(asks);
}

/** Requests for a token that HelseID granted. */
export function tokensGranted(trial: Trial): readonly Exchange[] {
  return tokenRequests(trial).filter(({ reply }) => reply.status === 200);
}

export function assertions(trial: Trial): readonly Sent[] {
  return tokenRequests(trial).flatMap((exchange) => {
    const jwt = sentForm(exchange).get('client_assertion');
    return jwt === null ? [] : [open(jwt, exchange)];
  });
}

/** Requests to the API, whether an operation took them or not. */
export function apiCalls(trial: Trial): readonly Exchange[] {
  return trial.exchanges({ system: api });
}

/** DPoP proofs, at HelseID and at the API. */
export function proofs(trial: Trial): readonly Sent[] {
  return [...tokenRequests(trial), ...apiCalls(trial)].flatMap((exchange) => {
    const jwt = sentHeader(exchange, 'dpop');
    return jwt === undefined ? [] : [open(jwt, exchange)];
  });
}

export const noTokenRequest: Text = {
  sv: 'Klienten bad inte om någon token i den här kontrollen, så det finns inget att bedöma.',
  nb: 'Klienten ba ikke om noe token i denne kontrollen, så det er ingenting å vurdere.',
  en: 'The client asked for no token in this check, so there is nothing to judge.',
};

const notLetIn: Text = {
  sv: 'API:et släppte inte in klienten; kontrollerna av token och DPoP säger varför.',
  nb: 'API-et slapp ikke klienten inn; kontrollene av token og DPoP sier hvorfor.',
  en: 'The API did not let the client in; the checks of token and DPoP say why.',
};

export const notArisen: Text = {
  sv: 'Läget uppstod inte: API:et svarade något annat än det som skulle prövas.',
  nb: 'Situasjonen oppstod ikke: API-et svarte noe annet enn det som skulle prøves.',
  en: 'The situation did not arise: the API answered something else than what was to be tried.',
};

export const keptFromBefore: Text = {
  sv: 'Klienten kan ha kvar något från en tidigare kontroll på samma adress. Låt den svara på åtgärden forget, så går det att bedöma.',
  nb: 'Klienten kan ha beholdt noe fra en tidligere kontroll på samme adresse. La den svare på handlingen forget, så kan det vurderes.',
  en: 'The client may have kept something from an earlier check at the same address. Let it answer the action forget, and this can be judged.',
};

/** The harmless look-up of one tool. */
export function lookUp(trial: Trial): Promise<Acted> {
  return trial.act('getTool', { id: tool(trial.world).id });
}

/** Sees to it that the client asks for a token: a client that has one from before is told that it is no good. */
export async function askForToken(trial: Trial): Promise<readonly Exchange[]> {
  await lookUp(trial);
  if (tokenRequests(trial).length === 0) {
    plant(trial.world, { operation: 'getSelvstendigVerktoy', kind: 'error', code: 'EHSEC-110002', times: 1 });
    await lookUp(trial);
  }
  if (tokenRequests(trial).length === 0) trial.skip(noTokenRequest);
  return tokenRequests(trial);
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
  wanted: { code?: string; status?: number },
): readonly [Exchange, ...Exchange[]] {
  const [call, ...more] = trial.exchanges({ system: api, ...wanted });
  return call ? [call, ...more] : trial.skip(notArisen);
}
