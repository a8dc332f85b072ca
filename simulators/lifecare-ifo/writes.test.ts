import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachmentsTable } from './state.ts';
import { openLifecare, type LifecareServer } from './testing/socket.ts';
import { application, calculation } from './testing/writes.ts';
import { ask, lastExchange, lifecareWorld, textOf, who } from './testing/world.ts';

describe('over mutual TLS', () => {
  const newcomer = who('population-only');
  const applicant = who('applicant-paid');
  let server: LifecareServer;
  beforeAll(async () => {
    server = await openLifecare();
  });
  afterAll(() => server.close());

  const read = async (line: string): Promise<any> => JSON.parse((await server.ask(`GET ${line}`)).body.toString());
  const post = async (line: string, body: object) => (await server.ask(`POST ${line}`, { body })).body.toString();

  /** A form with a file of so many bytes. */
  async function formOf(size: number) {
    const form = new FormData();
    for (const name of ['InsertDocumentType', 'InsertDocumentSenderType']) form.append(name, name.endsWith('rType') ? '81' : '71'); // prettier-ignore
    form.append('Content', new Blob([new Uint8Array(size).fill(37)]), 'ansökan.pdf');
    const response = new Response(form);
    const headers = { 'content-type': response.headers.get('content-type')! };
    return { headers, body: new Uint8Array(await response.arrayBuffer()) };
  }

  test('somebody comes into IFO, applies and sends what belongs to it', async () => {
    expect((await read(`Persons?personId=${newcomer}`)).Source).toBe('Population');
    expect(await post('Persons', { PersonId: newcomer })).toBe(`"${newcomer}"`);
    const id = Number(await post('Actualisations', { ...application, PersonId: newcomer }));
    const attached = await server.ask(`POST Actualisations/${id}/Attachments`, await formOf(3_000_000));
    expect([attached.status, attached.body.length]).toEqual([204, 0]);
    const [kept] = server.world.table<{ size: number }>(attachmentsTable.name).by('actualisation', String(id));
    expect(kept!.size).toBe(3_000_000);
  });

  test('a file of more than four megabytes is too large [lifecare.api.body-size]', async () => {
    const { id } = server.world.table<{ id: number }>('lifecare.actualisations').list()[0]!;
    expect((await server.ask(`POST Actualisations/${id}/Attachments`, await formOf(4 * 1024 * 1024))).status).toBe(413);
  });

  test('a calculation is made of its proposal, by the norm of the month', async () => {
    const { Norms, Services, HouseholdMembers } = await read(`Calculations/Proposals?personId=${applicant}`);
    const month = new Date(server.world.clock.now()).toISOString().slice(0, 7);
    const { Id } = Norms.find(({ Name }: { Name: string }) => Name === `Riksnorm ${month.slice(0, 4)}`);
    const period = { CalculationFromDate: `${month}-01T00:00:00`, CalculationToDate: `${month}-28T00:00:00` };
    const persons = HouseholdMembers.map(({ PersonId }: { PersonId: string }) => ({ PersonId }));
    const said = { PersonId: applicant, NormId: Id, ServiceId: Services[0].Id, CalculationPersons: persons, ...period };
    const made = Number(await post('Calculations', said));
    const window = `startDate=${month}-01T00:00:00&endDate=${month}-28T23:59:59`;
    const { Result } = await read(`Calculations?personId=${applicant}&${window}`);
    expect(Result.map(({ Id: one }: { Id: number }) => one)).toEqual([made]);
    expect(Result[0].NormSum).toBe(Result[0].FamilyCost + Result[0].CommonHouseholdCost);
  });
});

describe('hostile bodies', () => {
  const world = lifecareWorld();
  const values = fc.oneof(
    fc.constantFrom(null, true, -1, 0, 1e308, 2 ** 53, '', '0', '__proto__', 'constructor', '2026-11-01T00:00:00', '9'.repeat(400), '\0'),
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(fc.dictionary(fc.constantFrom('Id', 'PersonId', 'Note', 'NumberOfDays', 'Amount', 'toString'), fc.jsonValue())),
  ); // prettier-ignore

  /** How often tables of cases have been written. */
  const writes = (): number => {
    const names = world.tableNames().filter((name) => name.startsWith('lifecare.') && name !== 'lifecare.calls');
    return names.reduce((sum, name) => sum + world.table(name).version, 0);
  };

  /** One or two fields of a body that is in order hold anything at all. */
  const bodies = [
    ['Persons', { PersonId: '19900101TF03', Name: '', Surname: '', MaritalStatus: 1, Area: 1, KeyCode: '', Email: '' }],
    ['Actualisations', { ...application, CaseworkerId: null, ServiceId: null, WorkingStatus: null, Specifies: null }],
    ['Calculations', { ...calculation(world), HouseholdSize: null, HasCustomHouseholdSize: true, CalculationIncomes: [], CalculationExpenses: [] }],
  ] as const; // prettier-ignore

  test.each(bodies)('%s are taken or refused, never a fault of ours, and leave nothing when refused', (path, body) => {
    const names = fc.constantFrom(...Object.keys(body), '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { minLength: 1, maxLength: 2 }), (parts) => {
        const before = writes();
        const sent = JSON.stringify(Object.fromEntries([...Object.entries(body), ...parts]));
        const answer = ask(world, `POST ${path}`, { body: sent, headers: { 'content-type': 'application/json' } });
        expect(answer.defect).toBeUndefined();
        expect([200, 400, 403, 404]).toContain(answer.status);
        expect(textOf(answer)).not.toMatch(/\.ts:\d|TypeError|RangeError/);
        if (answer.status !== 200) expect(writes()).toBe(before);
      }),
      { numRuns: 70 },
    );
  });

  test('a body of many rows is taken', () => {
    const rows = Array.from({ length: 20_000 }, () => ({ Id: 201, Amount: 1, ApprovedAmount: 0.01 }));
    const answer = ask(world, 'POST Calculations', { body: { ...calculation(world), CalculationExpenses: rows } });
    expect(answer.status).toBe(200);
    expect(lastExchange(world).rule).toBe('lifecare.calculations.create');
  });
});
