import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractFaults } from './faults.ts';
import { readContract, systemsIn } from '../authored/read-contract.ts';
import { folderWith, tinyContract, tinyContractWith, type TinyFile } from '../../../tools/testing/tiny-contract.ts';

const faultsIn = (folder: string) => contractFaults(systemsIn(folder).map((system) => readContract(folder, system)));

describe('the authored contracts', () => {
  test('do not contradict themselves', () => {
    const folder = join(import.meta.dirname, '../../../contracts');
    expect(systemsIn(folder)).toEqual(expect.arrayContaining(['helseid', 'helsenorge-verktoy']));
    expect(faultsIn(folder)).toEqual([]);
  });
});

const requirements = 'tiny/requirements.yaml';
const errors = 'tiny/errors.yaml';
const profile = 'tiny/profile.yaml';
const inventory = 'tiny/inventory.yaml';
const openapi = 'tiny/openapi.yaml';

/** What is planted: the file, the passage, what stands there instead, and a part of the line that reports it. */
const planted: [title: string, file: TinyFile, passage: string, instead: string, report: string][] = [
  [
    'an id used twice',
    requirements,
    'id: tiny.send.after',
    'id: tiny.send.exists',
    'row tiny.send.exists: the id is used twice',
  ],
  [
    'an id of another system',
    requirements,
    'id: tiny.send.after',
    'id: big.send.after',
    'row big.send.after: id: must begin with a word of tiny',
  ],
  [
    'a derived row without its ground',
    requirements,
    '  from: [tiny.send.exists]\n',
    '',
    'tiny.send.after: from: a derived row must name',
  ],
  [
    'a ground that is no row',
    requirements,
    'from: [tiny.send.exists]',
    'from: [tiny.no.row]',
    'from: tiny.no.row is no row of any contract',
  ],
  [
    'a row that follows from itself',
    requirements,
    'from: [tiny.send.exists]',
    'from: [tiny.send.after]',
    'from: tiny.send.after is the row itself',
  ],
  [
    'a ground of a row that is not derived',
    requirements,
    'basis: derived',
    'basis: observed',
    'from: only derived rows have it, this one is observed',
  ],
  [
    'a documented row without a source',
    requirements,
    '  sources: [{ source: tiny-api, heading: Errors, field: T-1 }]\n',
    '',
    'sources: a documented row must name its source',
  ],
  [
    'a source that is not listed',
    requirements,
    '[{ source: tiny-api }]',
    '[{ source: other }]',
    'sources: other is not in sources.yaml',
  ],
  [
    'an operation that does not exist',
    requirements,
    'operation: sendThing',
    'operation: send',
    'operation: send is no operation of openapi.yaml or operations.yaml',
  ],
  [
    'a profile key that does not exist',
    requirements,
    'profile: scheme',
    'profile: schema',
    'profile: schema is no key of profile.yaml',
  ],
  [
    'a profile key on documented ground',
    requirements,
    'basis: documented',
    'basis: documented\n  profile: scheme',
    'only assumed rows stand on a profile key, this one is documented',
  ],
  [
    'an inventory name that does not exist',
    requirements,
    '[ThingId, T-1]',
    '[ThingId, T-1, T-2]',
    'inventory: T-2 is not in inventory.yaml',
  ],
  [
    'a reason not to test a server row',
    requirements,
    'operation: sendThing',
    'not_tested_reason: it is too hard to do',
    'tiny.send.exists: not_tested_reason: only what a client must do',
  ],
  [
    'an error without a row',
    errors,
    'row: tiny.send.exists',
    'row: tiny.no.row',
    'errors.yaml: row T-1: row: tiny.no.row is not in requirements.yaml',
  ],
  [
    'a simulator code that claims to be the owner’s',
    errors,
    'row: tiny.send.scheme, owner: false',
    'row: tiny.send.scheme, owner: true',
    'row SIM-TINY: owner:',
  ],
  [
    'an invented code of ours without SIM-',
    errors,
    'code: SIM-TINY',
    'code: T-2',
    'row T-2: owner: our own codes begin with SIM-',
  ],
  ['a code used twice', errors, 'code: SIM-TINY', 'code: T-1', 'row T-1: the code is used twice'],
  [
    'a profile key without a row',
    profile,
    'row: tiny.send.scheme, reason: nobody says which',
    'row: tiny.no.row, reason: nobody says which',
    'row scheme: row: tiny.no.row is not in',
  ],
  [
    'an assumed key on a documented row',
    profile,
    'row: tiny.send.scheme, reason: nobody says which',
    'row: tiny.send.exists, reason: nobody says which',
    'an assumed key needs an assumed row',
  ],
  ['a key of derived basis', profile, 'basis: assumed', 'basis: derived', 'row scheme: basis: must be assumed'],
  [
    'a default outside the alternatives',
    profile,
    'default: both',
    'default: all',
    'row scheme: default: is not among the alternatives',
  ],
  [
    'a default outside the range',
    profile,
    'default: 3',
    'default: 10',
    'row limit: default: is no integer from 1 to 9',
  ],
  [
    'a key without alternatives or type',
    profile,
    'alternatives: [both, one, 401], ',
    '',
    'row scheme: needs alternatives or a type',
  ],
  [
    'an inventory entry that nobody cites',
    requirements,
    '[ThingId, T-1]',
    '[ThingId]',
    'row T-1: in Errors: no requirement cites it',
  ],
  [
    'an entry set aside and cited',
    requirements,
    '[ThingId, T-1]',
    '[ThingId, T-1, Old]',
    'row Old: in Send request: is set aside, but a requirement cites it',
  ],
  [
    'an inventory entry that stands twice',
    inventory,
    'name: Old, kind: field, where: Send request, set_aside: struck out in the document',
    'name: ThingId, kind: field, where: Send request',
    'the entry stands twice',
  ],
  [
    'an operation on a row that does not exist',
    openapi,
    '[tiny.send.exists]',
    '[tiny.no.row]',
    'operation sendThing: x-requirements: tiny.no.row is not in',
  ],
];

describe('a planted fault is reported', () => {
  test('and nothing else is: the contract without one has none', () => {
    expect(faultsIn(folderWith(tinyContract))).toEqual([]);
  });

  test.each(planted)('%s', (_title, file, passage, instead, report) => {
    const faults = faultsIn(folderWith(tinyContractWith(file, passage, instead)));
    expect(faults.join('\n')).toContain(report);
  });

  test('an id used in two systems', () => {
    const copy = Object.entries(tinyContract).map(([path, text]) => [path.replace('tiny/', 'tiny-two/'), text]);
    const faults = faultsIn(folderWith({ ...tinyContract, ...Object.fromEntries(copy) }));
    for (const system of ['tiny', 'tiny-two'])
      expect(faults).toContain(`${system}/requirements.yaml: row tiny.send.exists: the id is used twice`);
  });
});
