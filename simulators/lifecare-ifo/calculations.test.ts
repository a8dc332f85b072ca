import { describe, expect, test } from 'vitest';
import { misshapen } from './testing/shape.ts';
import {
  application,
  blamed,
  calculated,
  calculation,
  calculationsOf as listed,
  made,
  posted,
  proposal as offered,
  setCatalogue,
} from './testing/writes.ts';
import { ask, bodyOf, lastDiagnosis, lifecareWorld, noon, register, textOf, who } from './testing/world.ts';
import type { World } from '../kernel/world.ts';

const applicant = who('applicant-paid');
const children = register.households.flatMap((one) => one.children);

const proposal = (world: World, person = applicant) => offered(world, 'Calculations', person);
const post = (part: object, world = lifecareWorld()) =>
  posted(world, 'Calculations', { ...calculation(world), ...part });
const shown = (part: object, world = lifecareWorld()): any => calculated(part, world);
const invalid = (row: string) => `400 SIM-REQUEST lifecare.calculations.${row}`;
const demandActualisation = (world: World) =>
  setCatalogue(world, 'settings', [{ name: 'AktualiseringMandatory', on: true }]);

describe('POST Calculations [lifecare.calculations.create]', () => {
  test('answers the id as a bare integer', () => {
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', { body: calculation(world) });
    expect([answer.status, textOf(answer)]).toEqual([200, '100000000']);
  });

  test('what was made is not final, and at once in list and extract [lifecare.calculations.not-final]', () => {
    const world = lifecareWorld();
    const before = new Date(noon - 1).toISOString();
    const { Aktualiserings } = proposal(world);
    const row = shown({ AktualiseringId: Aktualiserings[0].Id, CalculationDate: '2026-11-20T12:00:00' }, world);
    expect(row).toMatchObject({ Norm: 'Riksnorm 2026', Final: false, ConnectedApplication: Aktualiserings[0].Id, FromDate: '2026-11-01T00:00:00', ToDate: '2026-11-30T00:00:00' }); // prettier-ignore
    const { Result } = bodyOf(ask(world, `GET Extract/Calculations?limit=10&modifiedAfter=${before}`));
    expect(Result).toMatchObject([{ Id: row.Id, Final: false, TotalSum: row.TotalSum }]);
    expect(misshapen(row, 'PersonBasedCalculationDTO')).toEqual([]);
  });

  test('the same again is another one [lifecare.calculations.not-idempotent]', () => {
    const world = lifecareWorld();
    const ids = [1, 2].map(() => made(world, 'Calculations', { ...calculation(world) }));
    expect([ids[1]! - ids[0]!, listed(world).length]).toEqual([1, 2]);
  });

  test('it may belong to an investigation instead', () => {
    const world = lifecareWorld();
    const person = who('under-investigation');
    const [{ Id }] = proposal(world, person).Investigations;
    const own = { PersonId: person, ServiceId: null, InvestigationId: Id, CalculationPersons: [{ PersonId: person }] };
    expect(post(own, world)).toBe('200');
    expect(listed(world, person)).toMatchObject([{ InvestigationId: Id, ServiceId: null }]);
  });

  test('rows keep amounts, dates and deviations', () => {
    const row = shown({
      CalculationPersons: [
        { PersonId: applicant, DeviationFromDate: '2026-11-02T00:00:00', DeviationToDate: '2026-11-05T00:00:00' },
      ],
      CalculationIncomes: [
        {
          Id: 101,
          ApplicantAmount: 1000.5,
          ApplicantAmountDate: '2026-10-25T00:00:00',
          CoApplicantAmount: 7,
          Note: 'x'.repeat(80),
        },
      ],
      CalculationExpenses: [{ Id: 201, Amount: 5000, ApprovedAmount: 4500.25 }],
      CalculationSpecialExpenses: [{ Id: 301, Amount: 300 }],
    });
    expect(row.CalculationPersonDTOs[0]).toMatchObject({
      DeviationFromDate: '2026-11-02T00:00:00',
      DeviationToDate: '2026-11-05T00:00:00',
    });
    expect(row.CalculationIncomesDTOs).toEqual([
      {
        AmountApplicant: 1000.5,
        ApplicantSearchDate: '2026-10-25T00:00:00',
        AmountCoApplicant: 7,
        CoApplicantSearchDate: null,
        Type: 'Lön efter skatt',
      },
    ]);
    expect(row.CalculationExpensesDTOs).toEqual([
      { AppliedAmount: 5000, ApprovedAmount: 4500.25, Type: 'Boendekostnad' },
    ]);
    expect(row.CalculationSpecialExpensesDTOs).toEqual([{ AppliedAmount: 300, ApprovedAmount: 0, Type: 'Läkarvård' }]);
  });

  test.each(['PersonId', 'NormId', 'CalculationFromDate', 'CalculationToDate'])(
    'not without %s [lifecare.calculations.mandatory]',
    (name) => {
      expect(post({ [name]: null })).toBe(invalid('mandatory'));
    },
  );

  test('not of somebody whom IFO does not know [lifecare.calculations.unknown-person]', () => {
    expect(post({ PersonId: who('population-only') })).toBe(
      '404 SIM-PERSON-UNKNOWN lifecare.calculations.unknown-person',
    );
  });

  test('not for a period that ends before it begins [lifecare.calculations.period]', () => {
    expect(post({ CalculationToDate: '2026-10-31T00:00:00' })).toBe(invalid('period'));
    expect(post({ CalculationToDate: '2026-11-01T00:00:00' })).toBe('200');
  });

  test('not without a service or an investigation [lifecare.calculations.belongs]', () => {
    expect(post({ ServiceId: null })).toBe(invalid('belongs'));
  });

  test.each([
    ['ServiceId', { ServiceId: 5 }],
    ['InvestigationId', { InvestigationId: 5 }],
    ['NormId', { NormId: 20240 }],
    ['AktualiseringId', { AktualiseringId: 5 }],
    ['CalculationIncomes[1].Id', { CalculationIncomes: [{ Id: 101 }, { Id: 201 }] }],
    ['CalculationExpenses[0].Id', { CalculationExpenses: [{ Amount: 7 }] }],
    ['CalculationSpecialExpenses[0].Id', { CalculationSpecialExpenses: [{ Id: 201 }] }],
  ])('%s is one of the proposal [lifecare.calculations.links]', (name, part) => {
    expect(post(part)).toBe(invalid('links'));
    const world = lifecareWorld();
    expect(blamed(world, 'Calculations', { ...calculation(world), ...part })).toEqual([name]);
  });

  test('where an actualisation is demanded there is one [lifecare.calculations.actualisation-mandatory, lifecare.calculations.actualisation-refusal]', () => {
    const world = lifecareWorld();
    expect(proposal(world).AktualiseringMandatory).toBe(false);
    demandActualisation(world);
    expect(proposal(world).AktualiseringMandatory).toBe(true);
    expect(post({}, world)).toBe(invalid('actualisation-mandatory'));
    expect(blamed(world, 'Calculations', calculation(world))).toEqual(['AktualiseringId']);
    const id = made(world, 'Actualisations', { ...application, PersonId: applicant });
    expect(post({ AktualiseringId: id }, world)).toBe('200');
  });

  test.each(['Anna Lind', '100020', '', null])(
    '%j is no identity number of anybody [lifecare.calculations.person-ids]',
    (PersonId) => {
      expect(post({ CalculationPersons: [{ PersonId: applicant }, { PersonId }] })).toBe(invalid('person-ids'));
    },
  );

  test('the package that reads calculations writes them', () => {
    const world = lifecareWorld();
    const send = (key: string) => posted(world, 'Calculations', calculation(world), { key });
    expect([send('lifecare-8502'), send('lifecare-8501').slice(0, 3)]).toEqual(['200', '401']);
  });
});

