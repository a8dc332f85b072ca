/** What can be wrong with an authorization request in this browser. */
import type { Rule } from '../kernel/operation.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { refuse } from './refuse.ts';
import type { Choosing } from './rules-login.ts';
import type { Session } from './state.ts';

export interface Authorization extends AuthorizationRequest, Choosing {
  /** Who is logged in in this browser, and may go back without a page. */
  readonly session: Session | undefined;
}

export const atOnce: readonly Rule<Authorization>[] = [
  refuse(
    'login_required',
    'oidc.authorize.prompt-none',
    ({ prompts, session }) => prompts.includes('none') && session === undefined,
    {
      expected: 'a citizen who is logged in in this browser',
      got: 'nobody',
      todo: 'send the citizen without prompt=none',
    },
  ),
];
