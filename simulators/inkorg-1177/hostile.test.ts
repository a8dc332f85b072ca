import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { Worlds } from '../kernel/worlds.ts';
import {
  envelope,
  inkorgWorld,
  lastExchange,
  message,
  outcome,
  path,
  post,
  simulator,
  textsOf,
  usual,
  xmlOf,
} from './testing/inkorg-world.ts';

const megabyte = 1024 * 1024;
const wide = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const valid = envelope(message());
const bombed = (doctype: string, text = '&a;') => envelope(message({ text })).replace('?>', `?>${doctype}`);
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${`&a${n - 1 < 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;
const nested = (levels: number) =>
  envelope(message({ end: `<x:y xmlns:x="urn:x">${'<x:y>'.repeat(levels)}${'</x:y>'.repeat(levels)}</x:y>` }));

const rule = (xml: string | Uint8Array, contentType = 'text/xml') => {
  const world = inkorgWorld();
  const answer = post(world, xml, { headers: { ...usual, 'content-type': contentType } });
  expect(answer.defect).toBeUndefined();
  return `${answer.status} ${outcome(answer)} ${lastExchange(world).rule}`;
};

describe('hostile XML', () => {
  test.each([
    ['a DOCTYPE', bombed('<!DOCTYPE x>', 'x')],
    ['an external DTD', bombed('<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">', 'x')],
    ['an external entity', bombed('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')],
    ['a billion laughs', bombed(laughs, '&a8;')],
    ['a DOCTYPE behind a comment', bombed('<!-- > --><!DOCTYPE x>', 'x')],
    ['a UTF-16 DOCTYPE', wide(bombed('<!DOCTYPE x [<!ENTITY a "ha">]>').replace('UTF-8', 'UTF-16'))],
    [
      'a UTF-16 DOCTYPE without a mark',
      Buffer.from(bombed('<!DOCTYPE x [<!ENTITY a "ha">]>').replace('UTF-8', 'UTF-16'), 'utf16le'),
    ],
    ['a declaration inside the body', valid.replace('<am:notify>', '<!ELEMENT a ANY><am:notify>')],
  ])('%s is VP015 and seen by no parser [inkorg.soap.no-doctype]', (_, xml) => {
    expect(rule(xml)).toBe('500 VP015 inkorg.soap.no-doctype');
  });

  test('what only looks like one is text [inkorg.soap.no-doctype]', () => {
    expect(rule(envelope(message({ text: '<![CDATA[<!DOCTYPE html>]]>' })))).toMatch(/^200 OK/);
    expect(rule(valid.replace('?>', '?><!-- <!DOCTYPE x> -->'))).toMatch(/^200 OK/);
  });

  test.each([
    ['an entity that nobody declares', envelope(message({ text: '&nbsp;' }))],
    ['more than 1,000 levels', nested(1_000)],
    ['a hundred thousand levels', nested(100_000)],
    ['more than 10,000 elements', envelope(message({ end: `<x:y xmlns:x="urn:x">${'<x:z/>'.repeat(10_000)}</x:y>` }))],
    ['a tag of 70 KB', envelope(message({ end: `<x:y xmlns:x="urn:x" a="${'x'.repeat(70_000)}"/>` }))],
    ['a character that XML does not have', envelope(message({ text: '&#0;' }))],
    ['an attribute twice', valid.replace('<am:notify>', '<am:notify a="1" a="2">')],
    ['a prefix that nobody declares', valid.replaceAll('core:', 'nobody:')],
    ['XML cut short', valid.slice(0, -30)],
    ['two roots', `${valid}<a/>`],
    ['binary', Buffer.from([0, 1, 2, 255])],
  ])('%s is VP015 [inkorg.fault.vp015]', (_, xml) => {
    expect(rule(xml)).toBe(`500 VP015 ${Buffer.isBuffer(xml) ? 'inkorg.soap.encoding' : 'inkorg.fault.vp015'}`);
  });

  test('900 levels in an extension are read', () => {
    expect(rule(nested(900))).toMatch(/^200 OK/);
  });

  test('SOAP 1.2 and MTOM cannot be read [inkorg.soap.other-envelope, inkorg.soap.version]', () => {
    const second = valid.replace(
      'http://schemas.xmlsoap.org/soap/envelope/',
      'http://www.w3.org/2003/05/soap-envelope',
    );
    expect(rule(second, 'application/soap+xml')).toBe('500 VP015 inkorg.soap.other-envelope');
    const parts = `--b\r\nContent-Type: application/xop+xml\r\n\r\n${valid}\r\n--b--`;
    expect(rule(parts, 'multipart/related; boundary=b; type="application/xop+xml"')).toBe(
      '500 VP015 inkorg.fault.vp015',
    );
  });

  test('a fault tells neither paths nor stack, and echoes no number', () => {
    const world = inkorgWorld();
    for (const xml of [bombed(laughs), '<a', envelope(message({ person: '19121212-1212' }))]) {
      const text = xmlOf(post(world, xml));
      expect(text).not.toMatch(/\.ts|node_modules|at Object|19121212/);
    }
  });
});

describe('over a socket', () => {
  const world = inkorgWorld({ plainHttp: 'dev' });
  const app = createServer({ simulator, worlds: new Worlds(world) });
  beforeAll(() => app.listen({ port: 0, host: '127.0.0.1' }));
  afterAll(() => app.close());

  /** Sends a body of that many bytes, one chunk again and again, and gives the status and the text that came. */
  function pour(
    head: string,
    bytes: number,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; text: string }> {
    const { port } = app.server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        { port, host: '127.0.0.1', path, method: 'POST', headers: { ...usual, ...headers } },
        (incoming) => {
          let text = '';
          incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          incoming.on('end', () => resolve({ status: incoming.statusCode!, text }));
        },
      );
      outgoing.on('error', reject);
      outgoing.write(head);
      const chunk = Buffer.alloc(64 * 1024, 'x');
      let left = bytes;
      const more = () => {
        while (left > 0) {
          left -= chunk.length;
          if (!outgoing.write(chunk)) return void outgoing.once('drain', more);
        }
        outgoing.end();
      };
      more();
    });
  }

  test(
    '20 MB are refused unread, and hostile requests make memory grow by 32 MB at most [inkorg.soap.too-large]',
    { timeout: 30_000 },
    async () => {
      const head = valid.slice(0, valid.indexOf('Välkommen'));
      const once = async () => {
        expect((await pour(head, 20 * megabyte)).status).toBe(413);
        expect(
          (await pour(head, 20 * megabyte, { 'content-length': String(Buffer.byteLength(head) + 20 * megabyte) }))
            .status,
        ).toBe(413);
        for (const xml of [bombed(laughs), nested(1_000), wide(bombed(laughs)), valid]) post(world, xml);
      };
      await once();
      const before = process.memoryUsage().rss;
      await once();
      expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(32);
    },
  );

  test('a system reads more than other systems do: a message of 1.5 MB is stored', async () => {
    const head = valid.slice(0, valid.indexOf('Välkommen'));
    const text = head + 'x'.repeat(1.5 * megabyte) + valid.slice(valid.indexOf('Välkommen'));
    const { status, text: xml } = await pour(text, 0);
    expect([status, textsOf({ body: xml } as never, 'resultCode')]).toEqual([200, ['OK']]);
  });
});
