/** Lifecare IFO: the Welfare API Services of a municipality's social services, all 22 packages and the writes around them. */
import * as contract from '../../contracts/generated/lifecare-ifo/index.ts';
import type { System } from '../kernel/operation.ts';
import { people } from '../registers/people.ts';
import { credentials } from './access/keys.ts';
import { accessControls } from './controls-access.ts';
import { caseControls } from './controls-cases.ts';
import { userControls } from './controls-users.ts';
import { desk } from './desk.ts';
import { answer, stray } from './errors.ts';
import { faults } from './faults.ts';
import { addActualisationAttachment } from './operations/add-actualisation-attachment.ts';
import { createActualisation } from './operations/create-actualisation.ts';
import { createInvoiceForTreatment } from './operations/create-invoice-for-treatment.ts';
import { createCalculation } from './operations/create-calculation.ts';
import { createPerson } from './operations/create-person.ts';
import { deleteInvoiceForTreatment } from './operations/delete-invoice-for-treatment.ts';
import { extracts } from './operations/extracts.ts';
import { getApiLogs } from './operations/get-api-logs.ts';
import { getContacts } from './operations/get-contacts.ts';
import { getDocumentContent } from './operations/get-document-content.ts';
import { getHelpPage } from './operations/get-help-page.ts';
import { getInvoiceForTreatment } from './operations/get-invoice-for-treatment.ts';
import { getPerson } from './operations/get-person.ts';
import { getSwagger } from './operations/get-swagger.ts';
import { getUser } from './operations/get-user.ts';
import { listUsersByRole } from './operations/list-users-by-role.ts';
import { listUsers } from './operations/list-users.ts';
import { personLists } from './operations/person-lists.ts';
import { getActualisationProposals, getCalculationProposals, getPersonProposals } from './operations/proposals.ts';
import { setUser } from './operations/set-user.ts';
import { updateInvoiceForTreatment } from './operations/update-invoice-for-treatment.ts';
import { keepCall } from './log.ts';
import { seed } from './seed.ts';
import * as state from './state.ts';

export const system: System = {
  id: contract.system,
  title: 'Lifecare IFO',
  contract,
  mounts: ['/lifecare/WESE.FC.Api.FC'],
  hosts: ['https://prod-lcsse.service.tieto.com/WESE.FC.Api.FC'],
  caseInsensitive: true,
  clientCertificate: 'lifecare',
  namesCas: true,
  openapi: () => import('../../contracts/generated/lifecare-ifo/openapi.ts'),
  operations: [
    getHelpPage,
    getSwagger,
    getPerson,
    createPerson,
    getPersonProposals,
    createActualisation,
    addActualisationAttachment,
    getActualisationProposals,
    createCalculation,
    getCalculationProposals,
    getContacts,
    ...personLists,
    getDocumentContent,
    ...extracts,
    getApiLogs,
    getUser,
    listUsers,
    listUsersByRole,
    setUser,
    getInvoiceForTreatment,
    createInvoiceForTreatment,
    updateInvoiceForTreatment,
    deleteInvoiceForTreatment,
  ],
  // A scanned page or two: what the framework takes unless told otherwise.
  bodyLimit: () => 4 * 1024 * 1024,
  registers: [people],
  tables: Object.values(state),
  seed,
  faults,
  desk,
  answer,
  stray,
  settled: keepCall,
  controls: { ...accessControls, ...userControls, ...caseControls },
  credentials,
};
