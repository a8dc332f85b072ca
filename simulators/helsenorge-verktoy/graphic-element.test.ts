import { createHash } from 'node:crypto';
import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { ask, bodyOf, lastDiagnosis, outcome, population, textOf, verktoyWorld } from './testing/verktoy-world.ts';

let world: World;
beforeEach(() => {
  world = verktoyWorld();
});

const profile = (key: string, value: string) => world.setProfile('helsenorge-verktoy', key, value);
const fetchElement = (id: number | string) => ask(world, `GET /v1/GrafiskElement/${id}`);
const elements = population.tools.flatMap(({ published }) => published.GrafiskeElementer);

/** Width, height and pixels (1 where filled) of a PNG; throws when its form is wrong anywhere. */
function pixelsOf(file: Buffer): { width: number; height: number; rows: Buffer[] } {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const typed = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(typed));
    chunks.set(typed.subarray(0, 4).toString('latin1'), typed.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const head = chunks.get('IHDR')!;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bytes = inflateSync(chunks.get('IDAT')!);
  expect(bytes.length).toBe(height * (1 + width / 8));
  const rows = Array.from({ length: height }, (_, y) => bytes.subarray(y * (1 + width / 8), (y + 1) * (1 + width / 8)));
  return { width, height, rows };
}

test('each element that the catalogue names is an image, as it stands in the list [verktoy.graphic.operation] [verktoy.graphic.catalogue]', () => {
  const page = bodyOf(ask(world, 'GET /v1/SelvstendigVerktoy?AntallVerktoy=50')) as typeof elements;
  expect(JSON.stringify(page)).toContain('GrafiskElementId');
  fc.assert(
    fc.property(fc.constantFrom(...elements), ({ GrafiskElementId, GrafiskElementTypeNavn }) => {
      const answer = fetchElement(GrafiskElementId);
      expect([answer.status, answer.headers['content-type'], answer.rule]).toEqual([
        200,
        'image/png',
        'verktoy.graphic.operation',
      ]);
      const { width, height, rows } = pixelsOf(Buffer.from(answer.body as Uint8Array));
      expect([width, height]).toEqual(GrafiskElementTypeNavn === 'Ikon' ? [64, 64] : [128, 64]);
      expect(rows.every((row) => row[0] === 0)).toBe(true);
    }),
  );
});

test('the same element has the same bytes in every world, and different ones have different bytes', () => {
  const bytes = (id: number, at = world) => Buffer.from(ask(at, `GET /v1/GrafiskElement/${id}`).body as Uint8Array);
  expect(bytes(7)).toEqual(bytes(7, verktoyWorld({ id: 'other' })));
  const hash = createHash('sha256').update(bytes(7)).digest('hex');
  expect(hash.slice(0, 16)).toBe('23cc26a9dd5f4012');
  const some = elements.slice(0, 200).map(({ GrafiskElementId }) => bytes(GrafiskElementId).toString('base64'));
  expect(new Set(some).size).toBe(some.length);
  expect(Math.max(...some.map((text) => text.length))).toBeLessThan(2_000);
});

test('it can be SVG [verktoy.graphic.content-type]', () => {
  profile('graphicElementType', 'image/svg+xml');
  const answer = fetchElement(2);
  expect(answer.headers['content-type']).toBe('image/svg+xml');
  expect(textOf(answer)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="64" height="64" .*<\/svg>\n$/s);
});

describe('an id', () => {
  test('that is no whole number above zero: 400 VER-000209 [verktoy.graphic.id-format]', () => {
    const wrong = fc.oneof(
      fc.constantFrom('0', '-1', '1.5', '1e3', '0x1', 'x', '%20', '١', '00000000000000000001', '5 '),
      fc.integer({ max: 0 }).map(String),
      fc.double({ noInteger: true, noNaN: true }).map(String),
      fc.string({ minLength: 1 }).filter((text) => !/^\d+$/.test(text)),
    );
    fc.assert(
      fc.property(wrong, (id) => {
        expect(outcome(fetchElement(encodeURIComponent(id)))).toBe('400 VER-000209');
      }),
    );
    expect(lastDiagnosis(world)!.expected).toContain('whole number');
  });
  test('that no element has: 404 without a body, or as the profile says [verktoy.graphic.unknown]', () => {
    const answer = fetchElement(999_999);
    expect([answer.status, textOf(answer), answer.rule, answer.basis]).toEqual([
      404,
      '',
      'verktoy.graphic.unknown',
      'assumed',
    ]);
    expect(lastDiagnosis(world)!.got).toBe('999999');
    profile('unknownGraphicElement', 'SIM-GRAPHIC-ELEMENT');
    expect(outcome(fetchElement(999_999))).toBe('404 SIM-GRAPHIC-ELEMENT');
    profile('unknownGraphicElement', 'VER-000209');
    expect(outcome(fetchElement(999_999))).toBe('400 VER-000209');
  });
});
