import { describe, expect, test } from 'vitest';
import type {
  InvoiceForTreatmentDTO,
  InvoiceForTreatmentRequest,
} from '../../contracts/generated/lifecare-ifo/types.ts';
import type { World } from '../kernel/world.ts';
import { type InvoiceRow, invoiceRowsTable } from './state.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, lastExchange, lifecareWorld, outcome, register, setProfile, who } from './testing/world.ts';

const person = who('with-resource');
const { customerNumber } = register.persons.find(({ personId }) => personId === person)!;
const service = register.services.find(({ id, applicant }) => applicant === person && register.resourceAllocations.some((row) => row.service === id))!; // prettier-ignore
const allocation = register.resourceAllocations.find((row) => row.service === service.id)!;

const invoice: InvoiceForTreatmentRequest = {
  InvoiceId: 7,
  InvoiceNumber: 'F-2026-7',
  PaymentDate: '2026-12-01T00:00:00',
  Amount: 61_234.5,
  FromDate: '2026-11-01T00:00:00',
  ToDate: '2026-11-30T00:00:00',
  ExpireDate: '2026-12-31T00:00:00',
  CareProviderId: 3,
  CareProviderName: 'HVB Utsikten',
  CareProviderOrgNr: 5566778899,
  Status: 'Attesterad',
  UpdateSign: 'annlin01',
};

const rowsIn = (world: World): readonly InvoiceRow[] => world.table<InvoiceRow>(invoiceRowsTable.name).list();

interface Sent {
  readonly body?: unknown;
}

/** The answer of a write that nothing is wrong with. */
function written(world: World, line: string, sent: Sent = {}): { InvoiceRowId: number } {
  const answer = ask(world, line, sent);
  expect([outcome(world, answer), misshapen(bodyOf(answer), 'InvoiceRowAnswer')]).toEqual(['200', []]);
  return bodyOf(answer);
}

const post = (world: World, body: object = invoice) =>
  written(world, `POST InvoiceForTreatment?resourceAllocationId=${allocation.id}`, { body });

/** Status, code and row of a refusal, and the names in its ModelState. */
function refused(world: World, line: string, body: unknown = invoice): [string, string[]] {
  const answer = ask(world, line, line.startsWith('GET') ? {} : { body });
  return [outcome(world, answer), Object.keys(bodyOf(answer).ModelState ?? {})];
}

function listed(world: World, query: string): InvoiceForTreatmentDTO[] {
  const answer = ask(world, `GET InvoiceForTreatment?${query}`);
  expect([outcome(world, answer), misshapen(bodyOf(answer), 'InvoiceForTreatmentDTO[]')]).toEqual(['200', []]);
  return bodyOf(answer) as InvoiceForTreatmentDTO[];
}

describe('GET', () => {
  const world = lifecareWorld();

  test('answers what an invoice can be attached to, as the register has it [lifecare.invoices.get] [lifecare.invoices.shape]', () => {
    const found = listed(world, `personId=${person}`);
    expect(found.map(({ ResourceAllocationId }) => ResourceAllocationId)).toContain(allocation.id);
    expect(found.find(({ ResourceAllocationId }) => ResourceAllocationId === allocation.id)).toMatchObject({
      Type: allocation.resourceType,
      Name: allocation.resource,
      StartDate: `${allocation.from}T00:00:00`,
    });
    for (const name of ['Organisation', 'Caseworker', 'FullName', 'ServiceType'] as const)
      expect(found[0]![name]).toMatch(/\w/);
  });

  test('has nothing of those who are not among the persons of the service', () => {
    const others = register.persons.map(({ personId }) => personId).filter((one) => !service.members.includes(one));
    const theirs = others.slice(0, 50).flatMap((one) => listed(world, `personId=${one}`));
    expect(theirs.map(({ ResourceAllocationId }) => ResourceAllocationId)).not.toContain(allocation.id);
    expect(listed(world, `personId=${who('without-cases')}`)).toEqual([]);
    expect(listed(world, `personId=${who('population-only')}`)).toEqual([]);
  });

  test('takes the customer number of the person, and finds nothing under another [lifecare.invoices.customer-number]', () => {
    expect(listed(world, `personId=${person}&customerNumber=${customerNumber}`)).not.toEqual([]);
    expect(listed(world, `personId=${person}&customerNumber=${customerNumber + 1}`)).toEqual([]);
  });

  test('needs personId, and numbers that are numbers [lifecare.error.not-valid]', () => {
    expect(refused(world, 'GET InvoiceForTreatment')).toEqual(['400 SIM-REQUEST lifecare.error.not-valid', ['personId']]); // prettier-ignore
    expect(refused(world, `GET InvoiceForTreatment?personId=${person}&customerNumber=x`)[1]).toEqual([
      'customerNumber',
    ]);
  });

  test('is empty for a key without the package, whose writes are refused', () => {
    const key = 'lifecare-8509';
    expect(bodyOf(ask(world, `GET InvoiceForTreatment?personId=${person}`, { key }))).toEqual([]);
    const line = `POST InvoiceForTreatment?resourceAllocationId=${allocation.id}`;
    expect(ask(world, line, { key, body: invoice }).status).toBe(401);
  });
});

