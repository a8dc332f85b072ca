import { generateKeyPairSync } from 'node:crypto';
import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import { registerClient, rotateKey } from '../registers/clients.ts';
import {
  ask,
  clientOf,
  endpoint,
  formHeaders,
  issuer,
  makeAssertion,
  makeWorld,
  registeredKey,
  seconds,
  send,
  sendForm,
  verdict,
  type AskWish,
} from './testing/asking.ts';

const epj = clientOf('motpart-epj');
const foreign = await jose.exportJWK((await jose.generateKeyPair('ES256', { extractable: true })).privateKey);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An assertion of epj whose signature is over other bytes than a library would make. */
const unsigned = (header: object) =>
  `${part(header)}.${part({ iss: epj.clientId, sub: epj.clientId, aud: issuer, jti: 'x', iat: seconds, exp: seconds + 10 })}.`;

/** Row, what is wrong with the request, and what the diagnosis says of it. */
const refused: readonly [row: string, title: string, wish: AskWish, got: string][] = [
  ['request.client-id', 'no client_id', { form: { client_id: undefined } }, 'none'],
  ['request.client-id', 'an empty client_id', { form: { client_id: '' } }, 'none'],
  ['registration.known', 'an unknown client', { form: { client_id: 'somebody' } }, 'client_id somebody'],
  ['authentication.private-key-jwt', 'a secret', { form: { client_secret: 'x' } }, 'a client secret'],
  ['assertion.type', 'another assertion type', { form: { client_assertion_type: 'urn:x' } }, 'client_assertion_type urn:x'],
  ['assertion.present', 'no assertion', { form: { client_assertion: undefined } }, 'none that can be read'],
  ['assertion.present', 'an assertion that is no JWT', { assertion: 'abc' }, 'none that can be read'],
  ['assertion.alg', 'alg none', { assertion: unsigned({ alg: 'none', typ: 'JWT' }) }, 'alg none'],
  ['assertion.alg', 'a symmetric alg', { header: { alg: 'HS256' }, key: { kty: 'oct', k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ' } }, 'alg HS256'],
  ['assertion.typ', 'another typ', { header: { typ: 'at+jwt' } }, 'typ at+jwt'],
  ['assertion.kid', 'an unknown kid', { header: { kid: 'other' } }, 'kid other'],
  ['assertion.signature', 'a foreign key', { key: foreign }, 'ES256, by another key'],
  ['assertion.signature', 'an alg that does not fit the key', { assertion: unsigned({ alg: 'RS256', typ: 'JWT' }) }, 'RS256'],
  ['assertion.iss', 'another iss', { claims: { iss: 'me' } }, 'iss me'],
  ['assertion.sub', 'no sub', { claims: { sub: undefined } }, 'sub nothing'],
  ['assertion.aud-token-endpoint', 'the token endpoint as aud', { claims: { aud: endpoint } }, 'the token endpoint'],
  ['assertion.aud-token-endpoint', 'the token endpoint in a list', { claims: { aud: [endpoint] } }, 'the token endpoint'],
  ['assertion.aud', 'another issuer as aud', { claims: { aud: 'https://helseid.example' } }, 'aud https://helseid.example'],
  ['assertion.aud', 'a slash after the issuer', { claims: { aud: `${issuer}/` } }, `aud ${issuer}/`],
  ['assertion.aud', 'no aud', { claims: { aud: undefined } }, 'aud nothing'],
  ['assertion.aud', 'two audiences', { claims: { aud: [issuer, 'x'] } }, `aud ["${issuer}","x"]`],
  ['assertion.exp', 'no exp', { claims: { exp: undefined } }, 'exp nothing'],
  ['assertion.exp', 'exp as text', { claims: { exp: `${seconds + 10}` } }, `exp ${seconds + 10}`],
  ['assertion.exp', 'exp past the leeway', { claims: { exp: seconds - 5 } }, `exp ${seconds - 5}`],
  ['assertion.lifetime', 'exp 66 seconds ahead', { claims: { exp: seconds + 66, iat: seconds + 5 } }, `exp ${seconds + 66}`],
  ['assertion.lifetime', '61 seconds between iat and exp', { claims: { exp: seconds + 50, iat: seconds - 11 } }, `iat ${seconds - 11}`],
  ['assertion.nbf', 'nbf past the leeway', { claims: { nbf: seconds + 6 } }, `nbf ${seconds + 6}`],
  ['assertion.iat', 'no iat', { claims: { iat: undefined } }, 'iat nothing'],
  ['assertion.iat', 'iat past the leeway', { claims: { iat: seconds + 6 } }, `iat ${seconds + 6}`],
  ['assertion.jti', 'no jti', { claims: { jti: undefined } }, 'jti nothing'],
  ['assertion.jti', 'a jti of a thousand characters', { claims: { jti: 'x'.repeat(1_000) } }, 'jti xxx'],
]; // prettier-ignore

describe('a client is refused', () => {
  test.each(refused)('[helseid.%s] %s', async (row, _title, wish, got) => {
    const world = makeWorld();
    const found = verdict(await ask(world, wish));
    expect(found).toMatchObject({ status: 400, error: 'invalid_client', rule: `helseid.${row}` });
    expect(found.got).toContain(got);
    expect(found.expected).not.toBe('');
    expect(found.todo).not.toBe('');
    expect(verdict(await ask(world)).status).toBe(200);
  });

  test('[helseid.authentication.private-key-jwt] an Authorization header', () => {
    const form = `client_id=${epj.clientId}&grant_type=client_credentials`;
    const asked = sendForm(makeWorld(), form, { authorization: 'Basic YTpi' });
    expect(verdict(asked)).toMatchObject({ error: 'invalid_client', rule: 'helseid.authentication.private-key-jwt' });
  });

  test('[helseid.assertion.typ-absent] no typ, where the profile demands one', async () => {
    const world = makeWorld();
    const header = { typ: undefined };
    expect((await ask(world, { header })).answer.status).toBe(200);
    world.setProfile('helseid', 'assertionTyp', 'required');
    expect(verdict(await ask(world, { header }))).toMatchObject({
      error: 'invalid_client',
      rule: 'helseid.assertion.typ-absent',
    });
  });

  test('[helseid.assertion.signature] the key that was registered before', async () => {
    const world = makeWorld();
    rotateKey(world, epj.clientId);
    const asked = await ask(world, { header: { kid: undefined } });
    expect(verdict(asked)).toMatchObject({ error: 'invalid_client', rule: 'helseid.assertion.signature' });
  });
});

describe('a client is recognised', () => {
  test.each<[string, AskWish]>([
    ['typ JWT', { header: { typ: 'JWT' } }],
    ['typ client-authentication+jwt', {}],
    ['the issuer as only member of a list', { claims: { aud: [issuer] } }],
    ['no kid', { header: { kid: undefined } }],
    ['no nbf', { claims: { nbf: undefined } }],
    ['a lifetime of exactly a minute', { claims: { exp: seconds + 60 } }],
    ['a clock five seconds ahead', { claims: { iat: seconds + 5, nbf: seconds + 5, exp: seconds + 65 } }],
    ['a clock behind, expired within the leeway', { claims: { exp: seconds - 4 } }],
  ])('%s', async (_title, wish) => {
    expect(verdict(await ask(makeWorld(), wish))).toMatchObject({ status: 200, rule: 'helseid.token.issued' });
  });

  test('[helseid.assertion.leeway] the profile says how far clocks may differ', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'clockLeewaySeconds', 0);
    expect(verdict(await ask(world, { claims: { iat: seconds + 1 } })).rule).toBe('helseid.assertion.iat');
    world.setProfile('helseid', 'clockLeewaySeconds', 60);
    expect((await ask(world, { claims: { iat: seconds + 59 } })).answer.status).toBe(200);
  });

  test('an RSA key signs with PS256 and RS384', async () => {
    const world = makeWorld();
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'rsa' };
    const client = registerClient(world, { ...epj, keys: [{ jwk, generation: null, expires: null }] });
    const key = pair.privateKey.export({ format: 'jwk' }) as jose.JWK;
    for (const alg of ['PS256', 'RS384'])
      expect((await ask(world, { client, key, header: { alg } })).answer.status).toBe(200);
  });

  test('the journal knows header and claims of the assertion, and no signature', async () => {
    const { exchange } = await ask(makeWorld(), { claims: { jti: 'seen' } });
    expect(exchange.facts?.['assertion']).toMatchObject({
      header: { alg: 'ES256' },
      claims: { jti: 'seen', sub: epj.clientId },
    });
    expect(Object.keys(exchange.facts?.['assertion'] as object)).toEqual(['header', 'claims']);
  });

  test('the journal keeps no private key that somebody put in a header', async () => {
    const jwk = registeredKey(epj);
    const { exchange } = await ask(makeWorld(), { header: { jwk } });
    expect(exchange.facts?.['assertion']).toMatchObject({ header: { secretMembersOfJwk: ['d'] } });
    expect(JSON.stringify(exchange.facts)).not.toContain(jwk.d);
  });
});

