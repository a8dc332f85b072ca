/** Tokens of Helsenorge's own token service (STS) at an API: references, looked up in each call, so that nothing of one is kept. */
import type { Call } from '../kernel/call.ts';
import type { Access, AccessProblem, AccessReason, AccessWanted } from './access.ts';
import { findReferenceToken, type ReferenceToken } from './reference-tokens.ts';

const issuer = 'helsenorge-sts';
const leeway = 5;

function problem(reason: AccessReason, expected: string, got: string, todo: string): AccessProblem {
  return { reason, expected, got, todo, issuer };
}

interface Shown {
  readonly token: ReferenceToken;
  readonly scheme: string;
  /** Milliseconds. */
  readonly now: number;
}

const iso = (moment: number) => new Date(moment).toJSON();

function formProblem({ scheme }: Shown, { stsTokens }: AccessWanted): AccessProblem | undefined {
  if (stsTokens === 'refused')
    return problem('sts', 'a token of HelseID', `one of ${issuer}`, 'use HelseID, which is required from 2025-12-01');
  if (scheme === 'bearer') return undefined;
  return problem('scheme', 'the scheme bearer', scheme, 'send a token of Helsenorge STS as Bearer, without a proof');
}

function useProblem({ token, now }: Shown, { scope, leewaySeconds = leeway }: AccessWanted): AccessProblem | undefined {
  if (token.expires + leewaySeconds * 1000 <= now)
    return problem(
      'expired',
      `a token that is valid at ${iso(now)}`,
      `one that ended ${iso(token.expires)}`,
      'ask for a new token before the old one ends: there are no refresh tokens',
    );
  if (scope === undefined || token.scopes.includes(scope)) return undefined;
  return problem(
    'scope',
    `the scope ${scope}`,
    `scope ${token.scopes.join(' ')}`,
    'have the client registered for this scope at Helsenorge',
  );
}

function accessOf({ clientId, scopes, expires }: ReferenceToken): Access {
  const claims = { iss: issuer, client_id: clientId, scope: scopes.join(' '), exp: Math.floor(expires / 1000) };
  return { clientId, scopes, orgnrParent: undefined, claims, scheme: 'bearer' };
}

/** Who calls, or why the token cannot be taken; undefined when the header holds no token that stands here. */
export function checkStsToken(call: Call<any>, wanted: AccessWanted): Access | AccessProblem | undefined {
  const [, word = '', text = ''] = /^(\S+) +(\S+)$/.exec(call.header('authorization') ?? '') ?? [];
  const token = findReferenceToken(call.world, text);
  if (!token) return undefined;
  if (token.issuer !== issuer)
    return problem(
      'malformed',
      'the token of a system',
      'one of a citizen',
      'use a token of HelseID or Helsenorge STS',
    );
  const access = accessOf(token);
  call.note('token', access.claims);
  const shown = { token, scheme: word.toLowerCase(), now: call.world.clock.security() };
  return formProblem(shown, wanted) ?? useProblem(shown, wanted) ?? access;
}
