import type { Contract } from '../generate/read-contract.ts';
import type { Known } from './demand.ts';

export function rowsCarryTheSystemsName({ system, requirements }: Contract): string[] {
  const names = system.split('-');
  return requirements
    .filter(({ id }) => !names.includes(id.slice(0, id.indexOf('.'))))
    .map(({ id }) => `requirements.yaml: row ${id}: id: must begin with a word of ${system}`);
}

export function rowsStandOnSources({ requirements }: Contract, { sources }: Known): string[] {
  return requirements.flatMap(({ id, basis, sources: places = [] }) => [
    ...(places.length === 0 && basis !== 'assumed'
      ? [`requirements.yaml: row ${id}: sources: a ${basis} row must name its source`]
      : []),
    ...places
      .filter(({ source }) => !sources.has(source))
      .map(({ source }) => `requirements.yaml: row ${id}: sources: ${source} is not in sources.yaml`),
  ]);
}

export function derivedRowsNameTheirGround({ requirements }: Contract, { allRows }: Known): string[] {
  return requirements.flatMap(({ id, basis, from }) => {
    const at = `requirements.yaml: row ${id}: from:`;
    if (basis === 'derived' && !from) return [`${at} a derived row must name the rows that it follows from`];
    if (basis !== 'derived' && from) return [`${at} only derived rows have it, this one is ${basis}`];
    const unknown = (from ?? []).filter((row) => row === id || !allRows.has(row));
    return unknown.map((row) => `${at} ${row} is ${row === id ? 'the row itself' : 'no row of any contract'}`);
  });
}

export function rowsNameWhatExists({ requirements }: Contract, known: Known): string[] {
  return requirements.flatMap(({ id, operation, profile, inventory = [] }) => {
    const at = `requirements.yaml: row ${id}:`;
    return [
      ...missing(operation, known.operations).map(
        (name) => `${at} operation: ${name} is no operation of openapi.yaml or operations.yaml`,
      ),
      ...missing(profile, known.profileKeys).map((key) => `${at} profile: ${key} is no key of profile.yaml`),
      ...inventory
        .filter((name) => !known.inventory.has(name))
        .map((name) => `${at} inventory: ${name} is not in inventory.yaml`),
    ];
  });
}

export function reasonsStandWhereTheyMay({ requirements }: Contract): string[] {
  return requirements.flatMap(({ id, actor, level, basis, not_tested_reason: reason, profile }) => [
    ...(reason && !(actor === 'client' && level === 'must')
      ? [`requirements.yaml: row ${id}: not_tested_reason: only what a client must do may have it`]
      : []),
    ...(profile && basis !== 'assumed'
      ? [`requirements.yaml: row ${id}: profile: only assumed rows stand on a profile key, this one is ${basis}`]
      : []),
  ]);
}

function missing(name: string | undefined, known: ReadonlySet<string>): string[] {
  return name === undefined || known.has(name) ? [] : [name];
}
