/** GET Persons: somebody out of IFO, or out of the population register. */
import type { LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import type { Operation } from '../../kernel/operation.ts';
import { opens } from '../access/guard.ts';
import { refuse } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { personsTable, populationTable } from '../state.ts';

interface Request {
  readonly person: LifecarePerson | undefined;
  readonly source: 'FC' | 'Population';
}

export const getPerson: Operation<Request> = {
  id: 'getPerson',
  method: 'GET',
  path: '/apifc/v1/Persons',
  row: 'lifecare.persons.operation',
  guard: opens(11),
  read: (call) => {
    const personId = call.search.get('personId') ?? '';
    const known = call.table<LifecarePerson>(personsTable.name).get(personId);
    const person = known ?? call.table<LifecarePerson>(populationTable.name).get(personId);
    return { person, source: known ? 'FC' : 'Population' };
  },
  rules: [
    refuse('SIM-PERSON-UNKNOWN', 'lifecare.persons.unknown', ({ person }) => person === undefined, {
      expected: 'somebody whom IFO or the population register knows',
      got: 'nobody',
      todo: 'take a person of `motpart people --country SE`',
    }),
  ],
  effect: (call, { person, source }) =>
    succeed(
      call,
      { PersonId: person!.personId, Name: `${person!.givenName} ${person!.familyName}`, Source: source },
      'PersonBasedPersonDTO',
    ),
};
