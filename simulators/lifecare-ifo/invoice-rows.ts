/** What the writes of invoices have in common: the answer, and whether the verb is there at all. */
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import { firstBroken, type Guard } from '../kernel/operation.ts';
import { certificateRefusal, opens } from './access/guard.ts';
import { is } from './refuse.ts';
import { succeed } from './reply.ts';
import { methodRules } from './rules-invoices.ts';

/** `lifecare.invoices.answer` */
export function rowAnswer(call: Call, id: number): Reply {
  return succeed(call, is(call, 'invoiceAnswer', 'row-id') ? { InvoiceRowId: id } : {}, 'InvoiceRowAnswer');
}

const opensPackage = opens(22);

/** Of PUT and DELETE: a verb that is not there is not there for any key. */
export const opensLater: Guard = (call) =>
  certificateRefusal(call) ?? firstBroken(methodRules, undefined, call) ?? opensPackage(call);
