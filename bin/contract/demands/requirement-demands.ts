import { aboutRow, type Finding } from '../authored/finding.ts';
import type { Contract } from '../authored/read-contract.ts';
import type { Known } from './demand.ts';

const about = (row: string, field: string, what: string, todo: string): Finding =>
  aboutRow('requirements.yaml', { row, field, what, todo });

export function rowsCarryTheSystemsName({ system, requirements }: Contract): Finding[] {
  const names = system.split('-');
  const todo = `begin it with ${names.join(' or ')}`;
  return requirements
    .filter(({ id }) => !names.includes(id.slice(0, id.indexOf('.'))))
    .map(({ id }) => about(id, 'id', `must begin with a word of ${system}`, todo));
}

export function rowsStandOnSources({ requirements }: Contract, { sources }: Known): Finding[] {
  return requirements.flatMap(({ id, basis, sources: places = [] }) => {
    if (places.length === 0 && basis !== 'assumed')
      return [about(id, 'sources', `a ${basis} row must name its source`, 'say where it stands, or make it assumed')];
    const unknown = places.filter(({ source }) => !sources.has(source));
    const todo = 'write the document into sources.yaml, or name one that is there';
    return unknown.map(({ source }) => about(id, 'sources', `${source} is not in sources.yaml`, todo));
  });
}

export function derivedRowsNameTheirGround({ requirements }: Contract, { allRows }: Known): Finding[] {
  return requirements.flatMap(({ id, basis, from }) => {
    if (basis === 'derived' && !from) {
      const todo = 'write from: [row, …]; what follows from no row is assumed';
      return [about(id, 'from', 'a derived row must name the rows that it follows from', todo)];
    }
    if (basis !== 'derived' && from) {
      const todo = 'take from out, or make the row derived';
      return [about(id, 'from', `only derived rows have it, this one is ${basis}`, todo)];
    }
    const unknown = (from ?? []).filter((row) => row === id || !allRows.has(row));
    return unknown.map((row) =>
      about(id, 'from', `${row} is ${row === id ? 'the row itself' : 'no row of any contract'}`, 'name another row'),
    );
  });
}

export function rowsNameWhatExists({ requirements }: Contract, known: Known): Finding[] {
  return requirements.flatMap(({ id, operation, profile, inventory = [] }) => [
    ...missing(operation, known.operations).map((name) =>
      about(
        id,
        'operation',
        `${name} is no operation of openapi.yaml or operations.yaml`,
        'name one of theirs, or leave it out',
      ),
    ),
    ...missing(profile, known.profileKeys).map((key) =>
      about(id, 'profile', `${key} is no key of profile.yaml`, 'write the key there, or name one that is'),
    ),
    ...inventory
      .filter((name) => !known.inventory.has(name))
      .map((name) =>
        about(id, 'inventory', `${name} is not in inventory.yaml`, 'write the name there, as the document prints it'),
      ),
  ]);
}

export function reasonsStandWhereTheyMay({ requirements }: Contract): Finding[] {
  return requirements.flatMap(({ id, actor, level, basis, not_tested_reason: reason, profile }) => [
    ...(reason && !(actor === 'client' && level === 'must')
      ? [about(id, 'not_tested_reason', 'only what a client must do may have it', 'take it out')]
      : []),
    ...(profile && basis !== 'assumed'
      ? [
          about(
            id,
            'profile',
            `only assumed rows stand on a profile key, this one is ${basis}`,
            'take it out, or make the row assumed',
          ),
        ]
      : []),
  ]);
}

function missing(name: string | undefined, known: ReadonlySet<string>): string[] {
  return name === undefined || known.has(name) ? [] : [name];
}
