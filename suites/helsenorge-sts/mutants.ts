/** One mutant for each check: the reference client, wrong in just that way. */
import { again, altering, answering, formWith, isToken, leakingKey, type Outgoing } from '../dsl/altering.ts';
import { leakingToken, renewalMutants } from '../dsl/helseid/mutants/access.ts';
import { claims, header, symmetric } from '../dsl/helseid/mutants/altered-jwt.ts';
import type { Jwt } from '../dsl/helseid/token.ts';
import type { Mutant } from '../dsl/types.ts';
import { caller } from './checks/traffic.ts';
import { createClient, type Wrongs } from './client.ts';

const isApi = ({ headers }: Outgoing) => headers['authorization'] !== undefined;
const breaker = { id: caller.id, isApi };

const wrong = (check: string, title: string, wrongs: Wrongs): Mutant => ({
  check: `sts.${check}`,
  title,
  client: () => createClient(wrongs),
});
const asserts = (name: string, title: string, assertion: (jwt: Jwt) => Jwt) =>
  wrong(`assertion.${name}`, title, { assertion });

export const mutants: readonly Mutant[] = [
  {
    check: 'sts.request.own-sts',
    title: 'uses a token of another environment',
    fetch: (next) => async (input, init) => {
      if (!(init?.body instanceof URLSearchParams)) return next(input, init);
      return Response.json({ access_token: 'A'.repeat(43), token_type: 'Bearer', expires_in: 600 });
    },
  },
  {
    check: 'sts.request.form-post',
    title: 'puts the client_id in the address too',
    fetch: altering(isToken, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('client_id', (request.body as URLSearchParams).get('client_id') ?? '');
      return { ...request, url };
    }),
  },
  {
    check: 'sts.request.grant-type',
    title: 'asks for a token as if it had a refresh token',
    fetch: formWith((form) => form.set('grant_type', 'refresh_token')),
  },
  {
    check: 'sts.request.no-secret',
    title: 'sends a secret beside the assertion',
    fetch: formWith((form) => form.set('client_secret', 'hunter2')),
  },
  { check: 'sts.request.key-kept', title: 'sends its private key', client: leakingKey('helsenorge-sts') },
  wrong('request.token-reused', 'fetches a token for each call', { keeps: 'nothing' }),

  {
    check: 'sts.assertion.alg',
    title: 'signs the assertion with a shared secret',
    fetch: altering(isToken, async (request) => {
      const form = new URLSearchParams(request.body as URLSearchParams);
      form.set('client_assertion', await symmetric(form.get('client_assertion') ?? ''));
      return { ...request, body: form };
    }),
  },
  asserts('typ', 'leaves typ out', header({ typ: undefined })),
  asserts('kid', 'names no key', header({ kid: undefined })),
  asserts(
    'subject',
    'puts its own name in sub',
    claims(() => ({ sub: 'our record system' })),
  ),
  asserts(
    'aud',
    'puts the token endpoint in aud',
    claims(() => ({ aud: 'https://eksternapi.helsenorge.no/sts/v2/token' })),
  ),
  asserts(
    'exp',
    'leaves exp out',
    claims(() => ({ exp: undefined })),
  ),
  asserts(
    'lifetime',
    'lets the assertion live for two minutes',
    claims(({ iat }) => ({ exp: Number(iat) + 120 })),
  ),
  asserts(
    'times',
    'leaves nbf out',
    claims(() => ({ nbf: undefined })),
  ),
  asserts(
    'jti',
    'always uses the same jti',
    claims(() => ({ jti: 'one-and-only' })),
  ),

  leakingToken(breaker),
  ...renewalMutants(breaker),
  wrong('call.token-refused', 'calls the API without a token when it gets none', { withoutToken: 'calls anyway' }),
  {
    check: 'sts.call.no-blind-retry',
    title: 'knocks on the service again and again',
    fetch: answering(isToken, async (response, request, next) => {
      if (response.status === 400) await again(next, request, 5);
      return response;
    }),
  },
];
