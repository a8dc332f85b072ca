import { describe, expect, test } from 'vitest';
import { langs } from '../dsl/texts/fill.ts';
import { libraryHeader, libraryProtocols as suite } from '../testing/library-protocols.ts';
import { invented } from '../testing/library-suite.ts';
import { headerTemplate } from './header-template.ts';
import { entriesIn, examineHeader, maskedHeader, order, parseHeader, valueOf } from './header.ts';
import type { HeaderField, ProtocolKind } from './types.ts';

const every: readonly ProtocolKind[] = ['test', 'verification', 'self-declaration'];
const read = (text: string, kinds = every) => parseHeader(text, { file: 'h.yaml', fields: suite.header, kinds });
const fault = (what: string) => ({ name: 'UsageFault', code: 'SUITE-HEADER', message: expect.stringContaining(what) });

describe('a header file', () => {
  test('gives every value as it was written, lists as lists', async () => {
    const data = await read(libraryHeader);
    expect(valueOf(data, 'organisation.name')).toBe('Åsö läsesällskap & vänner');
    expect(valueOf(data, 'card.systems')).toBe('BOOK-1, BOOK-2');
    expect(valueOf(data, 'silence.kept')).toBe('yes');
    expect(entriesIn(data, 'history')).toEqual([
      { version: '0.10', date: '2026-01-02', by: 'Kim', what: 'first words' },
    ]);
    expect([valueOf(data, 'other'), entriesIn(data, 'other')]).toEqual(['', []]);
  });

  test('without a required field is refused with field, file and what to write', async () => {
    await expect(read('organisation: { name: x }')).rejects.toMatchObject({
      ...fault('h.yaml: organisation.number is missing'),
      todo: 'write the organisation.number of the reader, such as 499900-0005',
    });
  });

  test('needs only what the protocols that are written need', async () => {
    const text = 'organisation: { name: x, number: 499900-0005 }\ncard: { id: SE-1 }';
    await expect(read(text, ['verification'])).resolves.toBeDefined();
    await expect(read(text, ['test'])).rejects.toMatchObject(fault('card.systems is missing'));
  });

  test.each([
    [
      'a number with a wrong check digit',
      'organisation: { number: 499900-0006 }',
      'organisation.number cannot be 499900-0006',
    ],
    ['a date that no calendar has', 'period: { from: 2026-02-30 }', 'period.from cannot be 2026-02-30'],
    ['an address without @', 'contact: { email: kim }', 'contact.email cannot be kim'],
    ['a telephone of letters', 'contact: { phone: kim }', 'contact.phone cannot be kim'],
    ['an id with a space', 'card: { id: SE 1 }', 'card.id cannot be SE 1'],
    ['a count of words', 'peak: { callsPerHour: many }', 'peak.callsPerHour cannot be many'],
    ['a text that is none of the choices', 'shelves: { ordered: [12, 14] }', 'shelves.ordered cannot be 14'],
    ['neither yes nor no', 'silence: { kept: perhaps }', 'silence.kept cannot be perhaps'],
    ['a list for a text', 'other: [a, b]', 'other is not a text'],
    ['a text for a list of entries', 'history: today', 'history is no list'],
    ['an entry with another key', 'history: [{ who: me }]', 'an entry of history has who'],
    ['an empty entry', 'history: [""]', 'an entry of history is empty'],
    [
      'objects in a list of texts',
      'card: { systems: [{ a: b }] }',
      'card.systems is neither a text nor a list of texts',
    ],
    ['an unknown field', 'organisation: { nmae: x }', 'there is no field organisation.nmae'],
    ['an unknown group', 'organization: { name: x }', 'there is no field organization'],
    ['a text where a group belongs', 'organisation: x', 'there is no field organisation'],
    ['no YAML', 'a: [', 'is not YAML'],
    ['nothing', '', 'no fields'],
    ['a list', '- a', 'no fields'],
  ])('with %s is refused', async (_, text, what) => {
    await expect(read(text, [])).rejects.toMatchObject(fault(what));
  });

  describe('with a choice and guids', () => {
    const named = (key: string, more: Partial<HeaderField>) => ({
      key,
      label: invented(key),
      help: invented(key),
      form: 'text' as const,
      ...more,
    });
    const fields: readonly HeaderField[] = [
      named('kind', { form: 'choice', choices: ['Paper', 'Screen'] }),
      named('ids', { form: 'guids', example: '7d1a6c1e-0c70-4a0f-9c63-6b1f0a3c5d11' }),
    ];
    const parse = (text: string) => parseHeader(text, { file: 'h.yaml', fields, kinds: [] });

    test('takes a choice without regard to case, as it is spelt there, and guids as a list', async () => {
      const id = '7d1a6c1e-0c70-4a0f-9c63-6b1f0a3c5d11';
      await expect(parse(`{ kind: paper, ids: ${id} }`)).resolves.toEqual({ kind: 'Paper', ids: [id] });
      await expect(parse(`ids: [${id}, ${id}]`)).resolves.toEqual({ ids: [id, id] });
    });

    test('refuses another word, with all that there are, and what is no guid', async () => {
      await expect(parse('kind: stone')).rejects.toMatchObject({
        ...fault('kind cannot be stone'),
        todo: 'write kind: Paper, Screen',
      });
      await expect(parse('ids: [7d1a6c1e]')).rejects.toMatchObject(fault('ids cannot be 7d1a6c1e'));
    });

    test('the template names the choices', () => {
      const text = headerTemplate({ ...suite, header: fields }, invented('the library'), 'en');
      expect(text).toContain('One of: Paper, Screen.');
    });
  });

  test.each([
    ['2f:7b '.repeat(16), true],
    ['2F7B'.repeat(10), true],
    ['2f7b'.repeat(12), false],
    ['thumb', false],
  ])('the fingerprint of a certificate %s: %s', async (written, fits) => {
    const fields = [{ key: 'seen', label: invented('a'), help: invented('b'), form: 'fingerprint' as const }];
    const { faults } = await examineHeader(`seen: '${written}'`, { file: 'h.yaml', fields, kinds: [] });
    expect(faults).toHaveLength(fits ? 0 : 1);
  });

  test('masks what people wrote in their own words, and nothing else', async () => {
    const masked = maskedHeader(await read(libraryHeader), suite.header, () => '***');
    expect(valueOf(masked, 'filledIn.by')).toBe('***');
    expect(entriesIn(masked, 'knownDeviations')[0]).toEqual({ what: '***', class: '***', mendedBy: '***' });
    expect(valueOf(masked, 'contact.phone')).toBe('08-465 004 00');
  });
});

