/** Care invoices: every field filled, and the row's id kept. */
import type {
  InvoiceForTreatmentDTO,
  InvoiceForTreatmentRequest,
  InvoiceRowAnswer,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Host } from './host.ts';

export interface Invoice {
  readonly id: number;
  readonly number: string;
  readonly paymentDate: string;
  readonly amount: number;
  readonly from: string;
  readonly to: string;
  readonly expires: string;
  readonly provider: { readonly id: number; readonly name: string; readonly orgNumber: number };
  readonly status: string;
  readonly sign: string;
}

type Body = Omit<InvoiceForTreatmentRequest, 'UpdateSign'> & Partial<Pick<InvoiceForTreatmentRequest, 'UpdateSign'>>;

const path = 'InvoiceForTreatment';
const opens = 22;
const at = (day: string) => `${day}T00:00:00`;

function bodyOf(host: Host, { provider, ...invoice }: Invoice): Body {
  return {
    InvoiceId: invoice.id,
    InvoiceNumber: invoice.number,
    PaymentDate: at(invoice.paymentDate),
    Amount: invoice.amount,
    FromDate: at(invoice.from),
    ToDate: at(invoice.to),
    ExpireDate: at(invoice.expires),
    CareProviderId: provider.id,
    CareProviderName: provider.name,
    CareProviderOrgNr: provider.orgNumber,
    Status: invoice.status,
    ...(host.wrongs.invoice !== 'without a sign' && { UpdateSign: invoice.sign }),
  };
}

export async function registerInvoice(host: Host, { personId, invoice }: { personId: string; invoice: Invoice }) {
  const found = await host.value<readonly InvoiceForTreatmentDTO[]>({ opens, path, query: { personId } });
  const resourceAllocationId = found[0]?.ResourceAllocationId;
  if (resourceAllocationId === undefined || resourceAllocationId === null)
    throw new RangeError('there is nothing to attach an invoice to');
  const query = { resourceAllocationId };
  const wish = { opens, path, method: 'POST', query, json: bodyOf(host, invoice) } as const;
  const { InvoiceRowId } = await host.value<InvoiceRowAnswer>(wish);
  if (InvoiceRowId === undefined) throw new TypeError('the answer names no row');
  return { row: host.wrongs.invoice === 'keeps the invoice id' ? invoice.id : InvoiceRowId };
}

export async function changeInvoice(host: Host, { row, invoice }: { row: number; invoice: Invoice }) {
  const query = { invoiceRowId: row };
  await host.bytes({ opens, path, method: 'PUT', query, json: bodyOf(host, invoice) });
  return {};
}

export async function removeInvoice(host: Host, { row, sign }: { row: number; sign: string }) {
  await host.bytes({ opens, path, method: 'DELETE', query: { invoiceRowId: row, updateSign: sign } });
  return {};
}
