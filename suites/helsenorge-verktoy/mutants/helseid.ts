/** Mutants of the conversation with HelseID. */
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { createClient, type Wrongs } from '../client.ts';
import type { Jwt, Registered } from '../../dsl/helseid/token.ts';
import type { ClientModule, Mutant } from '../../dsl/types.ts';
import { again, altering, answering, formWith, isToken } from './traffic.ts';

const secret = Buffer.from('a secret that both sides would have to know');

/** The same JWT, signed with a shared secret. */
function symmetric(jwt: string): Promise<string> {
  const header = { ...decodeProtectedHeader(jwt), alg: 'HS256' };
  return new SignJWT(decodeJwt(jwt)).setProtectedHeader(header).sign(secret);
}

const wrong = (check: string, title: string, wrongs: Wrongs): Mutant => ({
  check,
  title,
  client: () => createClient(wrongs),
});
const claims =
  (change: (old: Jwt['claims']) => object) =>
  (jwt: Jwt): Jwt => ({ ...jwt, claims: { ...jwt.claims, ...change(jwt.claims) } });
const header =
  (change: object) =>
  (jwt: Jwt): Jwt => ({ ...jwt, header: { ...jwt.header, ...change } });
const assertion = (check: string, title: string, alter: (jwt: Jwt) => Jwt) =>
  wrong(`verktoy.assertion.${check}`, title, { assertion: alter });
const proof = (check: string, title: string, alter: (jwt: Jwt) => Jwt) =>
  wrong(`verktoy.dpop.${check}`, title, { proof: alter });

/** The client with its registered key at hand when it writes the token request. */
function leaking(reference: ClientModule): ClientModule {
  let key = '';
  const leak = formWith((form) => form.set('client_key', key))((input, init) => globalThis.fetch(input, init));
  return Object.fromEntries(
    Object.entries(reference).map(([name, act]) => [
      name,
      (params: unknown, context) => {
        key = (context.credentials['helseid'] as Registered).jwk.d ?? '';
        return act(params, { ...context, fetch: leak });
      },
    ]),
  );
}

export const helseidMutants: readonly Mutant[] = [
  {
    check: 'verktoy.assertion.alg',
    title: 'signs the assertion with a shared secret',
    fetch: altering(isToken, async (request) => {
      const form = new URLSearchParams(request.body as URLSearchParams);
      form.set('client_assertion', await symmetric(form.get('client_assertion') ?? ''));
      return { ...request, body: form };
    }),
  },
  assertion('kid', 'names no key', header({ kid: undefined })),
  assertion('typ', 'leaves typ out', header({ typ: undefined })),
  assertion(
    'subject',
    'puts its own name in sub',
    claims(() => ({ sub: 'our record system' })),
  ),
  assertion(
    'aud',
    'puts the token endpoint in aud',
    claims(({ aud }) => ({ aud: `${String(aud)}/connect/token` })),
  ),
  assertion(
    'lifetime',
    'lets the assertion live for two minutes',
    claims(({ iat }) => ({ exp: Number(iat) + 120 })),
  ),
  assertion(
    'times',
    'leaves nbf out',
    claims(() => ({ nbf: undefined })),
  ),
  assertion(
    'clock',
    'has a clock that is 40 seconds slow',
    claims(({ iat }) => ({ iat: Number(iat) - 40, nbf: Number(iat) - 40, exp: Number(iat) + 15 })),
  ),
  assertion(
    'jti',
    'always uses the same jti',
    claims(() => ({ jti: 'one-and-only' })),
  ),

  proof('typ', 'calls a proof an ordinary JWT', header({ typ: 'JWT' })),
  {
    check: 'verktoy.dpop.alg',
    title: 'signs proofs with a shared secret',
    fetch: altering(
      ({ headers }) => headers['dpop'] !== undefined,
      async (request) => ({
        ...request,
        headers: { ...request.headers, dpop: await symmetric(request.headers['dpop'] ?? '') },
      }),
    ),
  },
  proof('jwk', 'sends the private half of its proof key', ({ header: old, ...jwt }) => {
    return { ...jwt, header: { ...old, jwk: { ...(old['jwk'] as object), d: 'A'.repeat(43) } } };
  }),
  proof(
    'htm',
    'always writes POST',
    claims(({ htm }) => ({ htm: htm === 'POST' ? 'post' : 'POST' })),
  ),
  proof(
    'htu',
    'leaves a query in the address',
    claims(({ htu }) => ({ htu: `${String(htu)}?SokeOrd=motpart` })),
  ),
  proof(
    'iat',
    'makes proofs five minutes ahead',
    claims(({ iat }) => ({ iat: Number(iat) - 300 })),
  ),
  proof(
    'jti',
    'leaves jti out',
    claims(() => ({ jti: undefined })),
  ),
  proof(
    'ath',
    'leaves the hash of the token out',
    claims(() => ({ ath: undefined })),
  ),

  {
    check: 'verktoy.helseid.discovery',
    title: 'carries the address of the token endpoint in its code',
    fetch: (next) => async (input, init) => {
      const suffix = '/.well-known/openid-configuration';
      const address = String(input);
      if (!address.endsWith(suffix)) return next(input, init);
      const issuer = address.slice(0, -suffix.length);
      return Response.json({ issuer, token_endpoint: `${issuer}/connect/token` });
    },
  },
  {
    check: 'verktoy.helseid.metadata-kept',
    title: 'fetches the metadata for each token',
    fetch: (next) => async (input, init) => {
      const address = String(input);
      if (address.endsWith('/connect/token')) {
        await next(address.replace('/connect/token', '/.well-known/openid-configuration'));
      }
      return next(input, init);
    },
  },
  {
    check: 'verktoy.helseid.form-post',
    title: 'puts the client_id in the address too',
    fetch: altering(isToken, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('client_id', (request.body as URLSearchParams).get('client_id') ?? '');
      return { ...request, url };
    }),
  },
  {
    check: 'verktoy.helseid.private-key-jwt',
    title: 'sends a secret beside the assertion',
    fetch: formWith((form) => form.set('client_secret', 'hunter2')),
  },
  { check: 'verktoy.helseid.keys-kept', title: 'sends its private key', client: leaking },
  {
    check: 'verktoy.helseid.organisation',
    title: 'names an organisation in the form of a multi-tenant client',
    client: () =>
      createClient({
        assertion: claims((old) => ({
          assertion_details: old['assertion_details'] ?? [
            {
              type: 'helseid_authorization',
              practitioner_role: {
                organization: { identifier: { system: 'urn:oid:1.0.6523', type: 'ENH', value: 'NO:ORGNR:310911186:' } },
              },
            },
          ],
        })),
      }),
  },
  {
    check: 'verktoy.helseid.scopes-allowed',
    title: 'asks for a scope of another API',
    fetch: formWith((form) => form.set('scope', `${form.get('scope')} nhn:helsenorge.eksternapi/oppgave`)),
  },
  wrong('verktoy.helseid.token-reused', 'fetches a token for each call', { forgetful: true }),
  {
    check: 'verktoy.helseid.nonce-retry',
    title: 'repeats a request that is refused for its nonce a second time',
    fetch: (next) => {
      const inARow = new Map<string, number>();
      return answering(isToken, async (response, request) => {
        const { error } = (await response.clone().json()) as { error?: string };
        const times = error === 'use_dpop_nonce' ? (inARow.get(request.url.href) ?? 0) + 1 : 0;
        inARow.set(request.url.href, times);
        if (times === 2) await again(next, request, 3);
        return response;
      })(next);
    },
  },
];
