/** What an authorization request says, whether it was pushed or stands in the address of /authorize. */
import type { HelsenorgeClient } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { findHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { find, pushedTable, type Pushed } from './state.ts';

export interface AuthorizationRequest {
  readonly client: HelsenorgeClient;
  readonly values: URLSearchParams;
  readonly pushed: Pushed | undefined;
  readonly redirectUri: string | undefined;
  readonly responseType: string | undefined;
  /** As it was asked for, or as the profile has it. */
  readonly responseMode: string;
  readonly scopes: readonly string[];
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
  readonly method: string;
  readonly prompts: readonly string[];
}

/** An empty parameter counts as left out. */
export const valueOf = (values: URLSearchParams, name: string) => values.get(name) || undefined;

const wordsOf = (values: URLSearchParams, name: string) => [
  ...new Set((values.get(name) ?? '').split(' ').filter(Boolean)),
];

export function readAuthorization(
  call: Call<any>,
  client: HelsenorgeClient,
  values: URLSearchParams,
  pushed?: Pushed,
): AuthorizationRequest {
  return {
    client,
    values,
    pushed,
    redirectUri: valueOf(values, 'redirect_uri'),
    responseType: valueOf(values, 'response_type'),
    responseMode: valueOf(values, 'response_mode') ?? call.profile('responseMode'),
    scopes: wordsOf(values, 'scope'),
    state: valueOf(values, 'state'),
    nonce: valueOf(values, 'nonce'),
    challenge: valueOf(values, 'code_challenge'),
    method: valueOf(values, 'code_challenge_method') ?? 'plain',
    prompts: wordsOf(values, 'prompt'),
  };
}

/** What stands in the address of /authorize before it is known whether client and address can be trusted. */
export interface Arrival {
  readonly clientId: string | undefined;
  readonly client: HelsenorgeClient | undefined;
  readonly requestUri: string | undefined;
  readonly pushed: Pushed | undefined;
  /** The parameters of the request, wherever they stand. */
  readonly values: URLSearchParams;
  readonly redirectUri: string | undefined;
}

export function readArrival(call: Call<any>): Arrival {
  const { search, world } = call;
  const clientId = valueOf(search, 'client_id');
  const requestUri = valueOf(search, 'request_uri');
  const pushed = requestUri === undefined ? undefined : find(world, pushedTable, requestUri);
  const values = pushed ? new URLSearchParams(pushed.parameters) : search;
  return {
    clientId,
    client: clientId === undefined ? undefined : findHelsenorgeClient(world, clientId),
    requestUri,
    pushed,
    values,
    redirectUri: valueOf(values, 'redirect_uri'),
  };
}

/** Parameters that stand more than once. */
export function repeatedIn(values: URLSearchParams): string[] {
  const names = [...values.keys()];
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
