import { describe, expect, test } from 'vitest';
import { notesOf, resolverOf, typeText, type Schema } from './schema-text.ts';

const document = {
  components: {
    schemas: {
      Number: { type: 'string', pattern: '^[0-9]{11}$' },
      Node: { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } },
    },
  },
};
const resolve = resolverOf(document);
const number: Schema = { $ref: '#/components/schemas/Number' };

describe('a schema as text', () => {
  test.each<[string, Schema, string]>([
    ['a reference', number, 'string'],
    ['values', { enum: [3, 'Helsehjelp'] }, '3 | "Helsehjelp"'],
    ['a list of values', { type: 'array', items: { enum: [1, 2] } }, '(1 | 2)[]'],
    ['a list', { type: 'array', items: number }, 'string[]'],
    ['several types', { type: ['string', 'null'] }, 'string | null'],
    ['a choice', { oneOf: [{ type: 'boolean' }, { type: 'integer' }] }, 'boolean | integer'],
    ['nothing said', {}, 'anything'],
  ])('%s', (_, schema, text) => {
    expect(typeText(schema, resolve)).toBe(text);
  });

  test('an object has a line for each member, and a mark for what may be missing', () => {
    const schema: Schema = {
      type: 'object',
      required: ['fnrListe'],
      properties: { fnrListe: { type: 'array', maxItems: 1000, items: number }, omraade: { type: 'integer' } },
      additionalProperties: { type: 'boolean' },
    };
    expect(typeText(schema, resolve)).toBe(
      [
        '{',
        '  fnrListe: string[]  // up to 1000, each like ^[0-9]{11}$',
        '  omraade?: integer',
        '  [name]: boolean',
        '}',
      ].join('\n'),
    );
  });

  test('one that holds itself comes to an end', () => {
    expect(typeText({ $ref: '#/components/schemas/Node' }, resolve)).toContain('{ … }');
  });

  test('a reference to nothing is told', () => {
    expect(() => typeText({ $ref: '#/components/schemas/Gone' }, resolve)).toThrow('#/components/schemas/Gone');
  });

  test('zero and false are told as well', () => {
    expect(notesOf({ type: 'integer', minimum: 0, default: false }, resolve)).toBe('from 0, default false');
  });
});
