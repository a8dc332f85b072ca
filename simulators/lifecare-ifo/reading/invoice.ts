/** Requests about invoices for care: which row or resource allocation is meant, and what the row is to hold. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';
import type { Written } from '../rules-body.ts';
import type { InvoiceRow } from '../state.ts';
import { readBody } from './body.ts';
import { FieldReader } from './field-reader.ts';
import { type Fault, integerIn, type Judged, missingOf, parametersOf, unreadable } from './parameters.ts';

const notValid: RequirementId = 'lifecare.error.not-valid';

/** The number in a parameter that must be there. */
export interface Aimed {
  readonly parameters: Judged;
  readonly id: number | undefined;
}

function readAim(call: Call, name: string): Aimed {
  const query = parametersOf(call);
  const text = query(name);
  const id = text === undefined ? undefined : integerIn(text);
  const misread = text !== undefined && id === undefined ? [unreadable(notValid, name, text)] : [];
  return { id, parameters: { faults: [...missingOf(notValid, query, [name]), ...misread] } };
}

/** Refused whatever the field: nothing like it is worth keeping. */
const refusal: RequirementId = 'lifecare.invoices.body-refusal';
const mandatory = ['InvoiceId', 'InvoiceNumber', 'PaymentDate', 'Amount', 'FromDate', 'ToDate', 'ExpireDate', 'CareProviderId', 'CareProviderName', 'CareProviderOrgNr', 'Status', 'UpdateSign']; // prettier-ignore
/** Characters that a field has at most (`lifecare.invoices.lengths`). */
const lengths = { CareProviderName: 250, Status: 250, UpdateSign: 10 } as const;

const tooLong = (name: string, most: number): string =>
  `The field ${name} must be a string with a maximum length of ${most}.`;

/** What a row holds beside its place. */
export type InvoiceFields = Omit<InvoiceRow, 'id' | 'allocation' | 'changed'>;

/** Kronor that an invoice is above: what was paid too much is credited. */
const least = -1e9;

function fieldsIn(fields: FieldReader): InvoiceFields {
  return {
    invoiceId: fields.integer('InvoiceId') ?? 0,
    invoiceNumber: fields.text('InvoiceNumber') ?? '',
    paymentDate: fields.day('PaymentDate') ?? '',
    amount: fields.amount('Amount', least) ?? 0,
    from: fields.day('FromDate') ?? '',
    to: fields.day('ToDate') ?? '',
    expires: fields.day('ExpireDate') ?? '',
    providerId: fields.integer('CareProviderId') ?? 0,
    providerName: fields.text('CareProviderName') ?? '',
    providerOrgNr: fields.long('CareProviderOrgNr') ?? 0,
    status: fields.text('Status') ?? '',
    updatedBy: fields.text('UpdateSign') ?? '',
  };
}

/** A row to be written. */
export interface InvoiceRequest extends Written, Aimed {
  readonly fields: InvoiceFields;
}

export function readInvoice(call: Call, name: string): InvoiceRequest {
  const body = readBody(call);
  const reader = new FieldReader(body.fields);
  reader.demand(refusal, mandatory);
  for (const [field, most] of Object.entries(lengths))
    if ((reader.text(field)?.length ?? 0) > most) reader.blame(refusal, field, tooLong(field, most));
  const fields = fieldsIn(reader);
  return { body, fields, faults: reader.faults, dates: reader.dates, ...readAim(call, name) };
}

/** What GET asks for. */
export interface InvoicesRequest extends Pick<Aimed, 'parameters'> {
  readonly person: string;
  readonly customerNumber: number | undefined;
}

export function readInvoices(call: Call): InvoicesRequest {
  const query = parametersOf(call);
  const text = query('customerNumber');
  const customerNumber = text === undefined ? undefined : integerIn(text);
  const isMisread = text !== undefined && customerNumber === undefined;
  const misread = isMisread ? [unreadable(notValid, 'customerNumber', text)] : [];
  const faults = [...missingOf(notValid, query, ['personId']), ...misread];
  return { person: query('personId') ?? '', customerNumber, parameters: { faults } };
}

/** A row to be removed, and who removes it. */
export function readRemoval(call: Call): Aimed {
  const { id, parameters } = readAim(call, 'invoiceRowId');
  const query = parametersOf(call);
  const isLong = (query('updateSign')?.length ?? 0) > lengths.UpdateSign;
  const long: Fault = { row: notValid, name: 'updateSign', text: tooLong('updateSign', lengths.UpdateSign) };
  return {
    id,
    parameters: {
      faults: [...parameters.faults, ...missingOf(notValid, query, ['updateSign']), ...(isLong ? [long] : [])],
    },
  };
}
