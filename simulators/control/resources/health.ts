import { peopleTable } from '../../registers/people.ts';
import { count, list, object, oneOf, route, string } from '../route.ts';

/** Says that the server is up, what it runs and from which seed. */
export const health = route({
  id: 'health',
  method: 'GET',
  path: '/health',
  summary: 'Is the server up, and what does it run?',
  answer: object({
    status: oneOf('ok'),
    version: string,
    seed: count,
    people: count,
    systems: list(string),
    worlds: count,
  }),
  handle: ({ house, world }) => ({
    status: 'ok',
    version: house.version,
    seed: world.seed,
    people: world.keeps(peopleTable.name) ? world.table(peopleTable.name).size : 0,
    systems: house.simulator.systems.map(({ id }) => id),
    worlds: house.worlds.size,
  }),
});
