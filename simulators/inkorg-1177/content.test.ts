import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desk } from './desk.ts';
import { findingsIn } from './docbook.ts';
import {
  envelope,
  inkorgWorld,
  lastExchange,
  message,
  outcome,
  post,
  remarked,
  send,
  usual,
  who,
} from './testing/inkorg-world.ts';
import { escaped } from './testing/messages.ts';

const inbox = (world: ReturnType<typeof inkorgWorld>): any[] => desk.list(world, who.sms) as any[];
const xml = envelope(message({ text: 'Årsprov: räksmörgås &lt;5 &amp; &gt;3', heading: 'Åäö' }));
const declared = (encoding: string) => xml.replace('encoding="UTF-8"', `encoding="${encoding}"`);
const mark = Buffer.from([0xff, 0xfe]);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const big = (bytes: Buffer) => Buffer.from(bytes).swap16();

/** Outcome, what the citizen reads, and the remarks on it. */
function sent(bytes: Uint8Array | string, contentType = 'text/xml; charset=utf-8') {
  const world = inkorgWorld();
  const answer = post(world, bytes, { headers: { ...usual, 'content-type': contentType } });
  return {
    outcome: outcome(answer),
    text: inbox(world)[0]?.text as string | undefined,
    remarks: remarked(world),
    exchange: lastExchange(world),
  };
}

