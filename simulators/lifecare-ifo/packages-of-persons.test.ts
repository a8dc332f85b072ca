/**
 * Packages 2 to 13 over mutual TLS: the rule of selection of each, with somebody inside it and somebody just outside. The key is that of
 * the package alone.
 */
import { afterAll, expect, test } from 'vitest';
import type { Actualisation, Calculation, Parties, Service } from '../../fixtures/lifecare/types.ts';
import { today } from './selection/ongoing.ts';
import { actualisationsTable, calculationsTable, servicesTable } from './state.ts';
import { misshapen } from './testing/shape.ts';
import { openLifecare } from './testing/socket.ts';
import { register, setProfile, who } from './testing/world.ts';

const server = await openLifecare();
const { world } = server;
afterAll(() => server.close());

const window = 'startDate=2020-01-01T00:00:00&endDate=2099-12-31T23:59:59';

async function read(line: string, article: number, schema: string): Promise<any> {
  const got = await server.ask(line, { key: `lifecare-${article}` });
  expect(got.status, got.body.toString()).toBe(200);
  const body = JSON.parse(got.body.toString()) as unknown;
  expect(misshapen(body, schema)).toEqual([]);
  return body;
}

/** Ids of a whole list. */
async function idsOf(list: string, article: number, person: string): Promise<(number | string)[]> {
  const page = await read(`GET ${list}?personId=${person}&${window}`, article, `PageOf${list}`);
  const ids = (page.Result as { Id: number | string }[]).map(({ Id }) => Id);
  expect(page.TotalNumberOfRecords).toBe(ids.length);
  return ids;
}

async function contactsOf(person: string): Promise<string[]> {
  const contacts = (await read(`GET Contacts?personId=${person}`, 8503, 'PersonBasedContactDTO[]')) as any[];
  return contacts.map(({ Id, TypeOfContact }) => `${TypeOfContact} ${Id}`);
}

const childIn = ({ members, applicant, coApplicant }: Parties): string =>
  members.find((one) => one !== applicant && one !== coApplicant)!;

const ids = (rows: readonly { readonly id: number | string }[]) => rows.map(({ id }) => id);
const hasChildren = ({ members, coApplicant }: Parties) => coApplicant !== null && members.length > 2;
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** A couple with children who live on economic assistance. */
const assisted = register.services.find((one) => hasChildren(one) && one.to === null)!;
const applicant = assisted.applicant;
const coApplicant = assisted.coApplicant!;
const child = childIn(assisted);
const onService = (row: { readonly service: number | null }) => row.service === assisted.id;
const onInvestigation = (row: { readonly investigation: number | null }) =>
  row.investigation === assisted.investigation;

/** A child who is placed: the parents are the applicants of the investigation, the child alone of the service. */
const placedBy = register.investigations.find(
  (one) => hasChildren(one) && register.services.some(({ investigation, members }) => investigation === one.id && members.length === 1),
)!; // prettier-ignore
const placement = register.services.find(({ investigation }) => investigation === placedBy.id)!;
const placed = placement.applicant;
const execution = register.executions.find(({ service }) => service === placement.id)!;
const home = register.resourceAllocations.find(({ service }) => service === placement.id)!;

/** Does something with a changed row in place of a seeded one. */
async function instead<Row extends { readonly id: number }>(table: string, row: Row, work: () => Promise<void>) {
  const rows = world.table<Row>(table);
  const seeded = rows.get(String(row.id));
  rows.put(row);
  try {
    await work();
  } finally {
    if (seeded) rows.put(seeded);
    else rows.delete(String(row.id));
  }
}

/** The wife who was co-applicant until they parted: still among the persons. */
const parted: Service = { ...assisted, coApplicant: null };

