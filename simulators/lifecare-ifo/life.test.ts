/** A matter that lives: days pass, staff act, and whoever reads sees it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, firstOfMonth, lastOfMonth } from '../../fixtures/lifecare/calendar.ts';
import type { Service } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { tables } from './cases/find.ts';
import { today } from './selection/ongoing.ts';
import { openLifecare, type LifecareServer } from './testing/socket.ts';
import { bodyOf, control, register, who } from './testing/world.ts';

const window = 'startDate=2000-01-01T00:00:00&endDate=2040-01-01T23:59:59';
const msPerDay = 86_400_000;

const serviceOf = (world: World, person: string): Service =>
  world
    .table<Service>(tables.service.name)
    .by('applicant', person)
    .find(({ to }) => to === null)!;

describe('over mutual TLS', () => {
  let server: LifecareServer;
  beforeAll(async () => {
    server = await openLifecare();
  });
  afterAll(() => server?.close());

  const person = who('applicant-paid');

  /** How many contacts and payments somebody has. */
  async function seen(): Promise<readonly [number, number]> {
    const contacts = await server.ask(`GET Contacts?personId=${person}`);
    const payments = await server.ask(`GET Payments?personId=${person}&${window}`);
    return [bodyOf(contacts).length, bodyOf(payments).TotalNumberOfRecords];
  }

  test('a service that ends tomorrow is seen until then, and the day after its contact and payments are gone without any write [lifecare.domain-words.life]', async () => {
    const { world } = server;
    const before = await seen();
    expect(before.every((count) => count > 0)).toBe(true);
    control(world, 'close', { service: serviceOf(world, person).id, on: addDays(today(world), 1) });
    const written = () => Object.values(tables).map(({ name }) => world.table(name).version);
    const versions = written();
    expect(await seen()).toEqual(before);
    world.clock.advance(msPerDay);
    expect(await seen()).toEqual(before);
    world.clock.advance(msPerDay);
    expect(await seen()).toEqual([0, 0]);
    expect(written()).toEqual(versions);
    const services = bodyOf(await server.ask(`GET Services?personId=${person}&${window}`)).Result as {
      EndDate: string;
    }[];
    expect(services.map(({ EndDate }) => EndDate)).toContain(`${addDays(today(world), -1)}T00:00:00`);
  });

  test('what is granted to begin tomorrow is nobody’s contact today', async () => {
    const { world } = server;
    const applicant = who('without-cases');
    const contacts = async () => bodyOf(await server.ask(`GET Contacts?personId=${applicant}`)) as unknown[];
    const { id: actualisation } = control(world, 'receive-actualisation', { person: applicant });
    expect(await contacts()).toHaveLength(1);
    const { id: investigation } = control(world, 'open-investigation', { actualisation });
    const from = addDays(today(world), 1);
    const { id: decision } = control(world, 'decide', { investigation, type: 'Bifall', from });
    control(world, 'grant-service', { decision, coCaseworker: 'annlin01' });
    control(world, 'close', { investigation });
    expect(await contacts()).toHaveLength(1);
    world.clock.advance(msPerDay);
    const names = (await contacts()) as { TypeOfContact: string }[];
    expect(names.map(({ TypeOfContact }) => TypeOfContact)).toEqual(['Handläggare', 'Medhandläggare']);
  });

  test('what a client applies for and calculates, staff decide and pay: the client reads it by the number of its application', async () => {
    const { world } = server;
    const { applicant } = register.services.findLast(({ type, to }) => type === 1 && to === null)!;
    const get = async (target: string) => bodyOf(await server.ask(`GET ${target}`));
    const post = async (path: string, body: object) => bodyOf(await server.ask(`POST ${path}`, { body })) as number;
    const { Services } = await get(`Actualisations/Proposals?personId=${applicant}`);
    const ServiceId = Services.find(({ Type }: { Type: number }) => Type === 1).Id as number;
    const choice = { FromWho: 31, Reason: 41, OrganisationId: 11, OrganisationUnitId: 'EB1', WorkingStatus: 51 };
    const asked = { PersonId: applicant, Date: `${today(world)}T00:00:00`, Type: 22, ServiceId, ...choice };
    const application = await post('Actualisations', asked);

    const month = firstOfMonth(today(world), 1);
    const [from, to] = [`${month}T00:00:00`, `${lastOfMonth(month)}T00:00:00`];
    const { Norms, HouseholdMembers } = await get(`Calculations/Proposals?personId=${applicant}`);
    const norm = (Norms as { Id: number; Name: string }[]).find(
      ({ Name }) => Name === `Riksnorm ${month.slice(0, 4)}`,
    )!;
    const draft = await post('Calculations', {
      ...{ PersonId: applicant, ServiceId, NormId: norm.Id, AktualiseringId: application },
      ...{ CalculationFromDate: from, CalculationToDate: to },
      CalculationPersons: HouseholdMembers.map(({ PersonId }: { PersonId: string }) => ({ PersonId })),
      CalculationIncomes: [{ Id: 101, ApplicantAmount: 1234.5 }],
    });

    control(world, 'pass-months');
    const own = async (list: string) => {
      const { Result } = await get(`${list}?personId=${applicant}&${window}`);
      return (Result as any[]).filter(({ ConnectedApplication }) => ConnectedApplication === application);
    };
    const [calculation] = await own('Calculations');
    const [decision] = await own('Decisions');
    const [payment] = await own('Payments');
    expect(calculation).toMatchObject({ Id: draft, Final: true, IncomeSum: 1234.5, ServiceId });
    expect(decision).toMatchObject({
      Type: 'Bifall',
      Amount: -calculation.Balance,
      FromDate: from,
      ToDate: to,
      ServiceId,
    });
    expect(payment).toMatchObject({ Amount: -calculation.Balance, ConcernedMonth: month.slice(0, 7), ServiceId });
  });
});
