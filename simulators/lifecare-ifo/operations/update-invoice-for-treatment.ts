/** PUT InvoiceForTreatment: gives a row other contents. */
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Operation } from '../../kernel/operation.ts';
import { write } from '../cases/ids.ts';
import { opensLater, rowAnswer } from '../invoice-rows.ts';
import { type InvoiceRequest, readInvoice } from '../reading/invoice.ts';
import { updateInvoiceRules } from '../rules-invoices.ts';
import { type InvoiceRow, invoiceRowsTable } from '../state.ts';

export const updateInvoiceForTreatment: Operation<InvoiceRequest> = {
  id: 'updateInvoiceForTreatment',
  method: 'PUT',
  path: '/apifc/v1/InvoiceForTreatment',
  row: 'lifecare.invoices.update',
  guard: opensLater,
  load: loadXml,
  read: (call) => readInvoice(call, 'invoiceRowId'),
  rules: updateInvoiceRules,
  effect: (call, { id, fields }) => {
    const known = call.table<InvoiceRow>(invoiceRowsTable.name).get(String(id))!;
    return rowAnswer(call, write(call.world, invoiceRowsTable, { ...known, ...fields }).id);
  },
};
