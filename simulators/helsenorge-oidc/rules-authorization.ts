/** What can be wrong with an authorization request, in order. */
import type { Rule } from '../kernel/operation.ts';
import { shown } from '../registers/dpop-proof.ts';
import { isOver } from './state.ts';
import { repeatedIn, type Arrival, type AuthorizationRequest } from './authorization-request.ts';
import { is, refuse } from './refuse.ts';

interface Addressed {
  readonly client: Arrival['client'];
  readonly redirectUri: string | undefined;
}

const redirectPresent = refuse<Addressed>(
  'invalid_request',
  'oidc.authorize.redirect-present',
  ({ redirectUri }) => redirectUri === undefined,
  { expected: 'redirect_uri', got: 'none', todo: 'say where the citizen is to go after login' },
);

const redirectRegistered = refuse<Addressed>(
  '204019',
  'oidc.authorize.redirect-uri',
  ({ client, redirectUri }) => !client!.redirectUris.includes(redirectUri!),
  {
    expected: ({ client }) => `one of ${client!.redirectUris.join(', ')}`,
    got: ({ redirectUri }) => shown(redirectUri),
    todo: 'use a registered address letter by letter, or register this one: the control API changes clients',
  },
);

/** Neither client nor address is certain yet: these are told the citizen, who is sent nowhere. */
export const arrival: readonly Rule<Arrival>[] = [
  refuse('invalid_request', 'oidc.authorize.client-id', ({ clientId }) => clientId === undefined, {
    expected: 'client_id',
    got: 'none',
    todo: 'name the client in the address, beside request_uri too',
  }),
  refuse('invalid_client', 'oidc.registration.known', ({ client }) => client?.kind !== 'citizen', {
    expected: 'a client that is registered for the login of citizens',
    got: ({ clientId }) => `client_id ${shown(clientId)}`,
    todo: 'GET /_motpart/v1/systems names a ready-made one under credentials of helsenorge-oidc',
  }),
  refuse(
    'invalid_request',
    'oidc.par.known',
    ({ requestUri, pushed, clientId }, { world }) =>
      requestUri !== undefined && (pushed === undefined || pushed.clientId !== clientId || isOver(world, pushed)),
    {
      expected: 'a request_uri that this client was given and that has not run out',
      got: ({ pushed }) => (pushed ? 'one of another client, or one that has run out' : 'one that was never given'),
      todo: 'push the request again, and send the citizen on at once',
    },
  ),
  refuse('invalid_request', 'oidc.par.once', ({ pushed }) => pushed?.used === true, {
    expected: 'a request_uri that has led to no answer yet',
    got: 'one that has',
    todo: 'push each request anew',
  }),
  redirectPresent,
  redirectRegistered,
];

export const pushing: readonly Rule<AuthorizationRequest>[] = [
  refuse('invalid_request', 'oidc.par.no-request-uri', ({ values }) => values.has('request_uri'), {
    expected: 'the parameters themselves',
    got: 'a request_uri',
    todo: 'push the parameters, and give the browser the request_uri that comes back',
  }),
];

/** At /par the client itself is told. */
export const address: readonly Rule<AuthorizationRequest>[] = [redirectPresent, redirectRegistered];

const mostCharacters = 1000;
const isTooLong = (value: string | undefined) => value !== undefined && value.length > mostCharacters;
const form = /^[\w.~-]{43,128}$/;
const formOfS256 = /^[\w-]{43}$/;

const foreignScopes = ({ client, scopes }: AuthorizationRequest) =>
  scopes.filter((scope) => !client.scopes.includes(scope));

/** What goes back to the client: to its address, or as the answer of /par. */
export const request: readonly Rule<AuthorizationRequest>[] = [
  refuse('invalid_request', 'oidc.authorize.response-type', ({ responseType }) => responseType === undefined, {
    expected: 'response_type code',
    got: 'none',
    todo: 'set response_type',
  }),
  refuse(
    'unsupported_response_type',
    'oidc.authorize.response-type-code',
    ({ responseType }) => responseType !== undefined && responseType !== 'code',
    {
      expected: 'response_type code',
      got: ({ responseType }) => shown(responseType),
      todo: 'ask for a code, and redeem it for the tokens',
    },
  ),
  refuse(
    'invalid_request',
    'oidc.authorize.response-mode',
    ({ responseMode }) => responseMode !== 'query' && responseMode !== 'form_post',
    {
      expected: 'response_mode query or form_post',
      got: ({ responseMode }) => shown(responseMode),
      todo: 'leave response_mode out, or take one of the two',
    },
  ),
  refuse(
    'invalid_scope',
    'oidc.authorize.scope',
    (wish) => wish.scopes.length === 0 || foreignScopes(wish).length > 0,
    {
      expected: ({ client }) => `scopes among ${client.scopes.join(' ')}`,
      got: ({ scopes }) => shown(scopes.join(' ')),
      todo: 'ask for scopes that the client is registered for',
    },
  ),
  refuse(
    'invalid_scope',
    'oidc.authorize.openid',
    ({ scopes }, call) => is(call, 'openidScope', 'required') && !scopes.includes('openid'),
    { expected: 'openid among the scopes', got: ({ scopes }) => shown(scopes.join(' ')), todo: 'ask for openid too' },
  ),
  refuse('invalid_request', 'oidc.authorize.state', ({ state }) => isTooLong(state), {
    expected: `state of ${mostCharacters} characters at most`,
    got: ({ state }) => `${state!.length}`,
    todo: 'keep what is long at your side, and send a key to it',
  }),
  refuse('invalid_request', 'oidc.authorize.nonce', ({ nonce }) => isTooLong(nonce), {
    expected: `nonce of ${mostCharacters} characters at most`,
    got: ({ nonce }) => `${nonce!.length}`,
    todo: 'send a short random nonce',
  }),
  refuse('invalid_request', 'oidc.authorize.code-challenge', ({ challenge }) => challenge === undefined, {
    expected: 'code_challenge',
    got: 'none',
    todo: 'make a code_verifier, and send its SHA-256 as base64url (RFC 7636)',
  }),
  refuse(
    'invalid_request',
    'oidc.authorize.challenge-method',
    ({ method }, call) => method !== 'S256' && !(method === 'plain' && is(call, 'plainChallenge', 'taken')),
    {
      expected: 'code_challenge_method S256',
      got: ({ method }) => shown(method),
      todo: 'send the SHA-256 of the verifier and say so: without a method it counts as plain',
    },
  ),
  refuse(
    'invalid_request',
    'oidc.authorize.challenge-form',
    ({ challenge, method }) => !(method === 'S256' ? formOfS256 : form).test(challenge!),
    {
      expected: '43 characters of base64url',
      got: ({ challenge }) => `${challenge!.length} characters, or others`,
      todo: 'encode the 32 bytes of the hash as base64url without padding',
    },
  ),
];

/** Only what stands in the address itself. */
export const inAddress: readonly Rule<AuthorizationRequest>[] = [
  refuse('invalid_request', 'oidc.authorize.parameters-once', ({ values }) => repeatedIn(values).length > 0, {
    expected: 'each parameter once',
    got: ({ values }) => shown(repeatedIn(values).join(', ')),
    todo: 'separate scopes by spaces in one scope',
  }),
  refuse('invalid_request', 'oidc.par.required', ({ client, pushed }) => !client.confidential && pushed === undefined, {
    expected: 'a request_uri, since the client is public',
    got: 'the parameters themselves',
    todo: 'push the request to /par first',
  }),
];
