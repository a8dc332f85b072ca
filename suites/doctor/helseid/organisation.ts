/** The organisation that a client names in its assertions. */
import { checkNorwegianOrganisation } from '../../../fixtures/identity/organisations.ts';
import { ok, problem } from '../found.ts';
import type { Examination, Found, Registered, Subject } from '../types.ts';
import { textAt, treeAt } from '../values.ts';
import { own, registrationOf } from './credentials.ts';

interface Named {
  readonly parent: string | undefined;
  readonly child: string | undefined;
}

function named({ setup }: Subject): Named {
  const tree = treeAt(own(setup), 'organisation');
  return { parent: textAt(tree, 'parent'), child: textAt(tree, 'child') };
}

function flawOf(number: string): readonly [found: string, todo: string] | undefined {
  if (!/^\d{9}$/.test(number)) return ['not nine digits', 'write nine digits, without spaces and without NO'];
  if (!checkNorwegianOrganisation(number)) return ['its check digit is wrong', 'compare it with Enhetsregisteret'];
  return undefined;
}

function isNumber(number: string | undefined): boolean {
  return number === undefined || flawOf(number) === undefined;
}

function numbers(subject: Subject): Found | readonly Found[] | undefined {
  const given = Object.entries(named(subject)).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (given.length === 0) return undefined;
  const wrong = given.flatMap(([name, number]) => {
    const flaw = flawOf(number);
    return flaw ? [problem(`${name} ${number.slice(0, 20)}: ${flaw[0]}`, flaw[1])] : [];
  });
  return wrong.length > 0 ? wrong : ok(given.map(([name, number]) => `${name} ${number}`).join(', '));
}

/** Each mix-up ends far from its cause: the API answers 401 with the code of an expired token. */
function tenancy(subject: Subject): Found | undefined {
  const client = registrationOf(subject);
  if (!client) return undefined;
  const { parent } = named(subject);
  if (client.tenancy === 'none')
    return problem(
      'the client belongs to no organisation',
      'have one registered: Helsenorge refuses tokens without (EHSEC-110002)',
    );
  if (client.tenancy === 'multi-tenant' && parent === undefined)
    return problem(
      'multi-tenant, and no parent is named',
      'name organisation: parent: (else 401 EHSEC-110002 at the API)',
    );
  if (client.tenancy === 'single-tenant' && parent !== undefined)
    return problem('single-tenant, and a parent is named', 'name a child at most: HelseID fills in the parent');
  return ok(client.tenancy);
}

function holds({ organisations }: Registered, { parent, child }: Named): boolean {
  return organisations.some((one) => {
    const isParent = parent === undefined || one.parent === parent;
    return isParent && (child === undefined || child === one.parent || one.children.includes(child));
  });
}

function known(subject: Subject): Found | undefined {
  const client = registrationOf(subject);
  const organisation = named(subject);
  const { parent, child } = organisation;
  if (!client || (parent === undefined && child === undefined)) return undefined;
  if (!isNumber(parent) || !isNumber(child) || tenancy(subject)?.severity === 'problem') return undefined;
  if (holds(client, organisation)) return ok('registered for this client');
  return problem('not registered for this client', 'have it put on the client’s list at HelseID');
}

function terms(subject: Subject): Found | undefined {
  const { parent } = named(subject);
  const found = registrationOf(subject)?.organisations.find((one) => one.parent === parent);
  if (!found || found.signedTerms) return undefined;
  return problem(
    'not signed by the parent',
    'let it sign NHN’s terms: until then scopes are rejected (rejected_scope)',
  );
}

export const organisationExaminations: readonly Examination<Subject>[] = [
  { id: 'helseid.organisation.numbers', title: 'organisation numbers', examine: numbers },
  { id: 'helseid.organisation.tenancy', title: 'tenancy', examine: tenancy },
  { id: 'helseid.organisation.registered', title: 'the organisation on record', examine: known },
  { id: 'helseid.organisation.terms', title: 'terms of use', examine: terms },
];
