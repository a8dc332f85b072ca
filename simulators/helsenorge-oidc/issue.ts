/** Tokens of a grant. */
import type { World } from '../kernel/world.ts';
import { issueReferenceToken, type ReferenceToken } from '../registers/reference-tokens.ts';
import { pseudonym } from './citizens.ts';
import { inSeconds, type Grant } from './state.ts';

/** What tokens open. @see oidc.introspect.audience */
const audiences = ['nhn:helsenorge.eksternapi'];

interface Wish {
  readonly use: ReferenceToken['use'];
  readonly scopes: readonly string[];
  readonly seconds: number;
}

/** @see oidc.token.reference */
export function issue(world: World, { id, clientId, acting }: Grant, { use, scopes, seconds }: Wish): string {
  const { loggedIn, represented } = acting;
  return issueReferenceToken(world, {
    issuer: 'helsenorge-oidc',
    use,
    clientId,
    scopes,
    audiences,
    issued: world.clock.security(),
    expires: inSeconds(world, seconds),
    citizen: { sub: pseudonym(world, clientId, represented), represented, loggedIn },
    session: id,
  });
}
