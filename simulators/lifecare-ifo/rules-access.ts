/** Why a call is not let in, in the order of `lifecare.api.order-of-checks`: certificate, domain and key, package. */
import type { Call } from '../kernel/call.ts';
import type { Explanation, Rule } from '../kernel/operation.ts';
import { peerDiagnosis } from '../kernel/peer-diagnosis.ts';
import type { CertificateProblem } from './access/certificate.ts';
import type { Found } from './access/guard.ts';
import { carrierNames, copiesOf, differ } from './access/key-carriers.ts';
import { isLaterWrite, isOfUsers } from './access/packages.ts';
import { noAction } from './no-resource.ts';
import { is, refuse } from './refuse.ts';

/** What is known before anything of the API is looked at. */
export interface Shown {
  readonly certificate: CertificateProblem | undefined;
}

const has = (problem: CertificateProblem) => ({ certificate }: Shown) => certificate === problem; // prettier-ignore

const judged: Explanation<Shown> = {
  expected:
    'a client certificate that is valid, issued by the CA that the server trusts, and registered for the customer',
  got: (_, { request }) => peerDiagnosis(request)!.got,
  todo: (_, { request }) => peerDiagnosis(request)!.todo,
};

export const certificateRules: readonly Rule<Shown>[] = [
  refuse('SIM-CERTIFICATE-MISSING', 'lifecare.certificate.plain-port', has('plain'), {
    ...judged,
    todo: (_, { request }) => `${peerDiagnosis(request)!.todo}; or set the profile key plainHttp to dev`,
  }),
  refuse('SIM-CERTIFICATE-MISSING', 'lifecare.certificate.missing', has('missing'), judged),
  refuse('SIM-CERTIFICATE-FOREIGN', 'lifecare.certificate.foreign', has('foreign'), judged),
  refuse('SIM-CERTIFICATE-REVOKED', 'lifecare.certificate.revoked', has('revoked'), judged),
  refuse('SIM-CERTIFICATE-EXPIRED', 'lifecare.certificate.expired', has('expired'), judged),
  refuse('SIM-CERTIFICATE-NOT-ALLOWED', 'lifecare.certificate.not-allowed', has('not-allowed'), {
    ...judged,
    got: (_, { request }) => `the certificate of ${request.peer!.subject}, which nobody registered`,
    todo: 'show the one of the printed credentials; register a renewed one first: POST /_motpart/v1/controls/lifecare-ifo/register-certificate',
  }),
];

const operationOf = (call: Call): string => call.operation?.id ?? '';

/** Names of what is missing, each with the text of the framework. */
function missingStates({ domain, key }: Found): Record<string, string[]> {
  const missing = Object.entries({ domain, key }).filter(([, value]) => value === undefined);
  return Object.fromEntries(missing.map(([name]) => [name, [`The ${name} field is required.`]]));
}

/** `missingParameter`: 400 with ModelState, or a path that has no action for what came. */
const missing: Pick<Explanation<Found>, 'detail' | 'answer'> = {
  detail: (found, call) =>
    JSON.stringify(is(call, 'missingParameter', 'no-action') ? noAction(call) : { modelState: missingStates(found) }),
  answer: (_, call) => (is(call, 'missingParameter', 'no-action') ? { status: 404 } : {}),
};

const isUnknown = ({ licence }: Found): boolean => licence === undefined;

/** `unknownKey`: 403 without a body, or 401 with a Message. */
const unknown: Pick<Explanation<Found>, 'expected' | 'detail' | 'answer'> = {
  expected: 'a licence key of this tenant',
  detail: (_, call) =>
    JSON.stringify({ message: is(call, 'unknownKey', 'message-401') ? 'Authentication failed' : '' }),
  answer: (_, call) => ({ status: is(call, 'unknownKey', 'message-401') ? 401 : 403 }),
};

const slips = {
  plus: {
    got: 'a key with a space where the licence key has a plus',
    todo: 'percent-encode the key in the query: + is %2B, / is %2F, = is %3D',
  },
  encoded: {
    got: 'a key that is still percent-encoded: encoded twice in the query, or once in a header',
    todo: 'encode the plain key once in the query, and not at all in a header; one that was handed out encoded goes into the query as it is',
  },
  other: {
    got: 'a key that nobody has, or that was revoked',
    todo: 'take the one of the printed credentials, or order one: POST /_motpart/v1/controls/lifecare-ifo/order-key',
  },
} as const;

