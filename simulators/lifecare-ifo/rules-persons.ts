/** What POST Persons refuses. */
import type { Rule } from '../kernel/operation.ts';
import { breaks, modelState } from './reading/parameters.ts';
import type { PersonRequest } from './reading/person.ts';
import { refuse } from './refuse.ts';
import { bodyRules, faulty } from './rules-body.ts';

export const personRules: readonly Rule<PersonRequest>[] = [
  ...bodyRules,
  refuse('SIM-REQUEST', 'lifecare.persons.create-mandatory', breaks('lifecare.persons.create-mandatory'), {
    expected: 'PersonId',
    got: 'none',
    todo: 'send the identity number of the person',
    detail: modelState,
  }),
  refuse<PersonRequest>('SIM-REQUEST', 'lifecare.identity.pattern', breaks('lifecare.identity.pattern'), {
    expected: 'PersonId of twelve characters, century to last four, without hyphen',
    got: ({ personId }) => `${personId.length} characters of another form`,
    todo: 'send it as 199001012384',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.persons.create-stranger', breaks('lifecare.persons.create-stranger'), {
    expected: 'somebody of the population, a number in TF form or a published test number',
    got: 'a number that may belong to a real person',
    todo: 'take a person of `motpart people --country SE`',
    detail: modelState,
  }),
  refuse('SIM-REQUEST', 'lifecare.persons.create-codes', breaks('lifecare.persons.create-codes'), {
    expected: 'codes of the proposal',
    got: (input) => `other values in ${faulty(input)}`,
    todo: 'take codes from GET Persons/Proposals; KeyCode is one of its area',
    detail: modelState,
  }),
];
