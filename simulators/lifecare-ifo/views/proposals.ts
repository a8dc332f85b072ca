/** What writes are made from: the proposals of persons, actualisations and calculations. */
import type {
  PersonBasedAktualiseringProposalDTO,
  PersonBasedAktualiseringsInfoDTO,
  PersonBasedAktualiseringsServiceDTO,
  PersonBasedPersonProposalDTO,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { ActualisationType, Named } from '../../../fixtures/lifecare/catalogue.ts';
import type { CatalogueName } from '../../../fixtures/lifecare/catalogues.ts';
import type { Investigation, Service } from '../../../fixtures/lifecare/types.ts';
import { catalogueOf } from '../catalogues.ts';
import { openMatters } from '../links.ts';
import { dayAs, namedIn, type Seen } from './fields.ts';

type NamedList = Exclude<CatalogueName, 'settings'>;

const entriesOf = ({ world }: Seen, list: NamedList): readonly Named[] => catalogueOf(world, list);

/** Code and name of each entry. */
export const codesAs = (seen: Seen, list: NamedList) =>
  entriesOf(seen, list).map(({ id, name }) => ({ Id: id, Name: name }));

const chosenAs = (seen: Seen, list: NamedList, ids: readonly number[]) =>
  codesAs(seen, list).filter(({ Id }) => ids.includes(Id));

export function personProposal(seen: Seen): PersonBasedPersonProposalDTO {
  return {
    CitizenShips: codesAs(seen, 'countries'),
    MaritalStatuses: codesAs(seen, 'maritalStatuses'),
    Areas: codesAs(seen, 'areas'),
    AreaKeyCodes: catalogueOf(seen.world, 'areas').map(({ name, keyCodes }) => ({
      Name: name,
      KeyCodes: keyCodes.map((code) => ({ Code: code })),
    })),
  };
}

function typeAs(seen: Seen, type: ActualisationType): PersonBasedAktualiseringsInfoDTO {
  return {
    Id: type.id,
    Name: type.name,
    SpecifyTypeMandatory: type.specifyMandatory,
    WorkingStatus: type.statusMandatory,
    Reasons: chosenAs(seen, 'reasons', type.reasons),
    FromWho: chosenAs(seen, 'fromWhos', type.fromWhos),
    InvestigationTypes: chosenAs(seen, 'investigationTypes', type.investigations),
    ServiceTypes: chosenAs(seen, 'serviceTypes', type.services),
  };
}

/** An open matter with its type by code and by name. */
export const openAs = (
  seen: Seen,
  list: 'serviceTypes' | 'investigationTypes',
  { id, type, from }: Service | Investigation,
) => ({
  Id: id,
  Type: type,
  Name: namedIn(seen, list, type),
  StartDate: dayAs(seen, from),
});

function matterAs(
  seen: Seen,
  list: 'serviceTypes' | 'investigationTypes',
  matter: Service | Investigation,
): PersonBasedAktualiseringsServiceDTO {
  const unit = catalogueOf(seen.world, 'organisations').find(({ id }) => id === matter.organisation)?.unit ?? null;
  return {
    ...openAs(seen, list, matter),
    OrganisationId: matter.organisation,
    OrganisationUnitId: unit,
    CaseworkerId: matter.caseworker,
  };
}

export function actualisationProposal(seen: Seen, person: string): PersonBasedAktualiseringProposalDTO {
  const { world } = seen;
  const { services, investigations } = openMatters(world, person);
  return {
    ActualisationTypes: catalogueOf(world, 'actualisationTypes').map((type) => typeAs(seen, type)),
    SpecifyTypes: codesAs(seen, 'specifyTypes'),
    WorkingStatus: codesAs(seen, 'workingStatuses'),
    Organizations: catalogueOf(world, 'organisations').map(({ id, unit, name }) => ({
      Id: id,
      UnitId: unit,
      Name: name,
    })),
    Investigations: investigations.map((one) => matterAs(seen, 'investigationTypes', one)),
    Services: services.map((one) => matterAs(seen, 'serviceTypes', one)),
    AttachmentTypes: catalogueOf(world, 'attachmentTypes').map(({ id, name, senders }) => ({
      Id: id,
      Name: name,
      SenderTypes: senders.map((sender) => ({ Id: sender.id, Name: sender.name })),
    })),
  };
}
