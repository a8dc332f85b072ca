/** The body of POST Actualisations, held against the catalogues. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { ActualisationType, Named } from '../../../fixtures/lifecare/catalogue.ts';
import type { Call } from '../../kernel/call.ts';
import type { World } from '../../kernel/world.ts';
import { catalogueOf } from '../catalogues.ts';
import type { Written } from '../rules-body.ts';
import { usersTable } from '../state.ts';
import { readBody } from './body.ts';
import { FieldReader } from './field-reader.ts';

const mandatory = ['PersonId', 'Date', 'Type', 'FromWho', 'Reason', 'OrganisationId', 'OrganisationUnitId'] as const;

/** What the body says. Numbers are codes and ids, and undefined where there is none. */
function fieldsIn(fields: FieldReader) {
  return {
    person: fields.text('PersonId') ?? '',
    date: fields.day('Date') ?? '',
    type: fields.integer('Type'),
    fromWho: fields.integer('FromWho'),
    reason: fields.integer('Reason'),
    organisation: fields.integer('OrganisationId'),
    unit: fields.text('OrganisationUnitId'),
    caseworker: fields.text('CaseworkerId') ?? '',
    specify: fields.integer('Specifies'),
    service: fields.integer('ServiceId'),
    investigation: fields.integer('InvestigationId'),
    workingStatus: fields.integer('WorkingStatus'),
  };
}

type Asked = ReturnType<typeof fieldsIn>;

export interface ActualisationRequest extends Written {
  readonly asked: Asked;
  /** Undefined where the catalogue has no such type. */
  readonly type: ActualisationType | undefined;
}

const unknown: RequirementId = 'lifecare.actualisations.codes-unknown';

/** Blames a code that is none of those. */
function blameCode(fields: FieldReader, name: string, code: number | undefined, offered: readonly number[]): void {
  if (code !== undefined && !offered.includes(code)) fields.blame(unknown, name, `${name} ${code} is not offered.`);
}

const idsOf = (list: readonly Named[]): number[] => list.map(({ id }) => id);

function blameCodes(fields: FieldReader, world: World, asked: Asked, type: ActualisationType | undefined): void {
  blameCode(fields, 'Type', asked.type, type ? [type.id] : []);
  if (type) blameCode(fields, 'FromWho', asked.fromWho, type.fromWhos);
  if (type) blameCode(fields, 'Reason', asked.reason, type.reasons);
  blameCode(fields, 'Specifies', asked.specify, idsOf(catalogueOf(world, 'specifyTypes')));
  blameCode(fields, 'WorkingStatus', asked.workingStatus, idsOf(catalogueOf(world, 'workingStatuses')));
}

/** Id and unit of an organisation belong together. */
function blameOrganisation(fields: FieldReader, world: World, { organisation, unit }: Asked): void {
  if (organisation === undefined || unit === undefined) return;
  const pairs = catalogueOf(world, 'organisations');
  if (pairs.some((one) => one.id === organisation && one.unit === unit)) return;
  const row: RequirementId = 'lifecare.actualisations.organisation-pair';
  fields.blame(row, 'OrganisationId', 'No organisation has this OrganisationId and OrganisationUnitId.');
}

function blameCaseworker(fields: FieldReader, world: World, { caseworker }: Asked): void {
  if (caseworker === '' || world.table(usersTable.name).has(caseworker)) return;
  fields.blame('lifecare.actualisations.caseworker', 'CaseworkerId', 'CaseworkerId is the Id of no user.');
}

/** What the type demands beyond the rest. */
function blameDemanded(fields: FieldReader, { specify, workingStatus }: Asked, type: ActualisationType): void {
  if (type.specifyMandatory && specify === undefined)
    fields.blame('lifecare.actualisations.specify-mandatory', 'Specifies', 'The type must be specified.');
  if (type.statusMandatory && !workingStatus)
    fields.blame('lifecare.actualisations.working-status', 'WorkingStatus', 'The type demands a working status.');
}

export function readActualisation(call: Call): ActualisationRequest {
  const body = readBody(call);
  const fields = new FieldReader(body.fields);
  fields.demand('lifecare.actualisations.mandatory', mandatory);
  const asked = fieldsIn(fields);
  const type = catalogueOf(call.world, 'actualisationTypes').find(({ id }) => id === asked.type);
  blameCodes(fields, call.world, asked, type);
  blameOrganisation(fields, call.world, asked);
  blameCaseworker(fields, call.world, asked);
  if (type) blameDemanded(fields, asked, type);
  return { body, faults: fields.faults, dates: fields.dates, asked, type };
}
