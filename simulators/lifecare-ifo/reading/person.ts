/** The body of POST Persons, held against the catalogues. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../../kernel/call.ts';
import type { World } from '../../kernel/world.ts';
import { mayBeStored } from '../../registers/people.ts';
import { catalogueOf } from '../catalogues.ts';
import type { Written } from '../rules-body.ts';
import { readBody } from './body.ts';
import { FieldReader } from './field-reader.ts';
import { said, type Said } from './said.ts';

/** `lifecare.identity.pattern` */
const twelveCharacters = /^(?:18|19|20)\d{6}[0-9A-Za-z]{4}$/;

/** What the body says of somebody; undefined where it says nothing. */
function fieldsIn(fields: FieldReader) {
  return {
    givenName: fields.text('Name'),
    familyName: fields.text('Surname'),
    maritalStatus: fields.integer('MaritalStatus'),
    street: fields.text('StreetAddress'),
    postalCode: fields.text('PostalCode'),
    city: fields.text('PostalAddress'),
    careOf: fields.text('CareOfAddress'),
    phoneHome: fields.text('PhoneHome'),
    phoneWork: fields.text('PhoneWork'),
    phone: fields.text('PhoneMobile'),
    email: fields.text('Email'),
    area: fields.integer('Area'),
    keyCode: fields.text('KeyCode'),
    citizenship: fields.integer('CitizenShipCountry'),
    bornIn: fields.integer('BornCountry'),
  };
}

type Particulars = ReturnType<typeof fieldsIn>;

export interface PersonRequest extends Written {
  readonly personId: string;
  /** Only what was said. */
  readonly said: Said<Particulars>;
}

const codes: RequirementId = 'lifecare.persons.create-codes';

function blameCodes(fields: FieldReader, world: World, { maritalStatus, citizenship, bornIn }: Particulars): void {
  const check = (name: string, code: number | undefined, list: 'maritalStatuses' | 'countries') => {
    const isListed = code === undefined || catalogueOf(world, list).some(({ id }) => id === code);
    if (!isListed) fields.blame(codes, name, `${name} ${code} is not listed.`);
  };
  check('MaritalStatus', maritalStatus, 'maritalStatuses');
  check('CitizenShipCountry', citizenship, 'countries');
  check('BornCountry', bornIn, 'countries');
}

/** A key code is one of its area, where an area is named. */
function blameArea(fields: FieldReader, world: World, { area, keyCode }: Particulars): void {
  const areas = catalogueOf(world, 'areas').filter(({ id }) => area === undefined || id === area);
  if (areas.length === 0) fields.blame(codes, 'Area', `Area ${area} is not listed.`);
  if (keyCode && !areas.some(({ keyCodes }) => keyCodes.includes(keyCode)))
    fields.blame(codes, 'KeyCode', 'KeyCode is not listed for the area.');
}

function blameIdentity(fields: FieldReader, world: World, personId: string): void {
  if (personId === '') return;
  if (!twelveCharacters.test(personId))
    fields.blame('lifecare.identity.pattern', 'PersonId', 'PersonId is no identity number of twelve characters.');
  else if (!mayBeStored(world, personId))
    fields.blame('lifecare.persons.create-stranger', 'PersonId', 'PersonId may be that of a real person.');
}

export function readPerson(call: Call): PersonRequest {
  const body = readBody(call);
  const fields = new FieldReader(body.fields);
  fields.demand('lifecare.persons.create-mandatory', ['PersonId']);
  const personId = fields.text('PersonId') ?? '';
  const particulars = fieldsIn(fields);
  blameIdentity(fields, call.world, personId);
  blameCodes(fields, call.world, particulars);
  blameArea(fields, call.world, particulars);
  return { body, faults: fields.faults, dates: fields.dates, personId, said: said(particulars) };
}
