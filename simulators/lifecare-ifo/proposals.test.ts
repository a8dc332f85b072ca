import { describe, expect, test } from 'vitest';
import type { World } from '../kernel/world.ts';
import { servicesTable } from './state.ts';
import { misshapen } from './testing/shape.ts';
import { proposal } from './testing/writes.ts';
import { ask, bodyOf, lifecareWorld, register, who } from './testing/world.ts';

const applicant = who('applicant-paid');
const household = register.households.find(({ adults }) => adults[0] === applicant)!;

const nameOfType = {
  Actualisations: 'PersonBasedAktualiseringProposalDTO',
  Calculations: 'PersonBasedCalculationProposalDTO',
} as const;

const actualisations = (person: string, world = lifecareWorld()) => proposal(world, 'Actualisations', person);
const calculations = (world: World, person = applicant) => proposal(world, 'Calculations', person);

describe('GET Persons/Proposals [lifecare.persons.proposals]', () => {
  const answer = bodyOf(ask(lifecareWorld(), 'GET Persons/Proposals'));

  test('has the form of the contract, and every name of it [lifecare.persons.proposals-shape]', () => {
    expect(misshapen(answer, 'PersonBasedPersonProposalDTO')).toEqual([]);
    expect(Object.keys(answer)).toEqual(['CitizenShips', 'MaritalStatuses', 'Areas', 'AreaKeyCodes']);
  });

  test('key codes stand under the name of their area', () => {
    expect(answer.Areas[0]).toEqual({ Id: 1, Name: 'Centrum' });
    expect(answer.AreaKeyCodes[0]).toEqual({ Name: 'Centrum', KeyCodes: [{ Code: '1001' }, { Code: '1002' }] });
  });
});

describe('GET Actualisations/Proposals [lifecare.actualisations.proposals]', () => {
  test('has the form of the contract, and every name of it [lifecare.actualisations.proposals-shape]', () => {
    const answer = actualisations(applicant);
    expect(misshapen(answer, 'PersonBasedAktualiseringProposalDTO')).toEqual([]);
    expect(Object.keys(answer)).toEqual(['ActualisationTypes', 'SpecifyTypes', 'WorkingStatus', 'Organizations', 'Investigations', 'Services', 'AttachmentTypes']); // prettier-ignore
  });

  test('from whom, reasons and what is demanded belong to the type [lifecare.actualisations.codes-in-type, lifecare.actualisations.catalogue]', () => {
    const { ActualisationTypes } = actualisations(applicant);
    const again = ActualisationTypes.find(
      ({ Name }: { Name: string }) => Name === 'Ek Återansökan Digital Ekonomiskt bistånd',
    );
    expect(again).toMatchObject({
      SpecifyTypeMandatory: false,
      WorkingStatus: true,
      FromWho: [{ Name: 'Den enskilde' }],
      Reasons: [{ Name: 'Ekonomiskt bistånd' }],
      InvestigationTypes: [],
      ServiceTypes: [{ Id: 1, Name: 'Ekonomiskt bistånd' }],
    });
  });

  test('the rest is common to all types, and working statuses begin with the one that does not count [lifecare.actualisations.codes-top-level]', () => {
    const { WorkingStatus, Organizations, SpecifyTypes, AttachmentTypes } = actualisations(applicant);
    expect(WorkingStatus[0]).toEqual({ Id: 0, Name: '' });
    expect(Organizations[0]).toEqual({ Id: 11, UnitId: 'EB1', Name: 'Ekonomiskt bistånd' });
    expect([SpecifyTypes.length, AttachmentTypes[0].SenderTypes.length]).toEqual([3, 2]);
  });

  test('offers what is open, of whatever kind, and no longer when its last day has passed [lifecare.actualisations.open-offered]', () => {
    const world = lifecareWorld();
    const open = actualisations(applicant, world).Services;
    expect(open).toHaveLength(1);
    const service = register.services.find(({ id }) => id === open[0].Id)!;
    expect(open[0]).toMatchObject({
      OrganisationId: service.organisation,
      CaseworkerId: service.caseworker,
      StartDate: `${service.from}T00:00:00`,
    });
    world.table(servicesTable.name).put({ ...service, to: '2026-11-22' });
    expect(actualisations(applicant, world).Services).toHaveLength(1);
    world.table(servicesTable.name).put({ ...service, to: '2026-11-21' });
    expect(actualisations(applicant, world).Services).toEqual([]);
    expect(actualisations(who('with-resource')).Services.map(({ Type }: { Type: number }) => Type)).not.toContain(1);
    expect(actualisations(who('under-investigation')).Investigations).not.toEqual([]);
    expect(actualisations(who('applicant-ended')).Services).toEqual([]);
  });

  test('a member of the household who is no applicant is offered nothing to link', () => {
    expect(actualisations(who('member-only'))).toMatchObject({ Services: [], Investigations: [] });
  });

  test('without personId the request is not valid', () => {
    const world = lifecareWorld();
    const answer = ask(world, 'GET Actualisations/Proposals');
    expect([answer.status, bodyOf(answer).ModelState]).toEqual([
      400,
      { personId: ['The personId field is required.'] },
    ]);
  });
});

