/** The register of health personnel: by identity number, and by HPR number where they have one. */
import type { Population, Practitioner } from '../../fixtures/types.ts';
import type { Register } from '../kernel/operation.ts';
import type { TableSpec } from '../kernel/table.ts';
import type { World } from '../kernel/world.ts';

export const practitionersTable: TableSpec<Practitioner> = {
  name: 'registers.practitioners',
  key: ({ number }) => number,
  indexes: { hprNumber: ({ hprNumber }) => hprNumber ?? undefined },
};

export const practitioners: Register = {
  tables: [practitionersTable],
  seed: (population: Population) => ({ [practitionersTable.name]: population.practitioners }),
};

/** The practitioner with that identity number. */
export function findPractitioner(world: World, number: string): Practitioner | undefined {
  return world.table<Practitioner>(practitionersTable.name).get(number);
}

/** The practitioner with that HPR number; leading zeros do not count (assumed: no rule of the number is public). */
export function findPractitionerByHpr(world: World, hprNumber: string): Practitioner | undefined {
  return world.table<Practitioner>(practitionersTable.name).by('hprNumber', hprNumber.replace(/^0+/, ''))[0];
}
