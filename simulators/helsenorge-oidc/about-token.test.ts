import { beforeEach, describe, expect, test } from 'vitest';
import { parseJwt } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import { findReferenceToken } from '../registers/reference-tokens.ts';
import {
  about,
  arrive,
  backTo,
  backWith,
  clientOf,
  cookieOf,
  get,
  logIn,
  makeWorld,
  number,
  post,
  proofOf,
  redeem,
  seconds,
  tokensOf,
  verdict,
  wish,
} from './testing/asking.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-oidc', key, value);
const wait = (count: number) => world.clock.advanceSecurity(count * 1000);
const refresh = (refresh_token: string | undefined, more = {}, client = clientOf(world)) =>
  post(world, '/v3/token', { grant_type: 'refresh_token', refresh_token, ...proofOf(world, client), ...more });
const isOpen = (token: string) => about(world, '/introspect/v1', token).body['active'] as boolean;
const publicClient = () => clientOf(world, 'motpart-tool-public');
const both = { citizen: number('no-proxy'), represented: number('no-represented') };

describe('about a token', () => {
  test('what it stands for [oidc.introspect.answer] [oidc.introspect.subject] [oidc.introspect.audience]', () => {
    const { access_token, id_token } = tokensOf(world, {}, both);
    expect(about(world, '/introspect/v1', access_token).body).toEqual({
      active: true,
      scope: 'openid oidcnavn oidcfodselsnummer offline_access',
      client_id: clientOf(world).clientId,
      token_type: 'Bearer',
      aud: ['nhn:helsenorge.eksternapi'],
      exp: seconds + 1800,
      iss: 'sikkerhet.helsenorge.no',
      sub: parseJwt(id_token)!.claims['sub'],
      pid: both.represented,
    });
  });
  test('it is a reference, and stands nowhere in the state [oidc.token.reference]', () => {
    const { access_token } = tokensOf(world);
    expect(parseJwt(access_token)).toBeUndefined();
    expect(JSON.stringify(world.snapshot())).not.toContain(access_token);
  });
  test('another client has another pseudonym for the same citizen [oidc.introspect.subject]', () => {
    const client = publicClient();
    const { request_uri } = post(world, '/v3/par', { ...wish(), client_id: client.clientId }).body;
    const back = get(world, '/v2/authorize', { client_id: client.clientId, request_uri, motpart_citizen: 'no-active' });
    const { access_token } = redeem(world, backWith(back)['code'], {}, client).body;
    const [one, two] = [
      findReferenceToken(world, access_token),
      findReferenceToken(world, tokensOf(world)['access_token']),
    ];
    expect(one!.citizen!.represented).toBe(two!.citizen!.represented);
    expect(one!.citizen!.sub).not.toBe(two!.citizen!.sub);
  });
  test('of any other only that it is none [oidc.introspect.inactive] [oidc.introspect.caller] [oidc.introspect.token]', () => {
    const { access_token } = tokensOf(world);
    const foreign = () => about(world, '/introspect/v1', access_token, publicClient()).body['active'];
    expect(about(world, '/introspect/v1', 'x').body).toEqual({ active: false });
    expect(foreign()).toBe(false);
    profile('introspection', 'any-token');
    expect(foreign()).toBe(true);
    expect(about(world, '/introspect/v1', 'x').body).toEqual({ active: false });
    expect(verdict(about(world, '/introspect/v1', undefined))).toEqual([
      400,
      'invalid_request',
      'oidc.introspect.token',
    ]);
    profile('tokenSeconds', 60);
    const short = tokensOf(world)['access_token'];
    wait(60);
    expect(about(world, '/introspect/v1', short).body).toEqual({ active: false });
  });
  test('it ends, with a refresh token all of its login [oidc.revoke.revoked] [oidc.revoke.unknown]', () => {
    const { access_token, refresh_token } = tokensOf(world);
    const other = refresh(refresh_token).body;
    const asked = about(world, '/v3/revoke', access_token);
    expect([asked.answer.status, asked.text, isOpen(access_token), isOpen(other['access_token'])]).toEqual([
      200,
      '',
      false,
      true,
    ]);
    expect(about(world, '/v3/revoke', access_token).answer.status).toBe(200);
    about(world, '/v3/revoke', other['refresh_token']);
    expect(isOpen(other['access_token'])).toBe(false);
  });
  test('nobody ends that of another [oidc.revoke.foreign] [oidc.revoke.token]', () => {
    const { access_token } = tokensOf(world);
    const asked = about(world, '/v3/revoke', access_token, publicClient());
    expect(verdict(asked)).toEqual([400, 'invalid_grant', 'oidc.revoke.foreign']);
    expect(isOpen(access_token)).toBe(true);
    expect(verdict(about(world, '/v3/revoke', undefined))).toEqual([400, 'invalid_request', 'oidc.revoke.token']);
  });
  test('it lives longer, and so does the login [oidc.extend.extended] [oidc.extend.token]', () => {
    const logged = logIn(world);
    const { access_token, refresh_token } = redeem(world, backWith(logged)['code']).body;
    const extend = (token: string | undefined) => about(world, '/v3/extend', token);
    wait(1500);
    expect(extend(access_token).body).toEqual({ expires_in: 1800 });
    wait(1500);
    expect(findReferenceToken(world, access_token)!.expires).toBe(world.clock.security() + 300_000);
    expect(arrive(world, {}, cookieOf(logged)).answer.status).toBe(303);
    for (const token of [undefined, 'x', refresh_token])
      expect(verdict(extend(token))).toEqual([400, 'invalid_grant', 'oidc.extend.token']);
    wait(300);
    expect(verdict(extend(access_token))[2]).toBe('oidc.extend.token');
  });
});

