/** ExtractPaymentDTO */
import type { ExtractPaymentDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Payment } from '../../../fixtures/lifecare/types.ts';
import { addressAs } from './address.ts';
import { type Columns, customerOf, type Entry, matterOf, personsOf, times } from './extract-fields.ts';
import { kronor, personIn, personName, type Seen, textAs, unsetAs } from './fields.ts';

const addressField = (name: keyof ReturnType<typeof addressAs>) => ({ payee }: Entry<Payment>, seen: Seen) =>
  addressAs(seen, personIn(seen, payee))[name]; // prettier-ignore

export const paymentColumns: Columns<Payment, ExtractPaymentDTO> = {
  Name: ({ payee }, seen) => personName(seen, payee),
  Id: ({ id }) => id,
  CustomerNumber: customerOf,
  Amount: ({ amount }) => kronor(amount),
  PaymentMethod: ({ method }) => textAs(method),
  PayDate: ({ payDate }, seen) => unsetAs(seen, payDate),
  Clearing: ({ clearing }) => textAs(clearing),
  AccountNumber: ({ account }) => textAs(account),
  StreetAddress: addressField('StreetAddress'),
  CareOfAddress: addressField('CareOfAddress'),
  PostalCode: addressField('PostalCode'),
  PostalAddress: addressField('PostalAddress'),
  BillingNumber: ({ billingNumber }) => textAs(billingNumber),
  LocalNumber: ({ localNumber }) => textAs(localNumber),
  VoucherNumber: ({ voucher }) => textAs(voucher),
  Message: ({ message }) => textAs(message),
  ConnectedApplication: ({ actualisation }) => actualisation,
  ...times(({ payDate }) => ({ from: payDate, to: null })),
  PaymentPersonDTOs: (row, seen) => personsOf(seen, matterOf(seen, row)),
};
