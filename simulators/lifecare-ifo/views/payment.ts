/** PersonBasedPaymentDTO */
import type { PersonBasedPaymentDTO } from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Payment } from '../../../fixtures/lifecare/types.ts';
import { is } from '../refuse.ts';
import { addressAs } from './address.ts';
import { matterOf } from './extract-fields.ts';
import { kronor, nameAs, personIn, personName, type Seen, textAs, unsetAs } from './fields.ts';

/** The month that is paid for (`lifecare.payments.concerned-month`, `lifecare.payments.concerned-month-form`). */
const monthAs = (seen: Seen, month: string): string =>
  is(seen, 'concernedMonth', 'first-day') ? `${month}-01T00:00:00` : month;

export function paymentView(seen: Seen, row: Payment): PersonBasedPaymentDTO {
  const payee = personIn(seen, row.payee);
  const members = matterOf(seen, row)?.members ?? [];
  return {
    Id: row.id,
    Amount: kronor(row.amount),
    PaymentMethod: textAs(row.method),
    PayDate: unsetAs(seen, row.payDate),
    Clearing: textAs(row.clearing),
    AccountNumber: textAs(row.account),
    Name: payee ? nameAs(payee) : null,
    ...addressAs(seen, payee),
    BillingNumber: textAs(row.billingNumber),
    LocalNumber: textAs(row.localNumber),
    VoucherNumber: textAs(row.voucher),
    Message: textAs(row.message),
    InvestigationExecutionId: null,
    ServiceId: row.service,
    ConnectedApplication: row.actualisation,
    ConcernedMonth: monthAs(seen, row.month),
    PaymentPersonDTOs: members.map((person) => ({ PersonId: person, Name: personName(seen, person) })),
  };
}
