import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseJwt, verifyJwt } from '../kernel/codecs/jwt.ts';
import { publicKeyOf } from '../kernel/codecs/jwk.ts';
import type { World } from '../kernel/world.ts';
import {
  about,
  backWith,
  clientOf,
  get,
  issuer,
  logIn,
  makeWorld,
  number,
  population,
  post,
  proofOf,
  redeem,
  seconds,
  send,
  tokensOf,
  verdict,
  verifier,
  wish,
} from './testing/asking.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-oidc', key, value);
const wait = (count: number) => world.clock.advanceSecurity(count * 1000);
const codeOf = () => backWith(logIn(world))['code'];
const refused = (more: Record<string, string | undefined>, code = codeOf()) => verdict(redeem(world, code, more));
const refresh = (refresh_token: string | undefined, more = {}, client = clientOf(world)) =>
  post(world, '/v3/token', { grant_type: 'refresh_token', refresh_token, ...proofOf(world, client), ...more });
const isOpen = (token: string) => about(world, '/introspect/v1', token).body['active'] as boolean;
const publicClient = () => clientOf(world, 'motpart-tool-public');
const both = { citizen: number('no-proxy'), represented: number('no-represented') };

describe('a code', () => {
  test('gives tokens, that nobody keeps [oidc.token.issued] [oidc.token.no-store] [oidc.token.lifetime]', () => {
    const { answer, body } = redeem(world, codeOf());
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    expect(body).toMatchObject({
      token_type: 'Bearer',
      expires_in: 1800,
      scope: 'openid oidcnavn oidcfodselsnummer offline_access',
    });
    profile('tokenSeconds', 60);
    expect(tokensOf(world)['expires_in']).toBe(60);
  });
  test('for nothing, or for something else [oidc.token.grant-type] [oidc.token.grant-known] [oidc.token.code-present] [oidc.error.codes]', () => {
    expect(refused({ grant_type: undefined })).toEqual([400, 'invalid_request', 'oidc.token.grant-type']);
    expect(refused({ grant_type: 'password' })).toEqual([400, 'unsupported_grant_type', 'oidc.token.grant-known']);
    expect(refused({ code: undefined })).toEqual([400, 'invalid_request', 'oidc.token.code-present']);
  });
  test('is known and not too old [oidc.token.code-known] [oidc.token.code-lifetime]', () => {
    expect(refused({ code: 'x' })).toEqual([400, 'invalid_grant', 'oidc.token.code-known']);
    const code = codeOf();
    wait(59);
    expect(redeem(world, code).answer.status).toBe(200);
    const late = codeOf();
    wait(60);
    expect(refused({}, late)).toEqual([400, 'invalid_grant', 'oidc.token.code-known']);
  });
  test('is of this client [oidc.token.code-client]', () => {
    const asked = redeem(world, codeOf(), {}, publicClient());
    expect(verdict(asked)).toEqual([400, 'invalid_grant', 'oidc.token.code-client']);
  });
  test('is good once, and ends its tokens when it comes again [oidc.token.code-once]', () => {
    const code = codeOf();
    const { access_token, refresh_token } = redeem(world, code).body;
    expect(isOpen(access_token)).toBe(true);
    expect(verdict(redeem(world, code, {}, publicClient()))[2]).toBe('oidc.token.code-client');
    expect(isOpen(access_token)).toBe(true);
    expect(refused({}, code)).toEqual([400, 'invalid_grant', 'oidc.token.code-once']);
    expect([isOpen(access_token), verdict(refresh(refresh_token))[1]]).toEqual([false, 'invalid_grant']);
  });
  test('comes with its address and its verifier [oidc.token.redirect-uri] [oidc.token.verifier-present] [oidc.token.verifier]', () => {
    const other = { redirect_uri: 'http://localhost:8080/callback' };
    expect(refused(other)).toEqual([400, 'invalid_grant', 'oidc.token.redirect-uri']);
    expect(refused({ redirect_uri: undefined })[2]).toBe('oidc.token.redirect-uri');
    expect(refused({ code_verifier: undefined })).toEqual([400, 'invalid_request', 'oidc.token.verifier-present']);
    expect(refused({ code_verifier: `${verifier}x` })).toEqual([400, 'invalid_grant', 'oidc.token.verifier']);
  });
  test('of a public client too', () => {
    const client = publicClient();
    const { request_uri } = post(world, '/v3/par', { ...wish(), client_id: client.clientId }).body;
    const back = get(world, '/v2/authorize', { client_id: client.clientId, request_uri, motpart_citizen: 'no-active' });
    expect(redeem(world, backWith(back)['code'], {}, client).answer.status).toBe(200);
  });
  test('any other code, or any other verifier, opens nothing [oidc.token.code-known] [oidc.token.verifier]', () => {
    const code = codeOf()!;
    const others = (right: string) =>
      fc
        .oneof(
          fc.string({ minLength: 1 }),
          fc
            .nat(right.length - 1)
            .chain((at) =>
              fc.constantFrom('A', '_', '').map((letter) => right.slice(0, at) + letter + right.slice(at + 1)),
            ),
        )
        .filter((text) => text !== right);
    const property = fc.property(others(code), others(verifier), (otherCode, otherVerifier) => {
      expect(refused({}, otherCode)[2]).toBe('oidc.token.code-known');
      expect(refused({ code_verifier: otherVerifier }, code)[2]).toBe('oidc.token.verifier');
    });
    fc.assert(property, { numRuns: 40 });
    expect(redeem(world, code).answer.status).toBe(200);
  });
});

