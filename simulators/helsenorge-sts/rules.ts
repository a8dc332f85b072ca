/** Refusals of a token request, in order: who asks, then for what. */
import type * as contract from '../../contracts/generated/helsenorge-sts/index.ts';
import type { Call } from '../kernel/call.ts';
import { rulesOf, type Rule } from '../kernel/operation.ts';
import { flaw } from '../registers/assertion-flaws.ts';
import { header, named, parameter } from '../registers/assertion-parts.ts';
import type { AssertionRequest } from '../registers/client-assertion.ts';

const refuse = rulesOf<typeof contract>();

const is = (call: Call, key: keyof contract.Profile, value: string) => call.profile(key) === value;
const grantType = parameter('grant_type');
const [otherBody, otherBodyWords] = flaw.form;
const [isSpent, spentWords] = flaw.spent;

export const tokenRules: readonly Rule<AssertionRequest>[] = [
  refuse('invalid_request', 'sts.request.form', otherBody, {
    ...otherBodyWords,
    answer: (_, call) => ({ status: call.profile<number>('otherBodyStatus') }),
  }),
  refuse('invalid_request', 'sts.request.parameters-once', ...flaw.repeated),
  refuse('invalid_client', 'sts.authentication.no-secret', ...flaw.secret),
  refuse(
    'invalid_client',
    'sts.request.client-id',
    (request, call) => parameter('client_id')(request) === undefined && is(call, 'clientIdParameter', 'required'),
    flaw.clientId[1],
  ),
  refuse('invalid_client', 'sts.registration.known', ...flaw.unknown),
  refuse('invalid_client', 'sts.assertion.type', ...flaw.type),
  refuse('invalid_client', 'sts.assertion.present', ...flaw.absent),
  refuse('invalid_client', 'sts.assertion.alg', ...flaw.algorithm),
  refuse('invalid_client', 'sts.assertion.typ', ...flaw.typ),
  refuse(
    'invalid_client',
    'sts.assertion.typ',
    (request, call) => header('typ')(request) === undefined && is(call, 'assertionTyp', 'required'),
    { expected: 'typ JWT', got: 'no typ', todo: 'set typ, or set the profile key assertionTyp to optional' },
  ),
  refuse('invalid_client', 'sts.assertion.kid', ...flaw.kid),
  refuse('invalid_client', 'sts.registration.key-expired', ...flaw.keyExpired),
  refuse('invalid_client', 'sts.assertion.signature', ...flaw.signature),
  refuse('invalid_client', 'sts.assertion.iss', ...flaw.iss),
  refuse('invalid_client', 'sts.assertion.sub', ...flaw.sub),
  refuse('invalid_client', 'sts.assertion.aud', ...flaw.audience),
  refuse('invalid_client', 'sts.assertion.exp', ...flaw.expired),
  refuse('invalid_client', 'sts.assertion.lifetime', ...flaw.lifetime),
  refuse('invalid_client', 'sts.assertion.nbf', ...flaw.notBefore),
  refuse('invalid_client', 'sts.assertion.iat', ...flaw.issuedAt),
  refuse('invalid_client', 'sts.assertion.jti', ...flaw.jti),
  refuse(
    'invalid_client',
    'sts.assertion.replay',
    (request, call) => is(call, 'assertionReuse', 'refused') && isSpent(request, call),
    spentWords,
  ),
  refuse('invalid_request', 'sts.request.grant-type', (request) => grantType(request) === undefined, {
    expected: 'grant_type client_credentials',
    got: 'none',
    todo: 'set grant_type',
  }),
  refuse(
    'unsupported_grant_type',
    'sts.request.grant-known',
    (request) => grantType(request) !== 'client_credentials',
    {
      expected: 'grant_type client_credentials',
      got: named('grant_type', grantType),
      todo: 'set grant_type: there are no refresh tokens and no others',
    },
  ),
  refuse(
    'invalid_scope',
    'sts.request.scope',
    (request, call) => parameter('scope')(request) !== undefined && is(call, 'scopeParameter', 'refused'),
    {
      expected: 'no scope',
      got: named('scope', parameter('scope')),
      todo: 'leave scope out: the registration decides what the token is good for',
    },
  ),
];

/** The first version has ended, whatever the request says. */
export const endedRules: readonly Rule<null>[] = [
  refuse('SIM-V1-ENDED', 'sts.v1.ended', () => true, {
    expected: 'POST …/sts/v2/token with a signed client_assertion',
    got: 'a request to the first version, which took a shared secret and ended on 2023-12-31',
    todo: 'register an RSA key and use /sts/v2/token; better still HelseID, which is required from 2025-12-01',
  }),
];
