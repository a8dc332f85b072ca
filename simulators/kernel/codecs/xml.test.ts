import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSchema, elementsOf, loadXml, parseXml, plain, type XmlNode } from './xml.ts';
import { dangerIn, xmlLimits } from './xml-guard.ts';
import { decodeXml, disagreements } from './xml-text.ts';
import { writeXml } from './xml-write.ts';

beforeAll(loadXml);

/** A text as plain values; its document is gone. */
function read(text: string): XmlNode {
  const parsed = parseXml(text);
  if (!('root' in parsed)) throw new Error(JSON.stringify(parsed));
  const node = plain(parsed.root);
  parsed.dispose();
  return node;
}

describe('bytes become text', () => {
  const encoding = (bytes: Uint8Array, type?: string) => {
    const decoded = decodeXml(bytes, type);
    return 'problem' in decoded ? decoded : [decoded.encoding.used, decoded.text, disagreements(decoded.encoding)];
  };

  test('by the mark, then the content type, then the first letter, then the declaration', () => {
    const wide = Buffer.from('<a/>', 'utf16le');
    expect(encoding(Buffer.from('﻿<a/>'), 'text/xml; charset=utf-16')).toEqual([
      'utf-8',
      '<a/>',
      ['Content-Type utf-16'],
    ]);
    expect(encoding(wide, 'text/xml; charset=utf-16')).toEqual(['utf-16le', '<a/>', []]);
    expect(encoding(Buffer.from(wide).swap16(), 'text/xml; charset=utf-16')).toEqual(['utf-16be', '<a/>', []]);
    expect(encoding(wide)).toEqual(['utf-16le', '<a/>', []]);
    expect(encoding(Buffer.from('<?xml version="1.0" encoding=\'utf-8\'?><a/>'))).toHaveProperty('0', 'utf-8');
    expect(encoding(Buffer.from('<a/>'), 'text/xml; charset=us-ascii')).toEqual(['utf-8', '<a/>', []]);
  });

  test('or are refused: other encodings, and bytes that are not of theirs', () => {
    expect(encoding(Buffer.from('<a/>'), 'text/xml; charset=latin1')).toEqual({
      problem: 'encoding',
      encoding: 'latin1',
    });
    expect(encoding(Buffer.from('<?xml version="1.0" encoding="EBCDIC"?>'))).toEqual({
      problem: 'encoding',
      encoding: 'EBCDIC',
    });
    expect(encoding(Buffer.from([0x3c, 0xe5]))).toEqual({ problem: 'bytes', encoding: 'utf-8' });
  });

  test('any bytes give a text or a problem, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.option(fc.string(), { nil: undefined }), (bytes, type) => {
        const decoded = decodeXml(bytes, type);
        expect('problem' in decoded || typeof decoded.text === 'string').toBe(true);
      }),
    );
  });
});

describe('the scan before any parser', () => {
  test.each([
    ['<!DOCTYPE a><a/>', 'declaration'],
    ['<?x <!DOCTYPE a> ?><!-- <!DOCTYPE a> --><a b="<!DOCTYPE">&lt;<![CDATA[<!DOCTYPE a>]]></a>', undefined],
    ['<a><!ELEMENT a></a>', 'declaration'],
    ['<a b=">"><c d=\'/>\'/></a>', undefined],
    [`<a b="${'x'.repeat(xmlLimits.tag)}"/>`, 'tag-too-long'],
    ['<a>'.repeat(xmlLimits.depth), undefined],
    ['<a>'.repeat(xmlLimits.depth + 1), 'too-deep'],
    ['<a></a>'.repeat(xmlLimits.elements), undefined],
    ['<a/>'.repeat(xmlLimits.elements + 1), 'too-many-elements'],
  ])('%.40s is %s', (text, danger) => {
    expect(dangerIn(text)).toBe(danger);
  });

  test('takes time in proportion to the text, however odd', () => {
    for (const odd of ['<', '<!--', '<![CDATA[', '<?', '<a b="', "<a '", '</', '>', '<a>'])
      expect(() => dangerIn(odd.repeat(100_000))).not.toThrow();
  });

  test('never lets a DOCTYPE through that libxml2 would read', () => {
    const piece = fc.constantFrom(
      '<!DOCTYPE a [<!ENTITY e "x">]>',
      '<!--',
      '-->',
      '<?p',
      '?>',
      '<a>',
      '</a>',
      '"',
      "'",
      ' ',
      '<![CDATA[',
      ']]>',
      '&e;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const parsed = parseXml(text);
        if (!('root' in parsed)) return;
        parsed.dispose();
        expect(text.replaceAll(/<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>/gs, '')).not.toContain('<!DOCTYPE');
      }),
      { numRuns: 500 },
    );
  });
});

