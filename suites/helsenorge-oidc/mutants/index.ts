/** One mutant for each check: the reference client, wrong in just that way. */
import type { Mutant } from '../../dsl/types.ts';
import { altering, type Outgoing, type Wrap } from '../../dsl/altering.ts';
import { claims } from '../../dsl/helseid/mutants/altered-jwt.ts';
import { createClient, type Wrongs } from '../client.ts';
import type { Aspect } from '../id-token.ts';

const wrong = (check: string, title: string, wrongs: Wrongs): Mutant => ({
  check: `oidc.${check}`,
  title,
  client: () => createClient(wrongs),
});

const isDiscovery = ({ url }: Outgoing) => url.pathname.endsWith('/.well-known/openid-configuration');
const isToken = ({ url }: Outgoing) => url.pathname.endsWith('/v3/token');
const isBehandler = ({ url }: Outgoing) => url.pathname.endsWith('/v1/Behandler');
const isForm = ({ body }: Outgoing) => body instanceof URLSearchParams;

const formOf = ({ body }: Outgoing) => new URLSearchParams(body as URLSearchParams);

function inForm(kind: (request: Outgoing) => boolean, name: string, value: (form: URLSearchParams) => string): Wrap {
  return altering(kind, (request) => {
    const body = formOf(request);
    body.set(name, value(body));
    return { ...request, body };
  });
}

/** What the provider would say, known by heart. */
const byHeart: Wrap = (next) => async (input, init) => {
  const url = new URL(String(input));
  if (!isDiscovery({ url } as Outgoing)) return next(input, init);
  const issuer = url.href.replace('/.well-known/openid-configuration', '');
  return Response.json({
    issuer,
    authorization_endpoint: `${issuer.slice(0, -'/v3'.length)}/v2/authorize`,
    token_endpoint: `${issuer}/token`,
    pushed_authorization_request_endpoint: `${issuer}/par`,
    revocation_endpoint: `${issuer}/revoke`,
    jwks_uri: `${url.href}/jwks`,
  });
};

/** Whose assertion it is, when client_id is to stand beside it. */
const clientIdIn = (form: URLSearchParams) => {
  const [, body = ''] = (form.get('client_assertion') ?? '').split('.');
  return (JSON.parse(Buffer.from(body, 'base64url').toString()) as { iss: string }).iss;
};

const accessMutants: readonly Mutant[] = [
  { check: 'oidc.access.discovery', title: 'knows the addresses by heart', fetch: byHeart },
  wrong('access.par', 'shows the browser its whole request', { pushes: 'never' }),
  {
    check: 'oidc.access.assertion',
    title: 'sends a secret too',
    fetch: inForm(isForm, 'client_secret', () => 'secret'),
  },
  {
    check: 'oidc.access.client-id-omitted',
    title: 'names itself beside its assertion',
    fetch: inForm(isToken, 'client_id', clientIdIn),
  },
  wrong('access.assertion-claims', 'lets its assertions live for ever', {
    assertion: claims(() => ({ exp: undefined })),
  }),
  wrong('access.assertion-audience', 'makes its assertions for somebody else', {
    assertion: claims(() => ({ aud: 'https://helseid-sts.example' })),
  }),
  wrong('access.assertion-lifetime', 'lets its assertions live for ten minutes', {
    assertion: claims(({ iat }) => ({ exp: Number(iat) + 600 })),
  }),
  wrong('access.assertion-jti', 'always uses the same jti', { assertion: claims(() => ({ jti: 'one-and-only' })) }),
  {
    check: 'oidc.access.code-posted',
    title: 'puts the code in the address too',
    fetch: altering(isToken, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('code', formOf(request).get('code') ?? '');
      return { ...request, url };
    }),
  },
];

const loginMutants: readonly Mutant[] = [
  wrong('login.pkce', 'sends its verifier as the challenge', { challenge: 'plain' }),
  wrong('login.verifier-fresh', 'has one verifier for all', { challenge: 'always the same' }),
  wrong('login.state-fresh', 'has one state for all', { state: 'always the same' }),
  wrong('login.nonce-fresh', 'has one nonce for all', { nonce: 'always the same' }),
  wrong('login.response-type', 'asks for an id token at once', { request: { response_type: 'id_token' } }),
  wrong('login.redirect-uri', 'redeems with another address', { redeems: { redirect_uri: 'http://localhost/other' } }),
  wrong('login.limits', 'keeps its whole page in the nonce', { nonce: 'too long' }),
  wrong('login.state-checked', 'takes any state', { state: 'unchecked' }),
  wrong('login.error-answer', 'redeems whatever comes', { errors: 'redeemed' }),
  wrong('login.code-once', 'redeems each code twice', { codes: 'redeemed twice' }),
  wrong('login.citizens', 'knows one citizen only', { citizens: 'taken for one' }),
];

const titles: Readonly<Record<Aspect, string>> = {
  signature: 'does not look at the signature',
  issuer: 'does not look at iss',
  audience: 'does not look at aud',
  expiry: 'does not look at exp',
  nonce: 'does not look at nonce',
};

const idTokenMutants = Object.entries(titles).map(([unseen, title]) =>
  wrong(`idtoken.${unseen}`, title, { unseen: unseen as Aspect }),
);

const sessionMutants: readonly Mutant[] = [
  {
    check: 'oidc.session.token-header',
    title: 'puts the token in the query too',
    fetch: altering(isBehandler, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('access_token', request.headers['authorization']?.split(' ')[1] ?? '');
      return { ...request, url };
    }),
  },
  wrong('session.token-expiry', 'uses its token for ever', { tokens: 'for ever' }),
  wrong('session.run-again', 'welcomes back whoever it knows', { again: 'from its own session' }),
  wrong('session.revoke', 'forgets the token and says nothing', { logsOut: 'by itself only' }),
];

export const mutants: readonly Mutant[] = [...accessMutants, ...loginMutants, ...idTokenMutants, ...sessionMutants];