describe('an assertion is for one use', () => {
  test('[helseid.assertion.replay] the same assertion again, and another with its jti', async () => {
    const world = makeWorld();
    const assertion = await makeAssertion({ claims: { jti: 'one' } });
    expect((await ask(world, { assertion })).answer.status).toBe(200);
    for (const wish of [{ assertion }, { claims: { jti: 'one', exp: seconds + 30 } }])
      expect(verdict(await ask(world, wish))).toMatchObject({
        error: 'invalid_client',
        rule: 'helseid.assertion.replay',
        got: 'jti one',
      });
  });

  test('of twenty requests with one assertion exactly one gets a token', async () => {
    const world = makeWorld();
    const assertion = await makeAssertion();
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(world, { assertion })));
    expect(asked.filter(({ answer }) => answer.status === 200)).toHaveLength(1);
  });

  test('two clients may use the same jti, and a worthless assertion uses up nothing', async () => {
    const world = makeWorld();
    const claims = { jti: 'shared' };
    expect((await ask(world, { claims, key: foreign })).answer.status).toBe(400);
    expect((await ask(world, { claims })).answer.status).toBe(200);
    expect((await ask(world, { claims, client: clientOf('motpart-reader') })).answer.status).toBe(200);
  });

  test('[helseid.assertion.spent] a request that is refused later has used it up, unless the profile says otherwise', async () => {
    const world = makeWorld();
    const assertion = await makeAssertion();
    expect((await ask(world, { assertion, form: { scope: 'nothing' } })).body['error']).toBe('invalid_scope');
    expect(verdict(await ask(world, { assertion })).rule).toBe('helseid.assertion.replay');
    world.setProfile('helseid', 'assertionSpent', 'when-granted');
    const second = await makeAssertion();
    expect((await ask(world, { assertion: second, form: { scope: 'nothing' } })).body['error']).toBe('invalid_scope');
    expect((await ask(world, { assertion: second })).answer.status).toBe(200);
    expect(verdict(await ask(world, { assertion: second })).rule).toBe('helseid.assertion.replay');
  });

  test('what has expired is forgotten, so that the table stays small', async () => {
    const world = makeWorld();
    for (let turn = 0; turn < 10; turn += 1) {
      const now = seconds + turn * 60;
      const claims = { iat: now, nbf: now, exp: now + 10 };
      expect((await ask(world, { claims })).answer.status).toBe(200);
      world.clock.advanceSecurity(60_000);
    }
    expect(world.table('tokens.used-at-issuer').size).toBeLessThanOrEqual(2);
  });

  test('restoring a snapshot does not make it good again, and a reset does', async () => {
    const world = makeWorld();
    const before = world.snapshot();
    const assertion = await makeAssertion();
    expect((await ask(world, { assertion })).answer.status).toBe(200);
    world.restore(before);
    expect(verdict(await ask(world, { assertion })).rule).toBe('helseid.assertion.replay');
    world.reset();
    expect((await ask(world, { assertion })).answer.status).toBe(200);
  });
});

