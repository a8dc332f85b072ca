/** Reading the traffic between a client and HelseID. */
import { decodeJwt, decodeProtectedHeader } from 'jose';
import type { OAuthClient } from '../../../fixtures/types.ts';
import type { Exchange } from '../../../simulators/kernel/journal.ts';
import { clientsTable } from '../../../simulators/registers/clients.ts';
import { sentForm, sentHeader } from '../exchange.ts';
import type { Text, Trial } from '../types.ts';
import type { Registered } from './token.ts';

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

/** The JWT in a header of a request, if there is one. */
export function sentIn(exchange: Exchange, header: string): readonly Sent[] {
  const jwt = sentHeader(exchange, header);
  return jwt === undefined ? [] : [open(jwt, exchange)];
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

/** What the client was handed. */
export const registered = (trial: Trial) => trial.credentials[issuer] as Registered;

/** The registration behind the credentials that the client was handed. */
export function registration(trial: Trial): OAuthClient | undefined {
  return trial.world.table<OAuthClient>(clientsTable.name).get(registered(trial).clientId);
}

export const noTokenRequest: Text = {
  sv: 'Klienten bad inte om någon token i den här kontrollen, så det finns inget att bedöma.',
  nb: 'Klienten ba ikke om noe token i denne kontrollen, så det er ingenting å vurdere.',
  en: 'The client asked for no token in this check, so there is nothing to judge.',
};

export const notArisen: Text = {
  sv: 'Situationen uppstod inte: klienten anropade inte det som skulle prövas, eller API:et svarade något annat.',
  nb: 'Situasjonen oppstod ikke: klienten kalte ikke det som skulle prøves, eller API-et svarte noe annet.',
  en: 'The situation did not arise: the client did not call what was to be tried, or the API answered something else.',
};

export const keptFromBefore: Text = {
  sv: 'Klienten kan ha kvar något från en tidigare kontroll på samma adress. Låt den svara på åtgärden forget, så går det att bedöma.',
  nb: 'Klienten kan ha beholdt noe fra en tidligere kontroll på samme adresse. La den svare på handlingen forget, så kan det vurderes.',
  en: 'The client may have kept something from an earlier check at the same address. Let it answer the action forget, and this can be judged.',
};
