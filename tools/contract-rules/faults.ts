import type { Contract } from '../generate/read-contract.ts';
import { operationsIn } from '../generate/operations.ts';
import type { Demand, Known } from './demand.ts';
import * as rows from './requirement-demands.ts';
import * as tables from './table-demands.ts';

/**
 * Everything in which the contracts contradict themselves, one line each: file, row, what and where to.
 * @param contracts  all contracts together, since row ids are unique over all of them
 */
export function contractFaults(contracts: readonly Contract[]): string[] {
  const allRows = contracts.flatMap(({ requirements }) => requirements.map(({ id }) => id));
  const own = contracts.flatMap((contract) => {
    const known = knownIn(contract, new Set(allRows));
    return demands.flatMap((demand) => demand(contract, known).map((fault) => `${contract.system}/${fault}`));
  });
  return [...own, ...twice(allRows).map((id) => `requirements.yaml: row ${id}: the id is used twice`)];
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

function keysAreUnique(contract: Contract): string[] {
  const { sources, errors, profile, inventory } = contract;
  const operations = operationsIn(contract).map(({ id }) => id);
  const places = inventory.map(({ name, kind, where }) => `${name} (${kind}) in ${where}`);
  return [
    ...twice(sources.map(({ id }) => id)).map((id) => `sources.yaml: row ${id}: the id is used twice`),
    ...twice(errors.map(({ code }) => code)).map((code) => `errors.yaml: row ${code}: the code is used twice`),
    ...twice(profile.map(({ key }) => key)).map((key) => `profile.yaml: row ${key}: the key is used twice`),
    ...twice(operations).map((id) => `operations.yaml: row ${id}: the id is used twice`),
    ...twice(places).map((place) => `inventory.yaml: row ${place}: the entry stands twice`),
  ];
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
