import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import { loadPopulation, personaClient } from '../../fixtures/index.ts';
import { createBase } from '../kernel/base.ts';
import { Call } from '../kernel/call.ts';
import { signingKey } from '../kernel/codecs/jwt.ts';
import type { SimRequest } from '../kernel/http.ts';
import type { System } from '../kernel/operation.ts';
import { World } from '../kernel/world.ts';
import { signAccessToken, type Grant } from './access-token.ts';
import { clients } from './clients.ts';
import { referenceTokens } from './reference-tokens.ts';
import { isIssuer, rememberIssuer } from './token-state.ts';
import {
  checkAccess,
  isProblem,
  issuerKey,
  rotateIssuerKey,
  tokens,
  withdrawOldIssuerKeys,
  type AccessReason,
  type AccessWanted,
} from './tokens.ts';

const population = await loadPopulation();
const client = personaClient(population, 'motpart-epj');
const empty = { system: 'things', sources: {}, requirements: {}, errors: {}, profile: {}, operations: {} };
const system: System = {
  id: 'things',
  title: 'Things behind a token',
  contract: empty,
  mounts: ['/things'],
  hosts: [],
  operations: [],
  tables: [],
  registers: [clients, tokens, referenceTokens],
  answer: () => ({ status: 500, headers: {}, body: '' }),
  stray: () => ({ code: '', row: '', diagnosis: { expected: '', got: '', todo: '' } }),
};
const base = createBase([system], population, population.seed);

const noon = Date.UTC(2026, 10, 21, 12);
const seconds = noon / 1000;
const makeWorld = (id = 'default') => new World(base, { id, wall: () => noon });

const audience = 'nhn:helsenorge.eksternapi';
const scope = `${audience}/verktoykatalog_read`;
const issuer = 'http://localhost:4010/helseid';
const url = 'http://localhost:4010/things/v1/Things';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = pair.publicKey.export({ format: 'jwk' }) as jose.JWK;
const privateJwk = pair.privateKey.export({ format: 'jwk' }) as jose.JWK;
const jkt = await jose.calculateJwkThumbprint(jwk);

const grant: Grant = {
  client,
  issuer,
  scopes: [scope],
  audiences: [audience],
  lifetimeSeconds: 300,
  orgnrParent: client.orgnrParent!,
};

const tokenOf = (world: World, wish: Partial<Grant> = {}) => signAccessToken(world, { ...grant, ...wish }).token;

/** A token of this world's key whose header and claims are as one likes. */
function forge(world: World, header: object, claims: object): Promise<string> {
  const made = jose.decodeJwt(tokenOf(world));
  const all = JSON.parse(JSON.stringify({ ...made, ...claims })) as jose.JWTPayload;
  return new jose.SignJWT(all)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: issuerKey(world).jwk.kid, ...header })
    .sign(issuerKey(world).signing.key);
}

interface ProofWish {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: jose.JWK | Uint8Array;
}

async function proofFor(token: string, { header, claims, key = privateJwk }: ProofWish = {}): Promise<string> {
  const ath = createHash('sha256').update(token).digest('base64url');
  const all = { jti: randomUUID(), htm: 'GET', htu: url, iat: seconds, ath, ...claims };
  const protectedHeader = { alg: 'ES256', typ: 'dpop+jwt', jwk, ...header };
  return new jose.SignJWT(JSON.parse(JSON.stringify(all))).setProtectedHeader(protectedHeader).sign(key);
}

function callWith(world: World, headers: SimRequest['headers']): Call {
  const request = {
    method: 'GET',
    received: url,
    base: 'http://localhost:4010',
    path: '/things/v1/Things',
    query: 'a=1',
  };
  return new Call({ ...request, headers, body: new Uint8Array() }, world, system);
}

function check(world: World, headers: SimRequest['headers'], wanted: Partial<AccessWanted> = {}) {
  return checkAccess(callWith(world, headers), { audience, scope, ...wanted });
}

function reasonOf(
  world: World,
  headers: SimRequest['headers'],
  wanted: Partial<AccessWanted> = {},
): AccessReason | 'none' {
  const found = check(world, headers, wanted);
  if (!isProblem(found)) return 'none';
  for (const said of [found.expected, found.got, found.todo]) expect(said).not.toBe('');
  return found.reason;
}

