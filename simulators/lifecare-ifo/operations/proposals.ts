/** GET …/Proposals: the codes and links that writes are made from. */
import type { RequirementId } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { type Judged, missingOf, parametersOf } from '../reading/parameters.ts';
import { succeed } from '../reply.ts';
import { oneNameRules } from '../rules-lists.ts';
import { calculationProposal } from '../views/calculation-proposal.ts';
import type { Seen } from '../views/fields.ts';
import { actualisationProposal, personProposal } from '../views/proposals.ts';

export const getPersonProposals: Operation = {
  id: 'getPersonProposals',
  method: 'GET',
  path: '/apifc/v1/Persons/Proposals',
  row: 'lifecare.persons.proposals',
  guard: opens(11),
  read: () => undefined,
  rules: [],
  effect: (call) => succeed(call, personProposal(call), 'PersonBasedPersonProposalDTO'),
};

interface Request extends Judged {
  readonly personId: string;
}

/** What the proposal for a person is. */
interface Proposal {
  readonly id: string;
  /** `Actualisations` */
  readonly name: string;
  readonly row: RequirementId;
  readonly package: number;
  readonly view: (seen: Seen, person: string) => object;
  readonly schema: string;
}

function proposalOf({ id, name, row, package: number, view, schema }: Proposal): Operation<Request> {
  return {
    id,
    method: 'GET',
    path: `/apifc/v1/${name}/Proposals`,
    row,
    guard: opens(number),
    read: (call) => {
      const parameters = parametersOf(call);
      const faults = missingOf('lifecare.error.not-valid', parameters, ['personId']);
      return { personId: parameters('personId') ?? '', faults };
    },
    rules: oneNameRules,
    effect: (call, { personId }) => succeed(call, view(call, personId), schema),
  };
}

export const getActualisationProposals = proposalOf({
  id: 'getActualisationProposals',
  name: 'Actualisations',
  row: 'lifecare.actualisations.proposals',
  package: 2,
  view: actualisationProposal,
  schema: 'PersonBasedAktualiseringProposalDTO',
});

export const getCalculationProposals = proposalOf({
  id: 'getCalculationProposals',
  name: 'Calculations',
  row: 'lifecare.calculations.proposals',
  package: 3,
  view: calculationProposal,
  schema: 'PersonBasedCalculationProposalDTO',
});