describe('size of the household', () => {
  const persons = (size: number) => [applicant, ...children].slice(0, size).map((PersonId) => ({ PersonId }));
  const refusal = '400 SIM-NORM-HOUSEHOLD lifecare.calculations.norm-household';
  const spec = (size: number, more: object = {}) => post({ NormId: 20263, CalculationPersons: persons(size), ...more });

  test('a norm without a row for the size is refused in the words of the host [lifecare.calculations.norm-household]', () => {
    expect([spec(2), spec(3), spec(0)]).toEqual(['200', refusal, refusal]);
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', {
      body: { ...calculation(world), NormId: 20263, CalculationPersons: persons(3) },
    });
    expect(bodyOf(answer)).toEqual({ Message: 'Saknar norm för angiven hushållsstorlek' });
    expect(lastDiagnosis(world)).toMatchObject({
      expected: 'a household of 1 to 2 persons for Specnorm 2026',
      got: 'a household of 3',
    });
  });

  test('it is the number of persons, unless another is announced [lifecare.calculations.household-size]', () => {
    expect(spec(3, { HouseholdSize: 2 })).toBe(refusal);
    expect(spec(3, { HouseholdSize: 2, HasCustomHouseholdSize: true })).toBe('200');
    expect(spec(1, { HouseholdSize: 3, HasCustomHouseholdSize: 'true' })).toBe(refusal);
    expect(spec(1, { HasCustomHouseholdSize: true, HouseholdSize: 0 })).toBe(refusal);
    expect(spec(1, { HasCustomHouseholdSize: true })).toBe(invalid('household-size'));
    expect(shown({ HasCustomHouseholdSize: true, HouseholdSize: 4 }).CommonHouseholdCost).toBe(1790);
  });

  test('above seven each further person adds the last step [lifecare.norm.large-household]', () => {
    const common = (HouseholdSize: number) =>
      shown({ HasCustomHouseholdSize: true, HouseholdSize }).CommonHouseholdCost;
    expect([6, 7, 8, 10].map(common)).toEqual([2330, 2510, 2690, 3050]);
  });
});

