/** What nobody does by the documented operations, for whoever wants to see it: who is logged in, and the end of that. */
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { end } from './sessions.ts';
import { isOver, sessionTable, type Session } from './state.ts';

function loggedIn(world: World): readonly Session[] {
  return [...world.table<Session>(sessionTable.name).all()].filter((session) => !isOver(world, session));
}

function listed(world: World): object {
  const iso = (moment: number) => new Date(moment).toJSON();
  return {
    logins: loggedIn(world).map(({ acting, since, until }) => ({ ...acting, since: iso(since), until: iso(until) })),
  };
}

export const controls: Readonly<Record<string, Control>> = {
  'list-logins': { title: 'Citizens who are logged in, and on whose behalf', takes: {}, run: listed },
  'end-logins': {
    title: 'Logs a citizen out everywhere, with all tokens; without a number everybody',
    takes: { citizen: 'identity number of whoever logged in' },
    run: (world, { citizen }) => {
      const ending = loggedIn(world).filter(({ acting }) => citizen === undefined || acting.loggedIn === citizen);
      for (const { id } of ending) end(world, id);
      return listed(world);
    },
  },
};
