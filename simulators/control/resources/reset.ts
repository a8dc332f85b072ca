import { object, route, string } from '../route.ts';

/** Everything that changed in the world is gone: state, tokens, clock, faults, profile and journal. */
export const reset = route({
  id: 'reset',
  method: 'POST',
  path: '/reset',
  summary: 'Puts the world back to its seeded state, clock and journal included',
  answer: object({ world: string }),
  handle: ({ world }) => {
    world.reset();
    return { world: world.id };
  },
});
