/** The organisation that a client names in its assertion: one structure for clients with many tenants, another for those with one. */
import type { ClientOrganisation, OAuthClient } from '../../fixtures/types.ts';

/** Numbers stand as they came: whether they are any is for the rules to say. */
export type Organisation =
  | { readonly form: 'absent' }
  | { readonly form: 'malformed'; readonly got: string }
  | { readonly form: 'multi-tenant'; readonly parent: string; readonly child: string | undefined }
  | { readonly form: 'single-tenant'; readonly child: string };

const systems = { 'multi-tenant': 'urn:oid:1.0.6523', 'single-tenant': 'urn:oid:2.16.578.1.12.4.1.4.101' } as const;

type Thing = Readonly<Record<string, unknown>>;

function thing(value: unknown): Thing {
  return typeof value === 'object' && value !== null ? (value as Thing) : {};
}

function malformed(value: unknown): Organisation {
  return { form: 'malformed', got: (JSON.stringify(value) ?? 'nothing').slice(0, 300) };
}

function identified(identifier: Thing): Organisation {
  const { system, type, value } = identifier;
  const text = typeof value === 'string' ? value : '';
  const [, parent, child] = /^NO:ORGNR:([^:]*)(?::([^:]*))?$/s.exec(text) ?? [];
  if (system === systems['multi-tenant'] && type === 'ENH' && parent !== undefined)
    return { form: 'multi-tenant', parent, child: child || undefined };
  if (system === systems['single-tenant'] && text !== '' && !text.includes(':'))
    return { form: 'single-tenant', child: text };
  return malformed(identifier);
}

/** Reads `assertion_details`, or `authorization_details` as older clients call it; a list or its only entry. Other types are passed over. */
export function organisationIn(claims: Thing): Organisation {
  const details = claims['assertion_details'] ?? claims['authorization_details'];
  if (details === undefined) return { form: 'absent' };
  if (typeof details !== 'object' || details === null) return malformed(details);
  const entries = (Array.isArray(details) ? details : [details]).map(thing);
  const entry = entries.find(({ type }) => type === 'helseid_authorization');
  if (!entry) return { form: 'absent' };
  return identified(thing(thing(thing(entry['practitioner_role'])['organization'])['identifier']));
}

/** The numbers that an assertion passes, as they came. */
export function passedIn(organisation: Organisation): { readonly parent?: string; readonly child?: string } {
  const { parent, child } = organisation as { parent?: string; child?: string };
  return { ...(parent !== undefined && { parent }), ...(child !== undefined && { child }) };
}

/** What is registered for the client of the organisation that it names. A client with one tenant has one at most. */
export function registeredFor(client: OAuthClient, organisation: Organisation): ClientOrganisation | undefined {
  const { parent = client.orgnrParent } = passedIn(organisation);
  return organisation.form === 'absent' ? undefined : client.organisations.find((one) => one.parent === parent);
}

/** Whether a child number stands in the list of an organisation. The organisation may name itself. */
export function isListed({ parent, children }: ClientOrganisation, child: string): boolean {
  return child === parent || children.includes(child);
}

/** The numbers that go into the token: a client with one tenant has its parent filled in, and what the registration fixes stands. */
export function numbersFor(client: OAuthClient, organisation: Organisation): { parent?: string; child?: string } {
  const passed = passedIn(organisation);
  const parent = client.tenancy === 'multi-tenant' ? passed.parent : (client.orgnrParent ?? undefined);
  const child = client.orgnrChild ?? passed.child;
  return { ...(parent !== undefined && { parent }), ...(child !== undefined && { child }) };
}