const bearer = (token: string, word = 'Bearer') => ({ authorization: `${word} ${token}` });
const dpop = (token: string, proof: string | string[], word = 'DPoP') => ({
  authorization: `${word} ${token}`,
  dpop: proof,
});

describe('a Bearer token', () => {
  test('says who calls, whatever the case of the scheme', () => {
    const world = makeWorld();
    for (const word of ['Bearer', 'bearer', 'BEARER'])
      expect(check(world, bearer(tokenOf(world), word))).toMatchObject({
        clientId: client.clientId,
        scopes: [scope],
        orgnrParent: client.orgnrParent,
        scheme: 'bearer',
      });
  });

  test.each<[AccessReason, string | undefined]>([
    ['missing', undefined],
    ['header', ''],
    ['header', 'Bearer'],
    ['header', 'Bearer a b'],
    ['scheme', 'Basic YTpi'],
    ['malformed', 'Bearer abc'],
    ['malformed', 'Bearer a.b.c'],
  ])('%s: Authorization is %j', (reason, authorization) => {
    expect(reasonOf(makeWorld(), authorization === undefined ? {} : { authorization })).toBe(reason);
  });

  test('is refused unsigned, with a symmetric alg, and when one character of it was changed', async () => {
    const world = makeWorld();
    const token = tokenOf(world);
    const claims = jose.decodeJwt(token);
    const secret = Buffer.from(JSON.stringify(issuerKey(world).jwk));
    const symmetric = await new jose.SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' }).sign(secret);
    expect(reasonOf(world, bearer(new jose.UnsecuredJWT(claims).encode()))).toBe('algorithm');
    expect(reasonOf(world, bearer(symmetric))).toBe('algorithm');
    const [head, body, tail] = token.split('.');
    const changed = Buffer.from(JSON.stringify({ ...claims, scope: 'all' })).toString('base64url');
    expect(reasonOf(world, bearer(`${head}.${changed}.${tail}`))).toBe('signature');
    expect(reasonOf(world, bearer(`${head}.${body}.`))).toBe('signature');
  });

  test('of another world, another issuer or an earlier key is refused', async () => {
    const world = makeWorld();
    expect(reasonOf(world, bearer(tokenOf(makeWorld('other'))))).toBe('signature');
    expect(reasonOf(world, bearer(await forge(world, {}, { iss: 'http://elsewhere/helseid' })))).toBe('issuer');
    const token = tokenOf(world);
    expect(reasonOf(world, bearer(token))).toBe('none');
    rotateIssuerKey(world);
    withdrawOldIssuerKeys(world);
    expect(reasonOf(world, bearer(token))).toBe('signature');
  });

  test('is taken with typ at+jwt or JWT only', async () => {
    const world = makeWorld();
    for (const typ of ['at+jwt', 'JWT', 'AT+JWT'])
      expect(reasonOf(world, bearer(await forge(world, { typ }, {})))).toBe('none');
    for (const typ of ['dpop+jwt', 'id_token', undefined])
      expect(reasonOf(world, bearer(await forge(world, { typ }, {})))).toBe('type');
  });

  test('is for the right audience, alone or among others', async () => {
    const world = makeWorld();
    const reason = async (aud: unknown) => reasonOf(world, bearer(await forge(world, {}, { aud })));
    expect(await reason(['x', audience])).toBe('none');
    expect(await reason('nhn:other')).toBe('audience');
    expect(await reason(undefined)).toBe('audience');
  });

  test('without scope or organisation is refused where they are wanted', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { scopes: ['x'] });
    expect(reasonOf(world, bearer(token))).toBe('scope');
    expect(check(world, bearer(token), { scope: undefined } as never)).toMatchObject({ scopes: ['x'] });
    const nobody = tokenOf(world, { orgnrParent: undefined });
    expect(reasonOf(world, bearer(nobody))).toBe('organisation');
    expect(reasonOf(world, bearer(nobody), { orgnrParent: false })).toBe('none');
  });

  test('expires with security time and the leeway, also when it was taken before', () => {
    const world = makeWorld();
    const headers = bearer(tokenOf(world));
    expect(reasonOf(world, headers)).toBe('none');
    world.clock.advanceSecurity(304_000);
    expect(reasonOf(world, headers)).toBe('none');
    expect(reasonOf(world, headers, { leewaySeconds: 0 })).toBe('expired');
    world.clock.advanceSecurity(1_000);
    expect(reasonOf(world, headers)).toBe('expired');
  });

  test('is not taken before its time, nor without an end', async () => {
    const world = makeWorld();
    expect(reasonOf(world, bearer(await forge(world, {}, { nbf: seconds + 6 })))).toBe('not-yet-valid');
    expect(reasonOf(world, bearer(await forge(world, {}, { nbf: seconds + 5 })))).toBe('none');
    expect(reasonOf(world, bearer(await forge(world, {}, { exp: undefined })))).toBe('expired');
    expect(reasonOf(world, bearer(await forge(world, {}, { exp: 1e300, nbf: 1e300 })))).toBe('not-yet-valid');
  });

  test('is not disturbed by business time, a restore or a profile', () => {
    const world = makeWorld();
    const before = world.snapshot();
    const headers = bearer(tokenOf(world));
    world.clock.advance(100 * 86_400_000);
    expect(reasonOf(world, headers)).toBe('none');
    world.restore(before);
    expect(reasonOf(world, headers)).toBe('none');
  });

  test('is forgotten by a reset, with the issuer that it came from', () => {
    const world = makeWorld();
    const headers = bearer(tokenOf(world));
    expect(reasonOf(world, headers)).toBe('none');
    world.reset();
    expect(reasonOf(world, headers)).toBe('issuer');
  });

  test('a thousand and one tokens are all taken, and no more than a thousand kept', () => {
    const world = makeWorld();
    const first = bearer(tokenOf(world));
    expect(reasonOf(world, first)).toBe('none');
    for (let turn = 0; turn < 1_000; turn += 1) expect(reasonOf(world, bearer(tokenOf(world)))).toBe('none');
    const { byTail } = world.cache.get(checkAccess) as { byTail: Map<string, unknown> };
    expect(byTail.size).toBe(1_000);
    expect(byTail.has(first.authorization.slice(-43))).toBe(false);
  });

  test('stands in the journal by its claims', () => {
    const world = makeWorld();
    const call = callWith(world, bearer(tokenOf(world)));
    checkAccess(call, { audience, scope });
    expect(call.facts?.['token']).toMatchObject({ client_id: client.clientId, scope });
    expect(JSON.stringify(call.facts)).not.toContain('eyJ');
  });
});

