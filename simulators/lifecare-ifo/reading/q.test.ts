import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, conditionsIn, type Condition } from './q.ts';

describe('q is read exactly [lifecare.extract.q-grammar, lifecare.extract.q-here]', () => {
  const field = fc.stringMatching(/^[A-Za-z]{1,12}$/);
  const value = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes("'"));
  const condition = fc.record({ field, value });
  const written = (conditions: readonly Condition[]) => conditions.map((one) => `${one.field}='${one.value}'`).join(' and '); // prettier-ignore

  test('what is written by the grammar comes back, whatever stands between the quotes', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
        expect(conditionsIn(written(conditions))).toEqual(conditions);
      }),
    );
  });

  /** The same grammar by other means: whatever stands at an odd place between quotes is a value. */
  function byQuotes(text: string): readonly Condition[] | undefined {
    const parts = text.split("'");
    if (parts.length < 3 || parts.at(-1) !== '') return undefined;
    const conditions = parts.slice(0, -1);
    if (conditions.length % 2 === 1) return undefined;
    const heads = conditions.filter((_, place) => place % 2 === 0);
    const names = heads.map((head, place) => (place === 0 ? head : head.startsWith(' and ') ? head.slice(5) : '!'));
    if (names.some((name) => !/^[A-Za-z]+=$/.test(name))) return undefined;
    return names.map((name, place) => ({ field: name.slice(0, -1), value: conditions[place * 2 + 1]! }));
  }

  test('anything made of its pieces is taken or refused as by another reader of the grammar', () => {
    const piece = fc.constantFrom(
      "Id='1'",
      "Type='a and b'",
      ' and ',
      ' AND ',
      'and',
      "'",
      '=',
      ' ',
      'Id',
      '1',
      ':',
      "''",
      'å',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        expect(conditionsIn(pieces.join(''))).toEqual(byQuotes(pieces.join('')));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '',
    'PersonId:199001012384',
    'PersonId=199001012384',
    'PersonId="199001012384"',
    "PersonId = '199001012384'",
    "='x'",
    "Id='1",
    "Id='1' ",
    " Id='1'",
    "Id='1'and Type='x'",
    "Id='1' AND Type='x'",
    "Id='1' and ",
    "Id='1' or Type='x'",
    "Id<>'1'",
    "Reason='it''s'",
    "Första='1'",
  ])('%j is in another form [lifecare.extract.q-invalid]', (text) => {
    expect(conditionsIn(text)).toBeUndefined();
  });

  test('numbers, truth values and nothing are compared as they are written [lifecare.extract.q-compare]', () => {
    expect([1, true, false, 'x', null, undefined].map(asText)).toEqual(['1', 'true', 'false', 'x', '', '']);
  });
});
