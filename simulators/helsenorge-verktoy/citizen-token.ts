/** The access token of a citizen's login without the login: `helsenorge-oidc` gives the same by the documented way. */
import type { World } from '../kernel/world.ts';
import { findHelsenorgeClientByName } from '../registers/helsenorge-clients.ts';
import { issueReferenceToken } from '../registers/reference-tokens.ts';

/** As long as the login's own tokens are in force. */
const lifetimeSeconds = 1_800;
/** The ready-made client that logs citizens in. */
const tool = 'motpart-tool';

export interface CitizenToken {
  readonly accessToken: string;
  readonly expiresIn: number;
}

/** @param represented  whose matters it opens, `loggedIn` by somebody who may be another */
export function issueCitizenToken(world: World, represented: string, loggedIn = represented): CitizenToken {
  const { clientId, scopes } = findHelsenorgeClientByName(world, tool)!;
  const issued = world.clock.security();
  const accessToken = issueReferenceToken(world, {
    issuer: 'helsenorge-oidc',
    use: 'access',
    clientId,
    scopes,
    audiences: [],
    issued,
    expires: issued + lifetimeSeconds * 1_000,
    citizen: { sub: world.ids.guid('verktoy.citizen-tokens'), represented, loggedIn },
    session: null,
  });
  return { accessToken, expiresIn: lifetimeSeconds };
}
