/** For what: refusals of a token request once the client is recognised, in order. */
import type * as contract from '../../contracts/generated/helseid/index.ts';
import { rulesOf, type Explanation, type Rule } from '../kernel/operation.ts';
import { isProblem, type AccessProblem, type AccessReason } from '../registers/access.ts';
import { shown } from '../registers/dpop-proof.ts';
import { isNonce, makeNonce } from './nonce.ts';
import { explain, named, parameter } from './request-parts.ts';
import { organisations } from './rules-organisation.ts';
import type { GrantRequest } from './token-request.ts';

export { authentication } from './rules-authentication.ts';

const refuse = rulesOf<typeof contract>();

export const grantTypes = [
  'authorization_code',
  'client_credentials',
  'refresh_token',
  'urn:ietf:params:oauth:grant-type:token-exchange',
];
const grantType = parameter('grant_type');

/** What is wrong with the proof, in the words of its check. */
const proofProblem = ({ proof }: GrantRequest): AccessProblem | undefined =>
  proof && isProblem(proof) ? proof : undefined;
const broke = (reason: AccessReason) => (request: GrantRequest) => proofProblem(request)?.reason === reason;
const asChecked: Explanation<GrantRequest> = {
  expected: (request) => proofProblem(request)!.expected,
  got: (request) => proofProblem(request)!.got,
  todo: (request) => proofProblem(request)!.todo,
};

const nonceOf = ({ proof }: GrantRequest) => (proof && !isProblem(proof) ? proof.jwt.claims['nonce'] : undefined);
const states = ({ asked = [], client }: GrantRequest, state: string | undefined) =>
  asked.filter((scope) => (Object.hasOwn(client.scopes, scope) ? client.scopes[scope] : undefined) === state);

/** For what: a grant, a proof, an organisation and scopes that this client may have. */
export const granting: readonly Rule<GrantRequest>[] = [
  refuse(
    'invalid_request',
    'helseid.request.grant-type',
    (request) => grantType(request) === undefined,
    explain('grant_type client_credentials', 'none', 'set grant_type'),
  ),
  refuse(
    'unsupported_grant_type',
    'helseid.request.grant-known',
    (request) => !grantTypes.includes(grantType(request) ?? 'client_credentials'),
    explain('grant_type client_credentials', named('grant_type', grantType), 'set grant_type'),
  ),
  refuse(
    'unauthorized_client',
    'helseid.request.grant-allowed',
    (request) => grantType(request) !== 'client_credentials',
    explain('grant_type client_credentials', named('grant_type', grantType), 'a client without users has no other'),
  ),
  refuse('invalid_dpop_proof', 'helseid.dpop.header', broke('dpop-repeated'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.format', broke('dpop-malformed'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.typ', broke('dpop-type'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.alg', broke('dpop-algorithm'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.jwk', broke('dpop-key'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.signature', broke('dpop-signature'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.jti', broke('dpop-jti'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.htm', broke('dpop-method'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.htu-query', broke('dpop-url-query'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.htu', broke('dpop-url'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.iat', broke('dpop-issued-at'), asChecked),
  refuse('invalid_dpop_proof', 'helseid.dpop.replay', broke('dpop-replay'), asChecked),
  refuse(
    'invalid_dpop_proof',
    'helseid.dpop.demand',
    ({ proof }, call) => !proof && call.profile('dpop') === 'required',
    {
      expected: 'a DPoP proof',
      got: 'no DPoP header',
      todo: 'send a proof, or set the profile key dpop to optional',
    },
  ),
  refuse(
    'use_dpop_nonce',
    'helseid.dpop.nonce',
    (request, call) =>
      request.proof !== undefined &&
      call.profile('dpopNonce') === 'required' &&
      !isNonce(call.world, nonceOf(request), call.profile<number>('dpopNonceLifetimeSeconds')),
    {
      expected: 'a nonce of this issuer in the proof',
      got: (request) => `nonce ${shown(nonceOf(request))}`,
      todo: 'repeat the request once, with the DPoP-Nonce of this answer in a new proof (and a new assertion)',
      answer: (_, call) => ({ headers: { 'dpop-nonce': makeNonce(call.world) } }),
    },
  ),
  ...organisations,
  refuse(
    'invalid_scope',
    'helseid.scope.omitted-refused',
    ({ asked }, call) => !asked && call.profile('noScope') === 'refused',
    {
      expected: 'a scope',
      got: 'none',
      todo: 'ask for scopes by name, or set the profile key noScope to all-allowed',
    },
  ),
  refuse('invalid_scope', 'helseid.scope.registered', (request) => states(request, undefined).length > 0, {
    expected: ({ client }) => `scopes among ${Object.keys(client.scopes).join(' ')}`,
    got: (request) => shown(states(request, undefined).join(' ')),
    todo: 'request the scope for the client first, as in HelseID’s self-service',
  }),
  refuse('invalid_scope', 'helseid.scope.approved', (request) => states(request, 'requested').length > 0, {
    expected: 'scopes that Helsenorge has approved',
    got: (request) => `${shown(states(request, 'requested').join(' '))}, requested but not approved`,
    todo: 'wait for the approval; here the control API approves',
  }),
  refuse('invalid_scope', 'helseid.scope.none-allowed', ({ asked, audiences }) => !asked && audiences.length === 0, {
    expected: 'a client with an approved scope',
    got: ({ client }) => `${client.name}, which has none`,
    todo: 'wait for the approval; here the control API approves',
  }),
  refuse(
    'invalid_request',
    'helseid.resource.known',
    ({ resources, audiences }) => resources.some((resource) => !audiences.includes(resource)),
    {
      expected: ({ audiences }) => `resource among ${audiences.join(', ')}`,
      got: ({ resources }) => shown(resources.join(', ')),
      todo: 'name the audience of the scopes, or leave resource out',
    },
  ),
  refuse(
    'invalid_scope',
    'helseid.scope.terms-refused',
    ({ rejected }, call) => rejected.length > 0 && call.profile('unsignedTerms') === 'invalid_scope',
    {
      expected: 'an organisation that has signed the terms',
      got: ({ organisation }) => shown(organisation),
      todo: 'have the terms signed, or name another organisation',
    },
  ),
];
