import { generateKeyPairSync } from 'node:crypto';
import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import { validateKeySet } from '../../contracts/generated/helseid/validators.js';
import { clientKey } from '../../fixtures/keys.ts';
import { findClient, ownKey, registerKey, withdrawKey } from '../registers/clients.ts';
import type { World } from '../kernel/world.ts';
import { controls } from './controls.ts';
import { ask, clientOf, issuer, makeWorld, seconds, send, verdict, type Asked } from './testing/asking.ts';

const epj = clientOf('motpart-epj');
const day = 86_400_000;

const run = (world: World, name: string): any => controls[name]!.run(world, {});
const get = (world: World, path: string) =>
  send(world, { method: 'GET', path: `/helseid${path}`, received: `${issuer}${path}` }).body;
const keySet = (world: World) => get(world, '/.well-known/openid-configuration/jwks') as unknown as jose.JSONWebKeySet;
const kidsIn = (world: World) => keySet(world).keys.map(({ kid }) => kid);
const tokenOf = ({ body }: Asked) => body['access_token'] as string;
const headerOf = (token: string) => jose.decodeProtectedHeader(token);

/** Checks a token as an API with the key set does. */
const checked = (world: World, token: string) =>
  jose.jwtVerify(token, jose.createLocalJWKSet(keySet(world)), { issuer, currentDate: new Date(seconds * 1000) });

describe('the signing key of HelseID', () => {
  test('[helseid.jwks.rotation] [helseid.token.kid] the new one stands beside the old one, and tokens of both are good', async () => {
    const world = makeWorld();
    const before = tokenOf(await ask(world));
    const [old] = kidsIn(world);
    const { signing, older } = run(world, 'rotate-signing-key');
    const after = tokenOf(await ask(world));
    expect(kidsIn(world)).toEqual([signing.kid, old]);
    expect(older).toEqual([{ kid: old, alg: 'ES256' }]);
    expect([headerOf(before).kid, headerOf(after).kid]).toEqual([old, signing.kid]);
    for (const token of [before, after]) await checked(world, token);
    expect(validateKeySet(keySet(world))).toBe(true);
  });

  test('[helseid.jwks.withdrawn] the old one is withdrawn, and its tokens are good no longer', async () => {
    const world = makeWorld();
    const before = tokenOf(await ask(world));
    run(world, 'rotate-signing-key');
    const after = tokenOf(await ask(world));
    expect(run(world, 'withdraw-signing-keys').older).toEqual([]);
    await expect(checked(world, before)).rejects.toThrow(jose.errors.JWKSNoMatchingKey);
    await checked(world, after);
  });

  test('five rotations leave five keys; a reset has the first again, a restore keeps the last', async () => {
    const world = makeWorld();
    const [first] = kidsIn(world);
    const before = world.snapshot();
    for (let turn = 0; turn < 6; turn += 1) run(world, 'rotate-signing-key');
    const kids = kidsIn(world);
    expect([kids.length, new Set(kids).size, kids.includes(first)]).toEqual([5, 5, false]);
    world.restore(before);
    expect(kidsIn(world)).toEqual(kids);
    world.reset();
    expect(kidsIn(world)).toEqual([first]);
  });

  test.each(['RS256', 'PS256'])(
    '[helseid.token.alg] %s, where the profile says so, for jose as for us',
    async (alg) => {
      const world = makeWorld();
      world.setProfile('helseid', 'accessTokenAlg', alg);
      const token = tokenOf(await ask(world));
      expect(headerOf(token)).toMatchObject({ alg, typ: 'at+jwt', kid: kidsIn(world)[0] });
      await checked(world, token);
      expect(get(world, '/.well-known/openid-configuration')['id_token_signing_alg_values_supported']).toEqual([alg]);
      run(world, 'rotate-signing-key');
      expect(headerOf(tokenOf(await ask(world))).kid).not.toBe(headerOf(token).kid);
      await checked(world, token);
      expect(JSON.stringify(keySet(world))).not.toContain('"d"');
    },
  );
});

