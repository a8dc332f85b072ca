/** What stands on record at the start: LifeVision set up whole, so that the ready-made credentials work at once. */
import { lifeVision, roles } from '../../fixtures/brp/house.ts';
import { integratorPassword, registerOf } from '../../fixtures/brp/members.ts';
import type { Population } from '../../fixtures/types.ts';
import { newAccount } from './accounts.ts';
import { accountsTable, installationTable, personsTable, rolesTable, templatesTable } from './state.ts';

export function seed({ people, seed: number }: Population): Readonly<Record<string, Iterable<unknown>>> {
  return {
    [installationTable.name]: [{ id: 'installation', version: lifeVision.version }],
    [templatesTable.name]: [lifeVision.template],
    [rolesTable.name]: roles,
    [personsTable.name]: registerOf(people),
    [accountsTable.name]: [newAccount(number, lifeVision.integrator, integratorPassword(number))],
  };
}
