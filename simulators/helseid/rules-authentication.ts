/** Who asks: refusals of a token request before the client is recognised, in order. */
import type * as contract from '../../contracts/generated/helseid/index.ts';
import type { RegisteredKey } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { publicKeyOf } from '../kernel/codecs/jwk.ts';
import { algorithms, verifyJwt } from '../kernel/codecs/jwt.ts';
import { rulesOf, type Rule } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { shown } from '../registers/dpop-proof.ts';
import { isIssuer, usedAtIssuer, wasUsed } from '../registers/token-state.ts';
import { organisationIn } from './organisation.ts';
import { audience, claim, explain, header, moment, named, parameter, time } from './request-parts.ts';
import { assertionId, type ClientRequest } from './token-request.ts';

const refuse = rulesOf<typeof contract>();

const bearerAssertion = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const assertionTypes = ['jwt', 'client-authentication+jwt'];
/** Seconds. */
const longestAssertion = 60;
const mostOfJti = 256;

const clientId = parameter('client_id');
const [alg, typ, kid] = [header('alg'), header('typ'), header('kid')];
const [iss, sub, aud, jti] = [claim('iss'), claim('sub'), claim('aud'), claim('jti')];
const [exp, nbf, iat] = [claim('exp'), claim('nbf'), claim('iat')];

function sendsSecret(request: ClientRequest, call: Call<any>): boolean {
  return parameter('client_secret')(request) !== undefined || call.header('authorization') !== undefined;
}

function isTokenEndpoint(request: ClientRequest, world: World): boolean {
  const value = audience(request);
  const end = '/connect/token';
  return typeof value === 'string' && value.endsWith(end) && isIssuer(world, value.slice(0, -end.length));
}

/** Keys of the client that can be meant: the one that kid names, else all. */
function meant(request: ClientRequest): readonly RegisteredKey[] {
  const named = kid(request);
  return request.client!.keys.filter(({ jwk }) => named === undefined || jwk.kid === named);
}

const isOver = ({ expires }: RegisteredKey, { now }: ClientRequest) => expires !== null && expires / 1000 <= now;
const inForce = (request: ClientRequest) => meant(request).filter((key) => !isOver(key, request));

function isSigned(request: ClientRequest, candidates: readonly RegisteredKey[]): boolean {
  return candidates.some(({ jwk }) => {
    const key = publicKeyOf(jwk);
    return key !== undefined && verifyJwt(request.assertion!, key.key);
  });
}

const kids = ({ client }: ClientRequest) => client!.keys.map(({ jwk }) => jwk.kid).join(', ') || 'none';
const iso = (milliseconds: number | null) => (milliseconds === null ? 'never' : new Date(milliseconds).toJSON());

