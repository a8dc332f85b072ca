import { generateKeyPairSync, sign, verify } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { derOf } from './ecdsa.ts';

test.each([
  ['P-256', 32],
  ['P-384', 48],
  ['P-521', 66],
])('a %s signature is worth the same in DER, and stays worthless when altered', (namedCurve, size) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(2 * size - 1), (data, place) => {
      const signature = sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' });
      expect(verify('sha256', data, publicKey, derOf(signature, size)!)).toBe(true);
      signature[place]! ^= 1;
      expect(verify('sha256', data, publicKey, derOf(signature, size)!)).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test('short numbers, and numbers that would read as negative, are written as DER says', () => {
  const zeros = new Uint8Array(62);
  expect(derOf(Uint8Array.of(...zeros, 1, 0x80).toReversed(), 32)!.subarray(0, 5)).toEqual(
    Buffer.from([0x30, 38, 2, 33, 0]),
  );
  expect([...derOf(new Uint8Array(64), 32)!]).toEqual([0x30, 6, 2, 1, 0, 2, 1, 0]);
});

test('a signature of another length is none', () => {
  expect(derOf(new Uint8Array(63), 32)).toBeUndefined();
  expect(derOf(new Uint8Array(0), 32)).toBeUndefined();
});
