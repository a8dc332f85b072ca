/**
 * What can be wrong with the client assertion of a client of Helsenorge, each with its words. Which code and row answer it stays with the
 * system, a `refuse` line each, in this order: `refuse('invalid_client', 'sts.assertion.alg', ...flaw.algorithm)`.
 */
import type { Call } from '../kernel/call.ts';
import type { Explanation } from '../kernel/operation.ts';
import { audience, claim, header, moment, named, parameter, time } from './assertion-parts.ts';
import { isSignedByClient, isSpent, keysInForce, keysMeant, type AssertionRequest } from './client-assertion.ts';
import { shown } from './dpop-proof.ts';
import { keysOfHelsenorgeClient } from './helsenorge-clients.ts';

type Words = Explanation<AssertionRequest>['expected'];

/** The last two arguments of `refuse`. */
export type AssertionFlaw = readonly [
  broken: (request: AssertionRequest, call: Call<any>) => boolean,
  explanation: Explanation<AssertionRequest>,
];

function flawOf(broken: AssertionFlaw[0], expected: Words, got: Words, todo: Words): AssertionFlaw {
  return [broken, { expected, got, todo }];
}

const bearerAssertion = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const mostOfJti = 256;

const clientId = ({ clientId: id }: AssertionRequest) => id;
const [alg, typ, kid, jti] = [header('alg'), header('typ'), header('kid'), claim('jti')];
const [iss, sub, aud] = [claim('iss'), claim('sub'), claim('aud')];
const [exp, nbf, iat] = [claim('exp'), claim('nbf'), claim('iat')];
const assertionType = parameter('client_assertion_type');

const ahead = ({ now, policy }: AssertionRequest) => now + policy.leewaySeconds;

function kidsOf(request: AssertionRequest, call: Call<any>): string {
  const keys = keysOfHelsenorgeClient(call.world, request.client!);
  return keys.map(({ jwk }) => jwk.kid).join(', ') || 'none';
}

/** True when `exp` is further away than an assertion may live, from now or from `iat`. */
function livesTooLong(request: AssertionRequest): boolean {
  const { longestSeconds } = request.policy;
  return (
    time('exp')(request) > ahead(request) + longestSeconds ||
    time('exp')(request) - time('iat')(request) > longestSeconds
  );
}

export const flaw = {
  form: flawOf(
    ({ form }) => form.flaw !== undefined,
    'application/x-www-form-urlencoded in UTF-8',
    ({ form }) => form.flaw!,
    'send the parameters as a form body',
  ),
  repeated: flawOf(
    ({ form }) => form.repeated.length > 0,
    'each parameter once',
    ({ form }) => shown(form.repeated.join(', ')),
    'send each parameter once',
  ),
  secret: flawOf(
    (request, call) => parameter('client_secret')(request) !== undefined || call.header('authorization') !== undefined,
    'private_key_jwt only',
    'a client secret or an Authorization header',
    'send a client_assertion and no secret',
  ),
  clientId: flawOf((request) => clientId(request) === undefined, 'client_id', 'none', 'send the client_id'),
  unknown: flawOf(
    ({ client, policy }) => client?.kind !== policy.kind,
    ({ policy }) => `a client that is registered at ${policy.issuer}`,
    (request) =>
      request.client ? `${request.client.name}, a client of another kind` : named('client_id', clientId)(request),
    ({ policy }) => `GET /_motpart/v1/systems names a ready-made one under credentials of ${policy.issuer}`,
  ),
  type: flawOf(
    (request) => assertionType(request) !== bearerAssertion,
    bearerAssertion,
    named('client_assertion_type', assertionType),
    'set client_assertion_type',
  ),
  absent: flawOf(
    ({ assertion }) => assertion === undefined,
    'one signed JWT in client_assertion',
    'none that can be read',
    'sign the assertion as a compact JWS',
  ),
  algorithm: flawOf(
    (request) => !request.policy.algorithms.includes(alg(request) as string),
    ({ policy }) => `alg among ${policy.algorithms.join(', ')}`,
    named('alg', alg),
    'sign with the private half of the registered RSA key',
  ),
  typ: flawOf(
    (request) =>
      typ(request) !== undefined && !['jwt', 'client-authentication+jwt'].includes(shown(typ(request)).toLowerCase()),
    'typ JWT',
    named('typ', typ),
    'set typ in the header of the assertion',
  ),
  kid: flawOf(
    (request, call) => keysMeant(request, call.world).length === 0,
    (request, call) => `kid among ${kidsOf(request, call)}`,
    named('kid', kid),
    ({ policy }) => `use a registered key: credentials of ${policy.issuer} have one, the control API registers more`,
  ),
  keyExpired: flawOf(
    (request, call) => keysInForce(request, call.world).length === 0,
    (request) => `a key in force at ${moment(request)}`,
    'one that has expired',
    'register a new key before the old one expires',
  ),
  signature: flawOf(
    (request, call) => !isSignedByClient(request, call.world),
    ({ client }) => `a signature of the key registered for ${client!.name}`,
    (request) => `${shown(alg(request))}, by another key or over another text`,
    'sign with the private half of the registered key',
  ),
  iss: flawOf(
    (request) => iss(request) !== clientId(request),
    named('iss', clientId),
    named('iss', iss),
    'put the client_id in iss',
  ),
  sub: flawOf(
    (request) => sub(request) !== clientId(request),
    named('sub', clientId),
    named('sub', sub),
    'put the client_id in sub',
  ),
  audience: flawOf(
    (request) => !request.policy.audiences.includes(audience(request) as string),
    ({ policy }) => `aud ${policy.audiences.join(' or ')}`,
    named('aud', aud),
    ({ policy }) => `put ${policy.audiences[0]} in aud, and nothing else`,
  ),
  expired: flawOf(
    (request) => !(time('exp')(request) + request.policy.leewaySeconds > request.now),
    (request) => `exp after ${moment(request)}`,
    named('exp', exp),
    'make a new assertion for each request',
  ),
  lifetime: flawOf(
    livesTooLong,
    ({ policy, ...request }) => `exp at most ${policy.longestSeconds} s after iat and after ${moment(request)}`,
    (request) => `exp ${shown(exp(request))}, iat ${shown(iat(request))}`,
    'let the assertion live a minute at most',
  ),
  notBefore: flawOf(
    (request) => nbf(request) !== undefined && !(time('nbf')(request) <= ahead(request)),
    (request) => `nbf up to ${moment(request)}`,
    named('nbf', nbf),
    'keep the clock right',
  ),
  issuedAt: flawOf(
    (request) => iat(request) !== undefined && !(time('iat')(request) <= ahead(request)),
    (request) => `iat up to ${moment(request)}`,
    named('iat', iat),
    'keep the clock right',
  ),
  jti: flawOf(
    (request) => {
      const value = jti(request);
      return typeof value !== 'string' || value === '' || value.length > mostOfJti;
    },
    `a jti of 1 to ${mostOfJti} characters`,
    named('jti', jti),
    'give each assertion a jti of its own',
  ),
  spent: flawOf(
    (request, call) => isSpent(request, call.world),
    'an assertion that was not used before',
    named('jti', jti),
    'make a new assertion for each request',
  ),
} satisfies Record<string, AssertionFlaw>;