describe('writes', () => {
  test('POST puts a row under the resource allocation and answers its id [lifecare.invoices.create] [lifecare.invoices.answer]', () => {
    const world = lifecareWorld();
    const { InvoiceRowId } = post(world);
    const [row] = rowsIn(world);
    expect(row).toMatchObject({
      id: InvoiceRowId, allocation: allocation.id, invoiceNumber: 'F-2026-7', amount: 6_123_450, from: '2026-11-01',
      providerOrgNr: 5566778899, status: 'Attesterad', updatedBy: 'annlin01',
    }); // prettier-ignore
  });

  test('the same POST twice makes two rows [lifecare.invoices.not-idempotent]', () => {
    const world = lifecareWorld();
    expect(post(world).InvoiceRowId).not.toBe(post(world).InvoiceRowId);
    expect(rowsIn(world)).toHaveLength(2);
  });

  test('PUT changes the row and no other [lifecare.invoices.update]', () => {
    const world = lifecareWorld();
    const [first, second] = [post(world), post(world)];
    const changed = { ...invoice, Amount: -12.25, Status: 'Krediterad' };
    expect(written(world, `PUT InvoiceForTreatment?invoiceRowId=${second.InvoiceRowId}`, { body: changed })).toEqual(
      second,
    );
    expect(rowsIn(world).map(({ id, amount, allocation: under }) => [id, amount, under])).toEqual([
      [first.InvoiceRowId, 6_123_450, allocation.id],
      [second.InvoiceRowId, -1225, allocation.id],
    ]);
  });

  test('DELETE removes the row, once [lifecare.invoices.delete]', () => {
    const world = lifecareWorld();
    const { InvoiceRowId } = post(world);
    const line = `DELETE InvoiceForTreatment?invoiceRowId=${InvoiceRowId}&updateSign=annlin01`;
    expect(written(world, line)).toEqual({ InvoiceRowId });
    expect(rowsIn(world)).toEqual([]);
    expect(refused(world, line, undefined)[0]).toBe('404 SIM-INVOICE-ROW-UNKNOWN lifecare.invoices.unknown-row');
  });

  test('all of them answer an empty object, if the profile says so', () => {
    const world = lifecareWorld({ invoiceAnswer: 'empty-object' });
    expect(post(world)).toEqual({});
    const { id } = rowsIn(world)[0]!;
    expect(written(world, `PUT InvoiceForTreatment?invoiceRowId=${id}`, { body: invoice })).toEqual({});
    expect(written(world, `DELETE InvoiceForTreatment?invoiceRowId=${id}&updateSign=a`)).toEqual({});
  });

  test('only GET and POST are there where the information sheet alone counts, whatever the key [lifecare.api.put-and-delete]', () => {
    const world = lifecareWorld({ invoiceMethods: 'get-and-post' });
    const { InvoiceRowId } = post(world);
    for (const line of [`PUT InvoiceForTreatment?invoiceRowId=${InvoiceRowId}`, 'DELETE InvoiceForTreatment']) {
      const answer = ask(world, line, { key: null });
      expect(outcome(world, answer)).toBe('405 SIM-METHOD lifecare.api.put-and-delete');
      expect(answer.headers).toMatchObject({ allow: 'GET, POST' });
      expect(bodyOf(answer).Message).toContain(`'${line.split(' ')[0]}'`);
    }
    expect(ask(world, 'PUT InvoiceForTreatment', { peer: null }).status).toBe(403);
    expect(rowsIn(world)).toHaveLength(1);
  });
});