describe('GET Calculations/Proposals [lifecare.calculations.proposals]', () => {
  test('has the form of the contract, and every name of it [lifecare.calculations.proposals-shape]', () => {
    const answer = calculations(lifecareWorld());
    expect(misshapen(answer, 'PersonBasedCalculationProposalDTO')).toEqual([]);
    expect(Object.keys(answer)).toEqual(['Investigations', 'Services', 'Norms', 'HouseholdMembers', 'CalculationExpenseTypes', 'CalculationSpecialExpenseTypes', 'CalculationIncomeTypes', 'AktualiseringMandatory', 'NumberOfFamilyMembersNotInHousehold', 'Aktualiserings']); // prettier-ignore
    expect(answer.CalculationIncomeTypes[0]).toEqual({ Id: 101, Name: 'Lön efter skatt' });
    expect(answer.CalculationExpenseTypes[0]).toEqual({ Id: 201, Name: 'Boendekostnad' });
  });

  test('four norms cover a month, told apart by name and period; last year’s are there, and next year’s a month ahead [lifecare.calculations.norms]', () => {
    const world = lifecareWorld();
    const names = () => calculations(world).Norms.map(({ Name }: { Name: string }) => Name);
    expect(names().slice(4)).toEqual(['Riksnorm 2026', 'Matnorm 2026', 'Nettonorm 2026', 'Specnorm 2026']);
    expect(calculations(world).Norms[4]).toEqual({
      Id: 20260,
      Name: 'Riksnorm 2026',
      FromDate: '2026-01-01T00:00:00',
      ToDate: '2026-12-31T00:00:00',
    });
    expect([names()[0], names().length]).toEqual(['Riksnorm 2025', 8]);
    world.clock.advance(8 * 86_400_000);
    expect(names().length).toBe(8);
    world.clock.advance(86_400_000);
    expect(names().at(-1)).toBe('Specnorm 2027');
  });

  test('offers open matters of economic assistance and what came in for them [lifecare.calculations.proposals-economic]', () => {
    const world = lifecareWorld();
    const { Services, Aktualiserings } = calculations(world);
    expect([Services.length, Services[0].Type]).toEqual([1, 1]);
    expect(Aktualiserings.map(({ Type }: { Type: string }) => Type)).toContain(
      'Ek Återansökan Digital Ekonomiskt bistånd',
    );
    const service = register.services.find(({ id }) => id === Services[0].Id)!;
    world.table(servicesTable.name).put({ ...service, type: 3 });
    expect(calculations(world).Services).toEqual([]);
    expect(calculations(world, who('applicant-ended')).Services).toEqual([]);
    expect(calculations(world, who('with-resource')).Aktualiserings).toEqual([]);
    expect(calculations(world, who('under-investigation')).Investigations).toHaveLength(1);
  });

  test('members of the household are those who live together', () => {
    const { HouseholdMembers } = calculations(lifecareWorld());
    expect(HouseholdMembers.map(({ PersonId }: { PersonId: string }) => PersonId)).toEqual([
      ...household.adults,
      ...household.children,
    ]);
    const stranger = who('population-only');
    expect(calculations(lifecareWorld(), stranger).HouseholdMembers).toMatchObject([{ PersonId: stranger }]);
  });
});

test('proposals have fields that no document names where the profile says so [lifecare.api.new-fields]', () => {
  const world = lifecareWorld({ newFields: 'one' });
  for (const name of ['Actualisations', 'Calculations'] as const)
    expect(misshapen(proposal(world, name, applicant), nameOfType[name])).not.toEqual([]);
  expect(misshapen(bodyOf(ask(world, 'GET Persons/Proposals')), 'PersonBasedPersonProposalDTO')).not.toEqual([]);
});