describe('libxml2', () => {
  test('reads names, namespaces, attributes and mixed content as plain values', () => {
    expect(read('<p:a xmlns:p="urn:p" b="1">x<c xmlns="urn:c"/><![CDATA[<&]]>&amp;<!-- no --></p:a>')).toEqual({
      name: 'a',
      namespace: 'urn:p',
      attributes: { b: '1' },
      content: ['x', { name: 'c', namespace: 'urn:c', attributes: {}, content: [] }, '<&&'],
    });
  });

  test.each([
    '',
    'x',
    '<a></b>',
    '<a/><a/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<p:a/>',
    '<a>\u0001</a>',
    '<a b=1/>',
  ])('complains about %j with line and column', (text) => {
    const parsed = parseXml(text);
    expect(parsed).toMatchObject({
      complaint: { message: expect.stringMatching(/./), line: expect.any(Number), column: expect.any(Number) },
    });
  });

  test('judges an element by a schema that imports another', () => {
    const files = {
      'sub/a.xsd':
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b" targetNamespace="urn:a" elementFormDefault="qualified"><xs:import namespace="urn:b" schemaLocation="../b.xsd"/><xs:element name="a"><xs:complexType><xs:sequence><xs:element name="n" type="b:n"/></xs:sequence></xs:complexType></xs:element></xs:schema>',
      'b.xsd':
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:b"><xs:simpleType name="n"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>',
    };
    const schema = compileSchema('sub/a.xsd', files);
    const complaints = (text: string) => {
      const parsed = parseXml(`<e>${text}</e>`);
      if (!('root' in parsed)) throw new Error('not XML');
      const found = schema.judge(elementsOf(parsed.root)[0]!);
      parsed.dispose();
      return found.map(({ message }) => message);
    };
    expect(complaints('<a xmlns="urn:a"><n>1</n></a>')).toEqual([]);
    expect(complaints('<a xmlns="urn:a"><n>x</n></a>')).toEqual([expect.stringMatching(/'x' is not a valid value/)]);
  });

  test('a schema that is none is one line', () => {
    expect(() => compileSchema('a.xsd', { 'a.xsd': '<x/>' })).toThrow(RangeError);
    expect(() => compileSchema('a.xsd', { 'a.xsd': 'x' })).toThrow(RangeError);
    expect(() => compileSchema('a.xsd', {})).toThrow(RangeError);
  });
});

test('what is written reads back, whatever its characters', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aå&<>"\' \n]!😀') });
  fc.assert(
    fc.property(text, text, (inner, attribute) => {
      const node = read(
        writeXml({
          'p:a': { '@xmlns:p': 'urn:p', '@b': attribute, 'p:c': inner, none: undefined, 'p:d': [1, true, ''] },
        }),
      );
      const children = node.content as XmlNode[];
      expect(children.map(({ name, content }) => [name, content.join('')])).toEqual([
        ['c', inner],
        ['d', '1'],
        ['d', 'true'],
        ['d', ''],
      ]);
      expect(node.attributes['b']).toBe(attribute.replaceAll('\n', ' '));
    }),
  );
});