describe('the key of a client', () => {
  const asOwner = (world: World) => ({ key: { ...ownKey(world, findClient(world, epj.clientId)!) } as jose.JWK });
  const header = (kid: string | undefined) => ({ header: { kid } });

  test('[helseid.registration.keys] [helseid.registration.keys-at-once] a second one is registered, and both are good; then the first goes', async () => {
    const world = makeWorld();
    const first = findClient(world, epj.clientId)!.keys[0]!.jwk;
    const { jwk: second } = registerKey(world, epj.clientId, { expires: null });
    expect((await ask(world)).answer.status).toBe(200);
    for (const kid of [second.kid, undefined])
      expect((await ask(world, { ...asOwner(world), ...header(kid) })).answer.status).toBe(200);
    withdrawKey(world, epj.clientId, first.kid);
    const refused = verdict(await ask(world));
    expect(refused).toMatchObject({ status: 400, error: 'invalid_client', rule: 'helseid.assertion.kid' });
    expect(refused.expected).toContain(second.kid);
    expect((await ask(world, { ...asOwner(world), ...header(second.kid) })).answer.status).toBe(200);
  });

  test('[helseid.assertion.signature] the kid of one key with the signature of the other', async () => {
    const world = makeWorld();
    const { jwk } = registerKey(world, epj.clientId, { expires: null });
    const refused = verdict(await ask(world, header(jwk.kid)));
    expect(refused).toMatchObject({ error: 'invalid_client', rule: 'helseid.assertion.signature' });
  });

  test('[helseid.registration.keys-at-once] or only the newest counts, where the profile says so', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'clientKeys', 'newest');
    expect((await ask(world)).answer.status).toBe(200);
    const { jwk } = registerKey(world, epj.clientId, { expires: null });
    expect(verdict(await ask(world))).toMatchObject({
      error: 'invalid_client',
      rule: 'helseid.registration.keys-at-once',
    });
    expect((await ask(world, { ...asOwner(world), ...header(jwk.kid) })).answer.status).toBe(200);
  });

  test('[helseid.registration.key-expired] one whose end has come authenticates nobody', async () => {
    const world = makeWorld();
    const { jwk } = registerKey(world, epj.clientId, { expires: seconds * 1000 + day });
    const wish = () => ({ ...asOwner(world), ...header(jwk.kid) });
    expect((await ask(world, wish())).answer.status).toBe(200);
    world.clock.advanceSecurity(day);
    const later = { iat: seconds + day / 1000, nbf: seconds, exp: seconds + day / 1000 + 10 };
    const refused = verdict(await ask(world, { ...wish(), claims: later }));
    expect(refused).toMatchObject({ error: 'invalid_client', rule: 'helseid.registration.key-expired' });
    expect(refused.got).toContain('2026-11-22T12:00:00.000Z');
    expect((await ask(world, { claims: later })).answer.status).toBe(200);
  });

  test('a key that is derived anew is another one, also when the newest was withdrawn', () => {
    const world = makeWorld();
    const { jwk } = registerKey(world, epj.clientId, { expires: null });
    withdrawKey(world, epj.clientId, jwk.kid);
    expect(ownKey(world, findClient(world, epj.clientId)!)).toEqual(clientKey(world.seed, epj.clientId, 1).privateJwk);
    expect(registerKey(world, epj.clientId, { expires: null }).generation).toBe(3);
    expect(() => withdrawKey(world, epj.clientId, jwk.kid)).toThrow(/has no key/);
  });

  test.each(['PS256', 'PS384', 'RS256', 'RS512'])('may be RSA, and sign with %s', async (alg) => {
    const world = makeWorld();
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'rsa' };
    registerKey(world, epj.clientId, { jwk, expires: null });
    const key = privateKey.export({ format: 'jwk' }) as jose.JWK;
    expect((await ask(world, { key, header: { kid: 'rsa', alg } })).answer.status).toBe(200);
  });
});
