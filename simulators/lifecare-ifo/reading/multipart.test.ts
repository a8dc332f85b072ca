import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundaryIn, type Part, partsIn } from './multipart.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const shown = (parts: readonly Part[] | undefined) =>
  parts?.map(({ name, content }) => [name, Buffer.from(content).toString()]);

const part = (name: string, content: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const read = (text: string) => shown(partsIn(bytes(text), 'x'));

/** The same form as an independent writer puts it down. */
async function written(form: FormData): Promise<{ body: Uint8Array; boundary: string }> {
  const response = new Response(form);
  const boundary = boundaryIn(response.headers.get('content-type')!)!;
  return { body: new Uint8Array(await response.arrayBuffer()), boundary };
}

const entry = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.uint8Array({ maxLength: 300 }));

describe('forms that others write', () => {
  test('every byte of every part of a form of fetch comes back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 6 }), async (entries) => {
        const form = new FormData();
        for (const [name, content] of entries)
          form.append(name, new Blob([content as Uint8Array<ArrayBuffer>]), 'a"b.pdf');
        const { body, boundary } = await written(form);
        const found = partsIn(body, boundary);
        // Line ends in names are written as CRLF, whichever they were (HTML, multipart/form-data encoding algorithm).
        const names = entries.map(([name]) => name.replaceAll(/\r\n?|\n/g, '\r\n'));
        expect(found?.map(({ name }) => name)).toEqual(names);
        expect(found?.map(({ content }) => [...content])).toEqual(entries.map(([, content]) => [...content]));
      }),
      { numRuns: 60 },
    );
  });

  test('no beginning of a form is one', async () => {
    const form = new FormData();
    form.append('Content', new Blob(['one\r\n--two']), 'a.pdf');
    const { body, boundary } = await written(form);
    const whole = body.length - 2; // The last line may end without CRLF.
    for (let length = 0; length < whole; length += 1)
      expect(partsIn(body.subarray(0, length), boundary)).toBeUndefined();
    expect(partsIn(body.subarray(0, whole), boundary)).toHaveLength(1);
  });

  test('whatever comes is read or refused, and what is read the reader of fetch reads alike', async () => {
    const piece = fc.constantFrom(
      '--x',
      '--x--',
      '\r\n',
      '\n',
      ' ',
      ':',
      'Content-Disposition: form-data; name="a"',
      'a',
      ';',
      '"',
      '\0',
      'ä',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const body = bytes(pieces.join(''));
        const found = partsIn(body, 'x');
        if (found === undefined || found.length === 0 || !pieces.join('').startsWith('--x\r\n')) return;
        const headers = { 'content-type': 'multipart/form-data; boundary=x' };
        const theirs = await new Response(body as Uint8Array<ArrayBuffer>, { headers }).formData();
        expect(shown(found)).toEqual([...theirs.entries()].map(([name, value]) => [name, value]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is taken', () => {
  test('parts with and without file name, empty ones, and names as tokens as .NET writes them', () => {
    const dotNet =
      '--x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: form-data; name=Title\r\n\r\nBrev\r\n';
    const file = part('Content', '', '; filename="C:\\a; name=b.pdf"; filename*=utf-8\'\'a.pdf');
    expect(read(`${dotNet}${file}--x--\r\n`)).toEqual([
      ['Title', 'Brev'],
      ['Content', ''],
    ]);
  });

  test('text before the first and behind the last delimiter is passed over, white space on their lines too', () => {
    expect(read(`before\r\n${part('a', '1').replace('--x', '--x \t')}--x-- \r\nbehind`)).toEqual([['a', '1']]);
  });

  test('an empty form has no parts', () => {
    expect(read('--x--')).toEqual([]);
  });
});

describe('what is no form', () => {
  test.each([
    ['nothing', ''],
    ['another boundary', '--y\r\n\r\n--y--'],
    ['lines that end in LF alone', part('a', '1').replaceAll('\r\n', '\n')],
    ['no closing delimiter', part('a', '1')],
    ['something behind the closing delimiter', `${part('a', '1')}--x--y`],
    ['a boundary that goes on', `${part('a', '\r\n--xy\r\n')}--x--`],
    ['a part without header fields', '--x\r\n\r\n1\r\n--x--'],
    ['a part without a name', '--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--'],
    ['a part that is no field of a form', part('a', '1').replace('form-data', 'attachment') + '--x--'],
    ['a folded header field', part('a', '1', ';\r\n filename=b') + '--x--'],
    ['a header field that comes twice', part('a', '1', '\r\nContent-Disposition: form-data; name="b"') + '--x--'],
    ['a content that is encoded', part('a', 'MQ==', '\r\nContent-Transfer-Encoding: base64') + '--x--'],
    ['header fields without end', part('a', '1', `; filename="${'b'.repeat(9000)}"`) + '--x--'],
    ['a quote that is not closed', part('a', '1', '; filename="b') + '--x--'],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('a hundred parts are taken, one more is not', () => {
    const parts = part('a', '1').repeat(100);
    expect([read(`${parts}--x--`)?.length, read(`${parts}${part('a', '1')}--x--`)]).toEqual([100, undefined]);
  });

  test('a hostile form of a megabyte is judged within the time of a test', () => {
    const hostile = [
      '\r\n--x'.repeat(250_000),
      `--x\r\n${'a:'.repeat(500_000)}`,
      `--x\r\nContent-Disposition: ${';'.repeat(1e6)}`,
    ];
    for (const text of hostile) expect(read(text)).toBeUndefined();
  });
});

test.each([
  ['multipart/form-data; boundary=x', 'x'],
  ['multipart/form-data;charset=utf-8;Boundary="a b"', 'a b'],
  ['multipart/form-data', undefined],
  ['multipart/form-data; boundary=', undefined],
  ['multipart/form-data; boundary="a "', undefined],
  [`multipart/form-data; boundary=${'b'.repeat(71)}`, undefined],
])('the boundary of %s is %s', (contentType, boundary) => {
  expect(boundaryIn(contentType)).toBe(boundary);
});
