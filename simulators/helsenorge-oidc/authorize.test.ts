import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import {
  arrive,
  backWith,
  choose,
  clientOf,
  get,
  logIn,
  makeWorld,
  number,
  post,
  proofOf,
  redeem,
  redirectUri,
  verdict,
  wish,
} from './testing/asking.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-oidc', key, value);
const minutes = (count: number) => world.clock.advanceSecurity(count * 60_000);
const par = (more: Record<string, string | undefined> = {}, client = clientOf(world)) =>
  post(world, '/v3/par', { ...wish(more), ...proofOf(world, client) });
const arriveBy = (request_uri: string, client = clientOf(world)) =>
  get(world, '/v2/authorize', { client_id: client.clientId, request_uri });

describe('what is wrong with a request goes back to the client, from /authorize and /par alike', () => {
  const refusals: readonly [row: string, error: string, more: Record<string, string | undefined>][] = [
    ['oidc.authorize.response-type', 'invalid_request', { response_type: undefined }],
    ['oidc.authorize.response-type-code', 'unsupported_response_type', { response_type: 'id_token' }],
    ['oidc.authorize.response-mode', 'invalid_request', { response_mode: 'fragment' }],
    ['oidc.authorize.scope', 'invalid_scope', { scope: 'openid everything' }],
    ['oidc.authorize.scope', 'invalid_scope', { scope: undefined }],
    ['oidc.authorize.nonce', 'invalid_request', { nonce: 'n'.repeat(1001) }],
    ['oidc.authorize.code-challenge', 'invalid_request', { code_challenge: undefined }],
    ['oidc.authorize.challenge-method', 'invalid_request', { code_challenge_method: 'plain' }],
    ['oidc.authorize.challenge-method', 'invalid_request', { code_challenge_method: undefined }],
    ['oidc.authorize.challenge-form', 'invalid_request', { code_challenge: 'short' }],
  ];
  test.each(refusals)('[%s] %s %o [oidc.error.redirected]', (row, error, more) => {
    const asked = arrive(world, more);
    expect([asked.answer.status, asked.answer.rule]).toEqual([303, row]);
    expect(asked.answer.headers['location']).toMatch(new RegExp(`^${redirectUri}\\?`));
    expect(backWith(asked)).toMatchObject({ error, state: 'the-state' });
    expect(verdict(par(more))).toEqual([400, error, row]);
  });
  test('a state that is too long does not come back [oidc.authorize.state]', () => {
    const asked = arrive(world, { state: 's'.repeat(1001) });
    expect([asked.answer.rule, backWith(asked)['state']]).toEqual(['oidc.authorize.state', undefined]);
    expect(arrive(world, { state: 's'.repeat(1000) }).answer.status).toBe(200);
  });
  test('a parameter twice [oidc.authorize.parameters-once]', () => {
    const twice = `client_id=${clientOf(world).clientId}&redirect_uri=${redirectUri}&scope=openid&scope=oidcnavn`;
    expect(get(world, '/v2/authorize', twice).answer.rule).toBe('oidc.authorize.parameters-once');
  });
  test('openid is asked for where the profile says so [oidc.authorize.openid]', () => {
    expect(arrive(world, { scope: 'oidcnavn' }).answer.status).toBe(200);
    profile('openidScope', 'required');
    expect(arrive(world, { scope: 'oidcnavn' }).answer.rule).toBe('oidc.authorize.openid');
  });
  test('plain is taken where the profile says so [oidc.authorize.challenge-method]', () => {
    profile('plainChallenge', 'taken');
    const verifier = 'v'.repeat(43);
    const code = backWith(logIn(world, { code_challenge: verifier, code_challenge_method: undefined }))['code'];
    expect(redeem(world, code, { code_verifier: 'w'.repeat(43) }).answer.status).toBe(400);
    expect(redeem(world, code, { code_verifier: verifier }).answer.status).toBe(200);
  });
});