describe('the template of a header file', () => {
  test.each(langs)('in %s holds every field, empty, with what to write and an example', async (lang) => {
    const text = headerTemplate(suite, invented('the library'), lang);
    for (const field of suite.header) {
      const words = (sentence: string) => sentence.replaceAll(/[\s#]+/g, ' ');
      expect(words(text)).toContain(words(field.help[lang]).slice(1));
      if (field.example !== undefined) expect(words(text)).toContain(field.example);
    }
    await expect(read(text, [])).resolves.toEqual({});
  });

  test('is refused as it is, and names the first field to fill in', async () => {
    const text = headerTemplate(suite, invented('the library'), 'sv');
    await expect(read(text)).rejects.toMatchObject(fault('organisation.name is missing'));
  });

  test('filled in with its own examples is whole', async () => {
    let text = headerTemplate(suite, invented('the library'), 'en');
    for (const { key, example } of suite.header) {
      const name = key.split('.').at(-1)!;
      if (example !== undefined) text = text.replace(`${name}: ""`, `${name}: ${example}`);
    }
    const data = await read(text);
    expect(valueOf(data, 'card.systems')).toBe('BOOK-1');
  });

  test('the order says what to write, with an example where there is one', () => {
    expect(order(suite.header[0]!)).toBe('write the organisation.name of the reader, such as Åsö läsesällskap');
    expect(order(suite.header.at(-1)!)).toBe('write what was before');
  });
});
