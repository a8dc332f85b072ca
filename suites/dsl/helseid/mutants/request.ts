/** Mutants of the conversation with HelseID around the assertion. */
import { again, altering, answering, formWith, isToken, leakingKey } from '../../altering.ts';
import type { Mutant } from '../../types.ts';
import { claims } from './altered-jwt.ts';
import type { Breaker } from './breaker.ts';

const metadataMutants = ({ id }: Breaker): readonly Mutant[] => [
  {
    check: id('request', 'discovery'),
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
    check: id('request', 'metadata-kept'),
    title: 'fetches the metadata for each token',
    fetch: (next) => async (input, init) => {
      const address = String(input);
      if (address.endsWith('/connect/token')) {
        await next(address.replace('/connect/token', '/.well-known/openid-configuration'));
      }
      return next(input, init);
    },
  },
];

/** Wrong in what is sent. */
const sendingMutants = ({ id, createClient }: Breaker): readonly Mutant[] => [
  {
    check: id('request', 'form-post'),
    title: 'puts the client_id in the address too',
    fetch: altering(isToken, (request) => {
      const url = new URL(request.url);
      url.searchParams.set('client_id', (request.body as URLSearchParams).get('client_id') ?? '');
      return { ...request, url };
    }),
  },
  {
    check: id('request', 'private-key-jwt'),
    title: 'sends a secret beside the assertion',
    fetch: formWith((form) => form.set('client_secret', 'hunter2')),
  },
  { check: id('request', 'keys-kept'), title: 'sends its private key', client: leakingKey('helseid') },
  {
    check: id('request', 'organisation'),
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
    check: id('request', 'scopes-allowed'),
    title: 'asks for a scope of another API',
    fetch: formWith((form) => form.set('scope', `${form.get('scope')} nhn:helsenorge.eksternapi/oppgave`)),
  },
];

/** Wrong in how often something is sent. */
const repeatingMutants = ({ id, createClient }: Breaker): readonly Mutant[] => [
  {
    check: id('request', 'token-reused'),
    title: 'fetches a token for each call',
    client: () => createClient({ keeps: 'nothing' }),
  },
  {
    check: id('request', 'nonce-retry'),
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

export const requestMutants = (breaker: Breaker): readonly Mutant[] => [
  ...metadataMutants(breaker),
  ...sendingMutants(breaker),
  ...repeatingMutants(breaker),
];
