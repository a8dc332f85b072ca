/** Which operations of the contract are lists, and which came after the information sheet and so have no package of their own. */
import type { OperationId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import { articles } from '../../../fixtures/lifecare/keys.ts';

const idsOf = (...ids: readonly OperationId[]): ReadonlySet<string> => new Set(ids);

/** Answered empty where the key lacks the package; all others refuse (`lifecare.key.without-package-elsewhere`). */
const lists = idsOf(
  'getContacts', 'getActualisations', 'getCalculations', 'getDecisions', 'getDocuments', 'getExecutions', 'getInvestigations',
  'getPayments', 'getResourceAllocations', 'getServices', 'extractActualisations', 'extractCalculations', 'extractDecisions',
  'extractExecutions', 'extractInvestigations', 'extractPayments', 'extractResourceAllocations', 'extractServices', 'listUsers',
  'listUsersByRole', 'getInvoiceForTreatment',
); // prettier-ignore

/** Writes that no package of the sheet names, with the proposals that they are made from (`lifecare.key.packages-of-writes`). */
const laterWrites = idsOf(
  'createPerson', 'getPersonProposals', 'createActualisation', 'getActualisationProposals', 'addActualisationAttachment',
  'createCalculation', 'getCalculationProposals',
); // prettier-ignore

const users = idsOf('getUser', 'listUsers', 'listUsersByRole', 'setUser');

export const isList = (operation: string): boolean => lists.has(operation);
export const isLaterWrite = (operation: string): boolean => laterWrites.has(operation);
export const isOfUsers = (operation: string): boolean => users.has(operation);

/** True when a key opens what one article licenses, no more: 8504 alone has two packages. */
export function isOfOneArticle(packages: readonly number[]): boolean {
  return Object.values(articles).some((licensed) => packages.every((one) => licensed.includes(one)));
}
