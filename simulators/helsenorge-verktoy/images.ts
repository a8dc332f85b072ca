/**
 * Pictures and icons, made of an element's number and kind: a pattern of squares in one colour, the same bytes on every machine. PNG is
 * written with stored blocks, since what a compressor makes differs from version to version.
 */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { GraphicElement } from './graphic-elements.ts';

/** Squares of a pattern, row by row; the right half mirrors the left one. */
interface Pattern {
  readonly columns: number;
  readonly rows: readonly (readonly boolean[])[];
  /** Red, green, blue. */
  readonly colour: readonly [number, number, number];
}

/** Pixels of one square: a whole byte of a picture with one bit a pixel. */
const square = 8;
const white = [255, 255, 255] as const;

const columnsOf = ({ GrafiskElementTypeNavn }: GraphicElement) => (GrafiskElementTypeNavn === 'Ikon' ? 8 : 16);

function patternOf(element: GraphicElement): Pattern {
  const { GrafiskElementId, GrafiskElementTypeNavn } = element;
  const hash = createHash('sha256').update(`${GrafiskElementTypeNavn} ${GrafiskElementId}`).digest();
  const columns = columnsOf(element);
  const half = columns / 2;
  const rows = Array.from({ length: 8 }, (_, row) => {
    const left = Array.from({ length: half }, (__, column) => ((hash[row + 8]! >> column) & 1) === 1);
    return [...left, ...left.toReversed()];
  });
  return { columns, rows, colour: [hash[0]! >> 1, hash[1]! >> 1, hash[2]! >> 1] };
}

function number(value: number, bytes = 4): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer.subarray(4 - bytes);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

/** RFC 1950 §9. */
function adler32(data: Buffer): number {
  let low = 1;
  let high = 0;
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

/** One stored block of at most 65,535 bytes (RFC 1951 §3.2.4) in a zlib stream (RFC 1950 §2.2). */
function stored(data: Buffer): Buffer {
  const head = Buffer.from([0x78, 0x01, 0x01, 0, 0, 0, 0]);
  head.writeUInt16LE(data.length, 3);
  head.writeUInt16LE(data.length ^ 0xffff, 5);
  return Buffer.concat([head, data, number(adler32(data))]);
}

/** PNG (ISO/IEC 15948) with a palette of two colours, one bit a pixel and no filter. */
function png({ columns, rows, colour }: Pattern): Buffer {
  const size = Buffer.concat([number(columns * square), number(rows.length * square)]);
  const lines = rows.flatMap((row) => {
    const line = Buffer.from([0, ...row.map((filled) => (filled ? 0xff : 0))]);
    return Array<Buffer>(square).fill(line);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([size, Buffer.from([1, 3, 0, 0, 0])])),
    chunk('PLTE', Buffer.from([...white, ...colour])),
    chunk('IDAT', stored(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function svg({ columns, rows, colour }: Pattern): Buffer {
  const squares = rows.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? [`<rect x="${x}" y="${y}" width="1" height="1"/>`] : [])),
  );
  const size = `width="${columns * square}" height="${rows.length * square}" viewBox="0 0 ${columns} ${rows.length}"`;
  const fill = `fill="rgb(${colour.join(',')})"`;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><g ${fill}>${squares.join('')}</g></svg>\n`);
}

const made = { 'image/png': png, 'image/svg+xml': svg };
const known = new WeakMap<GraphicElement, Map<string, Buffer>>();

/** The file of a graphic element (`verktoy.graphic.content-type`): an icon is square, a picture twice as wide. Made once. */
export function imageOf(element: GraphicElement, type: keyof typeof made): Buffer {
  const files = known.get(element) ?? new Map<string, Buffer>();
  const file = files.get(type) ?? made[type](patternOf(element));
  known.set(element, files.set(type, file));
  return file;
}
