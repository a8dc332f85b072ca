/** What stands on record at the start: a municipality's IFO, with its licence keys. */
import { createHash } from 'node:crypto';
import { catalogues } from '../../fixtures/lifecare/catalogues.ts';
import { domain, keyPackages, licenceKey } from '../../fixtures/lifecare/keys.ts';
import { lifecareRegisterOf } from '../../fixtures/lifecare/register.ts';
import type { LifecareRegister } from '../../fixtures/lifecare/types.ts';
import type { Population } from '../../fixtures/types.ts';
import { registrationOf } from './access/certificate.ts';
import type { SeededRows } from '../kernel/table.ts';
import * as state from './state.ts';

export const hashOfKey = (key: string): string => createHash('sha256').update(key).digest('hex');

function keysOf(seed: number): state.LicenceKey[] {
  return Object.entries(keyPackages).map(([name, packages]) => ({
    hash: hashOfKey(licenceKey(seed, name)),
    name,
    domain,
    packages,
  }));
}

type Kind = keyof LifecareRegister;

const tables: Readonly<Record<Kind, { readonly name: string }>> = {
  persons: state.personsTable,
  population: state.populationTable,
  households: state.householdsTable,
  actualisations: state.actualisationsTable,
  investigations: state.investigationsTable,
  decisions: state.decisionsTable,
  services: state.servicesTable,
  executions: state.executionsTable,
  calculations: state.calculationsTable,
  payments: state.paymentsTable,
  resourceAllocations: state.resourceAllocationsTable,
  documents: state.documentsTable,
  users: state.usersTable,
};

/** Made when somebody first looks: a world of all systems starts without it. */
export function seed({ people, seed: number }: Population): Readonly<Record<string, SeededRows>> {
  let register: LifecareRegister | undefined;
  const rowsOf = (kind: Kind) => () => (register ??= lifecareRegisterOf(people))[kind];
  const cases = Object.entries(tables).map(([kind, { name }]) => [name, rowsOf(kind as Kind)]);
  return {
    ...Object.fromEntries(cases),
    [state.cataloguesTable.name]: () => Object.entries(catalogues).map(([name, entries]) => ({ name, entries })),
    [state.keysTable.name]: () => keysOf(number),
    [state.certificatesTable.name]: () => [registrationOf(number, 'lifecare')],
  };
}