describe('encodings', () => {
  const wanted = 'Årsprov: räksmörgås <5 & >3';
  test.each([
    ['UTF-8', Buffer.from(xml), 'text/xml; charset=utf-8'],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(xml)]), 'text/xml'],
    ['UTF-8 that nobody names', Buffer.from(xml.replace(/<\?xml[^>]*\?>/, '')), 'text/xml'],
    ['UTF-16 little-endian with a mark', Buffer.concat([mark, utf16(declared('UTF-16'))]), 'text/xml; charset=utf-16'],
    ['UTF-16 big-endian with a mark', Buffer.concat([big(mark), big(utf16(declared('UTF-16')))]), 'text/xml'],
    ['UTF-16 that shows itself by its first letter', utf16(declared('UTF-16')), 'text/xml'],
    ['UTF-16 big-endian without a mark', big(utf16(declared('UTF-16BE'))), 'text/xml; charset="UTF-16"'],
    ['UTF-16LE by name', utf16(declared('UTF-16LE')), 'text/xml; charset=UTF-16LE'],
    ['numeric references', Buffer.from(xml.replaceAll('å', '&#229;').replaceAll('ä', '&#xe4;')), 'text/xml'],
  ])('å, ä, ö, & and < arrive in %s [inkorg.soap.encoding]', (_, bytes, type) => {
    const { outcome: got, text, remarks } = sent(bytes, type);
    expect([got, text, remarks]).toEqual(['OK', wanted, []]);
  });

  test.each([
    ['Latin-1 as UTF-8', Buffer.from(xml, 'latin1'), 'text/xml; charset=utf-8'],
    ['Latin-1 by HTTP', Buffer.from(xml, 'latin1'), 'text/xml; charset=iso-8859-1'],
    ['Latin-1 by declaration', Buffer.from(declared('ISO-8859-1'), 'latin1'), 'text/xml'],
    ['UTF-16 in the declaration of single bytes', Buffer.from(declared('UTF-16')), 'text/xml'],
    ['half a UTF-16 pair', Buffer.concat([mark, utf16(xml), Buffer.from([0])]), 'text/xml'],
    ['an encoding that nobody knows', Buffer.from(xml), 'text/xml; charset=klingon'],
  ])('%s is VP015 [inkorg.soap.encoding]', (_, bytes, type) => {
    const { outcome: got, exchange } = sent(bytes, type);
    expect([got, exchange.rule]).toEqual(['VP015', 'inkorg.soap.encoding']);
    expect(exchange.diagnosis!.todo).toMatch(/UTF-8 or UTF-16/);
  });

  test('names that disagree with the bytes are remarked on: the mark counts, then HTTP', () => {
    const rows = ['inkorg.client.encoding'];
    expect(sent(Buffer.concat([mark, utf16(xml)]), 'text/xml; charset=utf-8')).toMatchObject({
      outcome: 'OK',
      text: wanted,
      remarks: [...rows, ...rows],
    });
    expect(sent(declared('UTF-16'))).toMatchObject({ outcome: 'OK', text: wanted, remarks: rows });
  });

  test('any text arrives as it was written, escaped or in CDATA alike [inkorg.send.text-is-a-string]', () => {
    const characters = fc.string({ unit: fc.constantFrom(...'aåäöÅÄÖ &<>"\'\n;#😀æ'), maxLength: 60 });
    fc.assert(
      fc.property(characters, fc.boolean(), (text, wide) => {
        const bytes = (body: string) => (wide ? Buffer.concat([mark, utf16(declaredWide(body))]) : Buffer.from(body));
        const declaredWide = (body: string) => body.replace('encoding="UTF-8"', 'encoding="UTF-16"');
        const asSent = (inner: string) => {
          const world = inkorgWorld();
          post(world, bytes(envelope(message({ text: inner }))), { headers: { ...usual, 'content-type': 'text/xml' } });
          return inbox(world)[0].asSent as string;
        };
        expect(asSent(escaped(text))).toBe(text);
        expect(asSent(`<![CDATA[${text.replaceAll(']]>', '')}]]>`)).toBe(text.replaceAll(']]>', ''));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the DocBook subset', () => {
  const rows = (text: string) =>
    findingsIn(text).map(({ severity, row }) => `${severity} ${row.replace('inkorg.', '')}`);

  test('what the table allows has no findings [inkorg.content.docbook-only, inkorg.content.article, inkorg.content.info, inkorg.content.section, inkorg.content.para, inkorg.content.title, inkorg.content.link, inkorg.content.emphasis, inkorg.content.variablelist, inkorg.content.varlistentry, inkorg.content.term, inkorg.content.listitem, inkorg.content.itemizedlist, inkorg.content.bibliography]', () => {
    const text = `<article><info><title>Kallelse <emphasis role="bold">nu</emphasis></title></info>
      <section><title><emphasis role="collapsible"/></title><info><title>x</title></info>
      <para>Läs <link url="https://a.example" type="_blank">här</link> eller <ulink url="tel:08">ring</ulink> <emphasis role="italics">snart</emphasis></para>
      <bibliography/><variablelist><title>t</title><varlistentry><term>a</term><listitem>b</listitem></varlistentry></variablelist></section>
      <itemizedlist mark="bullet"><listitem>x</listitem></itemizedlist></article>`;
    expect(rows(text)).toEqual([]);
  });

  test('plain text has nothing to fear, angle brackets included', () => {
    expect(rows('Hej 3 < 5 & 7 > 2')).toEqual([]);
  });

  test.each([
    ['<para>x</para>', 'warning content.article'],
    ['<article><listitem>x</listitem></article>', 'warning content.listitem'],
    ['<article><section><section/></section></article>', 'warning content.section'],
    ['<article><article/></article>', 'warning content.article'],
    ['<article><para><title>x</title></para></article>', 'warning content.title'],
    ['<article><info><para>x</para></info></article>', 'warning content.para'],
    ['<article><para><info/></para></article>', 'warning content.info'],
    ['<article><para><bibliography/></para></article>', 'warning content.bibliography'],
    ['<article><para><variablelist/></para></article>', 'warning content.variablelist'],
    ['<article><varlistentry/></article>', 'warning content.varlistentry'],
    ['<article><term/></article>', 'warning content.term'],
    ['<article><emphasis/></article>', 'warning content.emphasis'],
    ['<article><link/></article>', 'warning content.link'],
    ['<article><para><itemizedlist/></para></article>', 'warning content.itemizedlist'],
    [
      '<article><itemizedlist><listitem><link url="x"/></listitem></itemizedlist></article>',
      'warning content.samples-deviate',
    ],
    ['<article><para><emphasis role="blink">x</emphasis></para></article>', 'warning content.roles'],
    ['<article><itemizedlist mark="star"/></article>', 'warning content.list-mark'],
    ['<article><table/></article>', 'error client.docbook-only'],
    ['<p>Hej</p>', 'error client.docbook-only'],
    ['<article><sidebar/></article>', 'error content.table-is-strict'],
    ['<article><para></article>', 'error client.docbook-well-formed'],
    ['Hej<br>du', 'error client.docbook-only'],
    ['<!DOCTYPE html><html></html>', 'error client.docbook-only'],
  ])(
    '%s is %s [inkorg.content.table-is-strict, inkorg.content.roles, inkorg.content.list-mark, inkorg.content.samples-deviate]',
    (text, row) => {
      expect(rows(text)).toEqual([row]);
    },
  );

  test('every role of the page is known, and the one of the other guide [inkorg.content.roles, inkorg.content.role-frame]', () => {
    for (const role of ['bold', 'italics', 'underline', 'collapsible', 'bgcolor', 'information', 'observe', 'frame'])
      expect(rows(`<article><para><emphasis role="${role}">x</emphasis></para></article>`)).toEqual([]);
  });

  test('in version 1 it is a remark, or refused by profile [inkorg.send.content-check, inkorg.send.text-format]', () => {
    const world = inkorgWorld();
    expect(outcome(send(world, { text: escaped('<p>Hej</p>') }))).toBe('OK');
    expect(remarked(world)).toEqual(['inkorg.client.docbook-only']);
    const strict = inkorgWorld({ contentCheck: 'refuse' });
    expect(outcome(send(strict, { text: escaped('<p>Hej</p>') }))).toBe(
      'ERROR: messageText has formatting that the portal does not show',
    );
    expect(lastExchange(strict).diagnosis!.got).toMatch(/HTML element p/);
    expect(outcome(send(strict, { text: escaped('<para>Hej</para>') }))).toBe('OK');
  });
});

describe('what the citizen reads', () => {
  const shown = (text: string) => {
    const world = inkorgWorld();
    send(world, { text: `<![CDATA[${text}]]>` });
    return inbox(world)[0].text as string;
  };

  test('is formatted text in plain characters [inkorg.content.role-rendering, inkorg.content.form-link]', () => {
    expect(
      shown(`<article><info><title>Kallelse</title></info><section><title><emphasis role="observe">Viktigt</emphasis></title>
        <para>Kom  <emphasis role="bold">i tid</emphasis>, se <link url="https://a.example/1?b=2&amp;c=3">vägen</link>.</para></section>
        <itemizedlist mark="hyphen"><listitem>leg</listitem><listitem>kort</listitem></itemizedlist>
        <variablelist><varlistentry><term>Tid</term><listitem>kl. 8</listitem></varlistentry></variablelist></article>`),
    ).toBe('Kallelse\n[!] Viktigt\nKom i tid, se vägen (https://a.example/1?b=2&c=3).\n- leg\n- kort\nTid\nkl. 8');
  });

  test('is the text as sent where it cannot be shown', () => {
    expect(shown('Hej <b>du')).toBe('Hej <b>du');
    expect(shown('a < b')).toBe('a < b');
  });
});
