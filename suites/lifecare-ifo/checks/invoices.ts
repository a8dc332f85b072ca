/** Package 22: every field of an invoice, and the row that the client made. */
import { invoiceRowsTable, resourceAllocationsTable } from '../../../simulators/lifecare-ifo/state.ts';
import { write } from '../../../simulators/lifecare-ifo/cases/ids.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { check } from '../../dsl/check.ts';
import type { Check } from '../../dsl/types.ts';
import { matter, rowsOf } from './cast.ts';
import { callsOf, fieldsOf, perform, performIfDone, resultOf, someCalls } from './traffic.ts';

const common = { step: '4.6', level: 'L1' } as const;

const fields = [
  'InvoiceId', 'InvoiceNumber', 'PaymentDate', 'Amount', 'FromDate', 'ToDate', 'ExpireDate', 'CareProviderId',
  'CareProviderName', 'CareProviderOrgNr', 'Status', 'UpdateSign',
] as const; // prettier-ignore

const invoice = {
  id: 90_017,
  number: 'HVB-2026-0017',
  paymentDate: '2026-11-30',
  amount: 48_250.5,
  from: '2026-10-01',
  to: '2026-10-31',
  expires: '2026-12-15',
  provider: { id: 4711, name: 'Påhittade behandlingshemmet AB', orgNumber: 5_560_360_793 },
  status: 'Registrerad',
  sign: 'MOTPART',
} as const;

/** Gives the applicant a place to be invoiced for, whoever else of the population has one. */
function placed(world: World): string {
  const { id: service, applicant, from } = matter(world);
  const resource = { resource: invoice.provider.name, resourceType: 'HVB', percent: 100 };
  const id = Math.max(0, ...rowsOf(world, resourceAllocationsTable).map((row) => row.id)) + 1;
  world.transact(() => write(world, resourceAllocationsTable, { id, from, to: null, service, ...resource }));
  return applicant;
}

const rowIn = (world: World) =>
  rowsOf(world, invoiceRowsTable).find(({ invoiceNumber }) => invoiceNumber === invoice.number);

export const invoiceChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.invoice.complete',
    rows: ['lifecare.client.invoice-complete'],
    title: {
      sv: 'Vårdfakturan har alla sina fält.',
      nb: 'Behandlingsfakturaen har alle feltene sine.',
      en: 'The care invoice has all of its fields.',
    },
    run: async (trial, judge) => {
      const params = { personId: placed(trial.world), invoice };
      await performIfDone(trial, 'registerInvoice', params, 'refusals too');
      const [call] = someCalls(trial, 'createInvoiceForTreatment');
      const sent = fieldsOf(call);
      const missing = fields.filter((name) => (sent.get(name.toLowerCase()) ?? null) === null);
      judge(missing.length === 0, { expected: [], actual: missing, evidence: call });
    },
  }),
  check({
    ...common,
    id: 'lifecare.invoice.row-kept',
    rows: ['lifecare.client.invoice-row-kept'],
    level: 'L2',
    title: {
      sv: 'Klienten behåller radens id, ändrar raden med det och tar bort den.',
      nb: 'Klienten beholder radens id, endrer raden med den og fjerner den.',
      en: 'The client keeps the id of the row, changes the row by it and removes it.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const made = await performIfDone<{ row: unknown }>(trial, 'registerInvoice', {
        personId: placed(world),
        invoice,
      });
      const { row } = resultOf(trial, made);
      await perform(trial, 'changeInvoice', { row, invoice: { ...invoice, amount: 50_000 } });
      const changed = rowIn(world)?.amount;
      await perform(trial, 'removeInvoice', { row, sign: invoice.sign });
      const actual = { amount: (changed ?? 0) / 100, removed: rowIn(world) === undefined };
      const expected = { amount: 50_000, removed: true };
      const evidence = callsOf(
        trial.exchanges(),
        'createInvoiceForTreatment',
        'updateInvoiceForTreatment',
        'deleteInvoiceForTreatment',
      );
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
];
