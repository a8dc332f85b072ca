import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagIn, integerIn, missingOf, modelState, parametersOf } from './parameters.ts';

const read = (query: string) => parametersOf({ search: new URLSearchParams(query) });

test('numbers of 32 bits are read exactly, and no other text is', () => {
  fc.assert(fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (value) => integerIn(String(value)) === value)); // prettier-ignore
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = integerIn(text);
      if (value !== undefined) expect(text).toMatch(/^-?\d{1,10}$/);
    }),
  );
  expect(['2147483648', '-2147483649', '1.0', '1e3', '', ' 1', '١'].map(integerIn)).toEqual(Array(7).fill(undefined));
});

test('flags are true or false in any case', () => {
  expect(['true', 'False', 'TRUE', '1', '', 'constructor'].map(flagIn)).toEqual([
    true,
    false,
    true,
    undefined,
    undefined,
    undefined,
  ]);
});

test('names are found in any case, the first of two counts, and an empty value is none [lifecare.api.names-case]', () => {
  const parameters = read('PersonID=a&personId=b&startDate=&x%5B=1');
  expect(['personId', 'startDate', 'endDate', 'X['].map(parameters)).toEqual(['a', undefined, undefined, '1']);
});

test('a plus is a space once, and what is encoded is decoded once [lifecare.key.raw-plus]', () => {
  expect(read('id=a+b%2Bc%2520')('id')).toBe('a b+c%20');
});

test('each fault stands under its name [lifecare.error.model-state]', () => {
  const faults = missingOf('lifecare.paging.required', read('startDate=x'), ['personId', 'startDate']);
  const twice = [...faults, { ...faults[0]!, text: 'No.' }];
  expect(JSON.parse(modelState({ faults: twice }))).toEqual({
    modelState: { personId: ['The personId field is required.', 'No.'] },
  });
});
