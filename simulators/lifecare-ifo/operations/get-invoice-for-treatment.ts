/** GET InvoiceForTreatment: the resource allocations of a person that an invoice can be attached to. */
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { type InvoicesRequest, readInvoices } from '../reading/invoice.ts';
import { succeed } from '../reply.ts';
import { parameterRules } from '../rules-invoices.ts';
import { invoiceable } from '../selection/invoices.ts';
import { invoiceView } from '../views/invoice.ts';

export const getInvoiceForTreatment: Operation<InvoicesRequest> = {
  id: 'getInvoiceForTreatment',
  method: 'GET',
  path: '/apifc/v1/InvoiceForTreatment',
  row: 'lifecare.invoices.get',
  guard: opens(22),
  read: readInvoices,
  rules: parameterRules,
  effect: (call, { person, customerNumber }) => {
    const rows = call.auth.empty ? [] : invoiceable(call.world, person, customerNumber);
    return succeed(call, rows.map((row) => invoiceView(call, row, person)), 'InvoiceForTreatmentDTO'); // prettier-ignore
  },
};