describe('notes and days', () => {
  test.each(['CalculationIncomes', 'CalculationExpenses', 'CalculationSpecialExpenses'])(
    'a note of 81 characters in %s refuses everything [lifecare.calculations.note-length, lifecare.calculations.note-text]',
    (name) => {
      const Id = { CalculationIncomes: 101, CalculationExpenses: 201, CalculationSpecialExpenses: 301 }[name];
      const world = lifecareWorld();
      const outcome = post({ [name]: [{ Id }, { Id, Note: 'å'.repeat(81) }] }, world);
      expect([outcome, listed(world)]).toEqual(['400 SIM-CALCULATION-NOTE lifecare.calculations.note-length', []]);
      expect(post({ [name]: [{ Id, Note: 'å'.repeat(80) }] })).toBe('200');
    },
  );

  test.each([
    ['a month of 30 days', '2026-11-30', 29],
    ['a month and a day', '2026-12-01', 30],
    ['a single day', '2026-11-01', 0],
  ])('%s, to %s, takes %i at most [lifecare.calculations.days]', (_, last, most) => {
    const days = (NumberOfDays: number) =>
      post({ CalculationToDate: `${last}T00:00:00`, CalculationPersons: [{ PersonId: applicant, NumberOfDays }] });
    expect([days(most), days(most + 1)]).toEqual(['200', '400 SIM-CALCULATION-DAYS lifecare.calculations.days']);
    expect(days(-1)).toBe('400 SIM-REQUEST lifecare.error.not-valid');
  });

  test('too many days are refused in the words of the host', () => {
    const world = lifecareWorld();
    const CalculationPersons = [{ PersonId: applicant, NumberOfDays: 30 }];
    const answer = ask(world, 'POST Calculations', { body: { ...calculation(world), CalculationPersons } });
    expect(bodyOf(answer)).toEqual({ Message: 'Invalid NumberOfDays for calculationperson' });
  });

  test('a person counts by days, all of them without a number or with the most [lifecare.calculations.days-share, lifecare.norm.child-days]', () => {
    const amount = (NumberOfDays: number | null) =>
      shown({ CalculationPersons: [{ PersonId: applicant, NumberOfDays }] }).CalculationPersonDTOs[0].Amount;
    expect([null, 29, 15, 0].map(amount)).toEqual([3490, 3490, 1805.17, 0]);
  });
});

describe('dates and lists', () => {
  test.each([
    ['CalculationFromDate', { CalculationFromDate: '2026-11-01' }],
    ['CalculationDate', { CalculationDate: '2026-11-20' }],
    [
      'CalculationPersons[0].DeviationFromDate',
      { CalculationPersons: [{ PersonId: applicant, DeviationFromDate: '2026-11-01' }] },
    ],
    [
      'CalculationIncomes[0].ApplicantAmountDate',
      { CalculationIncomes: [{ Id: 101, ApplicantAmountDate: '2026-11-01' }] },
    ],
  ])('%s has a time', (name, part) => {
    const world = lifecareWorld();
    const answer = ask(world, 'POST Calculations', { body: { ...calculation(world), ...part } });
    expect(bodyOf(answer).Message).toBe(`${name} is not entered in a valid format.`);
  });

  test.each([
    ['CalculationPersons', {}],
    ['CalculationPersons', [1]],
    ['CalculationIncomes', 'x'],
    ['CalculationExpenses', [[]]],
  ])('%s is not %j', (name, value) => {
    expect(post({ [name]: value })).toBe('400 SIM-REQUEST lifecare.error.not-valid');
  });
});