describe('refusals', () => {
  const world = lifecareWorld();
  const { InvoiceRowId } = post(world);
  const lines = [
    `POST InvoiceForTreatment?resourceAllocationId=${allocation.id}`,
    `PUT InvoiceForTreatment?invoiceRowId=${InvoiceRowId}`,
  ];

  test.each(Object.keys(invoice))('%s must be there [lifecare.invoices.body]', (name) => {
    for (const line of lines) {
      const { [name as keyof typeof invoice]: _, ...rest } = invoice;
      const expected = ['400 SIM-REQUEST lifecare.invoices.body-refusal', [name]];
      expect(refused(world, line, rest)).toEqual(expected);
      expect(refused(world, line, { ...rest, [name]: null })).toEqual(expected);
    }
  });

  test.each([
    ['CareProviderName', 250],
    ['Status', 250],
    ['UpdateSign', 10],
  ])('%s has at most %i characters [lifecare.invoices.lengths] [lifecare.invoices.body-refusal]', (name, most) => {
    for (const line of lines) {
      written(world, line, { body: { ...invoice, [name]: 'å'.repeat(most) } });
      const long = { ...invoice, [name]: 'å'.repeat(most + 1) };
      expect(refused(world, line, long)).toEqual(['400 SIM-REQUEST lifecare.invoices.body-refusal', [name]]);
    }
  });

  test.each(['556677-8899', 12.5, true])(
    'CareProviderOrgNr is an integer, not %s [lifecare.invoices.org-number]',
    (CareProviderOrgNr) => {
      const [said, names] = refused(world, lines[0]!, { ...invoice, CareProviderOrgNr });
      expect([said, names]).toEqual(['400 SIM-REQUEST lifecare.error.not-valid', ['CareProviderOrgNr']]);
    },
  );

  test('a date without time is refused as in other bodies', () => {
    const [said] = refused(world, lines[0]!, { ...invoice, ExpireDate: '2026-12-31' });
    expect(said).toBe('400 SIM-DATE lifecare.dates.bare-date');
  });

  test('a resource allocation or row that there is not is answered 404 [lifecare.invoices.unknown-allocation] [lifecare.invoices.unknown-row]', () => {
    expect(refused(world, 'POST InvoiceForTreatment?resourceAllocationId=1')[0]).toBe('404 SIM-ALLOCATION-UNKNOWN lifecare.invoices.unknown-allocation'); // prettier-ignore
    for (const line of [
      'PUT InvoiceForTreatment?invoiceRowId=1',
      'DELETE InvoiceForTreatment?invoiceRowId=1&updateSign=a',
    ])
      expect(refused(world, line)[0]).toBe('404 SIM-INVOICE-ROW-UNKNOWN lifecare.invoices.unknown-row');
  });

  test.each([
    ['POST InvoiceForTreatment', ['resourceAllocationId']],
    ['PUT InvoiceForTreatment?invoiceRowId=ten', ['invoiceRowId']],
    ['DELETE InvoiceForTreatment', ['invoiceRowId', 'updateSign']],
    ['DELETE InvoiceForTreatment?invoiceRowId=1&updateSign=elevencharS', ['updateSign']],
  ])('%s is no valid request, before its body is looked at [lifecare.error.not-valid]', (line, names) => {
    expect(refused(world, line, '{')).toEqual(['400 SIM-REQUEST lifecare.error.not-valid', names]);
  });

  test('Status may be any text, or one of those in the profile [lifecare.invoices.statuses]', () => {
    setProfile(world, 'invoiceStatuses', 'Attesterad, Betald');
    written(world, lines[1]!, { body: { ...invoice, Status: 'Betald' } });
    const other = { ...invoice, Status: 'Makulerad' };
    for (const line of lines) expect(refused(world, line, other)).toEqual(['400 SIM-REQUEST lifecare.invoices.statuses', ['Status']]); // prettier-ignore
    expect(lastExchange(world).diagnosis!.expected).toBe('one of Attesterad, Betald');
    setProfile(world, 'invoiceStatuses', '');
    written(world, lines[1]!, { body: other });
  });
});
