import { expect, test } from 'vitest';
import { misshapen } from './shape.ts';

test('a value of the form of its schema is in order, a wrong type or an unknown name is not', () => {
  const person = { PersonId: '191212121212', Source: 'FC' };
  expect(misshapen(person, 'PersonBasedPersonDTO')).toEqual([]);
  expect(misshapen({ ...person, PersonId: 7 }, 'PersonBasedPersonDTO')).toHaveLength(1);
  expect(misshapen({ ...person, Personid: 'x' }, 'PersonBasedPersonDTO')).toEqual(['Personid']);
});

test('names inside lists and objects are looked at too', () => {
  const contact = { Id: 'A', Address: { Id: 'B', Street: 'C' } };
  expect(misshapen([contact], 'PersonBasedContactDTO[]')).toEqual(['Address.Street']);
  const envelope = { PageNumber: 0, TotalNumberOfPages: 1, PageSize: 1, TotalNumberOfRecords: 1 };
  const page = { StartDate: null, EndDate: null, ...envelope, Result: [{ Id: 1, Kind: 2 }] };
  expect(misshapen(page, 'PageOfActualisations')).toContain('Result.0.Kind');
});

test('names stand in the order of the specification, in objects within objects too', () => {
  const swapped = ['names in another order than that of the specification'];
  expect(misshapen({ Source: 'FC', PersonId: '191212121212' }, 'PersonBasedPersonDTO')).toEqual(swapped);
  expect(misshapen({ Id: 'A', Address: { PostalCode: '1', Id: 'B' } }, 'PersonBasedContactDTO')).toEqual(swapped);
});
