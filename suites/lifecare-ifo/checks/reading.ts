/** A person, a payment, a document: what is there, what is not, and what 404 means. */
import type { LifecarePerson, Payment } from '../../../fixtures/lifecare/types.ts';
import { documentsTable, paymentsTable, personsTable } from '../../../simulators/lifecare-ifo/state.ts';
import { check } from '../../dsl/check.ts';
import type { Check, Trial } from '../../dsl/types.ts';
import { applicant, matter, nobody, rowsOf, someRow } from './cast.ts';
import { api, calls, callsOf, idsAnswered, notArisen, perform, performIfDone, resultOf, someCalls } from './traffic.ts';

const common = { step: '4.3', level: 'L2' } as const;

/** Payments of the matter for one of its months. */
function paymentsOfAMonth(trial: Trial): { month: string; rows: readonly Payment[] } {
  const { world } = trial;
  const { id } = matter(world);
  const [{ month }] = rowsOf(world, paymentsTable).filter(({ service }) => service === id) as [Payment];
  return { month, rows: rowsOf(world, paymentsTable).filter((row) => row.service === id && row.month === month) };
}

/** Whether the client says that the month is paid. The check ends if it never saw the payment. */
async function saysPaid(trial: Trial, month: string, payments: readonly Payment[]): Promise<boolean> {
  const acted = await performIfDone<{ paid: boolean }>(trial, 'isPaid', { personId: applicant(trial.world), month });
  const seen = callsOf(acted.exchanges, 'getPayments').flatMap(idsAnswered);
  const { paid } = resultOf(trial, acted);
  return payments.some(({ id }) => seen.includes(String(id))) ? paid : trial.skip(notArisen);
}

export const readingChecks: readonly Check[] = [
  check({
    ...common,
    id: 'lifecare.read.person-404',
    rows: ['lifecare.client.person-404'],
    title: {
      sv: '404 för en person betyder att personen inte finns, inte att något gick fel.',
      nb: '404 for en person betyr at ingen finnes der, ikke en feil.',
      en: '404 of a person means that nobody is there, not a failure.',
    },
    run: async (trial, judge) => {
      const known = await performIfDone<{ found: boolean }>(trial, 'readPerson', { personId: applicant(trial.world) });
      if (!resultOf(trial, known).found) trial.skip(notArisen);
      const { outcome, result } = await perform<{ found: boolean }>(trial, 'readPerson', { personId: nobody });
      const evidence = someCalls(trial, 'getPerson').filter(({ reply }) => reply.status === 404);
      if (evidence.length === 0) trial.skip(notArisen);
      const actual = outcome === 'done' ? { found: result.found } : { outcome };
      judge(outcome === 'done' && !result.found, { expected: { found: false }, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.read.document-404',
    rows: ['lifecare.client.document-404'],
    title: {
      sv: '404 för ett dokument betyder att ingen PDF finns, inte att körningen misslyckades.',
      nb: '404 for et dokument betyr at ingen PDF finnes, ikke at kjøringen mislyktes.',
      en: '404 of a document means that there is no PDF, not that the run has failed.',
    },
    run: async (trial, judge) => {
      const documentWith = (wanted: boolean) => someRow(trial.world, documentsTable, ({ pdf }) => pdf === wanted).id;
      const there = await performIfDone<{ found: boolean }>(trial, 'readDocument', { id: documentWith(true) });
      if (!resultOf(trial, there).found) trial.skip(notArisen);
      const { outcome, result } = await perform<{ found: boolean }>(trial, 'readDocument', { id: documentWith(false) });
      const evidence = someCalls(trial, 'getDocumentContent').filter(({ reply }) => reply.status === 404);
      if (evidence.length === 0) trial.skip(notArisen);
      const actual = outcome === 'done' ? { found: result.found } : { outcome };
      judge(outcome === 'done' && !result.found, { expected: { found: false }, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.read.payment-made',
    rows: ['lifecare.client.payment-made'],
    title: {
      sv: 'En utbetalning räknas som gjord när PayDate är satt och ConcernedMonth innehåller månaden.',
      nb: 'En utbetaling regnes som gjort når PayDate er satt og ConcernedMonth inneholder måneden.',
      en: 'A payment counts as made when PayDate is set and ConcernedMonth holds the month.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const { month, rows } = paymentsOfAMonth(trial);
      const paid = await saysPaid(trial, month, rows);
      world.setProfile(api, 'concernedMonth', 'first-day');
      const byDay = await saysPaid(trial, month, rows);
      world.transact(() => rows.forEach((row) => world.table(paymentsTable.name).put({ ...row, payDate: null })));
      const withoutDay = await saysPaid(trial, month, rows);
      const expected = { paid: true, byDay: true, withoutPayDate: false };
      const actual = { paid, byDay, withoutPayDate: withoutDay };
      const evidence = callsOf(calls(trial), 'getPayments');
      judge(JSON.stringify(actual) === JSON.stringify(expected), { expected, actual, evidence });
    },
  }),
  check({
    ...common,
    id: 'lifecare.read.protection',
    rows: ['lifecare.client.protection-flags'],
    step: '4.9',
    title: {
      sv: 'Flaggorna för skyddad adress, skyddad folkbokföring och hemligt telefonnummer sparas med personen.',
      nb: 'Flaggene for skjermet adresse, skjermet folkeregistrering og hemmelig telefonnummer lagres med personen.',
      en: 'The flags of protected address, protected registration and secret telephone are stored with the person.',
    },
    run: async (trial, judge) => {
      const { world } = trial;
      const table = world.table<LifecarePerson>(personsTable.name);
      const person = table.get(applicant(world))!;
      for (const expected of [
        { address: true, registration: false, phone: true },
        { address: false, registration: true, phone: false },
      ]) {
        const { address: addressProtection, registration: protectedRegistration, phone: secretPhone } = expected;
        table.put({ ...person, addressProtection, protectedRegistration, secretPhone });
        const acted = await performIfDone<{ protection?: object }>(trial, 'readPerson', { personId: person.personId });
        const { protection = {} } = resultOf(trial, acted);
        const actual = Object.fromEntries(
          Object.keys(expected).map((name) => [name, (protection as any)[name] ?? null]),
        );
        const holds = JSON.stringify(actual) === JSON.stringify(expected);
        if (!judge(holds, { expected, actual, evidence: acted.exchanges })) return;
      }
    },
  }),
];
