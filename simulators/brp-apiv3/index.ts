/** BRP APIv3: login, the export template that LifeVision calls, and what an integration reads on its way. */
import * as contract from '../../contracts/generated/brp-apiv3/index.ts';
import { lifeVision } from '../../fixtures/brp/house.ts';
import { integratorPassword } from '../../fixtures/brp/members.ts';
import type { System } from '../kernel/operation.ts';
import { people } from '../registers/people.ts';
import { controls } from './controls.ts';
import { answer, stray } from './errors.ts';
import { faults } from './faults.ts';
import { createToken } from './operations/create-token.ts';
import { getCustomer } from './operations/get-customer.ts';
import { getExportTemplate } from './operations/get-export-template.ts';
import { getGroupActivity } from './operations/get-group-activity.ts';
import { getGroupActivityBooking } from './operations/get-group-activity-booking.ts';
import { getSubscription } from './operations/get-subscription.ts';
import { listBusinessUnits } from './operations/list-business-units.ts';
import { listGroupActivities } from './operations/list-group-activities.ts';
import { listGroupActivityBookings } from './operations/list-group-activity-bookings.ts';
import { listSubscriptions } from './operations/list-subscriptions.ts';
import { listWorkouts } from './operations/list-workouts.ts';
import { login } from './operations/login.ts';
import { refreshToken } from './operations/refresh-token.ts';
import { resetPassword } from './operations/reset-password.ts';
import { searchCustomers } from './operations/search-customers.ts';
import { validateToken } from './operations/validate-token.ts';
import { seed } from './seed.ts';
import { accountsTable, installationTable, personsTable, rolesTable, spentTable, templatesTable } from './state.ts';

export const system: System = {
  id: contract.system,
  title: 'BRP APIv3',
  contract,
  mounts: ['/brp/api/ver3', '/brp/apiserver/api/ver3', '/brp/brponline/api/ver3'],
  // The first label is each customer's own.
  hosts: ['https://motpart.brpsystems.com/api/ver3'],
  otherHosts: {
    'https://motpart.brpsystems.com/apiserver/api/ver3': '/brp/apiserver/api/ver3',
    'https://motpart.brpsystems.com/brponline/api/ver3': '/brp/brponline/api/ver3',
  },
  openapi: () => import('../../contracts/generated/brp-apiv3/openapi.ts'),
  operations: [
    login,
    refreshToken,
    validateToken,
    createToken,
    resetPassword,
    getExportTemplate,
    listBusinessUnits,
    listGroupActivities,
    getGroupActivity,
    searchCustomers,
    getCustomer,
    listGroupActivityBookings,
    getGroupActivityBooking,
    listSubscriptions,
    getSubscription,
    listWorkouts,
  ],
  registers: [people],
  tables: [installationTable, templatesTable, rolesTable, personsTable, accountsTable, spentTable],
  seed,
  faults,
  answer,
  stray,
  controls,
  credentials: ({ seed: number }) => ({
    username: lifeVision.email,
    password: integratorPassword(number),
    exportTemplate: lifeVision.template.id,
  }),
};
