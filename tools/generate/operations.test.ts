import { expect, test } from 'vitest';
import { contractFaults } from '../../bin/contract/demands/faults.ts';
import { folderWith, tinyContract } from '../testing/tiny-contract.ts';
import { compileContracts } from './compile-contracts.ts';
import { readContract } from '../../bin/contract/authored/read-contract.ts';

const row = (id: string, more = '') => `
- id: ${id}
  path: /tiny/1/profile
  namespace: urn:tiny:Responder:1
  element: Move
  soapAction: urn:tiny:Responder:1:Move
  wsdl: wsdl/Move.wsdl
  requirements: [tiny.send.exists]${more}
`;
const folder = (operations: string, errors: string = tinyContract['tiny/errors.yaml']) =>
  folderWith({ ...tinyContract, 'tiny/operations.yaml': operations, 'tiny/errors.yaml': errors });
const faultsOf = (operations: string) => contractFaults([readContract(folder(operations), 'tiny')]);

test('a SOAP operation stands in the generated table beside those of openapi.yaml', async () => {
  const files = await compileContracts(folder(row('moveThing', '\n  derived: true')));
  const index = files.get('tiny/index.ts')?.replaceAll(/\s+/g, ' ');
  expect(index).toContain("sendThing: { method: 'POST', path: '/Thing'");
  expect(index).toContain("moveThing: { method: 'POST', path: '/tiny/1/profile', requirements: ['tiny.send.exists'],");
  expect(index).toContain("soapAction: 'urn:tiny:Responder:1:Move', wsdl: 'wsdl/Move.wsdl', derived: true");
});

test('an error may say which fault it becomes', async () => {
  const errors = `- { code: T-1, status: 500, message: Nej, row: tiny.send.exists, owner: true, faultcode: Client, detail: 'No {x}' }`;
  const files = await compileContracts(folder(row('moveThing'), errors));
  expect(files.get('tiny/index.ts')).toContain("faultcode: 'Client'");
});

test.each([
  ['an id that openapi.yaml has too', row('sendThing'), 'operations.yaml: row sendThing: the id is used twice'],
  [
    'a row that does not exist',
    row('moveThing').replace('tiny.send.exists', 'tiny.no.row'),
    'operations.yaml: row moveThing: requirements: tiny.no.row is not in requirements.yaml',
  ],
])('%s is reported', (_title, operations, report) => {
  expect(faultsOf(operations)).toContain(`tiny/${report}`);
});

test('a field that is missing is named', () => {
  expect(() => readContract(folder(row('moveThing').replace(/ {2}element.*\n/, '')), 'tiny')).toThrow(
    'operations.yaml: row moveThing: the field element is missing',
  );
});
