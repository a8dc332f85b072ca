/**
 * `private_key_jwt` (RFC 7523 §2.2) of clients that are registered at Helsenorge itself: how its token service and its login of citizens
 * read one. What can be wrong with it stands in assertion-flaws.ts.
 */
import type { HelsenorgeClient, RegisteredKey } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { publicKeyOf } from '../kernel/codecs/jwk.ts';
import { parseJwt, verifyJwt } from '../kernel/codecs/jwt.ts';
import type { World } from '../kernel/world.ts';
import { claim, header, time, type AssertionBearing } from './assertion-parts.ts';
import { factsOf } from './dpop-proof.ts';
import { readForm, valueIn } from './form.ts';
import { findHelsenorgeClient, keysOfHelsenorgeClient } from './helsenorge-clients.ts';
import { usedAtIssuer, useOnce, wasUsed } from './token-state.ts';

/** What an issuer takes, as its profile says. */
export interface AssertionPolicy {
  /** Id of the system: what is used up at one issuer is not at another. */
  readonly issuer: string;
  /** JWS algorithms that it takes. */
  readonly algorithms: readonly string[];
  /** Values of `aud` that it takes. */
  readonly audiences: readonly string[];
  /** Which clients are its own. */
  readonly kind: HelsenorgeClient['kind'];
  readonly longestSeconds: number;
  readonly leewaySeconds: number;
}

/** Who asks. */
export interface AssertionRequest extends AssertionBearing {
  readonly policy: AssertionPolicy;
  /** The parameter, or without one the `iss` of the assertion (RFC 7521 §4.2). */
  readonly clientId: string | undefined;
  readonly client: HelsenorgeClient | undefined;
}

function clientIdIn({ form, assertion }: AssertionBearing): string | undefined {
  const issuer = assertion?.claims['iss'];
  return valueIn(form, 'client_id') ?? (typeof issuer === 'string' ? issuer : undefined);
}

/**
 * Reads form, assertion and client of a request, and tells the journal of the assertion (`assertion`: header and claims).
 * @example read: (call) => ({ ...readAssertionRequest(call, policyOf(call)), code: … })
 */
export function readAssertionRequest(call: Call<any>, policy: AssertionPolicy): AssertionRequest {
  const form = readForm(call);
  const assertion = parseJwt(valueIn(form, 'client_assertion') ?? '');
  if (assertion) call.note('assertion', factsOf(assertion));
  const bearing = { form, assertion, now: call.world.clock.security() / 1000 };
  const clientId = clientIdIn(bearing);
  const client = clientId === undefined ? undefined : findHelsenorgeClient(call.world, clientId);
  return { ...bearing, policy, clientId, client };
}

/** Keys of the client that can be meant: the one that `kid` names, else all. Empty for a client that has none. */
export function keysMeant(request: AssertionRequest, world: World): readonly RegisteredKey[] {
  const kid = header('kid')(request);
  const keys = keysOfHelsenorgeClient(world, request.client!);
  return keys.filter(({ jwk }) => kid === undefined || jwk.kid === kid);
}

/** Those of them that have not run out. */
export function keysInForce(request: AssertionRequest, world: World): readonly RegisteredKey[] {
  return keysMeant(request, world).filter(({ expires }) => expires === null || expires / 1000 > request.now);
}

/** Whether one of the client's keys made the signature. */
export function isSignedByClient(request: AssertionRequest, world: World): boolean {
  return keysInForce(request, world).some(({ jwk }) => {
    const key = publicKeyOf(jwk);
    return key !== undefined && verifyJwt(request.assertion!, key.key);
  });
}

function assertionId({ policy, clientId, ...request }: AssertionRequest): string {
  return `${policy.issuer}/assertion/${clientId}/${String(claim('jti')(request))}`;
}

/** Whether an assertion of this client with this `jti` was used before at this issuer. */
export function isSpent(request: AssertionRequest, world: World): boolean {
  return wasUsed(world, usedAtIssuer, assertionId(request));
}

/** Uses an assertion up: for an effect, when every rule has held. */
export function spendAssertion(request: AssertionRequest, world: World): void {
  const until = time('exp')(request) + request.policy.leewaySeconds;
  useOnce(world, usedAtIssuer, assertionId(request), until * 1000);
}
