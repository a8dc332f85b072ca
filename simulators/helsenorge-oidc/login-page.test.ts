import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { setConsent } from '../registers/consent.ts';
import { registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { setRepresentation } from '../registers/representation.ts';
import {
  arrive,
  backTo,
  backWith,
  choose,
  clientOf,
  cookieOf,
  logIn,
  loginIn,
  makeWorld,
  number,
  post,
} from './testing/asking.ts';

let world: World;
beforeEach(() => {
  world = makeWorld();
});

const profile = (key: string, value: string | number) => world.setProfile('helsenorge-oidc', key, value);
const minutes = (count: number) => world.clock.advanceSecurity(count * 60_000);

describe('the page', () => {
  test('offers personas, and runs and loads nothing [oidc.login.page] [oidc.authorize.ui-locales]', () => {
    const { answer, text } = arrive(world, { ui_locales: 'en' });
    expect(text).toContain(number('no-active'));
    expect(text).not.toContain(number('no-under-16'));
    expect(text).not.toContain(number('no-deceased'));
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(answer.headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http://127.0.0.1:8080; base-uri 'none'; frame-ancestors 'none'",
    );
  });
  test('sends code and state back [oidc.authorize.answered]', () => {
    const asked = logIn(world);
    expect([asked.answer.status, asked.answer.rule, backTo(asked).origin]).toEqual([
      303,
      'oidc.authorize.answered',
      'http://127.0.0.1:8080',
    ]);
    expect(Object.keys(backWith(asked))).toEqual(['code', 'state']);
  });
  test('or posts them, by a script that the policy names, or a button [oidc.authorize.answered]', () => {
    const { answer, text } = logIn(world, { response_mode: 'form_post' });
    expect(text).toMatch(/<form method="post" action="http:\/\/127\.0\.0\.1:8080\/callback">/);
    expect(text).toMatch(/name="code" value="[\w-]{43}"/);
    expect(text).toContain('name="state" value="the-state"');
    expect(answer.headers['content-security-policy']).toMatch(
      /script-src 'sha256-[^']+'; form-action http:\/\/127\.0\.0\.1:8080;/,
    );
  });
  test('as the profile says when nobody asks [oidc.authorize.response-mode-default]', () => {
    profile('responseMode', 'form_post');
    expect(logIn(world).text).toContain('name="code"');
    expect(backWith(logIn(world, { response_mode: 'query' }))['code']).toBeDefined();
  });
  test('takes numbers with spaces, and names of personas', () => {
    const spaced = number('no-active').replace(/^(.{6})/, '$1 ');
    expect(logIn(world, {}, { number: spaced }).answer.status).toBe(303);
    expect(logIn(world, {}, { citizen: 'no-active-second' }).answer.status).toBe(303);
  });
  test('is left out when the address says who: our own parameters', () => {
    const asked = arrive(world, { motpart_citizen: 'no-proxy', motpart_represented: 'no-represented' });
    expect([asked.answer.status, asked.exchange.facts?.['citizen']]).toEqual([303, { relation: 'power-of-attorney' }]);
    expect(arrive(world, { motpart_citizen: 'nobody' }).answer.rule).toBe('oidc.login.citizen');
  });
  test('a citizen who gives up [oidc.login.cancelled]', () => {
    const asked = choose(world, arrive(world), { action: 'cancel' });
    expect([asked.answer.rule, backWith(asked)]).toMatchObject([
      'oidc.login.cancelled',
      { error: 'access_denied', state: 'the-state' },
    ]);
  });
  test('of a login that is over [oidc.sim.login]', () => {
    const page = arrive(world);
    expect(post(world, '/v2/login', { login: 'x', citizen: number('no-active') }).answer.rule).toBe('oidc.sim.login');
    minutes(10);
    const asked = choose(world, page, { citizen: number('no-active') });
    expect([asked.answer.status, asked.answer.rule, asked.answer.headers['location']]).toEqual([
      400,
      'oidc.sim.login',
      undefined,
    ]);
  });
});

