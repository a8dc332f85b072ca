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
  scopes,
  tokenOf,
  digitaltaktivWorld,
} from './testing/digitaltaktiv-world.ts';

let world: World;
beforeEach(() => {
  world = digitaltaktivWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-digitaltaktiv', key, value);
const feed = 'GET /api/v1/DigitaltAktivStatusEndringer';
const list = (authorization?: string, more: Record<string, string> = {}) =>
  ask(world, feed, undefined, { authorization, ...more });
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
  test('is answered 401 with SEC-110000 and a challenge [digitaltaktiv.token.missing] [digitaltaktiv.token.challenge]', () => {
    const answer = list();
    expect(bodyOf(answer)).toEqual({ Code: 'SEC-110000', Message: 'Token is expired or invalid' });
    expect([answer.status, answer.rule, answer.basis]).toEqual([401, 'digitaltaktiv.token.missing', 'documented']);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(lastDiagnosis(world)).toMatchObject({ expected: 'an Authorization header', got: 'none' });
  });
  test('every operation wants one [digitaltaktiv.token.header]', () => {
    const headers = { authorization: undefined };
    const lines = [
      'POST /helsenorgeaktivsjekken/v1',
      'POST /v1/DigitaltAktivOmraade',
      'GET /v1/DigitaltAktivStatusEndringer',
    ];
    for (const line of lines) expect(outcome(ask(world, line, undefined, headers))).toBe('401 SEC-110000');
    expect(outcome(list(tokenOf(world)))).toBe('401 SEC-110000');
  });
  test('the answer can come without a challenge [digitaltaktiv.token.challenge]', () => {
    profile('challenge', 'omit');
    expect(list().headers['www-authenticate']).toBeUndefined();
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
    ['of another world', () => tokenOf(digitaltaktivWorld({ id: 'other' }))],
  ])('%s: 401 EHSEC-110002 [digitaltaktiv.token.validated] [digitaltaktiv.token.bad-answer]', (_, make) => {
    const answer = bearer(make());
    expect([outcome(answer), answer.rule]).toEqual(['401 EHSEC-110002', 'digitaltaktiv.token.validated']);
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(Object.values(lastDiagnosis(world)!).every((part) => part.length > 3)).toBe(true);
  });
  test('what is no JWT is taken for one of Helsenorge STS [digitaltaktiv.token.validated] [digitaltaktiv.token.bad-answer]', () => {
    expect(outcome(bearer('0123456789abcdef'))).toBe('401 SEC-110000');
    profile('badTokenAnswer', 'EHSEC-110002');
    expect(outcome(bearer('0123456789abcdef'))).toBe('401 EHSEC-110002');
  });
  test('all can be answered with SEC-110000 [digitaltaktiv.token.validated] [digitaltaktiv.token.bad-answer]', () => {
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(bearer(forged({}, { aud: 'nhn:someone-else' })))).toBe('401 SEC-110000');
  });
  test('expired: 401, or 403 as the other page says [digitaltaktiv.token.expired]', () => {
    const token = tokenOf(world, { lifetimeSeconds: 60 });
    expect(outcome(bearer(token))).toBe('200');
    world.clock.advanceSecurity(70_000);
    expect([outcome(bearer(token)), list(`Bearer ${token}`).rule]).toEqual([
      '401 EHSEC-110002',
      'digitaltaktiv.token.expired',
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
  test('without organisation number: the misleading 401 [digitaltaktiv.token.organisation-number] [digitaltaktiv.token.claims]', () => {
    const token = tokenOf(world, { orgnrParent: undefined });
    const answer = bearer(token);
    expect(bodyOf(answer)).toEqual({ Code: 'EHSEC-110002', Message: 'Token is expired or invalid' });
    expect([answer.rule, answer.basis]).toEqual(['digitaltaktiv.token.organisation-number', 'observed']);
    expect(lastDiagnosis(world)!.todo).toContain('organisation');
    profile('organisationNumber', 'optional');
    expect(outcome(bearer(token))).toBe('200');
  });
});

test('a token of HelseID opens everything [digitaltaktiv.token.issuer]', () => {
  expect(outcome(bearer(tokenOf(world)))).toBe('200');
});

describe('the scheme', () => {
  test.each(['bearer', 'BEARER', 'Bearer'])('%s is the same word [digitaltaktiv.token.scheme]', (word) => {
    expect(outcome(list(`${word} ${tokenOf(world)}`))).toBe('200');
  });
  test('another word is refused [digitaltaktiv.token.scheme]', () => {
    expect(outcome(list('Basic bW90cGFydDpoZWk='))).toBe('401 EHSEC-110002');
    expect(lastDiagnosis(world)!.expected).toContain('Bearer');
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(list('Basic bW90cGFydDpoZWk='))).toBe('401 SEC-110000');
  });
  test('an unbound token where only bound ones are taken [digitaltaktiv.token.scheme]', () => {
    profile('tokenScheme', 'dpop');
    const answer = bearer(tokenOf(world));
    expect([outcome(answer), answer.rule]).toEqual(['401 EHSEC-110002', 'digitaltaktiv.token.scheme']);
    expect(answer.headers['www-authenticate']).toContain('DPoP');
  });
  test('a bound token where only Bearer is taken [digitaltaktiv.token.scheme]', () => {
    profile('tokenScheme', 'bearer');
    expect(outcome(list(`DPoP ${tokenOf(world, { jkt: 'x' })}`))).toBe('401 EHSEC-110002');
  });
});

describe('a bound token', () => {
  const client = personaClient(population, 'motpart-epj');
  const { publicJwk } = clientKey(1177, client.clientId, 1);
  test('is nothing without its proof [digitaltaktiv.token.proof]', () => {
    const token = tokenOf(world, { jkt: publicJwk.kid });
    const answer = list(`DPoP ${token}`);
    expect([outcome(answer), answer.rule, answer.basis]).toEqual([
      '401 EHSEC-110002',
      'digitaltaktiv.token.proof',
      'documented',
    ]);
    expect(outcome(list(`DPoP ${token}`, { dpop: 'no proof' }))).toBe('401 EHSEC-110002');
    profile('badTokenAnswer', 'SEC-110000');
    expect(outcome(list(`DPoP ${token}`))).toBe('401 SEC-110000');
  });
});

describe('scopes', () => {
  const operations: readonly (readonly [keyof typeof scopes, string])[] = [
    ['changes', feed],
    ['changes', 'GET /v1/DigitaltAktivStatusEndringer'],
    ['check', 'POST /helsenorgeaktivsjekken/v1'],
    ['area', 'POST /v1/DigitaltAktivOmraade'],
  ];
  const outcomeWith = (line: string, wish: readonly string[]) =>
    outcome(ask(world, line, undefined, { authorization: `Bearer ${tokenOf(world, { scopes: wish })}` }));

  test.each(operations)(
    'the scope %s opens %s and no other does [digitaltaktiv.scope.missing] [digitaltaktiv.scope.changes] [digitaltaktiv.scope.check] [digitaltaktiv.scope.area]',
    (name, line) => {
      const others = Object.values(scopes).filter((scope) => scope !== scopes[name]);
      expect(outcomeWith(line, others)).toBe('403 SIM-SCOPE');
      expect(lastDiagnosis(world)!.expected).toContain(scopes[name]);
      expect(outcomeWith(line, [scopes[name]])).toBe(name === 'changes' ? '200' : '400 SIM-BODY');
    },
  );
  test('their names and the audience can be changed [digitaltaktiv.scope.names]', () => {
    const keys = {
      changesScope: feed,
      checkScope: 'POST /helsenorgeaktivsjekken/v1',
      areaScope: 'POST /v1/DigitaltAktivOmraade',
    };
    for (const [key, line] of Object.entries(keys)) {
      profile(key, `nhn:other/${key}`);
      expect(outcomeWith(line, Object.values(scopes))).toBe('403 SIM-SCOPE');
      expect(outcomeWith(line, [`nhn:other/${key}`])).toMatch(/^(200|400 SIM-BODY)$/);
    }
    profile('audience', 'nhn:other');
    expect(outcomeWith(feed, ['nhn:other/changesScope'])).toBe('401 EHSEC-110002');
  });
});

test('access is refused before anything else is looked at [digitaltaktiv.api.order-of-checks]', () => {
  expect(outcome(ask(world, 'POST /helsenorgeaktivsjekken/v1', 'no JSON', { authorization: undefined }))).toBe(
    '401 SEC-110000',
  );
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