describe('the request is a form', () => {
  const form = (extra = '') => `client_id=${epj.clientId}&grant_type=client_credentials${extra}`;

  test.each([
    [
      'another content type',
      { headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') },
      'content-type application/json',
    ],
    ['no content type', { headers: {}, body: Buffer.from(form()) }, 'content-type missing'],
    [
      'bytes that are not UTF-8',
      { headers: formHeaders, body: Buffer.from([0x61, 0x3d, 0xff]) },
      'bytes that are not UTF-8',
    ],
    ['percent-encoding that is not UTF-8', { headers: formHeaders, body: Buffer.from('a=%ff') }, 'percent-encoding'],
  ])('[helseid.request.form] %s', (_title, request, got) => {
    const found = verdict(send(makeWorld(), request));
    expect(found).toMatchObject({ status: 400, error: 'invalid_request', rule: 'helseid.request.form' });
    expect(found.got).toContain(got);
  });

  test('[helseid.request.parameters-once] a parameter that stands twice', () => {
    const asked = sendForm(makeWorld(), form('&scope=a&scope=b'));
    expect(verdict(asked)).toMatchObject({
      error: 'invalid_request',
      rule: 'helseid.request.parameters-once',
      got: 'scope',
    });
  });

  test('a content type with a charset, in capitals, is the same', async () => {
    const headers = { 'content-type': 'Application/X-WWW-Form-URLencoded; charset=UTF-8' };
    expect(verdict(send(makeWorld(), { headers, body: Buffer.from(form()) })).rule).not.toBe('helseid.request.form');
  });
});
