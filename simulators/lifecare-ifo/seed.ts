/** What stands on record at the start: a municipality's IFO, with its licence keys. */
import { createHash } from 'node:crypto';
import { catalogues } from '../../fixtures/lifecare/catalogues.ts';
import { domain, keyPackages, licenceKey } from '../../fixtures/lifecare/keys.ts';
import { lifecareRegisterOf } from '../../fixtures/lifecare/register.ts';
import type { Population } from '../../fixtures/types.ts';
import { registrationOf } from './access/certificate.ts';
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

export function seed({ people, seed: number }: Population): Readonly<Record<string, Iterable<unknown>>> {
  const register = lifecareRegisterOf(people);
  return {
    [state.personsTable.name]: register.persons,
    [state.populationTable.name]: register.population,
    [state.householdsTable.name]: register.households,
    [state.actualisationsTable.name]: register.actualisations,
    [state.investigationsTable.name]: register.investigations,
    [state.decisionsTable.name]: register.decisions,
    [state.servicesTable.name]: register.services,
    [state.executionsTable.name]: register.executions,
    [state.calculationsTable.name]: register.calculations,
    [state.paymentsTable.name]: register.payments,
    [state.resourceAllocationsTable.name]: register.resourceAllocations,
    [state.documentsTable.name]: register.documents,
    [state.usersTable.name]: register.users,
    [state.cataloguesTable.name]: Object.entries(catalogues).map(([name, entries]) => ({ name, entries })),
    [state.keysTable.name]: keysOf(number),
    [state.certificatesTable.name]: [registrationOf(number, 'lifecare')],
  };
}
