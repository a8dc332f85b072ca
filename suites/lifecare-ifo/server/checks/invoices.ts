/** Package 22: care invoices against resource allocations. */
import type { Exchange } from '../../../../simulators/kernel/journal.ts';
import { replyJson } from '../../../dsl/exchange.ts';
import { isTaken, misshapen, rowsIn, seen, type Row } from '../answers.ts';
import { serverCheck } from '../make.ts';
import type { Asked, Session } from '../session.ts';
import { nothingIn, say } from '../texts.ts';
import { invoiceBody, type Body } from '../writing.ts';

const common = { step: '4.6', level: 'L2' } as const;

const path = 'InvoiceForTreatment';

const read = (session: Session, query: Asked['query'] = {}) =>
  session.ask(path, { opens: 22, query: { personId: session.trial.cast.placed ?? session.trial.cast.person, ...query } }); // prettier-ignore

async function allocation(session: Session): Promise<number> {
  const [row] = rowsIn(session.good(await read(session, { personId: session.member('invoiced') })));
  return Number(row?.['ResourceAllocationId'] ?? session.trial.skip(nothingIn(path)));
}

const post = (session: Session, resourceAllocationId: number, json: Body) =>
  session.ask(path, { opens: 22, method: 'POST', query: { resourceAllocationId }, json });

const rowIn = (exchange: Exchange): unknown => (replyJson(exchange) as Row | undefined)?.['InvoiceRowId'];

const refusedIn = ['InvoiceNumber', 'Amount', 'UpdateSign'] as const;

export const invoiceChecks = [
  serverCheck({
    ...common,
    level: 'L1',
    id: 'invoices',
    rows: ['invoices.package', 'invoices.get', 'invoices.shape', 'invoices.customer-number'],
    title: say(
      'InvoiceForTreatment svarar med en naken array av personens resurstilldelningar, och tomt för någon annans kundnummer',
      'InvoiceForTreatment svarer med en naken array av personens ressurstildelinger, og tomt for en annens kundenummer',
      "InvoiceForTreatment answers a bare array of the person's resource allocations, and nothing for somebody else's customer number",
    ),
    run: async (session, judge) => {
      const evidence = await read(session);
      const wrong = isTaken(evidence) ? misshapen(replyJson(evidence), 'InvoiceForTreatmentDTO[]') : [seen(evidence)];
      judge(wrong.length === 0, { expected: 'InvoiceForTreatmentDTO[]', actual: wrong.slice(0, 5), evidence }, 'invoices.package', 'invoices.get', 'invoices.shape'); // prettier-ignore
      const other = await read(session, { customerNumber: 1 });
      judge(isTaken(other) && rowsIn(other).length === 0, { expected: [], actual: seen(other), evidence: other }, 'invoices.customer-number'); // prettier-ignore
    },
  }),
  serverCheck({
    ...common,
    id: 'invoice-written',
    writes: true,
    rows: ['invoices.create', 'invoices.not-idempotent', 'invoices.body', 'invoices.org-number'],
    title: say(
      'En fakturarad fästs vid en resurstilldelning, och samma igen är en till',
      'En fakturarad festes til en ressurstildeling, og samme igjen er en til',
      'An invoice row is attached to a resource allocation, and the same again is another one',
    ),
    run: async (session, judge) => {
      const id = await allocation(session);
      const body = invoiceBody(session);
      const [one, other] = [await post(session, id, body), await post(session, id, body)];
      for (const evidence of [one, other])
        judge(isTaken(evidence), { expected: 'HTTP 200', actual: seen(evidence), evidence });
      const rows = [rowIn(one), rowIn(other)];
      const told = rows[0] === undefined || rows[0] !== rows[1];
      judge(told, { expected: 'two rows', actual: rows, evidence: other }, 'invoices.not-idempotent');
    },
  }),
  serverCheck({
    ...common,
    id: 'invoice-changed',
    writes: true,
    rows: ['invoices.update', 'invoices.delete', 'api.put-and-delete', 'invoices.unknown-row'],
    title: say(
      'PUT ändrar en fakturarad och DELETE tar bort den; sedan svaras 404',
      'PUT endrer en fakturarad og DELETE fjerner den; siden besvares den med 404',
      'PUT changes an invoice row and DELETE removes it; after that it is answered 404',
    ),
    run: async (session, judge) => {
      const body = invoiceBody(session);
      const invoiceRowId = rowIn(await post(session, await allocation(session), body));
      if (typeof invoiceRowId !== 'number') return session.trial.omit(nothingIn('InvoiceRowId'));
      const put = () => session.ask(path, { opens: 22, method: 'PUT', query: { invoiceRowId }, json: { ...body, Amount: 1600 } }); // prettier-ignore
      const changed = await put();
      // Where GET and POST are all there is the answer is 405: a reading of its own.
      if (changed.reply.status === 405) return undefined;
      judge(isTaken(changed), { expected: 'HTTP 200', actual: seen(changed), evidence: changed }, 'invoices.update');
      const query = { invoiceRowId, updateSign: 'motpart' };
      const removed = await session.ask(path, { opens: 22, method: 'DELETE', query });
      judge(isTaken(removed), { expected: 'HTTP 200', actual: seen(removed), evidence: removed }, 'invoices.delete', 'api.put-and-delete'); // prettier-ignore
      const gone = await put();
      judge(gone.reply.status === 404, { expected: 'HTTP 404', actual: seen(gone), evidence: gone }, 'invoices.unknown-row'); // prettier-ignore
      return undefined;
    },
  }),
  serverCheck({
    ...common,
    level: 'L3',
    id: 'invoice-refused',
    writes: true,
    rows: ['invoices.body-refusal', 'invoices.lengths', 'invoices.unknown-allocation'],
    title: say(
      'En fakturarad utan ett fält, eller med ett för långt, nekas med 400; en okänd resurstilldelning svaras med 404',
      'En fakturarad uten et felt, eller med et for langt, avvises med 400; en ukjent ressurstildeling besvares med 404',
      'An invoice row that lacks a field, or has one that is too long, is refused with 400; an unknown resource allocation is answered 404',
    ),
    run: async (session, judge) => {
      const id = await allocation(session);
      const body = invoiceBody(session);
      for (const name of refusedIn) {
        const evidence = await post(session, id, { ...body, [name]: undefined });
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence }, 'invoices.body-refusal'); // prettier-ignore
      }
      for (const long of [
        { UpdateSign: 'motpart-prov' },
        { CareProviderName: 'x'.repeat(251) },
        { Status: 'x'.repeat(251) },
      ]) {
        // prettier-ignore
        const evidence = await post(session, id, { ...body, ...long });
        judge(evidence.reply.status === 400, { expected: 'HTTP 400', actual: seen(evidence), evidence }, 'invoices.lengths'); // prettier-ignore
      }
      const unknown = await post(session, 987_654_321, body);
      judge(unknown.reply.status === 404, { expected: 'HTTP 404', actual: seen(unknown), evidence: unknown }, 'invoices.unknown-allocation'); // prettier-ignore
    },
  }),
];
