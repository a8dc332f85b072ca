/** Mutants of keys that change, and of the organisations that a client acts for. */
import { decodeProtectedHeader } from 'jose';
import type { Jwt, Registered } from '../token.ts';
import type { ClientContext, ClientModule, Mutant } from '../../types.ts';
import type { Breaker } from './breaker.ts';
import { answering, isToken } from '../../altering.ts';

/** The client, handed other credentials than it was given. */
function handed(reference: ClientModule, alter: (registered: Registered) => Registered): ClientModule {
  const given = (context: ClientContext): ClientContext => {
    const helseid = alter(context.credentials['helseid'] as Registered);
    return { ...context, credentials: { ...context.credentials, helseid } };
  };
  return Object.fromEntries(
    Object.entries(reference).map(([name, act]) => [name, (params: unknown, context) => act(params, given(context))]),
  );
}

/** Signs with the key that it has now, and names the one that it had first. */
function oldName(reference: ClientModule): ClientModule {
  const first = new Map<string, string>();
  return handed(reference, (registered) => {
    const { clientId, jwk } = registered;
    if (!first.has(clientId)) first.set(clientId, jwk.kid);
    return { ...registered, jwk: { ...jwk, kid: first.get(clientId)! } };
  });
}

const identifierOf = ({ claims }: Jwt) =>
  (claims['assertion_details'] as any)?.[0]?.practitioner_role?.organization?.identifier;

/** Writes the organisation of some assertions otherwise. */
function naming(system: string, identifier: (value: string) => object) {
  return (jwt: Jwt): Jwt => {
    const found = identifierOf(jwt);
    if (found?.system !== system) return jwt;
    const role = { organization: { identifier: identifier(found.value) } };
    const details = [{ type: 'helseid_authorization', practitioner_role: role }];
    return { ...jwt, claims: { ...jwt.claims, assertion_details: details } };
  };
}

const [manyTenants, oneTenant] = ['urn:oid:1.0.6523', 'urn:oid:2.16.578.1.12.4.1.4.101'];

export const keyMutants = ({ id, createClient }: Breaker): readonly Mutant[] => [
  {
    check: id('assertion', 'key-own'),
    title: 'names a key of another environment',
    client: () => createClient({ assertion: (jwt) => ({ ...jwt, header: { ...jwt.header, kid: 'production-2025' } }) }),
  },
  {
    check: id('assertion', 'key-changed'),
    title: 'goes on naming its first key',
    client: oldName,
  },
  {
    check: id('call', 'key-rotation'),
    title: 'takes only tokens of the key that it has seen first',
    fetch: (next) => {
      const pinned = new Map<string, string | undefined>();
      return answering(isToken, async (response, { url }) => {
        const { access_token: token } = (await response.clone().json()) as { access_token?: string };
        if (token === undefined) return response;
        const { kid } = decodeProtectedHeader(token);
        if (!pinned.has(url.href)) pinned.set(url.href, kid);
        if (pinned.get(url.href) !== kid) throw new TypeError(`the token is signed with an unknown key ${kid}`);
        return response;
      })(next);
    },
  },
  {
    check: id('request', 'organisation-parent'),
    title: 'names the bare number of the organisation, though it has many tenants',
    client: () =>
      createClient({
        assertion: naming(manyTenants, (value) => ({ system: oneTenant, value: value.split(':')[2] })),
      }),
  },
  {
    check: id('request', 'organisation-child'),
    title: 'writes NO:ORGNR before the number of its child unit',
    client: () =>
      createClient({ assertion: naming(oneTenant, (value) => ({ system: oneTenant, value: `NO:ORGNR:${value}` })) }),
  },
];
