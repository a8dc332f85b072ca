/** Single fields of person-based reads, persons, contacts and the content of documents. */
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Actualisation, Calculation, Service } from '../../fixtures/lifecare/types.ts';
import type { World } from '../kernel/world.ts';
import { loadPdf } from './document-pdf.ts';
import { actualisationsTable, calculationsTable, servicesTable } from './state.ts';
import { applicant, idsOf, lineTo, lists, pageOf, service } from './testing/person-reads.ts';
import { misshapen } from './testing/shape.ts';
import { ask, bodyOf, lifecareWorld, outcome, register, textOf, who } from './testing/world.ts';

await loadPdf();

describe('fields', () => {
  const one = (list: string, profile: Partial<Profile> = {}, person = applicant) =>
    pageOf(lifecareWorld(profile), list, { person }).Result[0];

  test('of dates are local time without offset, or days alone [lifecare.dates.response-form] [lifecare.dates.response-plain]', () => {
    expect(one('Services').StartDate).toBe(`${service.from}T00:00:00`);
    expect(one('Services', { dayForm: 'plain' }).StartDate).toBe(service.from);
  });

  test('of an open end are empty or the sentinel of the sister API [lifecare.dates.open-end]', () => {
    expect(one('Services').EndDate).toBe(null);
    expect(one('Services', { openDates: 'sentinel' }).EndDate).toBe('9999-12-31T23:59:59.9999999');
    const incomes = (profile: Partial<Profile>) =>
      pageOf(lifecareWorld(profile), 'Calculations').Result.flatMap((row: any) => row.CalculationPersonDTOs);
    expect(new Set(incomes({}).map((row: any) => row.DeviationFromDate))).toEqual(new Set([null]));
    expect(incomes({ openDates: 'sentinel' })[0].DeviationFromDate).toBe('0001-01-01T00:00:00');
  });

  test('of applicants are a name or a number [lifecare.decisions.co-applicant-text]', () => {
    const both = register.services.find(({ coApplicant, to }) => coApplicant !== null && to === null)!;
    const named = one('Services', {}, both.applicant);
    expect([named.Applicant, named.CoApplicant].every((name) => /^\p{L}+ \p{L}+$/u.test(name))).toBe(true);
    const numbered = { applicantText: 'number' } as const;
    expect(one('Services', numbered, both.applicant)).toMatchObject({ Applicant: both.applicant, CoApplicant: both.coApplicant });
    expect(one('Decisions', numbered, both.applicant).CoApplicant).toBe(both.coApplicant);
    expect(one('Investigations', numbered, both.applicant).CoApplicant).toBe(both.coApplicant);
  }); // prettier-ignore

  test('of a payment hold the month, the account and the person, and name its service and its application [lifecare.payments.concerned-month] [lifecare.payments.concerned-month-form] [lifecare.decisions.connected-application]', () => {
    const paid = one('Payments');
    const row = register.payments.find(({ id }) => id === paid.Id)!;
    expect(paid).toMatchObject({ Amount: row.amount / 100, ConcernedMonth: row.month, ServiceId: service.id });
    expect(paid.ConnectedApplication).toBe(row.actualisation);
    expect(paid.PaymentPersonDTOs.map(({ PersonId }: any) => PersonId)).toEqual(service.members);
    expect(one('Payments', { concernedMonth: 'first-day' }).ConcernedMonth).toBe(`${row.month}-01T00:00:00`);
  });

  test('of a decision name the investigation or the execution that it belongs to [lifecare.decisions.investigation-execution-id]', () => {
    const person = who('with-execution');
    const own = register.services.find((each) => each.applicant === person)!;
    const execution = register.executions.find((each) => each.service === own.id)!;
    const belongs = pageOf(lifecareWorld(), 'Decisions', { person }).Result.map((row: any) => row.InvestigationExecutionId);
    expect(belongs.toSorted()).toEqual([own.investigation, execution.id].toSorted());
  }); // prettier-ignore

  test('of a document: an id that is a string, and a word for what it belongs to [lifecare.documents.id-string] [lifecare.documents.owner-types]', () => {
    const documents = pageOf(lifecareWorld(), 'Documents').Result;
    expect(documents.every(({ Id }: any) => typeof Id === 'string')).toBe(true);
    const owners = documents.map(({ OwnerType, OwnerId }: any) => `${OwnerType} ${OwnerId}`);
    expect(owners.toSorted()).toEqual([`Insats ${service.id}`, `Utredning ${service.investigation}`].toSorted());
  });

  test('of a calculation add up, positive but for the result, which is a need where it is negative [lifecare.calculations.signs] [lifecare.calculations.result] [lifecare.calculations.deficit]', () => {
    for (const row of pageOf(lifecareWorld(), 'Calculations').Result) {
      const { IncomeSum, NormSum, ExpenseSum, SpecialExpenseSum, CommonHouseholdCost, FamilyCost, Balance, TotalSum } = row;
      expect(Math.min(IncomeSum, NormSum, ExpenseSum, SpecialExpenseSum, CommonHouseholdCost)).toBeGreaterThanOrEqual(0);
      expect(NormSum).toBeCloseTo(FamilyCost + CommonHouseholdCost, 2);
      expect(Balance).toBeCloseTo(IncomeSum - NormSum - ExpenseSum - SpecialExpenseSum, 2);
      expect(TotalSum).toBe(Balance);
      const paid = register.payments.find((each) => each.actualisation === row.ConnectedApplication)?.amount ?? 0;
      expect(paid / 100).toBeCloseTo(Math.max(0, -Balance), 2);
    }
  }); // prettier-ignore

  test('of a calculation count what was approved or what was applied for, with the special expenses or apart from them [lifecare.calculations.approved-counts] [lifecare.calculations.balance] [lifecare.calculations.norm-sum]', () => {
    const [row] = register.calculations.filter((each) => each.service === service.id);
    const special = { type: 301, applied: 40_000, approved: 30_000 };
    const read = (profile: Partial<Profile>) => {
      const world = lifecareWorld(profile);
      world.table<Calculation>(calculationsTable.name).put({ ...row!, specialExpenses: [special] });
      return pageOf(world, 'Calculations').Result.find(({ Id }: any) => Id === row!.id);
    };
    const approved = read({});
    expect([approved.SpecialExpenseSum, approved.TotalSum]).toEqual([300, approved.Balance]);
    expect(approved.CalculationSpecialExpensesDTOs).toEqual([{ AppliedAmount: 400, ApprovedAmount: 300, Type: 'Läkarvård' }]);
    expect(read({ countedAmount: 'applied' }).SpecialExpenseSum).toBe(400);
    const apart = read({ calculationArithmetic: 'norm-apart' });
    expect([apart.Balance, apart.TotalSum]).toEqual([approved.Balance, approved.Balance + 300]);
    expect(approved.FamilyCost).toBeCloseTo(approved.CalculationPersonDTOs.reduce((sum: number, { Amount }: any) => sum + Amount, 0), 2);
  }); // prettier-ignore

  test('of a status are words that belong to the customer [lifecare.actualisations.statuses]', () => {
    expect(one('Actualisations').Status).toBe('Inledd utredning');
    expect(one('Actualisations', {}, who('waiting-application')).Status).toBe('Öppen');
  });
});

