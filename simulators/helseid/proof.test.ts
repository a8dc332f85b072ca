import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import {
  ask,
  endpoint,
  makeProof,
  makeWorld,
  proofKey,
  publicProofKey,
  seconds,
  verdict,
  type Asked,
  type ProofWish,
} from './testing/asking.ts';
import type { World } from '../kernel/world.ts';

const nonceIn = ({ answer }: Asked) => answer.headers['dpop-nonce']!;

/** A nonce of this world, as a client gets it. */
const nonceOf = async (world: World) => nonceIn(await ask(world, { proof: await makeProof() }));

async function askWith(world: World, wish: ProofWish = {}): Promise<Asked> {
  const nonce = await nonceOf(world);
  return ask(world, { proof: await makeProof({ ...wish, claims: { nonce, ...wish.claims } }) });
}

const other = await jose.exportJWK((await jose.generateKeyPair('ES256', { extractable: true })).publicKey);
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = { jti: 'x', htm: 'POST', htu: endpoint, iat: seconds };
const handMade = (header: object) => `${part({ typ: 'dpop+jwt', jwk: publicProofKey, ...header })}.${part(claims)}.`;
const symmetric = { kty: 'oct', k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ' };

const refused: readonly [row: string, title: string, proof: ProofWish | string | string[], got: string][] = [
  ['header', 'two proofs in two headers', [handMade({}), handMade({})], 'more than one'],
  ['header', 'two proofs in one header', `${handMade({})},${handMade({})}`, 'more than one'],
  ['format', 'no JWT', 'abc', 'abc'],
  ['typ', 'typ JWT', { header: { typ: 'JWT' } }, 'typ JWT'],
  ['typ', 'no typ', { header: { typ: undefined } }, 'typ nothing'],
  ['alg', 'alg none', handMade({ alg: 'none' }), 'alg none'],
  ['alg', 'a symmetric alg', { header: { alg: 'HS256', jwk: symmetric }, key: symmetric }, 'alg HS256'],
  ['jwk', 'a private jwk', { header: { jwk: proofKey } }, 'a jwk with d'],
  ['jwk', 'a symmetric jwk', handMade({ alg: 'ES256', jwk: symmetric }), 'a jwk with k'],
  ['jwk', 'no jwk', { header: { jwk: undefined } }, 'nothing'],
  ['jwk', 'a jwk that is no key', { header: { jwk: { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' } } }, 'P-256'],
  ['signature', 'a jwk of another key', { header: { jwk: other } }, 'another'],
  ['signature', 'no signature', handMade({ alg: 'ES256' }), 'another'],
  ['jti', 'no jti', { claims: { jti: undefined } }, 'jti nothing'],
  ['htm', 'another method', { claims: { htm: 'GET' } }, 'htm GET'],
  ['htm', 'a method in lower case', { claims: { htm: 'post' } }, 'htm post'],
  ['htu-query', 'a query in htu', { claims: { htu: `${endpoint}?a=1` } }, '?a=1'],
  ['htu-query', 'a fragment in htu', { claims: { htu: `${endpoint}#a` } }, '#a'],
  ['htu', 'another address', { claims: { htu: `${endpoint}/` } }, `${endpoint}/`],
  ['htu', 'no htu', { claims: { htu: undefined } }, 'htu nothing'],
  ['iat', 'no iat', { claims: { iat: undefined } }, 'iat nothing'],
  ['iat', 'a proof that is too old', { claims: { iat: seconds - 66 } }, `iat ${seconds - 66}`],
  ['iat', 'a proof from the future', { claims: { iat: seconds + 6 } }, `iat ${seconds + 6}`],
]; // prettier-ignore

describe('a proof is refused', () => {
  test.each(refused)('[helseid.dpop.%s] %s', async (row, _title, wish, got) => {
    const world = makeWorld();
    const ready = typeof wish === 'string' || Array.isArray(wish);
    const asked = ready ? await ask(world, { proof: wish }) : await askWith(world, wish);
    const found = verdict(asked);
    expect(found).toMatchObject({ status: 400, error: 'invalid_dpop_proof', rule: `helseid.dpop.${row}` });
    expect(found.got).toContain(got);
    expect((await askWith(world)).answer.status).toBe(200);
  });

  test('[helseid.dpop.replay] the same proof again, with another assertion', async () => {
    const world = makeWorld();
    const proof = await makeProof({ claims: { nonce: await nonceOf(world), jti: 'one' } });
    expect((await ask(world, { proof })).answer.status).toBe(200);
    const found = verdict(await ask(world, { proof }));
    expect(found).toMatchObject({ error: 'invalid_dpop_proof', rule: 'helseid.dpop.replay', got: 'jti one' });
  });

  test('of twenty requests with one proof exactly one gets a token', async () => {
    const world = makeWorld();
    const proof = await makeProof({ claims: { nonce: await nonceOf(world) } });
    const asked = await Promise.all(Array.from({ length: 20 }, () => ask(world, { proof })));
    expect(asked.filter(({ answer }) => answer.status === 200)).toHaveLength(1);
  });

  test('[helseid.dpop.demand] no proof at all, where the profile demands one', async () => {
    const world = makeWorld();
    expect((await ask(world)).body['token_type']).toBe('Bearer');
    world.setProfile('helseid', 'dpop', 'required');
    expect(verdict(await ask(world))).toMatchObject({ error: 'invalid_dpop_proof', rule: 'helseid.dpop.demand' });
    expect((await askWith(world)).body['token_type']).toBe('DPoP');
  });

  test('[helseid.dpop.window] the profile says how old a proof may be', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'dpopProofSeconds', 1);
    expect((await askWith(world, { claims: { iat: seconds - 6 } })).answer.status).toBe(200);
    expect(verdict(await askWith(world, { claims: { iat: seconds - 7 } })).rule).toBe('helseid.dpop.iat');
  });

  test('the journal keeps no private key of a proof', async () => {
    const { exchange } = await askWith(makeWorld(), { header: { jwk: proofKey } });
    expect(exchange.facts?.['dpop']).toMatchObject({ header: { secretMembersOfJwk: ['d'] }, claims: { htm: 'POST' } });
    expect(JSON.stringify(exchange.facts)).not.toContain(proofKey.d);
  });
});

describe('the nonce', () => {
  test('[helseid.dpop.nonce] a proof without one is answered with one, and the retry succeeds', async () => {
    const world = makeWorld();
    const first = await ask(world, { proof: await makeProof() });
    expect(verdict(first)).toMatchObject({
      status: 400,
      error: 'use_dpop_nonce',
      rule: 'helseid.dpop.nonce',
      got: 'nonce nothing',
    });
    const retry = await ask(world, { proof: await makeProof({ claims: { nonce: nonceIn(first) } }) });
    expect(verdict(retry)).toMatchObject({ status: 200, rule: 'helseid.token.issued' });
  });

  test.each(['x', '', 'aaaa.bbbb', 7, '.', `${Math.floor(seconds).toString(36)}.`])(
    '[helseid.dpop.nonce] %j is none of ours',
    async (nonce) => {
      const found = verdict(await ask(makeWorld(), { proof: await makeProof({ claims: { nonce } }) }));
      expect(found).toMatchObject({ error: 'use_dpop_nonce', rule: 'helseid.dpop.nonce' });
    },
  );

  test('[helseid.dpop.nonce] one of another world is none of ours', async () => {
    const nonce = await nonceOf(makeWorld('a'));
    const found = verdict(await ask(makeWorld('b'), { proof: await makeProof({ claims: { nonce } }) }));
    expect(found).toMatchObject({ error: 'use_dpop_nonce', got: `nonce ${nonce}` });
  });

  test('[helseid.dpop.nonce-lifetime] it may be used again until it is too old', async () => {
    const world = makeWorld();
    const nonce = await nonceOf(world);
    const again = async (iat: number) => {
      const assertion = { claims: { iat, nbf: iat, exp: iat + 10 } };
      return verdict(await ask(world, { ...assertion, proof: await makeProof({ claims: { nonce, iat } }) }));
    };
    world.clock.advanceSecurity(300_000);
    expect((await again(seconds + 300)).status).toBe(200);
    world.clock.advanceSecurity(1_000);
    expect((await again(seconds + 301)).error).toBe('use_dpop_nonce');
  });

  test('[helseid.dpop.nonce-demand] is not asked for where the profile says so', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'dpopNonce', 'off');
    expect((await ask(world, { proof: await makeProof() })).body['token_type']).toBe('DPoP');
  });
});

describe('a proof in order', () => {
  test('[helseid.token.bound] binds the token to its key', async () => {
    const { body, exchange } = await askWith(makeWorld());
    expect(body['token_type']).toBe('DPoP');
    const jkt = await jose.calculateJwkThumbprint(publicProofKey);
    expect(jose.decodeJwt(body['access_token'])['cnf']).toEqual({ jkt });
    expect(exchange.facts?.['token']).toMatchObject({ cnf: { jkt } });
  });

  test.each(['ES384', 'ES512', 'PS256', 'RS512'])('may be signed with %s', async (alg) => {
    const pair = await jose.generateKeyPair(alg, { extractable: true });
    const jwk = await jose.exportJWK(pair.publicKey);
    const { answer } = await askWith(makeWorld(), { header: { alg, jwk }, key: await jose.exportJWK(pair.privateKey) });
    expect(answer.status).toBe(200);
  });
});