test('package 2: the own actualisations and those of own investigations and services, none of a matter of which one is only a member [lifecare.actualisations.direct] [lifecare.actualisations.of-investigations] [lifecare.actualisations.of-services] [lifecare.actualisations.package]', async () => {
  const seen = (person: string) => idsOf('Actualisations', 8501, person);
  const waiting = who('waiting-application');
  const direct = register.actualisations.filter(({ person }) => person === waiting);
  expect((await seen(waiting)).toSorted()).toEqual(ids(direct).toSorted());
  const ofService = ids(register.actualisations.filter(onService));
  expect(ofService.length).toBeGreaterThan(1);
  expect(await seen(coApplicant)).toEqual(expect.arrayContaining(ofService));
  const led = register.actualisations.find(({ investigation, service }) => investigation === placedBy.id && service === null)!;
  expect(await seen(placedBy.coApplicant!)).toContain(led.id);
  expect(await seen(child)).toEqual([]);
  expect(await seen(placed)).not.toContain(led.id);
}); // prettier-ignore

test('package 3: calculations of own investigations and services, none of a matter of which one is only a member [lifecare.calculations.of-investigations] [lifecare.calculations.of-services] [lifecare.calculations.package]', async () => {
  const seen = (person: string) => idsOf('Calculations', 8502, person);
  const ofService = register.calculations.filter(onService);
  const tried: Calculation = {
    ...ofService[0]!,
    id: 900_000_001,
    service: null,
    investigation: assisted.investigation,
  };
  await instead(calculationsTable.name, tried, async () => {
    const all = [...ids(ofService), tried.id].toSorted();
    expect((await seen(applicant)).toSorted()).toEqual(all);
    expect((await seen(coApplicant)).toSorted()).toEqual(all);
    expect(await seen(child)).toEqual([]);
  });
});

test('package 4: caseworkers of what waits and of what is ongoing, not of what was handled or has ended, nor for who is only a member [lifecare.contacts.of-actualisations] [lifecare.contacts.of-services] [lifecare.contacts.of-investigations] [lifecare.contacts.not-handled] [lifecare.contacts.ongoing] [lifecare.contacts.package]', async () => {
  const [waits] = register.actualisations.filter(({ person }) => person === who('waiting-application'));
  expect(await contactsOf(waits!.person)).toEqual([`Handläggare ${waits!.caseworker}`]);
  const handled: Actualisation = { ...waits!, decision: 1 };
  await instead(actualisationsTable.name, handled, async () => expect(await contactsOf(waits!.person)).toEqual([]));

  expect(await contactsOf(coApplicant)).toContain(`Handläggare ${assisted.caseworker}`);
  expect(await contactsOf(child)).toEqual([]);
  const day = today(world);
  const until = (to: string) => ({ ...assisted, to });
  await instead(servicesTable.name, until(day), async () => expect(await contactsOf(applicant)).not.toEqual([]));
  await instead(servicesTable.name, until(dayBefore(day)), async () => expect(await contactsOf(applicant)).toEqual([]));

  const open = register.investigations.find(({ to, coApplicant: second }) => to === null && second !== null)!;
  expect(await contactsOf(open.coApplicant!)).toContain(`Handläggare ${open.caseworker}`);
  const begun = register.investigations.find((one) => one.to === null && one.members.length > 2)!;
  expect(await contactsOf(childIn(begun))).toEqual([]);
});

test('package 4: the own actualisations alone, not those of the one that one lives with [lifecare.contacts.of-actualisations]', async () => {
  setProfile(world, 'handledWhen', 'status');
  const given = register.actualisations.find((row) => row.person === applicant && onService(row))!;
  const waits: Actualisation = { ...given, status: 'Öppen', caseworker: 'bovik12' };
  await instead(actualisationsTable.name, waits, async () => {
    expect(await contactsOf(applicant)).toContain('Handläggare bovik12');
    expect(await contactsOf(coApplicant)).not.toContain('Handläggare bovik12');
  });
  setProfile(world, 'handledWhen', 'linked');
});

