/** The body of POST Calculations, held against the catalogues and the matters of the person. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Norm } from '../../../fixtures/lifecare/norms.ts';
import type { Calculation } from '../../../fixtures/lifecare/types.ts';
import type { Call } from '../../kernel/call.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf, offeredNorms } from '../catalogues.ts';
import { economicActualisations, openEconomicMatters } from '../links.ts';
import type { Written } from '../rules-body.ts';
import { personIn } from '../views/fields.ts';
import { readBody } from './body.ts';
import { type Read, readExpense, readIncome, readPersonRow } from './calculation-rows.ts';
import { FieldReader } from './field-reader.ts';

const mandatory = ['PersonId', 'NormId', 'CalculationFromDate', 'CalculationToDate'] as const;

/** What the body says beside its rows. */
function fieldsIn(fields: FieldReader) {
  return {
    person: fields.text('PersonId') ?? '',
    service: fields.integer('ServiceId'),
    investigation: fields.integer('InvestigationId'),
    norm: fields.integer('NormId'),
    actualisation: fields.integer('AktualiseringId'),
    date: fields.day('CalculationDate'),
    from: fields.day('CalculationFromDate') ?? '',
    to: fields.day('CalculationToDate') ?? '',
    hasSize: fields.flag('HasCustomHouseholdSize') ?? false,
    size: fields.integer('HouseholdSize'),
  };
}

function rowsIn(fields: FieldReader) {
  return {
    persons: fields.rows('CalculationPersons', readPersonRow),
    incomes: fields.rows('CalculationIncomes', readIncome),
    expenses: fields.rows('CalculationExpenses', readExpense),
    specialExpenses: fields.rows('CalculationSpecialExpenses', readExpense),
  };
}

type Asked = ReturnType<typeof fieldsIn>;
type Rows = ReturnType<typeof rowsIn>;

export interface CalculationRequest extends Written {
  readonly asked: Asked;
  readonly rows: Pick<Calculation, 'persons' | 'incomes' | 'expenses' | 'specialExpenses'>;
  /** Undefined where none of that id is offered. */
  readonly norm: Norm | undefined;
}

const links: RequirementId = 'lifecare.calculations.links';

interface Identified {
  readonly id: number;
}

function blameLink(fields: FieldReader, name: string, id: number | undefined, offered: readonly Identified[]): void {
  if (id !== undefined && !offered.some((one) => one.id === id)) fields.blame(links, name, `${name} ${id} is not offered.`); // prettier-ignore
}

function blameLinks(
  fields: FieldReader,
  world: World,
  { person, service, investigation, norm, actualisation }: Asked,
): void {
  const { services, investigations } = openEconomicMatters(world, person);
  blameLink(fields, 'ServiceId', service, services);
  blameLink(fields, 'InvestigationId', investigation, investigations);
  blameLink(fields, 'NormId', norm, offeredNorms(world));
  blameLink(fields, 'AktualiseringId', actualisation, economicActualisations(world, person));
  if (service === undefined && investigation === undefined)
    fields.blame('lifecare.calculations.belongs', 'ServiceId', 'ServiceId or InvestigationId is required.');
}

type Listed = 'incomeTypes' | 'expenseTypes' | 'specialExpenseTypes';

function blameTypes(world: World, list: Listed, rows: readonly Read<{ readonly type: number }>[]): void {
  const offered = new Set(catalogueOf(world, list).map(({ id }) => id));
  for (const { reader, row } of rows) if (!offered.has(row.type)) reader.blame(links, 'Id', 'Id is not offered.');
}

function blamePersons(world: World, persons: Rows['persons']): void {
  for (const { reader, row } of persons)
    if (!personIn({ world }, row.person))
      reader.blame('lifecare.calculations.person-ids', 'PersonId', 'PersonId is no identity number of anybody known.');
}

function blameRows(world: World, { persons, incomes, expenses, specialExpenses }: Rows): void {
  blamePersons(world, persons);
  blameTypes(world, 'incomeTypes', incomes);
  blameTypes(world, 'expenseTypes', expenses);
  blameTypes(world, 'specialExpenseTypes', specialExpenses);
}

/** A period in order, and a size where one is announced. */
function blameExtent(fields: FieldReader, { from, to, hasSize, size }: Asked): void {
  if (from !== '' && to !== '' && to < from)
    fields.blame('lifecare.calculations.period', 'CalculationToDate', 'CalculationToDate lies before the first day.');
  if (hasSize && size === undefined)
    fields.blame('lifecare.calculations.household-size', 'HouseholdSize', 'The HouseholdSize field is required.');
}

const plain = <Row>(rows: readonly Read<Row>[]): Row[] => rows.map(({ row }) => row);

export function readCalculation(call: Call): CalculationRequest {
  const { world } = call;
  const body = readBody(call);
  const fields = new FieldReader(body.fields);
  fields.demand('lifecare.calculations.mandatory', mandatory);
  const asked = fieldsIn(fields);
  const read = rowsIn(fields);
  blameLinks(fields, world, asked);
  blameExtent(fields, asked);
  blameRows(world, read);
  const rows = {
    persons: plain(read.persons),
    incomes: plain(read.incomes),
    expenses: plain(read.expenses),
    specialExpenses: plain(read.specialExpenses),
  };
  const norm = offeredNorms(world).find(({ id }) => id === asked.norm);
  return { body, faults: fields.faults, dates: fields.dates, asked, rows, norm };
}
