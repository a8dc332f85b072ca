/** Checks the access token of a request at an API, and the DPoP proof beside it. What is no JWT may be a token of Helsenorge STS. */
import type { Call } from '../kernel/call.ts';
import type { World } from '../kernel/world.ts';
import { isProblem, type Access, type AccessProblem, type AccessReason, type AccessWanted } from './access.ts';
import { checkToken, type CheckedToken } from './access-token.ts';
import { checkProof, factsOf, shown, type Proof } from './dpop-proof.ts';
import { keyTable } from './issuer-keys.ts';
import { checkStsToken } from './sts-access.ts';
import { usedAtApis, useOnce, wasUsed } from './token-state.ts';

interface Presented extends CheckedToken {
  readonly scheme: 'bearer' | 'dpop';
}

const leeway = 5;
const proofAge = 1;
const mostKept = 1_000;

function problem(reason: AccessReason, expected: string, got: string, todo: string): AccessProblem {
  return { reason, expected, got, todo };
}

/**
 * Who calls, or the first reason why the token cannot be taken. A proof is used up by a call that passes. What a token and its signature
 * say is kept by the whole Authorization header until the world's key, profile or seed state changes; times are compared on every call.
 * @example const access = checkAccess(call, { audience: 'nhn:helsenorge.eksternapi', scope });
 */
export function checkAccess(call: Call<any>, wanted: AccessWanted): Access | AccessProblem {
  const presented = presentedBy(call);
  if (isProblem(presented))
    return (presented.reason === 'malformed' ? checkStsToken(call, wanted) : undefined) ?? presented;
  call.note('token', presented.claims);
  const seconds = call.world.clock.security() / 1000;
  const found = placeProblem(presented, wanted, seconds) ?? schemeProblem(presented, wanted);
  if (found) return found;
  const proof = presented.jkt === undefined ? undefined : proofBeside(call, presented, wanted);
  if (proof && isProblem(proof)) return proof;
  const scoped = scopeProblem(presented, wanted);
  if (scoped) return scoped;
  if (proof) useOnce(call.world, usedAtApis, proof.id, proof.until);
  return presented;
}

interface Kept {
  readonly version: number;
  readonly byTail: Map<string, { readonly header: string; readonly presented: Presented }>;
}

function keptIn(world: World): Kept['byTail'] {
  const { version } = world.table(keyTable.name);
  const kept = world.cache.get(checkAccess) as Kept | undefined;
  if (kept?.version === version) return kept.byTail;
  const byTail: Kept['byTail'] = new Map();
  world.cache.set(checkAccess, { version, byTail });
  return byTail;
}

/** The end of the signature finds what is kept, since hashing a whole header costs more than all the rest; equal it must be as a whole. */
const tail = 43;

function presentedBy(call: Call<any>): Presented | AccessProblem {
  const header = call.header('authorization');
  if (header === undefined)
    return problem(
      'missing',
      'an Authorization header',
      'none',
      'fetch a token from HelseID and send it with each request',
    );
  const kept = keptIn(call.world);
  const key = header.slice(-tail);
  const known = kept.get(key);
  if (known?.header === header) return known.presented;
  const presented = readHeader(call.world, header);
  if (isProblem(presented)) return presented;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  kept.set(key, { header, presented });
  return presented;
}

function readHeader(world: World, header: string): Presented | AccessProblem {
  const [, word, token] = /^([^\s]+)[ ]+([^\s]+)$/.exec(header) ?? [];
  if (word === undefined || token === undefined)
    return problem(
      'header',
      'Authorization: <scheme> <token>',
      shown(header.slice(0, 12)),
      'send the scheme, one space, and the token',
    );
  const scheme = word.toLowerCase();
  if (scheme !== 'bearer' && scheme !== 'dpop')
    return problem('scheme', 'Bearer or DPoP', shown(word), 'use the token_type that came with the token');
  const checked = checkToken(world, token);
  return isProblem(checked) ? checked : { ...checked, scheme };
}

const iso = (seconds: number) => shown(new Date(seconds * 1000).toJSON());

function placeProblem(token: Presented, wanted: AccessWanted, now: number): AccessProblem | undefined {
  const { leewaySeconds = leeway } = wanted;
  if (!token.audiences.includes(wanted.audience))
    return problem(
      'audience',
      `aud ${wanted.audience}`,
      `aud ${shown(token.claims['aud'])}`,
      'ask for the scopes of this API',
    );
  if (token.notBefore > now + leewaySeconds)
    return problem(
      'not-yet-valid',
      `nbf ${iso(token.notBefore)} to be past`,
      `${iso(now)}`,
      'wait, or ask for a new token',
    );
  if (token.expires + leewaySeconds > now) return undefined;
  return problem(
    'expired',
    `a token that is valid at ${iso(now)}`,
    `exp ${iso(token.expires)}`,
    'ask for a new token before the old one expires (expires_in)',
  );
}

function schemeProblem({ scheme, jkt, orgnrParent }: Presented, wanted: AccessWanted): AccessProblem | undefined {
  const { tokenScheme = 'by-token' } = wanted;
  if (tokenScheme === 'dpop' && jkt === undefined)
    return problem('unbound', 'a token bound to a key', 'one without cnf.jkt', 'ask for the token with a DPoP proof');
  if (tokenScheme === 'bearer' && jkt !== undefined)
    return problem('bound', 'a Bearer token', 'one that is bound to a key', 'ask for the token without a DPoP proof');
  const word = jkt === undefined ? 'bearer' : 'dpop';
  if (scheme !== word)
    return problem(
      'scheme',
      `the scheme ${word}`,
      scheme,
      jkt === undefined ? 'send an unbound token as Bearer' : 'send a bound token as DPoP, with a proof',
    );
  if (orgnrParent !== undefined || wanted.orgnrParent === false) return undefined;
  return problem(
    'organisation',
    'a token with orgnr_parent',
    'one without',
    'name the organisation in assertion_details when asking for the token',
  );
}

function proofBeside(call: Call<any>, token: Presented, wanted: AccessWanted): Proof | AccessProblem {
  const header = call.header('dpop');
  if (header === undefined)
    return problem('dpop-missing', 'a DPoP header', 'none', 'make a proof for this request with the key of the token');
  const { world, request } = call;
  const proof = checkProof(header, {
    method: request.method,
    url: request.received,
    now: world.clock.security(),
    proofSeconds: wanted.proofSeconds ?? proofAge,
    leewaySeconds: wanted.leewaySeconds ?? leeway,
    token: token.token,
    jkt: token.jkt!,
    isUsed: (id) => wasUsed(world, usedAtApis, id),
    note: (jwt) => call.note('dpop', factsOf(jwt)),
  });
  return proof;
}

function scopeProblem({ scopes }: Presented, { scope }: AccessWanted): AccessProblem | undefined {
  if (scope === undefined || scopes.includes(scope)) return undefined;
  return problem(
    'scope',
    `the scope ${scope}`,
    `scope ${shown(scopes.join(' '))}`,
    'ask for this scope, once Helsenorge has approved it for the client',
  );
}
