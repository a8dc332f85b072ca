/** Which client asks: refusals before it is recognised, in order. */
import type { Rule } from '../kernel/operation.ts';
import { flaw } from '../registers/assertion-flaws.ts';
import type { AssertionRequest } from '../registers/client-assertion.ts';
import { is, refuse } from './refuse.ts';

export const known: readonly Rule<AssertionRequest>[] = [
  refuse('invalid_request', 'oidc.request.form', ...flaw.form),
  refuse('invalid_request', 'oidc.request.parameters-once', ...flaw.repeated),
  refuse('invalid_client', 'oidc.request.no-secret', ...flaw.secret),
  refuse('invalid_client', 'oidc.request.client-id', ...flaw.clientId),
  refuse('invalid_client', 'oidc.registration.known', ...flaw.unknown),
];

/** A client with a key proves who it is. */
export const confidential: readonly Rule<AssertionRequest>[] = [
  refuse('invalid_client', 'oidc.authentication.assertion', ...flaw.absent),
  refuse('invalid_client', 'oidc.assertion.type', ...flaw.type),
  refuse('invalid_client', 'oidc.assertion.algorithm', ...flaw.algorithm),
  refuse('invalid_client', 'oidc.assertion.typ', ...flaw.typ),
  refuse('invalid_client', 'oidc.assertion.key', ...flaw.kid),
  refuse('invalid_client', 'oidc.assertion.key-expired', ...flaw.keyExpired),
  refuse('invalid_client', 'oidc.assertion.signature', ...flaw.signature),
  refuse('invalid_client', 'oidc.assertion.issuer', ...flaw.iss),
  refuse('invalid_client', 'oidc.assertion.subject', ...flaw.sub),
  refuse('invalid_client', 'oidc.assertion.audience', ...flaw.audience),
  refuse('invalid_client', 'oidc.assertion.expired', ...flaw.expired),
  refuse('invalid_client', 'oidc.assertion.lifetime', ...flaw.lifetime),
  refuse('invalid_client', 'oidc.assertion.not-before', ...flaw.notBefore),
  refuse('invalid_client', 'oidc.assertion.issued-at', ...flaw.issuedAt),
  refuse('invalid_client', 'oidc.assertion.jti', ...flaw.jti),
  refuse('invalid_client', 'oidc.assertion.replay', ...flaw.spent),
];

/** One without says who it is. */
export const unproved: readonly Rule<AssertionRequest>[] = [
  refuse('invalid_client', 'oidc.authentication.public-has-none', ({ assertion }) => assertion !== undefined, {
    expected: 'client_id alone: this client is registered as public',
    got: 'a client_assertion',
    todo: 'use the confidential client, or leave the assertion out',
  }),
  refuse(
    'invalid_client',
    'oidc.authentication.certificate',
    (_, call) =>
      is(call, 'publicClientCertificate', 'required') &&
      (call.request.peer === undefined || call.request.peer.problem !== undefined),
    {
      expected: 'a client certificate that is in force',
      got: (_, { request }) => request.peer?.problem ?? 'none',
      todo: 'call the TLS port with a certificate, or set the profile key publicClientCertificate to not-asked',
    },
  ),
];
