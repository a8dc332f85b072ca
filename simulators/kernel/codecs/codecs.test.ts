import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';
import { decodeText } from './text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('text', () => {
  test('is UTF-8 when nothing is said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeText(Buffer.from(text))).toBe(text.replace(/^\uFEFF/, ''));
      }),
    );
  });
  test('a byte order mark counts more than a charset, and is no part of the text', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61, 0), 'text/plain; charset=utf-8')).toBe('a');
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x61))).toBe('a');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), 'text/plain; charset=iso-8859-1')).toBe('a');
  });
  test.each(['text/plain; charset=iso-8859-1', 'text/plain;charset="ISO-8859-1"', 'a; b=c; Charset = latin1'])(
    '%s is read',
    (type) => {
      expect(decodeText(bytes(0xe5), type)).toBe('å');
    },
  );
  test('bytes that are not of their charset, and unknown charsets, are no text', () => {
    expect(decodeText(bytes(0x61, 0xe5))).toBeUndefined();
    expect(decodeText(bytes(0x61), 'text/plain; charset=klingon')).toBeUndefined();
  });
});

describe('JSON', () => {
  test('any JSON value is read as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), (text) => void expect(parseJson(text)).toEqual(JSON.parse(text))));
  });
  test('anything else is undefined, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseJson(text);
        if (value !== undefined) expect(JSON.parse(text)).toEqual(value);
      }),
    );
  });
  test('64 levels are read and 65 are not, whatever stands in strings', () => {
    const nested = (levels: number) =>
      `${'['.repeat(levels)}"${'[{'.repeat(100)}\\\\\\"${']'.repeat(9)}"${']'.repeat(levels)}`;
    expect(parseJson(nested(64))).toBeDefined();
    expect(parseJson(nested(65))).toBeUndefined();
    expect(parseJson('['.repeat(500_000))).toBeUndefined();
    expect(parseJson(`{"a":"${'x'.repeat(100)}`)).toBeUndefined();
  });
});