describe('which kinds of token an API takes', () => {
  test.each<[AccessWanted['tokenScheme'] & string, 'bound' | 'unbound', string, AccessReason | 'none']>([
    ['by-token', 'unbound', 'Bearer', 'none'],
    ['by-token', 'unbound', 'DPoP', 'scheme'],
    ['by-token', 'bound', 'DPoP', 'none'],
    ['by-token', 'bound', 'dpop', 'none'],
    ['by-token', 'bound', 'Bearer', 'scheme'],
    ['dpop', 'bound', 'DPoP', 'none'],
    ['dpop', 'unbound', 'Bearer', 'unbound'],
    ['bearer', 'unbound', 'Bearer', 'none'],
    ['bearer', 'bound', 'DPoP', 'bound'],
  ])('%s: an %s token sent as %s: %s', async (tokenScheme, kind, word, reason) => {
    const world = makeWorld();
    const token = tokenOf(world, kind === 'bound' ? { jkt } : {});
    expect(reasonOf(world, dpop(token, await proofFor(token), word), { tokenScheme })).toBe(reason);
  });
});

const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const secret = Buffer.from('a secret of thirty-two characters');

describe('a DPoP proof', () => {
  test('makes a bound token good, once', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    const headers = dpop(token, await proofFor(token));
    expect(check(world, headers)).toMatchObject({ clientId: client.clientId, scheme: 'dpop' });
    expect(reasonOf(world, headers)).toBe('dpop-replay');
    expect(reasonOf(world, dpop(token, await proofFor(token)))).toBe('none');
  });

  test.each<[AccessReason, string, ProofWish]>([
    ['dpop-type', 'typ JWT', { header: { typ: 'JWT' } }],
    ['dpop-algorithm', 'a symmetric alg', { header: { alg: 'HS256' }, key: secret }],
    ['dpop-key', 'a private jwk', { header: { jwk: privateJwk } }],
    ['dpop-key', 'no jwk', { header: { jwk: undefined } }],
    ['dpop-signature', 'a jwk of another key', { header: { jwk: other.publicKey.export({ format: 'jwk' }) } }],
    ['dpop-jti', 'no jti', { claims: { jti: undefined } }],
    ['dpop-method', 'another method', { claims: { htm: 'POST' } }],
    ['dpop-url-query', 'the query in htu', { claims: { htu: `${url}?a=1` } }],
    ['dpop-url', 'another address', { claims: { htu: `${url}/1` } }],
    ['dpop-issued-at', 'a proof of seven seconds ago', { claims: { iat: seconds - 7 } }],
    ['dpop-issued-at', 'a proof from the future', { claims: { iat: seconds + 6 } }],
    ['dpop-token-hash', 'no ath', { claims: { ath: undefined } }],
    ['dpop-token-hash', 'ath of another token', { claims: { ath: 'x' } }],
    ['dpop-binding', 'the key of somebody else', { header: { jwk: other.publicKey.export({ format: 'jwk' }) }, key: other.privateKey.export({ format: 'jwk' }) as jose.JWK }],
  ])('%s: %s', async (reason, _title, wish) => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    expect(reasonOf(world, dpop(token, await proofFor(token, wish)))).toBe(reason);
    expect(reasonOf(world, dpop(token, await proofFor(token)))).toBe('none');
  }); // prettier-ignore

  test('unsigned, broken, doubled or missing is refused', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    const proof = await proofFor(token);
    const none = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'dpop+jwt', jwk })).toString('base64url')}.${proof.split('.')[1]}.`;
    expect(reasonOf(world, dpop(token, none))).toBe('dpop-algorithm');
    expect(reasonOf(world, dpop(token, 'abc'))).toBe('dpop-malformed');
    expect(reasonOf(world, dpop(token, [proof, proof]))).toBe('dpop-repeated');
    expect(reasonOf(world, { authorization: `DPoP ${token}` })).toBe('dpop-missing');
    expect(reasonOf(world, dpop(token, proof))).toBe('none');
  });

  test('is not used up by a call that is refused', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt, scopes: ['x'] });
    const headers = dpop(token, await proofFor(token));
    expect(reasonOf(world, headers)).toBe('scope');
    expect(reasonOf(world, headers, { scope: 'x' })).toBe('none');
  });

  test('may be older where the API says so', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    const proof = await proofFor(token, { claims: { iat: seconds - 65 } });
    expect(reasonOf(world, dpop(token, proof), { proofSeconds: 60 })).toBe('none');
  });

  test('of twenty equal ones exactly one passes', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    const headers = dpop(token, await proofFor(token));
    const reasons = Array.from({ length: 20 }, () => reasonOf(world, headers));
    expect(reasons.filter((reason) => reason === 'none')).toHaveLength(1);
    expect(reasons.filter((reason) => reason === 'dpop-replay')).toHaveLength(19);
  });

  test('is remembered no longer than it could be used', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt, lifetimeSeconds: 3_600 });
    for (let turn = 0; turn < 20; turn += 1) {
      const proof = await proofFor(token, { claims: { iat: seconds + turn * 10 } });
      expect(reasonOf(world, dpop(token, proof))).toBe('none');
      world.clock.advanceSecurity(10_000);
    }
    expect(world.table('tokens.used-at-apis').size).toBeLessThanOrEqual(2);
  });

  test('stands in the journal without its signature or a private key', async () => {
    const world = makeWorld();
    const token = tokenOf(world, { jkt });
    const call = callWith(world, dpop(token, await proofFor(token, { header: { jwk: privateJwk } })));
    checkAccess(call, { audience, scope });
    expect(call.facts?.['dpop']).toMatchObject({
      claims: { htm: 'GET', htu: url },
      header: { secretMembersOfJwk: ['d'] },
    });
    expect(JSON.stringify(call.facts)).not.toContain(privateJwk.d);
  });
});

test('a world remembers a thousand issuers, and forgets the oldest', () => {
  const world = makeWorld();
  for (let port = 0; port <= 1_000; port += 1) rememberIssuer(world, `http://localhost:${port}/helseid`);
  expect(world.table('tokens.issuers').size).toBe(1_000);
  expect([0, 1, 1_000].map((port) => isIssuer(world, `http://localhost:${port}/helseid`))).toEqual([false, true, true]);
});

test('the key that signs is not the key of any client', () => {
  const world = makeWorld();
  expect(issuerKey(world).jwk.kid).not.toBe(client.keys[0]!.jwk.kid);
  expect(() => signingKey({ ...issuerKey(world).jwk })).toThrow();
});
