import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { clientKey, personaClient } from '../../fixtures/index.ts';
import { signJwt, signingKey } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import { issuerKey, type AccessReason } from '../registers/tokens.ts';
import { accessRules } from './rules-access.ts';
import {
  ask,
  bodyOf,
  lastDiagnosis,
  noon,
  outcome,
  population,
  readScope,
  send,
  sendScope,
  textOf,
  tokenOf,
  verktoyWorld,
} from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-verktoy', key, value);
const list = (authorization?: string, more: Record<string, string> = {}) =>
  ask(world, 'GET /v1/SelvstendigVerktoy', undefined, { authorization, ...more });
const bearer = (token: string) => list(`Bearer ${token}`);

/** A token of the right issuer with something else in it. */
function forged(
  header: Record<string, unknown>,
  claims: Record<string, unknown>,
  key = issuerKey(world).signing,
): string {
  const good = JSON.parse(Buffer.from(tokenOf(world).split('.')[1]!, 'base64url').toString()) as object;
  return signJwt({ typ: 'at+jwt', ...header }, { ...good, ...claims }, key);
}

describe('no token', () => {
  test('is answered 401 with SEC-110000 and a challenge [verktoy.token.missing] [verktoy.token.challenge]', () => {
    const answer = list();
    expect(bodyOf(answer)).toEqual({ Code: 'SEC-110000', Message: 'Token is expired or invalid' });
    expect([answer.status, answer.rule, answer.basis]).toEqual([401, 'verktoy.token.missing', 'assumed']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'an Authorization header', got: 'none' });
  });
  test('every operation wants one [verktoy.token.header]', () => {
    const headers = { authorization: undefined };
    const lines = [
      'GET /v1/SelvstendigVerktoy/x',
      'GET /v1/SelvstendigVerktoy/SokSelvstendigVerktoy',
      'GET /v1/GrafiskElement/1',
      'PUT /v1/Veiledningstjeneste/x',
      'GET /v1/Behandler',
    ];
    for (const line of lines) expect(outcome(ask(world, line, undefined, headers))).toBe('401 SEC-110000');
    expect(outcome(send(world, {}, headers))).toBe('401 SEC-110000');
    expect(outcome(list(tokenOf(world)))).toBe('401 SEC-110000');
  });
  test('the answer can come without a body or a challenge [verktoy.token.missing] [verktoy.token.challenge]', () => {
    profile('unauthenticatedBody', 'empty');
    profile('challenge', 'omit');
    const answer = list();
    expect([answer.status, textOf(answer), answer.headers]).toEqual([401, '', {}]);
  });
});

describe('a token that does not hold', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const foreign = signingKey({ ...privateKey.export({ format: 'jwk' }), kid: 'foreign', alg: 'ES256' });
  test.each<[string, () => string]>([
    ['of another key', () => forged({}, {}, foreign)],
    ['of another issuer', () => forged({}, { iss: 'https://helseid.example' })],
    ['for another audience', () => forged({}, { aud: 'nhn:someone-else' })],
    ['of another type', () => forged({ typ: 'id+jwt' }, {})],
    ['not valid yet', () => forged({}, { nbf: noon / 1000 + 60 })],
    [
      'without algorithm',
      () => tokenOf(world).replace(/^[^.]+/, Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')),
    ],
    ['of another world', () => tokenOf(verktoyWorld({ id: 'other' }))],
  ])('%s: 401 EHSEC-110002 [verktoy.token.validated] [verktoy.token.bad-answer]', (_, make) => {
    const answer = bearer(make());
    expect([outcome(answer), answer.rule]).toEqual(['401 EHSEC-110002', 'verktoy.token.validated']);
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(Object.values(lastDiagnosis(world)!).every((part) => part.length > 3)).toBe(true);
  });
  test('what is no JWT is taken for one of Helsenorge STS [verktoy.token.validated] [verktoy.token.bad-answer]', () => {
    expect(outcome(bearer('0123456789abcdef'))).toBe('401 SEC-110000');
    profile('badTokenAnswer', 'EHSEC-110002');
    expect(outcome(bearer('0123456789abcdef'))).toBe('401 EHSEC-110002');
  });
  test('all can be answered with SEC-110000 [verktoy.token.validated] [verktoy.token.bad-answer]', () => {
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(bearer(forged({}, { aud: 'nhn:someone-else' })))).toBe('401 SEC-110000');
  });
  test('expired: 401, or 403 as the other page says [verktoy.token.expired]', () => {
    const token = tokenOf(world, { lifetimeSeconds: 60 });
    expect(outcome(bearer(token))).toBe('200');
    world.clock.advanceSecurity(70_000);
    expect([outcome(bearer(token)), list(`Bearer ${token}`).rule]).toEqual([
      '401 EHSEC-110002',
      'verktoy.token.expired',
    ]);
    profile('expiredToken', 403);
    expect(outcome(bearer(token))).toBe('403 EHSEC-110002');
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(bearer(token))).toBe('403 SEC-110000');
  });
  test('business time does not age a token', () => {
    const token = tokenOf(world, { lifetimeSeconds: 60 });
    world.clock.advance(90 * 86_400_000);
    expect(outcome(bearer(token))).toBe('200');
  });
  test('without organisation number: the misleading 401 [verktoy.token.organisation-number] [verktoy.token.claims]', () => {
    const token = tokenOf(world, { orgnrParent: undefined });
    const answer = bearer(token);
    expect(bodyOf(answer)).toEqual({ Code: 'EHSEC-110002', Message: 'Token is expired or invalid' });
    expect([answer.rule, answer.basis]).toEqual(['verktoy.token.organisation-number', 'observed']);
    expect(lastDiagnosis(world)!.todo).toContain('organisation');
    profile('organisationNumber', 'optional');
    expect(outcome(bearer(token))).toBe('200');
  });
});