describe('a person', () => {
  const person = (world: World, id: string) => bodyOf(ask(world, `GET Persons?personId=${id}`));

  test('has the form of its type, and is refused without personId [lifecare.persons.shape] [lifecare.persons.operation] [lifecare.error.not-valid]', () => {
    const world = lifecareWorld();
    for (const { personId } of register.persons.slice(0, 50))
      expect(misshapen(person(world, personId), 'PersonBasedPersonDTO')).toEqual([]);
    expect(outcome(world, ask(world, 'GET Persons'))).toBe('400 SIM-REQUEST lifecare.error.not-valid');
  });

  test('is somebody by twelve characters alone, letters among the last four too [lifecare.identity.form] [lifecare.identity.letters] [lifecare.identity.other-forms] [lifecare.persons.unknown]', () => {
    const world = lifecareWorld();
    const answer = ask(world, `GET Persons?personId=${applicant.slice(2)}`);
    expect(outcome(world, answer)).toBe('404 SIM-PERSON-UNKNOWN lifecare.persons.unknown');
    const [known] = register.persons;
    world.table('lifecare.persons').put({ ...known!, personId: '19900101TF03' });
    expect(person(world, '19900101TF03').PersonId).toBe('19900101TF03');
  });

  test('may be known by a coordination number [lifecare.identity.coordination-number] [lifecare.identity.pattern]', () => {
    const world = lifecareWorld();
    world.table('lifecare.persons').put({ ...register.persons[0]!, personId: '199001619802' });
    expect(person(world, '199001619802')).toMatchObject({ PersonId: '199001619802', Source: 'FC' });
  });

  test('who is protected has the flags, and values or none as the profile says [lifecare.persons.protection] [lifecare.persons.protection-values]', () => {
    const row = register.persons.find(({ addressProtection, phone }) => addressProtection && phone !== null)!;
    const shown = person(lifecareWorld(), row.personId);
    expect(shown).toMatchObject({ AddressProtection: true, SecretPhone: true, ProtectedRegistration: false });
    expect([shown.StreetAddress, shown.PhoneMobile]).toEqual([row.street, row.phone]);
    const hidden = person(lifecareWorld({ protectedValues: 'left-out' }), row.personId);
    expect(hidden).toMatchObject({ StreetAddress: null, PostalCode: null, PostalAddress: null, PhoneMobile: null, AddressProtection: true });
    const open = register.persons.find((each) => !each.addressProtection && !each.protectedRegistration)!;
    expect(person(lifecareWorld({ protectedValues: 'left-out' }), open.personId).StreetAddress).toBe(open.street);
  }); // prettier-ignore
});