describe('who logs in', () => {
  test('nobody unknown, foreign or dead [oidc.login.citizen] [oidc.session.citizen] [oidc.sim.citizen]', () => {
    for (const citizen of ['01010112345', number('se-adult'), number('no-deceased'), '']) {
      const asked = logIn(world, {}, { citizen });
      expect([asked.answer.status, asked.answer.rule, asked.answer.headers['location']]).toEqual([
        400,
        'oidc.login.citizen',
        undefined,
      ]);
      expect(loginIn(asked)).not.toBe('');
    }
  });
  test('and can choose again', () => {
    const wrong = logIn(world, {}, { citizen: 'x' });
    expect(wrong.text).toContain('role="alert"');
    expect(choose(world, wrong, { citizen: number('no-active') }).answer.status).toBe(303);
  });
  test('nobody picked, and no number written: the page says what to do', () => {
    const asked = choose(world, arrive(world), {});
    expect(asked.answer.status).toBe(400);
    expect(asked.text).toContain('Velg en nedenfor, eller skriv et nummer fra testbefolkningen.');
  });
  test('nobody too young [oidc.login.age]', () => {
    const citizen = number('no-under-16');
    expect(logIn(world, {}, { citizen }).answer.rule).toBe('oidc.login.age');
    profile('minimumAge', 0);
    expect(logIn(world, {}, { citizen }).answer.status).toBe(303);
  });
  test('whatever the consent, or with full consent only [oidc.login.consent]', () => {
    const citizen = number('no-not-consented');
    expect(logIn(world, {}, { citizen }).answer.status).toBe(303);
    profile('loginConsent', 'full');
    expect(logIn(world, {}, { citizen }).answer.rule).toBe('oidc.login.consent');
    world.transact(() => setConsent(world, citizen, 'full'));
    expect(logIn(world, {}, { citizen }).answer.status).toBe(303);
  });
  test('whoever acts for others is asked for whom, and can be one of those only [oidc.login.represented]', () => {
    const [citizen, represented] = [number('no-parent'), number('no-under-16')];
    const asking = logIn(world, {}, { citizen });
    expect([asking.answer.status, asking.text.includes('Velg hvem du representerer')]).toEqual([200, true]);
    expect(asking.text).toContain(represented);
    const wrong = choose(world, asking, { citizen, represented: number('no-active') });
    expect([wrong.answer.status, wrong.answer.rule]).toEqual([400, 'oidc.login.represented']);
    expect(choose(world, asking, { citizen, represented }).answer.status).toBe(303);
  });
  test('a representation that has ended counts no longer [oidc.sim.represented]', () => {
    const [representative, represented] = [number('no-proxy'), number('no-represented')];
    world.transact(() => setRepresentation(world, { represented, representative, kind: null }));
    const asked = logIn(world, {}, { citizen: representative, represented });
    expect(asked.answer.rule).toBe('oidc.login.represented');
  });
});

describe('whoever is logged in at the provider', () => {
  test('is known by a cookie for this provider only [oidc.session.cookie]', () => {
    const header = logIn(world).answer.headers['set-cookie'];
    expect(header).toMatch(/^helsenorge-login=[\w-]{43}; Path=\/helsenorge\/sts\/oidcprov; HttpOnly; SameSite=Lax$/);
    expect(JSON.stringify(world.snapshot())).not.toContain(/=([\w-]{43});/.exec(header!)![1]);
  });
  test('comes back without a page, for the same two citizens [oidc.session.again]', () => {
    const first = logIn(world, {}, { citizen: number('no-proxy'), represented: number('no-represented') });
    const asked = arrive(world, {}, cookieOf(first));
    expect([asked.answer.status, asked.exchange.facts?.['citizen']]).toEqual([303, { relation: 'power-of-attorney' }]);
    expect(arrive(world, { prompt: 'login' }, cookieOf(first)).answer.status).toBe(200);
    expect(arrive(world, {}, { cookie: 'helsenorge-login=x' }).answer.status).toBe(200);
  });
  test('is logged out after half an hour without activity [oidc.session.inactivity]', () => {
    const cookie = cookieOf(logIn(world));
    minutes(29);
    expect(arrive(world, {}, cookie).answer.status).toBe(303);
    minutes(29);
    expect(arrive(world, {}, cookie).answer.status).toBe(303);
    minutes(30);
    expect(arrive(world, {}, cookie).answer.status).toBe(200);
  });
  test('with prompt=none there is an answer and never a page [oidc.authorize.prompt-none]', () => {
    const asked = arrive(world, { prompt: 'none' });
    expect([asked.answer.rule, backWith(asked)['error']]).toEqual(['oidc.authorize.prompt-none', 'login_required']);
    expect(backWith(arrive(world, { prompt: 'none' }, cookieOf(logIn(world))))['code']).toBeDefined();
  });
});

test('what an address is filled with stays text [oidc.error.page]', () => {
  const evil = '"><script>alert(1)</script>';
  const shown = [
    arrive(world, { client_id: evil }),
    arrive(world, { redirect_uri: evil }),
    logIn(world, {}, { number: evil }),
  ];
  for (const { text } of shown) expect(text).not.toContain('<script>alert');
  registerHelsenorgeClient(world, { ...clientOf(world), redirectUris: ['https://tool.example/callback'] });
  const asked = logIn(world, {
    response_mode: 'form_post',
    redirect_uri: 'https://tool.example/callback',
    state: evil,
  });
  expect(asked.text).toContain('value="&quot;>&lt;script>');
});