describe('the scheme', () => {
  test.each(['bearer', 'BEARER', 'Bearer'])('%s is the same word [verktoy.token.scheme]', (word) => {
    expect(outcome(list(`${word} ${tokenOf(world)}`))).toBe('200');
  });
  test('another word is refused [verktoy.token.scheme]', () => {
    expect(outcome(list('Basic bW90cGFydDpoZWk='))).toBe('401 EHSEC-110002');
    expect(lastDiagnosis(world)!.expected).toContain('Bearer');
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(list('Basic bW90cGFydDpoZWk='))).toBe('401 SEC-110000');
  });
  test('an unbound token where only bound ones are taken [verktoy.token.scheme]', () => {
    profile('tokenScheme', 'dpop');
    const answer = bearer(tokenOf(world));
    expect([outcome(answer), answer.rule]).toEqual(['401 EHSEC-110002', 'verktoy.token.scheme']);
    expect(answer.headers['www-authenticate']).toContain('DPoP');
  });
  test('a bound token where only Bearer is taken [verktoy.token.scheme]', () => {
    profile('tokenScheme', 'bearer');
    expect(outcome(list(`DPoP ${tokenOf(world, { jkt: 'x' })}`))).toBe('401 EHSEC-110002');
  });
});

describe('a bound token', () => {
  const client = personaClient(population, 'motpart-epj');
  const { publicJwk } = clientKey(1177, client.clientId, 1);
  test('is nothing without its proof [verktoy.token.proof]', () => {
    const token = tokenOf(world, { jkt: publicJwk.kid });
    const answer = list(`DPoP ${token}`);
    expect([outcome(answer), answer.rule, answer.basis]).toEqual([
      '401 EHSEC-110002',
      'verktoy.token.proof',
      'documented',
    ]);
    expect(outcome(list(`DPoP ${token}`, { dpop: 'no proof' }))).toBe('401 EHSEC-110002');
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(list(`DPoP ${token}`))).toBe('401 SEC-110000');
  });
});

describe('scopes', () => {
  const only = (scope: string) => ({ authorization: `Bearer ${tokenOf(world, { scopes: [scope] })}` });
  test('sending wants its own [verktoy.scope.send] [verktoy.scope.missing]', () => {
    expect(outcome(send(world, {}, only(sendScope)))).toBe('200');
    const answer = send(world, {}, only(readScope));
    expect([outcome(answer), answer.rule, answer.basis]).toEqual(['403 SIM-SCOPE', 'verktoy.scope.missing', 'assumed']);
    expect(lastDiagnosis(world)).toMatchObject({
      expected: expect.stringContaining(sendScope),
      got: expect.stringContaining(readScope),
    });
  });
  test('reading wants its own [verktoy.scope.catalogue] [verktoy.scope.missing]', () => {
    const lines = ['', '/x', '/SokSelvstendigVerktoy?SokeOrd=x'].map((rest) => `GET /v1/SelvstendigVerktoy${rest}`);
    const outcomes = (scope: string) => lines.map((line) => outcome(ask(world, line, undefined, only(scope))));
    expect(outcomes(sendScope)).toEqual(['403 SIM-SCOPE', '403 SIM-SCOPE', '403 SIM-SCOPE']);
    expect(outcomes(readScope)).toEqual(['200', '400 VER-000209', '400 VER-000254']);
    profile('missingScopeStatus', 401);
    expect(outcomes(sendScope)[0]).toBe('401 SIM-SCOPE');
  });
  test('their names and the audience can be changed [verktoy.scope.names]', () => {
    profile('catalogueScope', 'nhn:other/read');
    expect(outcome(list(`Bearer ${tokenOf(world)}`))).toBe('403 SIM-SCOPE');
    expect(outcome(list(`Bearer ${tokenOf(world, { scopes: ['nhn:other/read'] })}`))).toBe('200');
    profile('sendScope', 'nhn:other/send');
    expect(outcome(send(world))).toBe('403 SIM-SCOPE');
    profile('audience', 'nhn:other');
    expect(outcome(list(`Bearer ${tokenOf(world, { scopes: ['nhn:other/read'] })}`))).toBe('401 EHSEC-110002');
  });
});

test('access is refused before anything else is looked at [verktoy.api.order-of-checks]', () => {
  expect(outcome(ask(world, 'POST /v1/Verktoy', 'no JSON', { authorization: undefined }))).toBe('401 SEC-110000');
});

test('the rules answer every reason that there is', () => {
  const reasons: AccessReason[] = [
    'missing',
    'header',
    'scheme',
    'malformed',
    'sts',
    'algorithm',
    'signature',
    'type',
    'issuer',
    'audience',
    'not-yet-valid',
    'expired',
    'unbound',
    'bound',
    'organisation',
    'dpop-missing',
    'dpop-replay',
    'scope',
  ];
  const call = { profile: () => 'by-token' } as never;
  const unanswered = reasons.filter(
    (reason) => !accessRules.some(({ broken }) => broken({ reason, expected: '', got: '', todo: '' }, call)),
  );
  expect(unanswered).toEqual([]);
});