test('package 4: co-caseworkers are contacts as well, and each comes once for each kind [lifecare.contacts.co-caseworkers] [lifecare.contacts.once] [lifecare.contacts.type]', async () => {
  const both = { ...assisted, coCaseworker: assisted.caseworker };
  await instead(servicesTable.name, both, async () => {
    const again = { ...both, id: 900_000_002 };
    await instead(servicesTable.name, again, async () =>
      expect(await contactsOf(applicant)).toEqual([
        `Handläggare ${assisted.caseworker}`,
        `Medhandläggare ${assisted.caseworker}`,
      ]),
    );
  });
  await instead(servicesTable.name, { ...assisted, coCaseworker: null }, async () =>
    expect(await contactsOf(applicant)).toEqual([`Handläggare ${assisted.caseworker}`]),
  );
});

test('package 5: decisions of own investigations, services and executions, none of those of others in the family [lifecare.decisions.of-investigations] [lifecare.decisions.of-services] [lifecare.decisions.of-executions] [lifecare.decisions.all-areas] [lifecare.decisions.package]', async () => {
  const seen = (person: string) => idsOf('Decisions', 8505, person);
  const granted = ids(register.decisions.filter(onInvestigation));
  const monthly = ids(register.decisions.filter(onService));
  expect((await seen(coApplicant)).toSorted()).toEqual([...granted, ...monthly].toSorted());
  expect(await seen(child)).toEqual([]);
  const carriedOut = register.decisions.find((one) => one.execution === execution.id)!;
  expect(await seen(placed)).toEqual([carriedOut.id]);
  expect(await seen(placedBy.applicant)).toContain(placement.decision);
  expect(await seen(placedBy.applicant)).not.toContain(carriedOut.id);
});

test('package 6: documents of own investigations and services, none of those of others in the family [lifecare.documents.of-investigations] [lifecare.documents.of-services] [lifecare.documents.package]', async () => {
  const seen = (person: string) => idsOf('Documents', 8504, person);
  const of = (kind: string, owner: number) =>
    ids(register.documents.filter((one) => one.of === kind && one.owner === owner));
  const [inquiry, plan] = [of('investigation', placedBy.id), of('service', placement.id)];
  expect([inquiry.length, plan.length]).toEqual([1, 1]);
  expect(await seen(placedBy.coApplicant!)).toEqual(inquiry);
  expect(await seen(placed)).toEqual(plan);
});

