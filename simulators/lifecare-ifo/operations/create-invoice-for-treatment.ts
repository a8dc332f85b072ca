/** POST InvoiceForTreatment: attaches a row to a resource allocation. The same again is another one (`lifecare.invoices.not-idempotent`). */
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { newId, write } from '../cases/ids.ts';
import { rowAnswer } from '../invoice-rows.ts';
import { type InvoiceRequest, readInvoice } from '../reading/invoice.ts';
import { createInvoiceRules } from '../rules-invoices.ts';
import { invoiceRowsTable } from '../state.ts';

export const createInvoiceForTreatment: Operation<InvoiceRequest> = {
  id: 'createInvoiceForTreatment',
  method: 'POST',
  path: '/apifc/v1/InvoiceForTreatment',
  row: 'lifecare.invoices.create',
  guard: opens(22),
  load: loadXml,
  read: (call) => readInvoice(call, 'resourceAllocationId'),
  rules: createInvoiceRules,
  effect: (call, { id: allocation, fields }) => {
    const row = { ...fields, id: newId(call.world), allocation: allocation! };
    return rowAnswer(call, write(call.world, invoiceRowsTable, row).id);
  },
};