/** Who asks: a form, a known client, an assertion that is its own, meant for us, fresh and not used before. */
export const authentication: readonly Rule<ClientRequest>[] = [
  refuse(
    'invalid_request',
    'helseid.request.form',
    ({ form }) => form.flaw !== undefined,
    explain(
      'application/x-www-form-urlencoded in UTF-8',
      ({ form }) => form.flaw!,
      'send the parameters as a form body',
    ),
  ),
  refuse(
    'invalid_request',
    'helseid.request.parameters-once',
    ({ form }) => form.repeated.length > 0,
    explain(
      'each parameter once',
      ({ form }) => shown(form.repeated.join(', ')),
      'separate scopes by spaces in one scope',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.request.client-id',
    (request) => clientId(request) === undefined,
    explain('client_id', 'none', 'send client_id beside the assertion'),
  ),
  refuse(
    'HID-1008',
    'helseid.organisation.shared-secret',
    (request, call) => sendsSecret(request, call) && organisationIn(request.assertion?.claims ?? {}).form !== 'absent',
    explain(
      'private_key_jwt, when numbers are passed',
      'organisation numbers beside a shared secret',
      'send a client_assertion and no secret',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.authentication.private-key-jwt',
    sendsSecret,
    explain(
      'private_key_jwt only',
      'a client secret or an Authorization header',
      'send a client_assertion and no secret',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.registration.known',
    ({ client }) => client === undefined,
    explain(
      'a registered client',
      named('client_id', clientId),
      'GET /_motpart/v1/systems names a ready-made one under credentials of helseid',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.type',
    (request) => parameter('client_assertion_type')(request) !== bearerAssertion,
    explain(
      bearerAssertion,
      named('client_assertion_type', parameter('client_assertion_type')),
      'set client_assertion_type',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.present',
    ({ assertion }) => assertion === undefined,
    explain('one signed JWT in client_assertion', 'none that can be read', 'sign the assertion as a compact JWS'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.alg',
    (request) => !algorithms.includes(alg(request) as string),
    explain(`alg among ${algorithms.join(', ')}`, named('alg', alg), 'sign with the private key that is registered'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.typ',
    (request) => typ(request) !== undefined && !assertionTypes.includes(shown(typ(request)).toLowerCase()),
    explain('typ JWT or client-authentication+jwt', named('typ', typ), 'set typ in the header of the assertion'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.typ-absent',
    (request, call) => typ(request) === undefined && call.profile('assertionTyp') === 'required',
    explain(
      'typ JWT or client-authentication+jwt',
      'no typ',
      'set typ, or set the profile key assertionTyp to optional',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.kid',
    (request) => kid(request) !== undefined && meant(request).length === 0,
    explain(
      (request) => `kid among ${kids(request)}`,
      named('kid', kid),
      'use the registered key: `credentials` of helseid has it, unless it was rotated',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.registration.key-expired',
    (request) => inForce(request).length === 0,
    explain(
      (request) => `a key in force at ${iso(request.now * 1000)}`,
      (request) => `one that expired: ${iso(meant(request).at(-1)?.expires ?? null)}`,
      'register a new key before the old one expires: POST /_motpart/v1/clients/{id}/keys',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.signature',
    (request) => !isSigned(request, inForce(request)),
    explain(
      ({ client }) => `a signature of the key registered for ${client!.name}`,
      (request) => `${shown(alg(request))}, by another key or over another text`,
      'sign with the private half of the registered key',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.registration.keys-at-once',
    (request, call) => call.profile('clientKeys') === 'newest' && !isSigned(request, request.client!.keys.slice(-1)),
    explain(
      ({ client }) => `the newest key, kid ${client!.keys.at(-1)!.jwk.kid}`,
      'an older one',
      'sign with the newest key, or set the profile key clientKeys to several',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.iss',
    (request) => iss(request) !== clientId(request),
    explain(named('iss', clientId), named('iss', iss), 'put the client_id in iss'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.sub',
    (request) => sub(request) !== clientId(request),
    explain(named('sub', clientId), named('sub', sub), 'put the client_id in sub'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.aud-token-endpoint',
    (request, call) => isTokenEndpoint(request, call.world),
    explain(
      ({ issuer }) => `aud ${issuer}`,
      (request) => `aud ${shown(aud(request))}, the token endpoint`,
      'put the issuer in aud, not the token endpoint: clients from before 2025 fall into this trap',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.aud',
    (request, call) => !isIssuer(call.world, audience(request)),
    explain(
      ({ issuer }) => `aud ${issuer}`,
      named('aud', aud),
      'put issuer of the metadata in aud, without a slash at its end',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.exp',
    (request, call) => !(time('exp')(request) + call.profile<number>('clockLeewaySeconds') > request.now),
    explain((request) => `exp after ${moment(request)}`, named('exp', exp), 'make a new assertion for each request'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.lifetime',
    (request, call) => {
      const latest = request.now + longestAssertion + call.profile<number>('clockLeewaySeconds');
      return time('exp')(request) > latest || time('exp')(request) - time('iat')(request) > longestAssertion;
    },
    explain(
      (request) => `exp at most ${longestAssertion} s after iat and after ${moment(request)}`,
      (request) => `exp ${shown(exp(request))}, iat ${shown(iat(request))}`,
      'let the assertion live 60 s at most; the official library takes 10',
    ),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.nbf',
    (request, call) =>
      nbf(request) !== undefined && !(time('nbf')(request) <= request.now + call.profile<number>('clockLeewaySeconds')),
    explain((request) => `nbf up to ${moment(request)}`, named('nbf', nbf), 'keep the clock right'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.iat',
    (request, call) => !(time('iat')(request) <= request.now + call.profile<number>('clockLeewaySeconds')),
    explain((request) => `iat up to ${moment(request)}`, named('iat', iat), 'set iat, and keep the clock right'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.jti',
    (request) => !/^.{1,256}$/su.test(typeof jti(request) === 'string' ? (jti(request) as string) : ''),
    explain(`a jti of 1 to ${mostOfJti} characters`, named('jti', jti), 'give each assertion a jti of its own'),
  ),
  refuse(
    'invalid_client',
    'helseid.assertion.replay',
    (request, call) => wasUsed(call.world, usedAtIssuer, assertionId(request)),
    explain(
      'an assertion that was not used before',
      named('jti', jti),
      'make a new assertion for each request, also when you repeat one with a nonce',
    ),
  ),
];
