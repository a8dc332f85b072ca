/** What POST Actualisations refuses. */
import { economic } from '../../fixtures/lifecare/catalogue.ts';
import type { Call } from '../kernel/call.ts';
import type { Rule } from '../kernel/operation.ts';
import { acceptsInvestigation, acceptsService, openMatters } from './links.ts';
import type { ActualisationRequest } from './reading/actualisation.ts';
import { breaks, modelState } from './reading/parameters.ts';
import { refuse } from './refuse.ts';
import { bodyRules, faulty } from './rules-body.ts';
import { personsTable } from './state.ts';

const isUnknown = ({ asked }: ActualisationRequest, call: Call): boolean =>
  !call.table(personsTable.name).has(asked.person);

/** A re-application of somebody who has no open service of economic assistance. */
function isUnfounded({ asked, type }: ActualisationRequest, { world }: Call): boolean {
  if (!type?.reapplication) return false;
  return !openMatters(world, asked.person).services.some((service) => service.type === economic);
}

/** A link to something that is not open for the person, or that the type does not accept. */
function isMislinked({ asked, type }: ActualisationRequest, { world }: Call): boolean {
  const { person, service, investigation } = asked;
  const open = openMatters(world, person);
  const takesService = service === undefined || acceptsService(type!, open, service);
  return !takesService || !(investigation === undefined || acceptsInvestigation(type!, open, investigation));
}

const got = (input: ActualisationRequest): string => `other values in ${faulty(input)}`;
const todo = 'take codes from GET Actualisations/Proposals of the person';

export const actualisationRules: readonly Rule<ActualisationRequest>[] = [
  ...bodyRules,
  refuse('SIM-REQUEST', 'lifecare.actualisations.mandatory', breaks('lifecare.actualisations.mandatory'), {
    expected: 'PersonId, Date, Type, FromWho, Reason, OrganisationId and OrganisationUnitId',
    got: (input) => `no ${faulty(input)}`,
    todo: 'send them all',
    detail: modelState,
  }),
  refuse('SIM-PERSON-UNKNOWN', 'lifecare.actualisations.unknown-person', isUnknown, {
    expected: 'somebody whom IFO knows',
    got: 'somebody else',
    todo: 'write the person with POST Persons first',
  }),
  refuse('SIM-REQUEST', 'lifecare.actualisations.codes-unknown', breaks('lifecare.actualisations.codes-unknown'), {
    expected: 'codes of the proposal, FromWho and Reason those of the chosen type',
    got,
    todo,
    detail: modelState,
  }),
  refuse(
    'SIM-REQUEST',
    'lifecare.actualisations.organisation-pair',
    breaks('lifecare.actualisations.organisation-pair'),
    {
      expected: 'Id and UnitId of one organisation of the proposal',
      got,
      todo: 'send Id as OrganisationId and UnitId as OrganisationUnitId',
      detail: modelState,
    },
  ),
  refuse('SIM-REQUEST', 'lifecare.actualisations.caseworker', breaks('lifecare.actualisations.caseworker'), {
    expected: 'the Id of a user',
    got,
    todo: 'look the user up with GET Users/GetUsers and send its Id, not the name',
    detail: modelState,
  }),
  refuse(
    'SIM-REQUEST',
    'lifecare.actualisations.specify-mandatory',
    breaks('lifecare.actualisations.specify-mandatory'),
    {
      expected: 'Specifies, since SpecifyTypeMandatory of the type is true',
      got: 'none',
      todo: 'send a code of SpecifyTypes of the proposal',
      detail: modelState,
    },
  ),
  refuse('SIM-REQUEST', 'lifecare.actualisations.working-status', breaks('lifecare.actualisations.working-status'), {
    expected: 'a working status, since WorkingStatus of the type is true',
    got: 'none, or the entry 0 without a name',
    todo: 'send a code of WorkingStatus of the proposal other than 0',
    detail: modelState,
  }),
  refuse('SIM-ACTUALISATION-REAPPLICATION', 'lifecare.actualisations.reapplication', isUnfounded, {
    expected: 'an open service of economic assistance, of which the person is applicant or co-applicant',
    got: 'a re-application without one',
    todo: 'send a new application instead',
  }),
  refuse('SIM-ACTUALISATION-LINK', 'lifecare.actualisations.link-accepted', isMislinked, {
    expected: 'open services and investigations of the person, of types among ServiceTypes and InvestigationTypes',
    got: ({ asked }) => `ServiceId ${asked.service ?? 'none'}, InvestigationId ${asked.investigation ?? 'none'}`,
    todo: 'link only what the chosen type of the proposal accepts, or nothing',
  }),
];