test('package 7: a document by its id as a PDF, 404 where none was made of it and where there is no such document [lifecare.document-content.by-id] [lifecare.document-content.pdf] [lifecare.document-content.no-pdf] [lifecare.document-content.unknown] [lifecare.document-content.package]', async () => {
  const content = (id: string) => server.ask(`GET DocumentContent?id=${id}`, { key: 'lifecare-8504', headers: { accept: 'application/pdf' } }); // prettier-ignore
  const got = await content(who('document-with-pdf'));
  expect([got.status, got.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(got.body.toString('latin1')).toMatch(/^%PDF-1\.[\s\S]*%%EOF\s*$/);
  expect((await content(who('document-without-pdf'))).status).toBe(404);
  expect((await content('D0')).status).toBe(404);
});

test('package 8: the person’s executions, those of a brother or sister not, nor the parents’ [lifecare.executions.of-person] [lifecare.executions.package]', async () => {
  const seen = (person: string) => idsOf('Executions', 8519, person);
  expect(await seen(placed)).toEqual([execution.id]);
  expect(await seen(placedBy.applicant)).toEqual([]);
});

test('package 8: of a service for several, all of them or the applicants alone [lifecare.executions.whose]', async () => {
  const seen = (person: string) => idsOf('Executions', 8519, person);
  await instead(servicesTable.name, { ...placement, members: [placed, placedBy.applicant] }, async () => {
    expect(await seen(placedBy.applicant)).toEqual([execution.id]);
    setProfile(world, 'ownExecutions', 'applicants');
    expect(await seen(placedBy.applicant)).toEqual([]);
    expect(await seen(placed)).toEqual([execution.id]);
    setProfile(world, 'ownExecutions', 'any-person');
  });
});

test('package 9: investigations of which one is applicant or co-applicant, none of which one is only a member [lifecare.investigations.applicant] [lifecare.investigations.co-applicant] [lifecare.investigations.member-only] [lifecare.investigations.package]', async () => {
  const seen = (person: string) => idsOf('Investigations', 8506, person);
  expect(await seen(applicant)).toEqual([assisted.investigation]);
  expect(await seen(coApplicant)).toEqual([assisted.investigation]);
  expect(await seen(child)).toEqual([]);
  expect(await seen(placed)).toEqual([]);
});

test('package 10: payments of ongoing services of which one is applicant or co-applicant, none once it has ended [lifecare.payments.of-ongoing-services] [lifecare.payments.ended-service] [lifecare.payments.package]', async () => {
  const seen = (person: string) => idsOf('Payments', 8507, person);
  const paid = ids(register.payments.filter(onService)).toSorted();
  expect(paid.length).toBeGreaterThan(0);
  expect((await seen(applicant)).toSorted()).toEqual(paid);
  expect((await seen(coApplicant)).toSorted()).toEqual(paid);
  expect(await seen(child)).toEqual([]);
  await instead(servicesTable.name, parted, async () => expect(await seen(coApplicant)).toEqual([]));
  expect(register.payments.some(({ payee }) => payee === who('applicant-ended'))).toBe(true);
  expect(await seen(who('applicant-ended'))).toEqual([]);
});

test('package 11: somebody out of IFO, else out of the population register, and 404 for whom neither knows [lifecare.persons.from-ifo] [lifecare.persons.from-population] [lifecare.persons.source] [lifecare.persons.unknown] [lifecare.persons.customer-number] [lifecare.persons.no-customer-number] [lifecare.persons.package]', async () => {
  const person = (id: string) => read(`GET Persons?personId=${id}`, 8508, 'PersonBasedPersonDTO');
  expect(await person(applicant)).toMatchObject({ PersonId: applicant, Source: 'FC', CustomerNumber: expect.any(Number) });
  const stranger = who('population-only');
  expect(await person(stranger)).toMatchObject({ PersonId: stranger, Source: 'Population', CustomerNumber: null });
  expect((await server.ask('GET Persons?personId=190001010000', { key: 'lifecare-8508' })).status).toBe(404);
}); // prettier-ignore

test('package 12: the person’s resource allocations, not those of the child for the parents [lifecare.resource-allocations.of-person] [lifecare.resource-allocations.package]', async () => {
  const seen = (person: string) => idsOf('ResourceAllocations', 8522, person);
  expect(await seen(placed)).toEqual([home.id]);
  expect(await seen(placedBy.applicant)).toEqual([]);
});

test('package 12: of a service for several, all of them or the applicants alone [lifecare.resource-allocations.whose]', async () => {
  const seen = (person: string) => idsOf('ResourceAllocations', 8522, person);
  await instead(servicesTable.name, { ...placement, members: [placed, placedBy.applicant] }, async () => {
    expect(await seen(placedBy.applicant)).toEqual([home.id]);
    setProfile(world, 'ownResourceAllocations', 'applicants');
    expect(await seen(placedBy.applicant)).toEqual([]);
    expect(await seen(placed)).toEqual([home.id]);
    setProfile(world, 'ownResourceAllocations', 'any-person');
  });
});

test('package 13: services of which one is applicant or co-applicant, none of which one is only a member or was co-applicant once [lifecare.services.applicant] [lifecare.services.co-applicant] [lifecare.investigations.member-only] [lifecare.services.package]', async () => {
  const seen = (person: string) => idsOf('Services', 8509, person);
  expect(await seen(applicant)).toEqual([assisted.id]);
  expect(await seen(coApplicant)).toEqual([assisted.id]);
  expect(await seen(child)).toEqual([]);
  expect(await seen(placedBy.applicant)).toEqual([]);
  await instead(servicesTable.name, parted, async () => expect(await seen(coApplicant)).toEqual([]));
});
