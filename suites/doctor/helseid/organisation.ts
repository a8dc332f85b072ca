/** The organisation that a client names in its assertions. */
import { checkNorwegianOrganisation } from '../../../fixtures/identity/organisations.ts';
import { ok, problem } from '../found.ts';
import type { Examination, Found, Registered, Subject } from '../types.ts';
import { textAt, treeAt } from '../values.ts';
import { configured, own, registrationOf } from './credentials.ts';

interface Named {
  readonly parent: string | undefined;
  readonly child: string | undefined;
}

function named({ setup }: Subject): Named {
  const tree = treeAt(configured(setup), 'actingFor') ?? treeAt(own(setup), 'actingFor');
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
      'name actingFor: parent: (else 401 EHSEC-110002 at the API)',
    );
  if (client.tenancy === 'single-tenant' && parent !== undefined)
    return problem('single-tenant, and a parent is named', 'name a child at most: HelseID fills in the parent');
  return ok(client.tenancy);
}

/** A child of a multi-tenant client's parent is looked up only where there is a list of children. */
function holds({ tenancy, organisations }: Registered, { parent, child }: Named): boolean {
  return organisations.some((one) => {
    if (tenancy === 'multi-tenant' && one.parent !== parent) return false;
    const listed = child === undefined || child === one.parent || one.children.includes(child);
    return listed || (tenancy === 'multi-tenant' && one.childWhitelist !== true);
  });
}

/** Both numbers in form, and a structure that fits the client: anything else is told elsewhere. */
function comparable(subject: Subject): Registered | undefined {
  const { parent, child } = named(subject);
  const isNamed = parent !== undefined || child !== undefined;
  const fits = isNumber(parent) && isNumber(child) && tenancy(subject)?.severity !== 'problem';
  return isNamed && fits ? registrationOf(subject) : undefined;
}

function passing(subject: Subject): Found | undefined {
  const client = comparable(subject);
  if (!client) return undefined;
  if (client.orgnrChild) return problem('the registration fixes the child (HID-1010)', 'name no organisation');
  const { parent, child } = named(subject);
  const todo = 'have Norsk helsenett enable it for the client';
  if (parent !== undefined && client.passing?.parent === false)
    return problem('not enabled for parents (HID-1005)', todo);
  if (child !== undefined && client.passing?.child === false)
    return problem('not enabled for children (HID-1006)', todo);
  return undefined;
}

function known(subject: Subject): Found | undefined {
  const client = comparable(subject);
  if (!client || client.organisations.length === 0 || passing(subject)) return undefined;
  if (holds(client, named(subject))) return ok('registered for this client');
  return problem(
    'not registered for this client (HID-1001 to HID-1003)',
    'have it put on the client’s list at HelseID',
  );
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
  { id: 'helseid.organisation.passing', title: 'passing of organisation numbers', examine: passing },
  { id: 'helseid.organisation.registered', title: 'the organisation on record', examine: known },
  { id: 'helseid.organisation.terms', title: 'terms of use', examine: terms },
];
