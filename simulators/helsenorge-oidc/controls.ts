/** What nobody does by the documented operations, for whoever wants to see it: who is logged in, and the end of that. */
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import type { Profile } from '../../contracts/generated/helsenorge-oidc/index.ts';
import { findHelsenorgeClientByName } from '../registers/helsenorge-clients.ts';
import { choicesOf, isCitizen, pick } from './citizens.ts';
import { keepGrant } from './granting.ts';
import { issue } from './issue.ts';
import { end, keepSession } from './sessions.ts';
import { freshSecret, inSeconds, isOver, sessionTable, type Session } from './state.ts';

function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new RangeError(`give ${name} as a string`);
}

function loggedIn(world: World): readonly Session[] {
  return [...world.table<Session>(sessionTable.name).all()].filter((session) => !isOver(world, session));
}

function listed(world: World): object {
  const iso = (moment: number) => new Date(moment).toJSON();
  return {
    logins: loggedIn(world).map(({ acting, since, until }) => ({ ...acting, since: iso(since), until: iso(until) })),
  };
}

/** The same as a login on the page and a code that is redeemed, in one step. */
function logIn(world: World, body: Readonly<Record<string, unknown>>): object {
  const { citizen, represented } = pick(world, textIn(body, 'citizen') ?? '', textIn(body, 'represented'));
  const choices = isCitizen(citizen) ? choicesOf(world, citizen!) : [];
  const acting = choices.find((one) => one.represented === (represented ?? citizen!.number));
  if (!acting) throw new RangeError('give a citizen of Norway who is alive, and one whom that citizen represents');
  const client = findHelsenorgeClientByName(world, textIn(body, 'client') ?? 'motpart-tool');
  if (client?.kind !== 'citizen') throw new RangeError('no client of that name logs citizens in');
  const { tokenSeconds, inactivitySeconds } = world.profile('helsenorge-oidc') as unknown as Profile;
  const session = keepSession(world, freshSecret(world, 'session'), acting, inSeconds(world, inactivitySeconds));
  const grant = keepGrant(world, { client, scopes: client.scopes, nonce: null, session });
  const accessToken = issue(world, grant, { use: 'access', scopes: client.scopes, seconds: tokenSeconds });
  return { accessToken, tokenType: 'Bearer', expiresIn: tokenSeconds, ...acting };
}

export const controls: Readonly<Record<string, Control>> = {
  'log-in': {
    title: 'Logs a citizen in without a browser, and gives the access token that a tool would get',
    takes: {
      citizen: 'identity number or persona of whoever logs in',
      represented: 'identity number or persona of whoever is represented; without it the citizen',
      client: 'name of the client; without it motpart-tool',
    },
    run: logIn,
  },
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
