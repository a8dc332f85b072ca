/** Logs the citizen out at the provider, with all that clients got by the login. */
import type { Call } from '../../kernel/call.ts';
import { parseJwt, verifyJwt } from '../../kernel/codecs/jwt.ts';
import { publicKeyOf } from '../../kernel/codecs/jwk.ts';
import type { Reply } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { findHelsenorgeClient } from '../../registers/helsenorge-clients.ts';
import { sendTo } from '../answering.ts';
import { valueOf } from '../authorization-request.ts';
import { idTokenKey } from '../id-token.ts';
import { goodbyePage } from '../pages/other-pages.ts';
import { loadPages } from '../pages/page.ts';
import { is } from '../refuse.ts';
import { end, forgetCookie, sessionOf } from '../sessions.ts';

interface Logout {
  /** Where the citizen goes, when that is beside an address of the client. */
  readonly to: string | undefined;
  readonly state: string | undefined;
}

/** Whose id token it is; an old one says it too. */
function clientOfHint(call: Call<any>, hint: string | undefined): string | undefined {
  const jwt = hint === undefined ? undefined : parseJwt(hint);
  const key = jwt && publicKeyOf(idTokenKey(call.world).jwk);
  return jwt && key && verifyJwt(jwt, key.key) ? String(jwt.claims['aud']) : undefined;
}

function isBeside(call: Call<any>, wanted: string, registered: string): boolean {
  if (is(call, 'logoutReturn', 'registered')) return wanted === registered;
  return URL.canParse(wanted) && new URL(wanted).origin === new URL(registered).origin;
}

/** @see oidc.logout.return */
function read(call: Call<any>): Logout {
  const { search, world } = call;
  const clientId = valueOf(search, 'client_id') ?? clientOfHint(call, valueOf(search, 'id_token_hint'));
  const client = clientId === undefined ? undefined : findHelsenorgeClient(world, clientId);
  const to = valueOf(search, 'post_logout_redirect_uri');
  const fits = to !== undefined && client?.redirectUris.some((uri) => isBeside(call, to, uri));
  return { to: fits ? to : undefined, state: valueOf(search, 'state') };
}

function effect(call: Call<any>, { to, state }: Logout): Reply {
  const session = sessionOf(call);
  if (session) end(call.world, session.id);
  const cookie = forgetCookie(call);
  return to === undefined ? goodbyePage(cookie) : sendTo(to, state === undefined ? {} : { state }, cookie);
}

export const logout: Operation<Logout> = {
  id: 'logout',
  method: 'GET',
  path: '/v2/logout',
  row: 'oidc.logout.ended',
  load: loadPages,
  read,
  rules: [],
  effect,
};
