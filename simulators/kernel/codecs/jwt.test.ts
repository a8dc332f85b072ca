import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import { publicKeyOf, secretMembers, thumbprint } from './jwk.ts';
import { algorithms, parseJwt, signingKey, signJwt, verifyJwt } from './jwt.ts';

const pairs = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ES512: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
};
const pairOf = (alg: string) => (alg.startsWith('ES') ? pairs[alg as 'ES256'] : pairs.RSA);
const publicJwk = (alg: string) => pairOf(alg).publicKey.export({ format: 'jwk' });

const claims = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });

describe('jose as oracle', () => {
  test.each(algorithms)('%s: what we sign, jose takes', async (alg) => {
    await fc.assert(
      fc.asyncProperty(claims, async (payload) => {
        const token = signJwt({ typ: 'JWT' }, payload, { key: pairOf(alg).privateKey, alg, kid: 'k' });
        const { protectedHeader, payload: bytes } = await jose.compactVerify(token, pairOf(alg).publicKey);
        expect(protectedHeader).toEqual({ alg, kid: 'k', typ: 'JWT' });
        expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(JSON.stringify(payload)));
      }),
      { numRuns: 5 },
    );
  });

  test.each(algorithms)('%s: what jose signs, we take, and no other key does', async (alg) => {
    const token = await new jose.SignJWT({ a: 'å' }).setProtectedHeader({ alg }).sign(pairOf(alg).privateKey);
    const jwt = parseJwt(token)!;
    expect(jwt.claims).toEqual({ a: 'å' });
    expect(verifyJwt(jwt, publicKeyOf(publicJwk(alg) as Record<string, unknown>)!.key)).toBe(true);
    const other = alg.startsWith('ES') ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : pairs.ES256;
    expect(verifyJwt(jwt, other.publicKey)).toBe(false);
  });

  test('one changed character: neither of us takes it', async () => {
    const token = signJwt({}, { sub: 'someone' }, { key: pairs.ES256.privateKey, alg: 'ES256' });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 2),
        fc.constantFrom('A', 'b', '7', '_', '.', '=', ' '),
        async (at, character) => {
          const changed = token.slice(0, at) + character + token.slice(at + 1);
          fc.pre(changed !== token);
          const jwt = parseJwt(changed);
          expect(jwt !== undefined && verifyJwt(jwt, pairs.ES256.publicKey)).toBe(false);
          await expect(jose.compactVerify(changed, pairs.ES256.publicKey)).rejects.toThrow();
        },
      ),
    );
  });

  test.each(algorithms)('%s: the thumbprint is the same', async (alg) => {
    const jwk = publicJwk(alg);
    expect(thumbprint({ ...jwk, kid: 'ignored' })).toBe(await jose.calculateJwkThumbprint(jwk as jose.JWK));
  });
});

