/** From a citizen who has logged in to a code for the client. */
import type { HelsenorgeClient } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import type { World } from '../kernel/world.ts';
import { sendBack, type Back } from './answering.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { touch } from './sessions.ts';
import {
  codeTable,
  freshSecret,
  grantTable,
  idOf,
  inSeconds,
  keep,
  pushedTable,
  type Grant,
  type Pushed,
  type Session,
} from './state.ts';

/** Seconds that any token lives at most, by the profile: what a grant is kept for after its last use. */
const longest = 24 * 3600;

export function backOf({ redirectUri, responseMode, state }: AuthorizationRequest): Back {
  const known = responseMode === 'form_post' ? responseMode : 'query';
  // A state that is too long is what is wrong, so it does not go back.
  return { redirectUri: redirectUri!, responseMode: known, state: (state?.length ?? 0) > 1000 ? undefined : state };
}

function usePushed(call: Call<any>, { pushed }: AuthorizationRequest): void {
  const row = pushed && call.table<Pushed>(pushedTable.name).get(pushed.id);
  if (row) keep(call.world, pushedTable, { ...row, used: true });
}

interface GrantWish {
  readonly client: HelsenorgeClient;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly session: Session;
}

export function keepGrant(world: World, { client, scopes, nonce, session }: GrantWish): Grant {
  return keep(world, grantTable, {
    id: world.ids.guid('helsenorge-oidc grant'),
    clientId: client.clientId,
    session: session.id,
    acting: session.acting,
    scopes,
    nonce,
    since: session.since,
    until: inSeconds(world, longest),
  });
}

/** A grant that was used outlives the tokens that came of it: refreshing has no end of its own. */
export function prolongGrant(world: World, grant: Grant): void {
  keep(world, grantTable, { ...grant, until: inSeconds(world, longest) });
}

/** The citizen goes back with a code. @see oidc.authorize.answered */
export function giveCode(
  call: Call<any>,
  request: AuthorizationRequest,
  session: Session,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const { world } = call;
  const code = freshSecret(world, 'code');
  keep(world, codeTable, {
    id: idOf(world, code),
    grant: keepGrant(world, { ...request, nonce: request.nonce ?? null, session }).id,
    clientId: request.client.clientId,
    redirectUri: request.redirectUri!,
    challenge: request.challenge!,
    method: request.method,
    until: inSeconds(world, call.profile('codeSeconds')),
    used: false,
  });
  usePushed(call, request);
  touch(call, session.id);
  call.note('citizen', { relation: session.acting.relation });
  return sendBack(backOf(request), { code }, headers);
}
