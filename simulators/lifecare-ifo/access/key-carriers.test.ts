import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carrierNames, carriersOf, copiesOf, differ, keyIn } from './key-carriers.ts';

const callWith = (query: string, headers: Readonly<Record<string, string>> = {}) => ({
  search: new URLSearchParams(query),
  header: (name: string) => headers[name],
});

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((one) => one.isWellFormed());

test('the query gives back any text that was percent-encoded once, wherever it stands [lifecare.key.query-decoded]', () => {
  fc.assert(
    fc.property(text, text, (key, other) => {
      const query = `a=${encodeURIComponent(other)}&key=${encodeURIComponent(key)}&key=later`;
      expect(carriersOf(callWith(query)).query).toBe(key);
    }),
  );
});

test('a plus becomes a space exactly once, an encoded one stays a plus [lifecare.key.raw-plus]', () => {
  const base64 = fc.stringMatching(/^[A-Za-z0-9+/]{1,20}={0,2}$/);
  fc.assert(
    fc.property(base64, (key) => {
      expect(carriersOf(callWith(`key=${key}`)).query).toBe(key.replaceAll('+', ' '));
      expect(carriersOf(callWith(`key=${encodeURIComponent(key).replaceAll('%2B', '%252B')}`)).query).toBe(
        key.replaceAll('+', '%2B'),
      );
    }),
  );
});

test('headers are taken as they stand, encoded or not [lifecare.key.query-decoded, lifecare.key.header]', () => {
  fc.assert(
    fc.property(text, (key) => {
      const encoded = encodeURIComponent(key);
      const carriers = carriersOf(callWith('', { 'x-api-key': encoded, authorization: key }));
      expect([carriers.apiKey, carriers.authorization]).toEqual([encoded, key]);
    }),
  );
});

test('copies differ when two of them are not the same text, and any that came is the key when they do not', () => {
  const copy = fc.option(fc.constantFrom('a', 'b'), { nil: undefined });
  fc.assert(
    fc.property(copy, copy, copy, (query, apiKey, authorization) => {
      const carriers = { query, apiKey, authorization };
      const copies = copiesOf(carriers);
      expect(differ(carriers)).toBe(copies.includes('a') && copies.includes('b'));
      expect(carrierNames(carriers)).toHaveLength(copies.length);
      expect(keyIn(carriers, 'query')).toBe(query ?? apiKey ?? authorization);
      expect(keyIn(carriers, 'header')).toBe(apiKey ?? authorization ?? query);
    }),
  );
});