describe('contacts', () => {
  const contacts = (world: World, person: string) => bodyOf(ask(world, `GET Contacts?personId=${person}`));

  test('are a bare array of their type, with an office to go to [lifecare.contacts.operation] [lifecare.contacts.shape]', () => {
    const found = contacts(lifecareWorld(), applicant);
    expect(misshapen(found, 'PersonBasedContactDTO[]')).toEqual([]);
    expect(found[0]).toMatchObject({
      Id: service.caseworker,
      OrganizationName: 'Ekonomiskt bistånd',
      EmploymentTitle: expect.stringMatching(/\w/),
      Phone: expect.stringMatching(/^\+46/),
      Address: { Id: 'EB1', PostalAddress: 'Sundköping' },
      TypeOfContact: 'Handläggare',
    });
    expect(contacts(lifecareWorld(), 'x')).toEqual([]);
  });

  test('need personId [lifecare.error.not-valid], and are none for a key of another package', () => {
    const world = lifecareWorld();
    expect(outcome(world, ask(world, 'GET Contacts'))).toBe('400 SIM-REQUEST lifecare.error.not-valid');
    const line = `GET Contacts?personId=${applicant}`;
    expect(bodyOf(ask(world, line, { key: 'lifecare-users' }))).toEqual([]);
  });

  test('of an actualisation that waits: not of one that led to something or was dismissed, or whose status closes it [lifecare.contacts.not-handled]', () => {
    const person = who('waiting-application');
    const [waits] = register.actualisations.filter((row) => row.person === person);
    const count = (handledWhen: Profile['handledWhen'], change: Partial<Actualisation>) => {
      const world = lifecareWorld({ handledWhen });
      world.table<Actualisation>(actualisationsTable.name).put({ ...waits!, ...change });
      return contacts(world, person).length;
    };
    expect(count('linked', { caseworker: '' })).toBe(0);
    const led = { decision: 1, status: 'Pågående' };
    const closed = { status: 'Inledd utredning' };
    expect([count('linked', {}), count('linked', led), count('linked', closed)]).toEqual([1, 0, 1]);
    expect(count('linked', { status: 'Avslutad' })).toBe(0);
    for (const link of [{ service: 1 }, { investigation: 1 }]) {
      expect(count('linked', link), 'as a client writes it').toBe(1);
      expect(count('linked', { ...link, status: 'Inledd utredning' })).toBe(0);
    }
    expect([count('status', {}), count('status', led), count('status', closed)]).toEqual([1, 1, 0]);
  });

  test('and payments are there on the last day, or until the day before, and not before the first [lifecare.contacts.ongoing]', () => {
    const day = '2026-11-22';
    const seen = (ongoingThrough: Profile['ongoingThrough'], change: Partial<Service>) => {
      const world = lifecareWorld({ ongoingThrough });
      world.table<Service>(servicesTable.name).put({ ...service, ...change });
      return [contacts(world, applicant).length > 0, idsOf(world, 'Payments').length > 0];
    };
    expect(seen('last-day', { to: day })).toEqual([true, true]);
    expect(seen('last-day', { to: '2026-11-21' })).toEqual([false, false]);
    expect(seen('day-before', { to: day })).toEqual([false, false]);
    expect(seen('day-before', { to: '2026-11-23' })).toEqual([true, true]);
    expect(seen('last-day', { from: day })).toEqual([true, true]);
    expect(seen('last-day', { from: '2026-11-23' })).toEqual([false, false]);
  });

  test('go by the day in Stockholm', () => {
    const world = lifecareWorld({}, { wall: () => Date.UTC(2026, 10, 22, 23, 30) });
    world.table<Service>(servicesTable.name).put({ ...service, to: '2026-11-22' });
    expect(contacts(world, applicant)).toEqual([]);
  });
});