describe('logout at the provider', () => {
  const logged = () => {
    const page = logIn(world);
    return { cookie: cookieOf(page), ...redeem(world, backWith(page)['code']).body } as Record<string, any>;
  };
  test('ends login and tokens [oidc.logout.ended]', () => {
    const { cookie, access_token } = logged();
    const asked = get(world, '/v2/logout', {}, cookie);
    expect([asked.answer.status, asked.answer.headers['set-cookie']]).toEqual([
      200,
      expect.stringContaining('Max-Age=0'),
    ]);
    expect(asked.text).toContain('Du er logget ut');
    expect([isOpen(access_token), arrive(world, {}, cookie).answer.status]).toEqual([false, 200]);
  });
  test('goes to an address beside a registered one, of the client that is named [oidc.logout.return]', () => {
    const { id_token } = logged();
    const to = 'http://127.0.0.1:8080/goodbye';
    const leave = (query: Record<string, string>) => get(world, '/v2/logout', { state: 's', ...query });
    const hinted = leave({ id_token_hint: id_token, post_logout_redirect_uri: to });
    expect(backTo(hinted).href).toBe(`${to}?state=s`);
    expect(leave({ client_id: clientOf(world).clientId, post_logout_redirect_uri: to }).answer.status).toBe(303);
    for (const query of [{ id_token_hint: `${id_token}x` }, { client_id: 'x' }, {}])
      expect(leave({ ...query, post_logout_redirect_uri: to }).answer.status).toBe(200);
    const elsewhere = { client_id: clientOf(world).clientId, post_logout_redirect_uri: 'https://evil.example/' };
    expect(leave(elsewhere).answer.status).toBe(200);
    profile('logoutReturn', 'registered');
    expect(leave({ id_token_hint: id_token, post_logout_redirect_uri: to }).answer.status).toBe(200);
  });
  test('staff sees who is logged in, and ends it', async () => {
    const { system } = await import('./index.ts');
    const { access_token } = logged();
    const run = (name: string, body = {}) =>
      world.transact(() => system.controls![name]!.run(world, body)).result as { logins: { loggedIn: string }[] };
    expect(run('list-logins').logins.map(({ loggedIn }) => loggedIn)).toEqual([number('no-active')]);
    expect(run('end-logins', { citizen: number('no-proxy') }).logins).toHaveLength(1);
    expect(run('end-logins').logins).toEqual([]);
    expect(isOpen(access_token)).toBe(false);
  });
  test('staff logs somebody in without a browser, as far as that is so', async () => {
    const { system } = await import('./index.ts');
    const run = (body: Record<string, unknown>) =>
      world.transact(() => system.controls!['log-in']!.run(world, body)).result as Record<string, string>;
    const given = run({ citizen: 'no-proxy', represented: 'no-represented' });
    expect(given).toMatchObject({ tokenType: 'Bearer', expiresIn: 1800, relation: 'power-of-attorney' });
    expect(about(world, '/introspect/v1', given['accessToken']).body['pid']).toBe(number('no-represented'));
    const wrong = [{}, { citizen: 'se-adult' }, { citizen: 1 }, { citizen: 'no-active', represented: 'no-proxy' }];
    for (const body of [...wrong, { citizen: 'no-active', client: 'motpart-sts' }])
      expect(() => run(body)).toThrow(RangeError);
  });
});