describe('whoever cannot be trusted is shown a page [oidc.error.page]', () => {
  const isPage = ({ answer, text }: ReturnType<typeof arrive>) => [
    answer.status,
    answer.headers['location'],
    text.includes('<html lang="nb">'),
  ];
  test('no client, or an unknown one [oidc.authorize.client-id] [oidc.registration.known]', () => {
    for (const [client_id, rule] of [
      [undefined, 'oidc.authorize.client-id'],
      ['<b>', 'oidc.registration.known'],
      [clientOf(world, 'motpart-sts').clientId, 'oidc.registration.known'],
    ]) {
      const asked = arrive(world, { client_id });
      expect([...isPage(asked), asked.answer.rule]).toEqual([400, undefined, true, rule]);
    }
  });
  test('no address [oidc.authorize.redirect-present]', () => {
    const asked = arrive(world, { redirect_uri: undefined });
    expect([...isPage(asked), asked.answer.rule]).toEqual([400, undefined, true, 'oidc.authorize.redirect-present']);
    expect(verdict(par({ redirect_uri: undefined }))[2]).toBe('oidc.authorize.redirect-present');
  });
  test('an address that is not registered letter by letter [oidc.authorize.redirect-uri] [oidc.authorize.redirect-error]', () => {
    const others = [
      `${redirectUri}/`,
      `${redirectUri}?a=1`,
      redirectUri.toUpperCase(),
      'https://evil.example/callback',
    ];
    for (const redirect_uri of others) {
      const asked = arrive(world, { redirect_uri });
      expect([...isPage(asked), asked.answer.rule]).toEqual([400, undefined, true, 'oidc.authorize.redirect-uri']);
      expect(asked.text).toContain('Fant ingen match på RedirectUri');
      expect(asked.text).toContain('204019');
    }
  });
  test('at /par the number stands where the profile says [oidc.authorize.redirect-answer]', () => {
    const refused = () => par({ redirect_uri: 'https://evil.example/callback' }).body;
    const text = 'Fant ingen match på RedirectUri';
    expect(refused()).toEqual({ error: 'invalid_request', error_description: `204019 ${text}` });
    profile('unregisteredRedirect', 'error');
    expect(refused()).toEqual({ error: '204019', error_description: text });
    profile('unregisteredRedirect', 'code-message');
    expect(refused()).toEqual({ Code: '204019', Message: text });
  });
});

describe('pushed requests', () => {
  test('get a request_uri that the client can use [oidc.par.pushed] [oidc.par.no-store]', () => {
    const { answer, body } = par();
    expect([answer.status, body['expires_in'], answer.headers['cache-control']]).toEqual([201, 60, 'no-store']);
    expect(arriveBy(body['request_uri']).text).toContain('Logg inn på Helsenorge');
  });
  test('are refused with a request_uri of their own [oidc.par.no-request-uri]', () => {
    expect(verdict(par({ request_uri: 'urn:x' }))).toEqual([400, 'invalid_request', 'oidc.par.no-request-uri']);
  });
  test('are required of a public client, and optional for others [oidc.par.required] [oidc.par.optional]', () => {
    const open = clientOf(world, 'motpart-tool-public');
    const asked = arrive(world, { client_id: open.clientId });
    expect([asked.answer.rule, backWith(asked)['error']]).toEqual(['oidc.par.required', 'invalid_request']);
    expect(arriveBy(par({}, open).body['request_uri'], open).answer.status).toBe(200);
    expect(arrive(world).answer.status).toBe(200);
  });
  test('are known, of this client, and not too old [oidc.par.known] [oidc.par.lifetime]', () => {
    const { request_uri } = par().body;
    const open = clientOf(world, 'motpart-tool-public');
    for (const asked of [arriveBy('urn:ietf:params:oauth:request_uri:x'), arriveBy(request_uri, open)])
      expect([asked.answer.status, asked.answer.rule]).toEqual([400, 'oidc.par.known']);
    minutes(1);
    expect(arriveBy(request_uri).answer.rule).toBe('oidc.par.known');
    profile('requestUriSeconds', 300);
    const longer = par().body['request_uri'];
    minutes(4);
    expect(arriveBy(longer).answer.status).toBe(200);
  });
  test('lead to one answer [oidc.par.once]', () => {
    const { request_uri } = par().body;
    const [first, second] = [arriveBy(request_uri), arriveBy(request_uri)];
    expect(choose(world, first, { citizen: number('no-active') }).answer.status).toBe(303);
    expect(choose(world, second, { citizen: number('no-active') }).answer.rule).toBe('oidc.sim.login');
    expect(arriveBy(request_uri).answer.rule).toBe('oidc.par.once');
  });
});

test('any request_uri but the one that was given is refused [oidc.par.known]', () => {
  const given: string = par().body['request_uri'];
  const another = fc.oneof(
    fc.string({ minLength: 1 }),
    fc
      .nat(given.length - 1)
      .chain((at) => fc.constantFrom('A', '-', '').map((letter) => given.slice(0, at) + letter + given.slice(at + 1))),
  );
  fc.assert(
    fc.property(
      another.filter((text) => text !== given),
      (text) => {
        expect(arriveBy(text).answer.rule).toBe('oidc.par.known');
      },
    ),
  );
});
