import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ systems: ['inkorg-1177'] });
});
afterAll(() => server.close());

const carryOut = (name: string, body?: unknown, options = {}) =>
  server.post(`/controls/inkorg-1177/${name}`, body, options);

test('controls are listed with what each takes', async () => {
  const { controls } = (await server.get('/controls')).value;
  expect(controls.map(({ name }: { name: string }) => name)).toContain('order-connection');
  expect(controls[0]).toMatchObject({ system: 'inkorg-1177', title: expect.any(String), takes: expect.any(Object) });
});

test('a connection is cancelled and ordered again, in one world only', async () => {
  const prefix = server.fresh();
  const ordered = async (options = {}) =>
    (await carryOut('list-connections', undefined, options)).value.connections.filter((one: any) => one.ordered).length;
  await carryOut('cancel-connection', { environment: 'production' }, { prefix });
  expect([await ordered({ prefix }), await ordered()]).toEqual([2, 4]);
  await carryOut('order-connection', {}, { prefix });
  expect(await ordered({ prefix })).toBe(4);
});

test('an account is set; nobody outside the population has one', async () => {
  const person = server.personas['se-active-none']!.key;
  const { value } = await carryOut('set-account', { person, methods: ['Email'] }, { prefix: server.fresh() });
  expect(value).toMatchObject({ person, status: 'active', methods: ['Email'] });
  expect((await carryOut('set-account', { person: server.personas['unknown-swede']!.key })).value.code).toBe(
    'SIM-INPUT',
  );
});

test('unknown systems, names and members are refused with what there is', async () => {
  const { status, value } = await carryOut('eat');
  expect([status, value.code]).toEqual([404, 'SIM-NOT-FOUND']);
  expect(value.message).toContain('inkorg-1177/order-connection');
  expect((await server.post('/controls/none/order-connection')).status).toBe(404);
  expect((await carryOut('order-connection', { enviroment: 'qa' })).value.message).toMatch(
    /body.enviroment is not known/,
  );
});
