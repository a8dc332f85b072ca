/** POST Persons: somebody comes into IFO, or is written over (`lifecare.persons.create-existing`). */
import type { LifecarePerson } from '../../../fixtures/lifecare/types.ts';
import { loadXml } from '../../kernel/codecs/xml.ts';
import type { Operation } from '../../kernel/operation.ts';
import type { World } from '../../kernel/world.ts';
import { opens } from '../access/guard.ts';
import { newId, type Unstamped, write } from '../cases/ids.ts';
import { type PersonRequest, readPerson } from '../reading/person.ts';
import { is } from '../refuse.ts';
import { succeed } from '../reply.ts';
import { personRules } from '../rules-persons.ts';
import { personsTable, populationTable } from '../state.ts';

/** Somebody whom neither IFO nor the population register knows. */
const stranger = (world: World, personId: string): Unstamped<LifecarePerson> => ({
  personId,
  customerNumber: newId(world),
  givenName: '',
  familyName: '',
  street: '',
  postalCode: '',
  city: '',
  phone: null,
  email: '',
  addressProtection: false,
  protectedRegistration: false,
  secretPhone: false,
});

/** Takes somebody out of the population register, whom IFO has from now on (`lifecare.persons.create-moves`). */
function fromPopulation(world: World, personId: string): LifecarePerson | undefined {
  const population = world.table<LifecarePerson>(populationTable.name);
  const person = population.get(personId);
  population.delete(personId);
  return person;
}

function standing(world: World, personId: string): Unstamped<LifecarePerson> {
  const known = world.table<LifecarePerson>(personsTable.name).get(personId);
  return known ?? fromPopulation(world, personId) ?? stranger(world, personId);
}

export const createPerson: Operation<PersonRequest> = {
  id: 'createPerson',
  method: 'POST',
  path: '/apifc/v1/Persons',
  row: 'lifecare.persons.create',
  guard: opens(11),
  load: loadXml,
  read: readPerson,
  rules: personRules,
  effect: (call, { personId, said }) => {
    const { customerNumber } = write(call.world, personsTable, { ...standing(call.world, personId), ...said });
    const answer = is(call, 'createPersonAnswer', 'person-id') ? personId : String(customerNumber);
    return succeed(call, answer, 'string');
  },
};
