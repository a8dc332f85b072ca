/** Examinations of a client of BRP: where it calls, as whom, with which template, and how it reads `expires_in`. */
import { addressExaminations, isLocal, urlOf, type AddressRules } from '../doctor/address.ts';
import { ok, problem, quoted, unseen, warning } from '../doctor/found.ts';
import type { Examination, Found, Subject } from '../doctor/types.ts';
import { blanksRound, endpointOf, textAt } from '../doctor/values.ts';

const system = 'brp-apiv3';

const address: AddressRules = {
  system,
  example: 'https://TENANT.brpsystems.com/apiserver/api/ver3',
  // Each customer has a host of its own: below, by its form.
  hosts: {},
  traps: [
    {
      fits: /[{}<>]|%7b|\bTENANT\b/i,
      found: 'the name of the customer is not filled in',
      todo: 'write the API URL that BRP gave',
    },
    { fits: /\/auth\/|\/services\//i, found: 'the path of an operation', todo: 'end it with /api/ver3' },
    {
      fits: /\/api\/?ver[^3]|\/api2?\/?$|\/api\/v3/i,
      found: 'another version than ver3',
      todo: 'end it with /api/ver3',
    },
    {
      fits: /^(?!.*\/api\/ver3\/?([?#].*)?$)/is,
      found: 'it does not end in /api/ver3',
      todo: 'write the API URL of BRP and /api/ver3 behind it',
    },
    {
      fits: /^https?:\/\/[^/]*brpsystems\.com\/(?!(apiserver\/|brponline\/)?api\/ver3)/i,
      found: 'a path that no installation was seen with',
      todo: 'before /api/ver3 stands nothing, /apiserver or /brponline',
    },
  ],
};

/** No list of hosts is public; that of a customer is a label below BRP's domain. */
function owner({ setup }: Subject): Found | undefined {
  const url = urlOf(endpointOf(setup, system));
  if (!url || isLocal(url)) return undefined;
  if (/^[a-z0-9-]+\.brpsystems\.com$/.test(url.hostname)) return ok(url.hostname);
  return warning(
    `${url.hostname} is none of BRP's`,
    'installations stand at TENANT.brpsystems.com; is the name right?',
  );
}

const credentialsOf = ({ setup }: Subject) => setup.credentials[system];

function username(subject: Subject): Found {
  const name = textAt(credentialsOf(subject), 'username');
  if (name === undefined) return problem('none', "write credentials: brp-apiv3: username: the person's e-mail");
  if (blanksRound(credentialsOf(subject), 'username')) return problem('spaces at its ends', 'take them out');
  if (name === 'integrator@emailaddress.com')
    return problem('the example of BRP’s page', 'write the e-mail that the customer gave (step 5)');
  return /^[^\s@]+@[^\s@]+$/.test(name)
    ? ok('an e-mail')
    : warning(
        'no e-mail',
        'LifeVision logs in with the e-mail of step 4; other names work where the installation takes them',
      );
}

/** Never told, not even how long it is. */
function password(subject: Subject): Found {
  const secret = textAt(credentialsOf(subject), 'password');
  if (secret === undefined) return problem('none', 'write the password that the customer gave (step 5)');
  if (blanksRound(credentialsOf(subject), 'password')) return problem('spaces at its ends', 'take them out');
  if (secret === 'someSecurePassword') return problem('the example of BRP’s page', 'write the password of step 5');
  return ok('given');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function inUrl(subject: Subject): Found | undefined {
  const text = endpointOf(subject.setup, system);
  if (text === undefined) return undefined;
  const secrets = ['username', 'password'].flatMap((key) => textAt(credentialsOf(subject), key) ?? []);
  if (!secrets.some((secret) => decoded(text).includes(secret))) return ok('neither stands in it');
  return problem('e-mail or password stands in it', 'take them out: they go into the body of auth/login');
}

function template(subject: Subject): Found {
  const id = textAt(credentialsOf(subject), 'exportTemplate');
  const todo = 'write credentials: brp-apiv3: exportTemplate: the id that BRP gave';
  if (id === undefined) return problem('none', todo);
  return /^[1-9]\d{0,9}$/.test(id) ? ok(id) : problem(`${quoted(id)} is no integer`, todo);
}

/** The documents say milliseconds; public clients multiply by a thousand. */
function unit({ setup, server }: Subject): Found {
  const read = textAt(setup.client[system], 'expiresIn');
  if (read === undefined)
    return unseen(
      'expires_in is documented as milliseconds; exp in the token is safe',
      'say it in client: brp-apiv3: expiresIn',
    );
  if (!['milliseconds', 'seconds', 'exp'].includes(read))
    return problem(`${quoted(read)} is no way to read it`, 'write milliseconds, seconds or exp');
  const sent = server?.profile[system]?.['expiresInUnit'] ?? 'milliseconds';
  if (read === 'exp' || read === sent) return ok(read);
  return problem(`read as ${read}, sent as ${sent}`, `read it as ${sent}, or look at exp in the token`);
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address).filter(({ id }) => !id.endsWith('.owner')),
  { id: `${system}.address.owner`, title: 'whose address', examine: owner },
  { id: `${system}.credentials.username`, title: 'e-mail', examine: username },
  { id: `${system}.credentials.password`, title: 'password', examine: password },
  { id: `${system}.credentials.url`, title: 'e-mail and password in the address', examine: inUrl },
  { id: `${system}.template.id`, title: 'template id', examine: template },
  { id: `${system}.token.unit`, title: 'unit of expires_in', examine: unit },
];
