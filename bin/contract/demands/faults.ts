import { aboutRow, wordsOf, type Finding } from '../authored/finding.ts';
import { operationsIn } from '../authored/operations.ts';
import type { Contract } from '../authored/read-contract.ts';
import type { Demand, Known } from './demand.ts';
import * as rows from './requirement-demands.ts';
import * as tables from './table-demands.ts';

/**
 * Everything in which contracts contradict themselves, one line each: file, row, what.
 * @param contracts  all contracts together, since row ids are unique over all of them
 */
export function contractFaults(contracts: readonly Contract[]): string[] {
  return contracts.flatMap((contract) => {
    const others = contracts.filter((each) => each !== contract);
    return contractFindings(contract, others).map((finding) => `${contract.system}/${wordsOf(finding)}`);
  });
}

/** Everything in which one contract contradicts itself, or has a row that one of the others has. */
export function contractFindings(contract: Contract, others: readonly Contract[]): Finding[] {
  const elsewhere = others.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  const own = contract.requirements.map(({ id }) => id);
  const known = knownIn(contract, new Set([...own, ...elsewhere]));
  const taken = new Set(elsewhere);
  const doubled = new Set([...twice(own), ...own.filter((id) => taken.has(id))]);
  return [
    ...demands.flatMap((demand) => demand(contract, known)),
    ...[...doubled].map((row) => usedTwice('requirements.yaml', row, 'id')),
  ];
}

function knownIn(contract: Contract, allRows: ReadonlySet<string>): Known {
  return {
    ownRows: new Set(contract.requirements.map(({ id }) => id)),
    allRows,
    sources: new Set(contract.sources.map(({ id }) => id)),
    profileKeys: new Set(contract.profile.map(({ key }) => key)),
    operations: new Set(operationsIn(contract).map(({ id }) => id)),
    inventory: new Set(contract.inventory.map(({ name }) => name)),
  };
}

const demands: readonly Demand[] = [keysAreUnique, ...Object.values(rows), ...Object.values(tables)];

function usedTwice(file: string, row: string, key: string): Finding {
  return aboutRow(file, { row, what: `the ${key} is used twice`, todo: 'rename or remove one of them' });
}

function keysAreUnique(contract: Contract): Finding[] {
  const { sources, errors, profile, inventory } = contract;
  const places = inventory.map(({ name, kind, where }) => `${name} (${kind}) in ${where}`);
  const todo = 'keep it once';
  return [
    ...twice(sources.map(({ id }) => id)).map((id) => usedTwice('sources.yaml', id, 'id')),
    ...twice(errors.map(({ code }) => code)).map((code) => usedTwice('errors.yaml', code, 'code')),
    ...twice(profile.map(({ key }) => key)).map((key) => usedTwice('profile.yaml', key, 'key')),
    ...twice(operationsIn(contract).map(({ id }) => id)).map((id) => usedTwice('operations.yaml', id, 'id')),
    ...twice(places).map((place) => aboutRow('inventory.yaml', { row: place, what: 'the entry stands twice', todo })),
  ];
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
