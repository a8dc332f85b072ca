/** GET Persons: somebody out of IFO, or out of the population register. */
import type { LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { type Judged, missingOf, parametersOf } from '../reading/parameters.ts';
import { refuse } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { oneNameRules } from '../rules-lists.ts';
import { personsTable, populationTable } from '../state.ts';
import { personView, type Source } from '../views/person.ts';

interface Request extends Judged {
  readonly person: LifecarePerson | undefined;
  readonly source: Source;
}

export const getPerson: Operation<Request> = {
  id: 'getPerson',
  method: 'GET',
  path: '/apifc/v1/Persons',
  row: 'lifecare.persons.operation',
  guard: opens(11),
  read: (call) => {
    const parameters = parametersOf(call);
    const personId = parameters('personId') ?? '';
    const known = call.table<LifecarePerson>(personsTable.name).get(personId);
    const person = known ?? call.table<LifecarePerson>(populationTable.name).get(personId);
    const faults = missingOf('lifecare.error.not-valid', parameters, ['personId']);
    return { person, source: known ? 'FC' : 'Population', faults };
  },
  rules: [
    ...oneNameRules,
    refuse('SIM-PERSON-UNKNOWN', 'lifecare.persons.unknown', ({ person }) => person === undefined, {
      expected: 'somebody whom IFO or the population register knows, by twelve characters',
      got: 'nobody',
      todo: 'take a person of `motpart people --country SE`; 404 means that there is nobody, not that a call failed',
    }),
  ],
  effect: (call, { person, source }) => succeed(call, personView(call, person!, source), 'PersonBasedPersonDTO'),
};
