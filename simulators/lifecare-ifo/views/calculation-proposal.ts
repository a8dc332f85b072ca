/** PersonBasedCalculationProposalDTO */
import type {
  PersonBasedCalculationHouseholdMemberDTO,
  PersonBasedCalculationProposalDTO,
} from '../../../contracts/generated/lifecare-ifo/types.ts';
import type { Household } from '../../../fixtures/lifecare/types.ts';
import { isOn, offeredNorms } from '../catalogues.ts';
import { economicActualisations, openEconomicMatters } from '../links.ts';
import { householdsTable } from '../state.ts';
import { dayAs, namedIn, personName, type Seen } from './fields.ts';
import { codesAs, openAs } from './proposals.ts';

/** Who lives with somebody, themselves among them. */
function membersOf(seen: Seen, person: string): PersonBasedCalculationHouseholdMemberDTO[] {
  const [household] = seen.world.table<Household>(householdsTable.name).by('member', person);
  const members = household ? [...household.adults, ...household.children] : [person];
  return members.map((one) => ({ PersonId: one, Name: personName(seen, one), ChildFromOtherHousehold: false }));
}

export function calculationProposal(seen: Seen, person: string): PersonBasedCalculationProposalDTO {
  const { world } = seen;
  const { services, investigations } = openEconomicMatters(world, person);
  return {
    Investigations: investigations.map((one) => openAs(seen, 'investigationTypes', one)),
    Services: services.map((one) => openAs(seen, 'serviceTypes', one)),
    Norms: offeredNorms(world).map(({ id, name, from, to }) => ({
      Id: id,
      Name: name,
      FromDate: dayAs(seen, from),
      ToDate: dayAs(seen, to),
    })),
    HouseholdMembers: membersOf(seen, person),
    CalculationExpenseTypes: codesAs(seen, 'expenseTypes'),
    CalculationSpecialExpenseTypes: codesAs(seen, 'specialExpenseTypes'),
    CalculationIncomeTypes: codesAs(seen, 'incomeTypes'),
    AktualiseringMandatory: isOn(world, 'AktualiseringMandatory'),
    NumberOfFamilyMembersNotInHousehold: 0,
    Aktualiserings: economicActualisations(world, person).map(({ id, type, date }) => ({
      Id: id,
      Type: namedIn(seen, 'actualisationTypes', type),
      Date: dayAs(seen, date),
    })),
  };
}
