/** What POST Calculations refuses. */
import { mostDays, sizeOf } from '../../fixtures/lifecare/arithmetic.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import { isOn } from './catalogues.ts';
import type { CalculationRequest } from './reading/calculation.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { refuse } from './refuse.ts';
import { bodyRules, faulty } from './rules-body.ts';
import { personsTable } from './state.ts';

const mostLetters = 80;

const isUnknown = ({ asked }: CalculationRequest, call: Call): boolean =>
  !call.table(personsTable.name).has(asked.person);

const lacksActualisation = ({ asked }: CalculationRequest, { world }: Call): boolean =>
  isOn(world, 'AktualiseringMandatory') && asked.actualisation === undefined;

/** Of the household, by the persons unless a size of its own is announced (`lifecare.calculations.household-size`). */
const sizeIn = ({ asked, rows }: CalculationRequest): number =>
  sizeOf({ persons: rows.persons, ...(asked.hasSize && { size: asked.size! }) });

/** The norm has no row for a household of that size. */
function lacksRow(input: CalculationRequest): boolean {
  const size = sizeIn(input);
  const { largest } = input.norm!;
  return size < 1 || (largest !== null && size > largest);
}

function hasLongNote({ rows }: CalculationRequest): boolean {
  const noted = [...rows.incomes, ...rows.expenses, ...rows.specialExpenses];
  return noted.some(({ note = '' }) => note.length > mostLetters);
}

const hasTooManyDays = ({ asked, rows }: CalculationRequest): boolean =>
  rows.persons.some(({ days }) => days !== null && days > mostDays(asked));

const got = (input: CalculationRequest): string => `other values in ${faulty(input)}`;

export const calculationRules: readonly Rule<CalculationRequest>[] = [
  ...bodyRules,
  refuse<CalculationRequest>(
    'SIM-REQUEST',
    'lifecare.calculations.mandatory',
    breaks('lifecare.calculations.mandatory'),
    {
      expected: 'PersonId, NormId, CalculationFromDate and CalculationToDate',
      got: (input) => `no ${faulty(input)}`,
      todo: 'send them all',
      detail: modelState,
    },
  ),
  refuse('SIM-PERSON-UNKNOWN', 'lifecare.calculations.unknown-person', isUnknown, {
    expected: 'somebody whom IFO knows',
    got: 'somebody else',
    todo: 'write the person with POST Persons first',
  }),
  refuse<CalculationRequest>('SIM-REQUEST', 'lifecare.calculations.period', breaks('lifecare.calculations.period'), {
    expected: 'a period whose last day is not before its first',
    got: ({ asked }) => `${asked.from} to ${asked.to}`,
    todo: 'send the first and the last day of the month',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.calculations.belongs', breaks('lifecare.calculations.belongs'), {
    expected: 'ServiceId or InvestigationId',
    got: 'neither',
    todo: 'take one of GET Calculations/Proposals of the person',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.calculations.links', breaks('lifecare.calculations.links'), {
    expected: 'ids of the proposal for the person',
    got,
    todo: 'take them from GET Calculations/Proposals, the norm by its name and period',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.calculations.actualisation-mandatory', lacksActualisation, {
    expected: 'AktualiseringId, since AktualiseringMandatory of the proposal is true',
    got: 'none',
    todo: 'send the Id of one of Aktualiserings of the proposal',
    detail: JSON.stringify({ modelState: { AktualiseringId: ['The AktualiseringId field is required.'] } }),
  }),
  refuse('SIM-REQUEST', 'lifecare.calculations.person-ids', breaks('lifecare.calculations.person-ids'), {
    expected: 'identity numbers of people who are known',
    got,
    todo: 'take PersonId of HouseholdMembers of the proposal: neither names nor customer numbers will do',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.calculations.household-size', breaks('lifecare.calculations.household-size'), {
    expected: 'HouseholdSize, since HasCustomHouseholdSize is true',
    got: 'none',
    todo: 'send it, or leave HasCustomHouseholdSize out',
    detail: modelState,
  }),
  refuse('SIM-NORM-HOUSEHOLD', 'lifecare.calculations.norm-household', lacksRow, {
    expected: ({ norm }) => `a household of 1 to ${norm!.largest ?? 'any number of'} persons for ${norm!.name}`,
    got: (input) => `a household of ${sizeIn(input)}`,
    todo: 'choose another norm of the same month by its name, or name the persons',
  }),
  refuse('SIM-CALCULATION-NOTE', 'lifecare.calculations.note-length', hasLongNote, {
    expected: `notes of ${mostLetters} characters at most`,
    got: 'a longer one',
    todo: 'shorten it: nothing of the calculation was taken',
  }),
  refuse('SIM-CALCULATION-DAYS', 'lifecare.calculations.days', hasTooManyDays, {
    expected: ({ asked }) => `NumberOfDays of ${mostDays(asked)} at most, the last day less the first`,
    got: ({ rows }) => rows.persons.map(({ days }) => days ?? 'none').join(', '),
    todo: 'leave NumberOfDays out for whoever is there all the time',
  }),
];