describe('the id token', () => {
  const claimsOf = ({ id_token }: Record<string, any>) => parseJwt(id_token)!.claims;
  const person = (id: string) => population.people.find((one) => one.number === number(id))!;

  test('is signed by the key of the key set [oidc.id-token.signed] [oidc.id-token.alg]', () => {
    for (const alg of ['RS256', 'PS256', 'ES256']) {
      profile('idTokenAlg', alg);
      const jwt = parseJwt(tokensOf(world)['id_token'])!;
      const [jwk] = send(world, '/v3/.well-known/openid-configuration/jwks').body['keys'];
      expect([jwt.header['alg'], jwt.header['kid']]).toEqual([alg, jwk.kid]);
      expect(verifyJwt(jwt, publicKeyOf(jwk)!.key)).toBe(true);
    }
  });
  test('has the usual claims, and the nonce [oidc.id-token.claims] [oidc.id-token.lifetime] [oidc.authorize.nonce]', () => {
    const claims = claimsOf(tokensOf(world));
    const expected = {
      iss: issuer,
      aud: clientOf(world).clientId,
      iat: seconds,
      exp: seconds + 1800,
      nonce: 'the-nonce',
    };
    expect(claims).toMatchObject({ ...expected, auth_time: seconds });
    expect(claims['sub']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    profile('idTokenSeconds', 60);
    expect(claimsOf(tokensOf(world))['exp']).toBe(seconds + 60);
    expect(claimsOf(tokensOf(world, { nonce: undefined }))).not.toHaveProperty('nonce');
  });
  test('names both citizens and their relation, in either way [oidc.id-token.citizens] [oidc.id-token.claim-names]', () => {
    const [own, other] = [person('no-represented'), person('no-proxy')];
    const flat = claimsOf(tokensOf(world, {}, both));
    expect(flat).toMatchObject({ pid: own.number, logged_in_pid: other.number, relation: 'power-of-attorney' });
    profile('citizenClaims', 'act');
    const { act, ...nested } = claimsOf(tokensOf(world, {}, both));
    expect(act).toMatchObject({ pid: other.number, name: `${other.givenName} ${other.familyName}` });
    expect(nested).toMatchObject({ pid: own.number, relation: 'power-of-attorney', sub: flat['sub'] });
    expect(claimsOf(tokensOf(world))).not.toHaveProperty('act');
  });
  test('tells no more than the scopes ask for [oidc.id-token.details]', () => {
    const names = (scope: string) => Object.keys(claimsOf(tokensOf(world, { scope })));
    expect(names('openid').filter((name) => /name|birth|pid/.test(name))).toEqual([]);
    expect(names('openid oidcnavn')).toContain('family_name');
    expect(claimsOf(tokensOf(world, { scope: 'oidcfodselsdatoinformasjon' }))['birthdate']).toBe(
      person('no-active').birthDate,
    );
    expect(names('oidcfodselsnummer')).toContain('pid');
  });
});

describe('a refresh token', () => {
  test('comes with offline_access, where there are any [oidc.token.refresh-token] [oidc.token.refresh-rotation]', () => {
    expect(tokensOf(world)['refresh_token']).toMatch(/^[\w-]{43}$/);
    expect(tokensOf(world, { scope: 'openid' })).not.toHaveProperty('refresh_token');
    profile('refreshTokens', 'none');
    expect(tokensOf(world)).not.toHaveProperty('refresh_token');
  });
  test('can be used day after day, as long as each comes in time [oidc.token.refresh-known]', () => {
    profile('inactivitySeconds', 86_400);
    let { refresh_token: newest } = tokensOf(world);
    for (let turn = 0; turn < 4; turn += 1) {
      world.clock.advanceSecurity(20 * 3_600_000);
      tokensOf(world, { nonce: undefined });
      const again = refresh(newest);
      expect([turn, again.answer.status]).toEqual([turn, 200]);
      newest = again.body['refresh_token'];
    }
  });
  test('gives other tokens for the same citizens [oidc.token.refresh-known]', () => {
    const first = tokensOf(world, {}, both);
    const second = refresh(first['refresh_token']).body;
    expect(parseJwt(second['id_token'])!.claims['relation']).toBe('power-of-attorney');
    expect(isOpen(second['access_token'])).toBe(true);
    expect(second['access_token']).not.toBe(first['access_token']);
  });
  test('is good for one use, or for several [oidc.token.refresh-rotation]', () => {
    const { refresh_token } = tokensOf(world);
    const next = refresh(refresh_token).body['refresh_token'];
    expect(verdict(refresh(refresh_token))).toEqual([400, 'invalid_grant', 'oidc.token.refresh-known']);
    expect(refresh(next).answer.status).toBe(200);
    profile('refreshTokens', 'kept');
    const kept = tokensOf(world)['refresh_token'];
    expect([refresh(kept).body['refresh_token'], refresh(kept).answer.status]).toEqual([kept, 200]);
  });
  test('is there, in force, and the own one [oidc.token.refresh-present] [oidc.token.refresh-known]', () => {
    expect(verdict(refresh(undefined))).toEqual([400, 'invalid_request', 'oidc.token.refresh-present']);
    const { refresh_token, access_token } = tokensOf(world);
    expect(verdict(refresh(access_token))[2]).toBe('oidc.token.refresh-known');
    expect(verdict(refresh(refresh_token, {}, publicClient()))[2]).toBe('oidc.token.refresh-known');
    profile('inactivitySeconds', 60);
    const short = tokensOf(world)['refresh_token'];
    wait(60);
    expect(verdict(refresh(short))[2]).toBe('oidc.token.refresh-known');
  });
  test('gives fewer scopes when asked, never more [oidc.token.refresh-scope]', () => {
    const { refresh_token } = tokensOf(world, { scope: 'openid offline_access' });
    const more = verdict(refresh(refresh_token, { scope: 'openid oidcnavn' }));
    expect(more).toEqual([400, 'invalid_scope', 'oidc.token.refresh-scope']);
    expect(refresh(refresh_token, { scope: 'openid' }).body['scope']).toBe('openid');
  });
});
