/** Who is logged in at the provider in one browser: a cookie, and what is kept under it. */
import type { Call } from '../kernel/call.ts';
import type { World } from '../kernel/world.ts';
import { endSession } from '../registers/reference-tokens.ts';
import { forCitizens } from './addresses.ts';
import type { Acting } from './citizens.ts';
import {
  find,
  freshSecret,
  grantTable,
  idOf,
  inSeconds,
  isOver,
  keep,
  sessionTable,
  type Grant,
  type Session,
} from './state.ts';

const cookieName = 'helsenorge-login';

function cookieIn(call: Call<any>): string | undefined {
  const pairs = (call.header('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

/** The cookie's header: not for scripts, not sent with the forms of other sites. @see oidc.session.cookie */
function setCookie(call: Call<any>, value: string, more = ''): Readonly<Record<string, string>> {
  const { pathname } = new URL(forCitizens(call));
  const secure = call.request.tls ? '; Secure' : '';
  return { 'set-cookie': `${cookieName}=${value}; Path=${pathname}; HttpOnly; SameSite=Lax${secure}${more}` };
}

/** Whoever is logged in in this browser, and has been active lately. @see oidc.session.inactivity */
export function sessionOf(call: Call<any>): Session | undefined {
  const cookie = cookieIn(call);
  const session = cookie === undefined ? undefined : find(call.world, sessionTable, cookie);
  return session && !isOver(call.world, session) ? session : undefined;
}

const laterOn = (call: Call<any>) => inSeconds(call.world, call.profile('inactivitySeconds'));

/** Counts as activity. */
export function touch(call: Call<any>, id: string): void {
  const session = call.table<Session>(sessionTable.name).get(id);
  if (session) keep(call.world, sessionTable, { ...session, until: laterOn(call) });
}

export function keepSession(world: World, secret: string, acting: Acting, until: number): Session {
  return keep(world, sessionTable, { id: idOf(world, secret), acting, since: world.clock.security(), until });
}

export interface Begun {
  readonly session: Session;
  readonly headers: Readonly<Record<string, string>>;
}

export function beginSession(call: Call<any>, acting: Acting): Begun {
  const secret = freshSecret(call.world, 'session');
  return { session: keepSession(call.world, secret, acting, laterOn(call)), headers: setCookie(call, secret) };
}

/** Ends a login with all that clients got by it. */
export function end(world: World, id: string): void {
  for (const grant of world.table<Grant>(grantTable.name).by('session', id)) endSession(world, grant.id);
  world.table<Session>(sessionTable.name).delete(id);
}

export const forgetCookie = (call: Call<any>) => setCookie(call, '', '; Max-Age=0');
