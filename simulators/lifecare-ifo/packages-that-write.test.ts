/** Packages 1 and 22 over mutual TLS, each with the key of its own article: what they read and write is the state of the municipality. */
import { afterAll, expect, test } from 'vitest';
import type { LifecareUser } from '../../fixtures/lifecare/types.ts';
import { type InvoiceRow, invoiceRowsTable, usersTable } from './state.ts';
import { openLifecare, type SocketAsked } from './testing/socket.ts';
import { misshapen } from './testing/shape.ts';
import { control, lastExchange, register } from './testing/world.ts';

const server = await openLifecare();
const { world } = server;
afterAll(() => server.close());

async function done(line: string, article: number, schema: string, asked: SocketAsked = {}): Promise<any> {
  const got = await server.ask(line, { key: `lifecare-${article}`, ...asked });
  expect(got.status, got.body.toString()).toBe(200);
  const body = JSON.parse(got.body.toString()) as unknown;
  expect(misshapen(body, schema)).toEqual([]);
  return body;
}

const usersOf = (query: string): Promise<{ readonly Id: string }[]> => done(`GET Users/${query}`, 8500, 'User[]');
const userIn = (id: string) => world.table<LifecareUser>(usersTable.name).get(id);
const stampOf = (id: string) => new Date(userIn(id)!.changed).toISOString();

test('package 1: users of TSS, as a directory creates, changes and disables them [lifecare.users.package] [lifecare.users.one-api]', async () => {
  const before = await usersOf('GetUsers?limit=1000');
  expect(before.map(({ Id }) => Id)).toEqual(register.users.map(({ id }) => id));

  await done('POST Users/SetUser?id=asany01&firstName=%C3%85sa&lastName=Ny&networkUserId=asa.ny', 8500, 'User');
  expect(userIn('asany01')).toMatchObject({ firstName: 'Åsa', networkUserId: 'asa.ny', disabled: false });
  const since = stampOf('asany01');

  world.clock.advance(60_000);
  const { id } = register.users[2]!;
  await done(`POST Users/SetUser?id=${id}&disabled=true`, 8500, 'User');
  expect(userIn(id)).toMatchObject({ disabled: true, firstName: register.users[2]!.firstName });

  const disabled = await usersOf(`GetUsers?limit=1000&modifiedAfter=${since}`);
  expect(disabled.map(({ Id }) => Id)).toEqual([id]);
  const created = await usersOf(`GetUsers?limit=1000&modifiedBefore=${stampOf(id)}`);
  expect([created.some((user) => user.Id === 'asany01'), created.some((user) => user.Id === id)]).toEqual([
    true,
    false,
  ]);
});

test('package 1: of two users, the one who has the role is in the list, the other just outside', async () => {
  const [inside, outside] = [register.users[3]!.id, register.users[4]!.id];
  const heads = (await usersOf('GetUsersByRole?role=Chef&limit=1000')).map(({ Id }) => Id);
  expect([heads.includes(inside), heads.includes(outside)]).toEqual([true, false]);
  control(world, 'set-user-roles', { user: inside, roles: ['Handläggare'] });
  const left = (await usersOf('GetUsersByRole?role=Chef&limit=1000')).map(({ Id }) => Id);
  expect(left).toEqual(heads.filter((one) => one !== inside));
});

test.each([null, 'nobody’s key'])(
  'package 1: a key that is not taken is 401 Authentication failed, none is no request: %s',
  async (key) => {
    const asked = key === null ? { key } : { key: null, headers: { 'x-api-key': 'bm9ib2R5' } };
    const got = await server.ask('POST Users/SetUser?id=thief', asked);
    const { Message } = JSON.parse(got.body.toString()) as { Message: string };
    expect([got.status, Message]).toEqual(
      key === null ? [400, 'The request is invalid.'] : [401, 'Authentication failed'],
    );
    expect(userIn('thief')).toBeUndefined();
  },
);

/** A placed child: the service is the child's alone, and the household has parents. */
const placement = register.services.find(
  ({ id, members }) => members.length === 1 && register.resourceAllocations.some(({ service }) => service === id),
)!;
const child = placement.applicant;
const allocation = register.resourceAllocations.find(({ service }) => service === placement.id)!;
const household = register.households.find(({ adults, children }) => [...adults, ...children].includes(child))!;
const relative = [...household.adults, ...household.children].find((one) => one !== child)!;

async function allocationsOf(person: string): Promise<number[]> {
  const found = await done(`GET InvoiceForTreatment?personId=${person}`, 8510, 'InvoiceForTreatmentDTO[]');
  return (found as { ResourceAllocationId: number }[]).map(({ ResourceAllocationId }) => ResourceAllocationId);
}

const invoice = {
  InvoiceId: 1, InvoiceNumber: 'A-1', PaymentDate: '2026-12-01T00:00:00', Amount: 45_000, FromDate: '2026-11-01T00:00:00',
  ToDate: '2026-11-30T00:00:00', ExpireDate: '2026-12-31T00:00:00', CareProviderId: 1, CareProviderName: 'HVB Utsikten',
  CareProviderOrgNr: 5566778899, Status: 'Attesterad', UpdateSign: 'annlin01',
}; // prettier-ignore

test('package 22: what the person of the service sees, and somebody of the same household does not', async () => {
  expect(await allocationsOf(child)).toContain(allocation.id);
  expect(await allocationsOf(relative)).not.toContain(allocation.id);
});

test('package 22: a row is attached, changed and removed [lifecare.invoices.package]', async () => {
  const [shown] = await allocationsOf(child);
  const rows = () => world.table<InvoiceRow>(invoiceRowsTable.name).by('allocation', String(shown));
  const line = `InvoiceForTreatment?resourceAllocationId=${shown}`;
  const { InvoiceRowId } = await done(`POST ${line}`, 8510, 'InvoiceRowAnswer', { body: invoice });
  expect(rows().map(({ id, amount }) => [id, amount])).toEqual([[InvoiceRowId, 4_500_000]]);

  const row = `InvoiceForTreatment?invoiceRowId=${InvoiceRowId}`;
  await done(`PUT ${row}`, 8510, 'InvoiceRowAnswer', { body: { ...invoice, Amount: 44_000.5 } });
  expect(rows().map(({ amount, updatedBy }) => [amount, updatedBy])).toEqual([[4_400_050, 'annlin01']]);

  await done(`DELETE ${row}&updateSign=annlin01`, 8510, 'InvoiceRowAnswer');
  expect(rows()).toEqual([]);
});

test('package 22: a key of another package neither reads nor writes', async () => {
  const key = 'lifecare-8522';
  const read = await server.ask(`GET InvoiceForTreatment?personId=${child}`, { key });
  expect([read.status, read.body.toString()]).toEqual([200, '[]']);
  expect(lastExchange(world).rule).toBe('lifecare.key.silent-empty');
  const line = `POST InvoiceForTreatment?resourceAllocationId=${allocation.id}`;
  expect((await server.ask(line, { key, body: invoice })).status).toBe(401);
  expect(world.table(invoiceRowsTable.name).size).toBe(0);
});