describe('the content of a document', () => {
  const content = (world: World, query: string, accept?: string) =>
    ask(world, `GET DocumentContent${query}`, accept === undefined ? {} : { headers: { accept } });
  const id = `?id=${who('document-with-pdf')}`;

  test('is a PDF, or JSON with the PDF in it unless application/pdf is accepted [lifecare.document-content.form]', () => {
    const bytes = content(lifecareWorld(), id);
    expect(bytes.headers['content-type']).toBe('application/pdf');
    const world = lifecareWorld({ documentContent: 'json' });
    const body = bodyOf(content(world, id));
    expect(misshapen(body, 'PdfDTO')).toEqual([]);
    expect(body.DocumentId).toBe(who('document-with-pdf'));
    expect(Buffer.from(body.Content, 'base64')).toEqual(Buffer.from(bytes.body));
    expect(content(world, id, 'application/PDF').headers['content-type']).toBe('application/pdf');
  });

  test('is the same bytes each time, with the title among them', () => {
    const [one, again] = [content(lifecareWorld(), id), content(lifecareWorld(), id)];
    expect(Buffer.from(one.body)).toEqual(Buffer.from(again.body));
    expect(textOf(one)).toContain('/Title');
  });

  test('is refused without an id [lifecare.error.not-valid], of no document, and of one without PDF [lifecare.document-content.unknown] [lifecare.document-content.no-pdf]', () => {
    const world = lifecareWorld();
    const refused = ['', '?id=D0', `?id=${who('document-without-pdf')}`].map((query) => outcome(world, content(world, query)));
    expect(refused).toEqual([
      '400 SIM-REQUEST lifecare.error.not-valid',
      '404 SIM-DOCUMENT-UNKNOWN lifecare.document-content.unknown',
      '404 SIM-DOCUMENT-NO-PDF lifecare.document-content.no-pdf',
    ]);
  }); // prettier-ignore
});

test('payments, decisions and investigations are made by staff: there is no write for them [lifecare.payments.manual]', () => {
  const world = lifecareWorld();
  const outcomes = ['Payments', 'Decisions', 'Investigations'].map((name) => outcome(world, ask(world, `POST ${name}`, { body: {} })));
  expect(outcomes.map((each) => each.slice(0, 14))).toEqual(['405 SIM-METHOD', '405 SIM-METHOD', '405 SIM-METHOD']);
}); // prettier-ignore

describe('the lists of a large municipality', () => {
  /** The tables of a world, none of which can be gone through: only keys and indexes are left. */
  function withoutScans(world: World): World {
    const scan = () => {
      throw new Error('somebody went through a whole table');
    };
    for (const name of world.tableNames().filter((each) => each.startsWith('lifecare.')))
      for (const all of ['all', 'list', 'overlay', 'after'] as const) Object.assign(world.table(name), { [all]: scan });
    return world;
  }

  test('are found by keys and indexes, never by going through a table', () => {
    const world = withoutScans(lifecareWorld());
    const lines = [...lists.map((name) => lineTo(name)), `GET Contacts?personId=${applicant}`, `GET Persons?personId=${applicant}`];
    expect(lines.map((line) => ask(world, line).status)).toEqual(lines.map(() => 200));
    expect(() => world.table(servicesTable.name).all()).toThrow('whole table');
  }); // prettier-ignore
});