/** Rules on domain and key, of every operation. */
export const keyRules: readonly Rule<Found>[] = [
  refuse('SIM-DOMAIN-MISSING', 'lifecare.domain.missing', ({ domain }) => domain === undefined, {
    ...missing,
    expected: 'domain in the query',
    got: 'none',
    todo: 'send the domain of the printed credentials with every call',
  }),
  refuse('SIM-KEY-MISSING', 'lifecare.key.missing', ({ key }) => key === undefined, {
    ...missing,
    expected: 'key in the query, or X-API-Key',
    got: 'neither',
    todo: 'send the licence key with every call, best as X-API-Key, where no log of addresses holds it',
  }),
  refuse(
    'SIM-KEY-AMBIGUOUS',
    'lifecare.key.carriers-differ',
    ({ carriers }, call) => is(call, 'differingKeys', 'refuse') && differ(carriers),
    {
      expected: 'the key in one carrier, or the same key in all',
      got: ({ carriers }) => `${new Set(copiesOf(carriers)).size} keys, in ${carrierNames(carriers).join(', ')}`,
      todo: 'send it in one; the query is percent-decoded and headers are not, so an encoded key in both always differs',
    },
  ),
  refuse(
    'SIM-KEY-UNKNOWN-USERS',
    'lifecare.key.unknown-users',
    (found, call) => isUnknown(found) && isOfUsers(operationOf(call)),
    {
      expected: 'a licence key of this tenant',
      got: ({ slip }) => slips[slip ?? 'other'].got,
      todo: ({ slip }) => slips[slip ?? 'other'].todo,
    },
  ),
  refuse('SIM-KEY-UNKNOWN', 'lifecare.key.raw-plus', ({ slip }) => slip === 'plus', { ...unknown, ...slips.plus }),
  refuse('SIM-KEY-UNKNOWN', 'lifecare.key.query-decoded', ({ slip }) => slip === 'encoded', {
    ...unknown,
    ...slips.encoded,
  }),
  refuse('SIM-KEY-UNKNOWN', 'lifecare.key.per-package', ({ isOfManyPackages }) => isOfManyPackages, {
    ...unknown,
    expected: 'a key for one package',
    got: 'one for several, which keyScope package does not know',
    todo: 'take the key of the article out of the printed credentials, or set the profile key keyScope to set',
  }),
  refuse('SIM-KEY-UNKNOWN', 'lifecare.key.unknown-body', isUnknown, { ...unknown, ...slips.other }),
  refuse(
    'SIM-DOMAIN-UNKNOWN',
    'lifecare.domain.unknown',
    ({ ofDomain, list }, call) => !ofDomain && !(list && is(call, 'unknownDomain', 'silent-empty')),
    {
      expected: 'the domain that the key belongs to',
      got: ({ domain }) => domain!.slice(0, 100),
      todo: 'send the domain of the printed credentials, in its exact case',
      detail: (_, call) =>
        is(call, 'unknownDomain', 'model-state')
          ? JSON.stringify({
              message: 'The request is invalid.',
              modelState: { domain: ['The value is not valid for domain.'] },
            })
          : '{}',
      answer: (_, call) => ({ status: is(call, 'unknownDomain', 'model-state') ? 400 : 403 }),
    },
  ),
];

const lacks: Pick<Explanation<Found>, 'expected' | 'got'> = {
  expected: ({ needed }) => `a key that opens package ${needed.join(' or ')}`,
  got: ({ licence }) => `${licence!.name}, which opens ${licence!.packages.join(', ')}`,
};
const orderOne = 'order a key with the package: POST /_motpart/v1/controls/lifecare-ifo/order-key';

/** Rules on packages, where something is wrong with the package at all. */
export const packageRules: readonly Rule<Found>[] = [
  refuse(
    'SIM-KEY-PACKAGE',
    'lifecare.users.one-api',
    ({ opened, list }, call) =>
      !opened && !list && is(call, 'userPackage', 'set-user') && operationOf(call) === 'getUser',
    { ...lacks, todo: 'package 1 holds SetUser alone where userPackage is set-user: keep your own list of users' },
  ),
  refuse(
    'SIM-KEY-PACKAGE',
    'lifecare.key.packages-of-writes',
    ({ opened }, call) => !opened && isLaterWrite(operationOf(call)),
    { ...lacks, todo: `${orderOne}, or set the profile key packageOfWrites to any` },
  ),
  refuse('SIM-KEY-PACKAGE', 'lifecare.key.without-package-elsewhere', ({ opened, list }) => !opened && !list, {
    ...lacks,
    todo: orderOne,
  }),
  refuse(
    'SIM-KEY-PACKAGE',
    'lifecare.key.without-package',
    ({ opened }, call) => !opened && is(call, 'keyWithoutPackage', '401'),
    { ...lacks, todo: orderOne },
  ),
];
