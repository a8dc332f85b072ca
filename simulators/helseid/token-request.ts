/** What a token request says, read in two steps: who asks, and (once that is certain) for what. */
import type { OAuthClient } from '../../fixtures/types.ts';
import type { Call } from '../kernel/call.ts';
import { parseJwt, type Jwt } from '../kernel/codecs/jwt.ts';
import { urlOf } from '../kernel/http.ts';
import type { AccessProblem } from '../registers/access.ts';
import { audienceOf } from '../registers/access-token.ts';
import { findClient } from '../registers/clients.ts';
import { checkProof, factsOf, type Proof } from '../registers/dpop-proof.ts';
import { readForm, valueIn, type Form } from '../registers/form.ts';
import { usedAtIssuer, wasUsed } from '../registers/token-state.ts';
import { organisationIn, registeredFor, type Organisation } from './organisation.ts';

export const mount = '/helseid';

/** RFC 8707 §2. */
const repeatable = ['resource'];

/** Who asks. */
export interface ClientRequest {
  readonly form: Form;
  readonly client: OAuthClient | undefined;
  readonly assertion: Jwt | undefined;
  readonly issuer: string;
  /** Seconds of security time. */
  readonly now: number;
}

/** For what. */
export interface GrantRequest extends ClientRequest {
  readonly client: OAuthClient;
  readonly assertion: Jwt;
  /** The proof, or what is wrong with it; undefined when none came. */
  readonly proof: Proof | AccessProblem | undefined;
  readonly organisation: Organisation;
  /** Undefined when the request leaves scope out. */
  readonly asked: readonly string[] | undefined;
  /** What a token would be for, when every rule holds. */
  readonly scopes: readonly string[];
  readonly rejected: readonly string[];
  readonly resources: readonly string[];
  /** Audiences of all scopes in question, before `resource` narrows them. */
  readonly audiences: readonly string[];
}

export function readClientRequest(call: Call<any>): ClientRequest {
  const form = readForm(call, repeatable);
  const clientId = valueIn(form, 'client_id');
  const assertion = parseJwt(valueIn(form, 'client_assertion') ?? '');
  if (assertion) call.note('assertion', factsOf(assertion));
  return {
    form,
    client: clientId === undefined ? undefined : findClient(call.world, clientId),
    assertion,
    issuer: urlOf(call.request, mount),
    now: call.world.clock.security() / 1000,
  };
}

function proofIn(call: Call<any>): Proof | AccessProblem | undefined {
  const header = call.header('dpop');
  if (header === undefined) return undefined;
  const { request, world } = call;
  return checkProof(header, {
    method: request.method,
    url: request.received,
    now: world.clock.security(),
    proofSeconds: call.profile<number>('dpopProofSeconds'),
    leewaySeconds: call.profile<number>('clockLeewaySeconds'),
    isUsed: (id) => wasUsed(world, usedAtIssuer, `proof/${id}`),
    note: (jwt) => call.note('dpop', factsOf(jwt)),
  });
}

/** Scopes that the owner of their API has approved. */
export function approvedScopes({ scopes }: OAuthClient): string[] {
  return Object.keys(scopes).filter((scope) => scopes[scope] === 'approved');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

export function readGrantRequest(call: Call<any>, request: ClientRequest): GrantRequest {
  const { form } = request;
  const client = request.client!;
  const asked = valueIn(form, 'scope')?.split(' ').filter(Boolean);
  const resources = unique(form.values.getAll('resource').filter(Boolean));
  const wanted = unique(asked ?? approvedScopes(client));
  const within = wanted.filter((scope) => resources.length === 0 || resources.includes(audienceOf(scope)));
  const organisation = organisationIn(request.assertion!.claims);
  const isSigned = registeredFor(client, organisation)?.signedTerms ?? true;
  return {
    ...request,
    client,
    assertion: request.assertion!,
    proof: proofIn(call),
    organisation,
    asked,
    scopes: isSigned ? within : [],
    rejected: isSigned ? [] : within,
    resources,
    audiences: unique(wanted.map(audienceOf)),
  };
}

/** Under which an assertion is remembered as used. */
export function assertionId({ client, assertion }: ClientRequest): string {
  return `assertion/${client!.clientId}/${String(assertion!.claims['jti'])}`;
}
