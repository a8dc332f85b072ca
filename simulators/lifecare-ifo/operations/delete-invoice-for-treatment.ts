/** DELETE InvoiceForTreatment: removes a row. */
import type { Operation } from '../../kernel/operation.ts';
import { opensLater, rowAnswer } from '../invoice-rows.ts';
import { type Aimed, readRemoval } from '../reading/invoice.ts';
import { deleteInvoiceRules } from '../rules-invoices.ts';
import { invoiceRowsTable } from '../state.ts';

export const deleteInvoiceForTreatment: Operation<Aimed> = {
  id: 'deleteInvoiceForTreatment',
  method: 'DELETE',
  path: '/apifc/v1/InvoiceForTreatment',
  row: 'lifecare.invoices.delete',
  guard: opensLater,
  read: readRemoval,
  rules: deleteInvoiceRules,
  effect: (call, { id }) => {
    call.table(invoiceRowsTable.name).delete(String(id));
    return rowAnswer(call, id!);
  },
};