describe('a JWT is taken apart strictly', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('anything at all gives a JWT or undefined, never an error', () => {
    const near = fc
      .array(fc.oneof(fc.base64String(), fc.jsonValue().map(part)), { maxLength: 4 })
      .map((parts) => parts.join('.'));
    fc.assert(fc.property(fc.oneof(fc.string(), near), (text) => void parseJwt(text)));
  });

  test.each([
    ['two parts', `${part({})}.${part({})}`],
    ['four parts', `${part({})}.${part({})}.a.a`],
    ['padding', `${part({})}=.${part({})}.a`],
    ['an array as header', `${part([])}.${part({})}.a`],
    ['null as claims', `${part({})}.${part(null)}.a`],
    ['text that is not JSON', `e30.YWJj.a`],
    [
      'bytes that are not UTF-8',
      `${part({})}.${Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('base64url')}.a`,
    ],
    ['a header of 20 KB', `${part({ x: 'a'.repeat(20_000) })}.${part({})}.a`],
    [
      'claims 5,000 levels deep',
      `${part({})}.${Buffer.from(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`).toString('base64url')}.a`,
    ],
    ['a line break after it', `${part({})}.${part({})}.a\n`],
  ])('%s is no JWT', (_title, text) => {
    expect(parseJwt(text)).toBeUndefined();
  });

  test('an unsigned token can be read, so that one can say what is wrong with it', () => {
    expect(parseJwt(new jose.UnsecuredJWT({ a: 1 }).encode())?.header['alg']).toBe('none');
  });
});

describe('never taken', () => {
  test('alg none, with and without a signature', () => {
    const jwt = parseJwt(new jose.UnsecuredJWT({}).encode())!;
    expect(verifyJwt(jwt, pairs.ES256.publicKey)).toBe(false);
    expect(verifyJwt({ ...jwt, signature: Buffer.from('x') }, pairs.ES256.publicKey)).toBe(false);
  });

  test('HS256 with the public key as secret', async () => {
    const secret = pairs.RSA.publicKey.export({ format: 'pem', type: 'spki' });
    const token = await new jose.SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(secret));
    expect(verifyJwt(parseJwt(token)!, pairs.RSA.publicKey)).toBe(false);
  });

  test('an algorithm of another curve or kind than the key, or the name of a member of every object', () => {
    const jwt = parseJwt(signJwt({}, {}, { key: pairs.ES256.privateKey, alg: 'ES256' }))!;
    for (const alg of ['ES384', 'RS256', 'toString', '__proto__', undefined, 3, ['ES256']])
      expect(verifyJwt({ ...jwt, header: { alg } }, pairs.ES256.publicKey)).toBe(false);
  });

  test('an extension that must be understood', () => {
    const jwt = parseJwt(signJwt({ crit: ['exp'] }, {}, { key: pairs.ES256.privateKey, alg: 'ES256' }))!;
    expect(verifyJwt(jwt, pairs.ES256.publicKey)).toBe(false);
  });

  test('a key that cannot sign with its algorithm', () => {
    const jwk = pairs.RSA.privateKey.export({ format: 'jwk' });
    expect(() => signJwt({}, {}, signingKey({ ...jwk, alg: 'ES256' }))).toThrow(RangeError);
  });
});

describe('keys as JSON', () => {
  test('the same key is made into a KeyObject once', () => {
    const jwk = publicJwk('ES256') as Record<string, unknown>;
    expect(publicKeyOf({ ...jwk, kid: 'a' })).toBe(publicKeyOf({ ...jwk, kid: 'b' }));
  });

  test('a private key gives its public half only, and its secret members are named', () => {
    const jwk = pairs.ES256.privateKey.export({ format: 'jwk' }) as Record<string, unknown>;
    expect(publicKeyOf(jwk)?.key.type).toBe('public');
    expect(secretMembers(jwk)).toEqual(['d']);
    expect(secretMembers({ kty: 'oct', k: 'c2VjcmV0' })).toEqual(['k']);
    expect(secretMembers(publicJwk('RS256') as Record<string, unknown>)).toEqual([]);
  });

  test.each([
    ['a symmetric key', { kty: 'oct', k: 'c2VjcmV0' }],
    ['a point that is not on the curve', { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }],
    [
      'an RSA key of 1024 bits',
      generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' }),
    ],
    ['members that are not text', { kty: 'RSA', n: 3, e: 'AQAB' }],
    ['a type named as a member of every object', { kty: 'constructor' }],
    ['nothing', {}],
  ])('%s is no usable key', (_title, jwk) => {
    expect(publicKeyOf(jwk as Record<string, unknown>)).toBeUndefined();
  });

  test('any object gives a key or undefined, never an error', () => {
    const member = fc.oneof(fc.constantFrom('EC', 'RSA', 'P-256', 'AQAB'), fc.jsonValue());
    const jwk = fc.record(
      { kty: member, crv: member, x: member, y: member, n: member, e: member },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(jwk, (value) => void publicKeyOf(value)));
  });
});
