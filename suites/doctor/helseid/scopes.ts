/** Scopes: asked for, known and approved. */
import { verktoyScopes } from '../../../fixtures/clients.ts';
import { ok, problem, quoted, unseen, warning } from '../found.ts';
import type { Examination, Found, Subject } from '../types.ts';
import { textsAt } from '../values.ts';
import { clientsOnRecord, own, registrationOf } from './credentials.ts';

const prefix = 'nhn:helsenorge.eksternapi/';
const selfService = 'ask for it in HelseID’s self-service, below Helsenorge Ekstern API';

/** The scopes that a set-up asks for. */
export function scopesOf({ setup }: Subject): readonly string[] {
  return textsAt(own(setup), 'scopes');
}

/** What anybody is known to have, or is documented. */
function knownScopes(subject: Subject): ReadonlySet<string> {
  const others = (clientsOnRecord(subject) ?? []).flatMap(({ scopes }) => Object.keys(scopes));
  return new Set([...others, ...Object.values(verktoyScopes)]);
}

const isNamed = (scope: string, subject: Subject) => scope.startsWith(prefix) || knownScopes(subject).has(scope);

function given(subject: Subject): Found {
  const scopes = scopesOf(subject);
  if (scopes.length > 0) return ok(`${scopes.length} asked for`);
  return warning('none', 'list the scopes that the client asks for: HelseID need not give all without');
}

/** The prefix is known from sibling APIs only, so a name without it is no more than a warning until HelseID's own list says so. */
function names(subject: Subject): Found | undefined {
  const strange = scopesOf(subject).find((scope) => !isNamed(scope, subject));
  if (strange === undefined) return undefined;
  const meant = [...knownScopes(subject)].find((scope) => scope.endsWith(`/${strange}`));
  const found = meant ? `${quoted(strange)} is the label, not the scope` : `${quoted(strange)} is not known`;
  const todo = meant ? `write ${meant}` : `scopes of this API begin with ${prefix}`;
  return clientsOnRecord(subject) ? problem(found, todo) : warning(found, todo);
}

function approvals(subject: Subject): Found | readonly Found[] | undefined {
  const client = registrationOf(subject);
  if (!client) return undefined;
  const asked = scopesOf(subject).filter((scope) => isNamed(scope, subject));
  const wrong = asked.filter((scope) => client.scopes[scope] !== 'approved');
  if (wrong.length === 0) return asked.length === 0 ? undefined : ok(`${asked.length} approved`);
  return wrong.map((scope) =>
    client.scopes[scope] === 'requested'
      ? problem(`${quoted(scope, 60)} awaits approval`, 'wait for Helsenorge’s approval, or ask them about it')
      : problem(`${quoted(scope, 60)} was not asked for`, selfService),
  );
}

export const scopeExaminations: readonly Examination<Subject>[] = [
  { id: 'helseid.scopes.given', title: 'scopes', examine: given },
  { id: 'helseid.scopes.names', title: 'names of scopes', examine: names },
  { id: 'helseid.scopes.approved', title: 'approved scopes', examine: approvals },
];

/** True when the set-up asks for scopes, and this is among them; what is missing altogether is told elsewhere. */
export function lacks(scope: string, subject: Subject): boolean {
  const scopes = scopesOf(subject);
  return scopes.length > 0 && !scopes.some((one) => one === scope || scope.endsWith(`/${one}`));
}

/** Says once that nobody told us what HelseID has on record. */
export const recordExamination: Examination<Subject> = {
  id: 'helseid.registration.told',
  title: 'what HelseID has on record',
  examine: (subject) => {
    if (subject.setup.registration['helseid']) return ok('as told in registration');
    if (clientsOnRecord(subject)) return ok('asked of the running serve');
    return unseen('client, key, scopes, approvals', 'copy them from the self-service into registration: helseid:');
  },
};
