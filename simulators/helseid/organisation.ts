/** The organisation that a client names in its assertion: one structure for clients with many tenants, another for those with one. */
import type { ClientOrganisation, OAuthClient } from '../../fixtures/types.ts';

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
  const [, parent, child] = /^NO:ORGNR:(\d{9})(?::(\d{9})?)?$/.exec(text) ?? [];
  if (system === systems['multi-tenant'] && type === 'ENH' && parent) return { form: 'multi-tenant', parent, child };
  if (system === systems['single-tenant'] && /^\d{9}$/.test(text)) return { form: 'single-tenant', child: text };
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

function holds({ parent, children }: ClientOrganisation, child: string | undefined): boolean {
  return child === undefined || child === parent || children.includes(child);
}

/** What is registered for the client of the organisation that it names. */
export function registeredFor(client: OAuthClient, organisation: Organisation): ClientOrganisation | undefined {
  if (organisation.form === 'multi-tenant')
    return client.organisations.find((one) => one.parent === organisation.parent && holds(one, organisation.child));
  if (organisation.form === 'single-tenant') return client.organisations.find((one) => holds(one, organisation.child));
  return undefined;
}

/** The numbers that go into the token: a client with one tenant has its parent filled in. */
export function numbersFor(client: OAuthClient, organisation: Organisation): { parent?: string; child?: string } {
  const child = organisation.form === 'absent' || organisation.form === 'malformed' ? undefined : organisation.child;
  const own = client.tenancy === 'single-tenant' ? (client.orgnrParent ?? undefined) : undefined;
  const parent = organisation.form === 'multi-tenant' ? organisation.parent : own;
  return { ...(parent !== undefined && { parent }), ...(child !== undefined && { child }) };
}
