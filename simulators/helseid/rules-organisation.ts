/** For whom: refusals of the organisation numbers that a client passes, in order. Most have a number of their own, HID-1001 and on. */
import type * as contract from '../../contracts/generated/helseid/index.ts';
import { rulesOf, type Explanation, type Rule } from '../kernel/operation.ts';
import { shown } from '../registers/dpop-proof.ts';
import { isListed, passedIn, registeredFor } from './organisation.ts';
import type { GrantRequest } from './token-request.ts';

const refuse = rulesOf<typeof contract>();

type Words = string | ((request: GrantRequest) => string);
const explain = (expected: Words, got: Words, todo: Words): Explanation<GrantRequest> => ({ expected, got, todo });

const fitting = 'send the structure that fits the tenancy of the client in HelseID’s self-service';
const enable = 'have Norsk helsenett enable it; here PATCH /_motpart/v1/clients/{id} does, with passing';
const otherNumber = 'name one that is registered for the client; PATCH /_motpart/v1/clients/{id} registers others';

const passed = ({ organisation }: GrantRequest) => passedIn(organisation);
const numbers = (request: GrantRequest) => Object.values(passed(request));
const isNumber = (text: string) => /^\d{9}$/.test(text);
const parents = ({ client }: GrantRequest) => client.organisations.map(({ parent }) => parent).join(', ') || 'none';
const children = ({ client, organisation }: GrantRequest) =>
  registeredFor(client, organisation)?.children.join(', ') || 'none';

/** Whether the child that is passed is missing from the list that it must stand in. */
function unlisted({ client, organisation }: GrantRequest): boolean {
  const { child } = passedIn(organisation);
  const registered = registeredFor(client, organisation);
  return child !== undefined && !(registered && isListed(registered, child));
}

export const organisations: readonly Rule<GrantRequest>[] = [
  refuse(
    'HID-1007',
    'helseid.organisation.structure',
    ({ organisation }) => organisation.form === 'malformed',
    explain(
      'an identifier below practitioner_role.organization of a helseid_authorization',
      ({ organisation }) => (organisation.form === 'malformed' ? organisation.got : organisation.form),
      'multi-tenant: urn:oid:1.0.6523, ENH, NO:ORGNR:<parent>:<child>; single-tenant: urn:oid:2.16.578.1.12.4.1.4.101, <child>',
    ),
  ),
  refuse(
    'HID-1004',
    'helseid.organisation.digits',
    (request) => !numbers(request).every(isNumber),
    explain(
      'nine digits',
      (request) => shown(numbers(request).find((number) => !isNumber(number))),
      'send the number without spaces, dots or letters',
    ),
  ),
  refuse(
    'invalid_request',
    'helseid.organisation.tenancy',
    ({ client, organisation }) => client.tenancy === 'multi-tenant' && organisation.form === 'single-tenant',
    {
      expected: 'the structure of a multi-tenant client',
      got: 'that of a single-tenant one',
      todo: fitting,
      detail: 'The client is set up for multi-tenancy, but is passing a single tenant organization structure',
    },
  ),
  refuse(
    'invalid_request',
    'helseid.organisation.tenancy-single',
    ({ client, organisation }) => client.tenancy !== 'multi-tenant' && organisation.form === 'multi-tenant',
    explain(
      ({ client }) => `what fits a client of tenancy ${client.tenancy}`,
      'the structure of a multi-tenant client',
      fitting,
    ),
  ),
  refuse(
    'invalid_request',
    'helseid.organisation.known',
    ({ client, organisation }) => client.tenancy === 'none' && organisation.form !== 'absent',
    explain(
      'no organisation: the client belongs to none',
      (request) => shown(passed(request)),
      'leave assertion_details out, or register the client for an organisation',
    ),
  ),
  refuse(
    'HID-1010',
    'helseid.organisation.static',
    ({ client, organisation }) => client.orgnrChild !== null && organisation.form !== 'absent',
    explain(
      ({ client }) => `no numbers: the registration fixes child ${client.orgnrChild}`,
      (request) => shown(passed(request)),
      'leave assertion_details out, or have the registration changed',
    ),
  ),
  refuse(
    'HID-1005',
    'helseid.organisation.parent-passing',
    (request) => passed(request).parent !== undefined && !request.client.passing.parent,
    explain('no parent number: passing it is not enabled', (request) => shown(passed(request)), enable),
  ),
  refuse(
    'HID-1006',
    'helseid.organisation.child-passing',
    (request) => passed(request).child !== undefined && !request.client.passing.child,
    explain('no child number: passing it is not enabled', (request) => shown(passed(request)), enable),
  ),
  refuse(
    'HID-1001',
    'helseid.organisation.parent-listed',
    ({ client, organisation }) => organisation.form === 'multi-tenant' && !registeredFor(client, organisation),
    explain(
      (request) => `a parent among ${parents(request)}`,
      (request) => shown(passed(request).parent),
      otherNumber,
    ),
  ),
  refuse(
    'HID-1002',
    'helseid.organisation.child-listed',
    (request) => request.organisation.form === 'single-tenant' && unlisted(request),
    explain(
      (request) => `a child among ${children(request)}`,
      (request) => shown(passed(request).child),
      otherNumber,
    ),
  ),
  refuse(
    'HID-1003',
    'helseid.organisation.child-of-parent',
    (request) => registeredFor(request.client, request.organisation)?.childWhitelist === true && unlisted(request),
    explain(
      (request) => `a child among ${children(request)}`,
      (request) => shown(passed(request).child),
      'have the list of children below the parent taken away: none should have one',
    ),
  ),
];
