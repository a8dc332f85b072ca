/** What is refused of requests about invoices for care. */
import type { Call } from '../kernel/call.ts';
import type { Explanation, Rule } from '../kernel/operation.ts';
import type { Aimed, InvoiceRequest } from './reading/invoice.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { is, profileOf, refuse } from './refuse.ts';
import { bodyRules, faulty } from './rules-body.ts';
import { invoiceRowsTable, resourceAllocationsTable } from './state.ts';

/** PUT and DELETE where only the information sheet counts. */
export const methodRules: readonly Rule[] = [
  refuse('SIM-METHOD', 'lifecare.api.put-and-delete', (_, call) => is(call, 'invoiceMethods', 'get-and-post'), {
    expected: 'GET or POST, which are all that the information sheet has',
    got: (_, { request }) => request.method,
    todo: 'set invoiceMethods to all, or do without changing and removing rows',
    answer: () => ({ headers: { allow: 'GET, POST' } }),
  }),
];

export const parameterRules: readonly Rule<Pick<Aimed, 'parameters'>>[] = [
  refuse('SIM-REQUEST', 'lifecare.error.not-valid', ({ parameters }) => parameters.faults.length > 0, {
    expected: 'parameters of their types, and those that must be there',
    got: ({ parameters }) => `other values in ${faulty(parameters)}`,
    todo: 'see ModelState of the answer, and the parameters on the page of the host',
    detail: ({ parameters }) => modelState(parameters),
  }),
];

const isNoAllocation = ({ id }: Aimed, call: Call): boolean => !call.table(resourceAllocationsTable.name).has(String(id)); // prettier-ignore
const isNoRow = ({ id }: Aimed, call: Call): boolean => !call.table(invoiceRowsTable.name).has(String(id));

/** The texts that the profile allows; none: any. */
const allowed = ({ world }: Call): string[] =>
  profileOf(world)
    .invoiceStatuses.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

const isOtherStatus = ({ fields }: InvoiceRequest, call: Call): boolean =>
  allowed(call).length > 0 && !allowed(call).includes(fields.status);

const noRow: Explanation<Aimed> = {
  expected: 'the id of an invoice row',
  got: ({ id }) => `${id}, which no row has`,
  todo: 'keep the InvoiceRowId that POST answers',
};

const incomplete: Explanation<InvoiceRequest> = {
  expected: 'every field of InvoiceForTreatmentRequest, none too long',
  got: (input) => `nothing, or too much, in ${faulty(input)}`,
  todo: 'send them all: names and statuses up to 250 characters, signs up to ten',
  detail: modelState,
};

const otherStatus: Explanation<InvoiceRequest> = {
  expected: (_, call) => `one of ${allowed(call).join(', ')}`,
  got: 'another Status',
  todo: 'ask the municipality which texts it uses; here the profile key invoiceStatuses has them',
  detail: JSON.stringify({ modelState: { Status: ['The Status is not valid.'] } }),
};

const fieldRules: readonly Rule<InvoiceRequest>[] = [
  ...parameterRules,
  ...bodyRules,
  refuse('SIM-REQUEST', 'lifecare.invoices.body-refusal', breaks('lifecare.invoices.body-refusal'), incomplete),
  refuse('SIM-REQUEST', 'lifecare.invoices.statuses', isOtherStatus, otherStatus),
];

export const createInvoiceRules: readonly Rule<InvoiceRequest>[] = [
  ...fieldRules,
  refuse('SIM-ALLOCATION-UNKNOWN', 'lifecare.invoices.unknown-allocation', isNoAllocation, {
    expected: 'the id of a resource allocation',
    got: ({ id }) => `${id}, which no resource allocation has`,
    todo: 'take a ResourceAllocationId that GET InvoiceForTreatment answers for the person',
  }),
];

export const updateInvoiceRules: readonly Rule<InvoiceRequest>[] = [
  ...fieldRules,
  refuse('SIM-INVOICE-ROW-UNKNOWN', 'lifecare.invoices.unknown-row', isNoRow, noRow),
];

export const deleteInvoiceRules: readonly Rule<Aimed>[] = [
  ...parameterRules,
  refuse('SIM-INVOICE-ROW-UNKNOWN', 'lifecare.invoices.unknown-row', isNoRow, noRow),
];
