import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Router } from './router.ts';
import { library } from './testing/invented-api.ts';

/** The unit `binary` of fast-check is the same, and costs two seconds to build. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const router = new Router([library]);
const strict = new Router([{ ...library, id: 'strict', mounts: ['/Strict'], caseInsensitive: false }]);

describe('router', () => {
  test.each([
    ['GET', '/library/v1/Books', 'manyBooks'],
    ['GET', '/LIBRARY/V1/bOOKS', 'manyBooks'],
    ['GET', '/old/library/v1/Books/7', 'oneBook'],
    ['POST', '/library/v1/loans', 'lend'],
    ['GET', '/library/v1/%42ooks', 'manyBooks'],
    ['GET', '/library/v1/%42ooks/7', 'oneBook'],
  ])('%s %s is %s', (method, path, operation) => {
    expect(router.find(method, path)?.operation?.id).toBe(operation);
  });

  test('parameters keep their case and are decoded, an escaped slash included', () => {
    expect(router.find('GET', '/LIBRARY/v1/books/Ab%2FC%C3%A5')?.params).toEqual({ isbn: 'Ab/Cå' });
  });

  test('where case counts, it counts in mount and path', () => {
    expect(strict.find('GET', '/Strict/v1/Books')?.operation?.id).toBe('manyBooks');
    expect(strict.find('GET', '/strict/v1/Books')).toBeUndefined();
    expect(strict.find('GET', '/Strict/v1/books')?.stray).toBe('path');
  });

  test.each([
    ['/library/v1', 'path'],
    ['/library/v1/Books/1/2', 'path'],
    ['/library/v1%2FBooks', 'path'],
    ['/library/v1/Loans', 'method'],
    ['/library/v1/Books/%', 'bad-path'],
  ])('GET %s is a stray: %s', (path, stray) => {
    const match = router.find('GET', path);
    expect([match?.stray, match?.operation]).toEqual([stray, undefined]);
  });

  test('a mount ends at a border of segments', () => {
    expect(router.find('GET', '/libraryx/v1/Books')).toBeUndefined();
    expect(router.find('GET', '/')).toBeUndefined();
  });

  test('no path makes it throw, and what lies below a mount always has an owner', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PUT'),
        fc.string({ unit: anyCharacter, maxLength: 40 }),
        (method, rest) => {
          const match = router.find(method, `/library/${rest}`);
          expect(match?.system.id).toBe('library');
          expect((match?.operation === undefined) === (match?.stray !== undefined)).toBe(true);
        },
      ),
    );
  });

  test('any name comes through a parameter unchanged', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (isbn) => {
        expect(router.find('GET', `/library/v1/Books/${encodeURIComponent(isbn)}`)?.params).toEqual({ isbn });
      }),
    );
  });
});
