/** Examinations of a tool that logs citizens in at Helsenorge: where, with which key, redirect addresses and scopes. */
import { addressExaminations, isLocal, urlOf, type AddressRules } from '../doctor/address.ts';
import { hosts, hostTraps } from '../doctor/ekstern-api.ts';
import { ok, problem, quoted } from '../doctor/found.ts';
import { rsaClientExaminations } from '../doctor/rsa-key.ts';
import type { Examination, Found, Setup, Subject } from '../doctor/types.ts';
import { textAt, textsAt } from '../doctor/values.ts';

const system = 'helsenorge-oidc';
const area = 'sts/oidcprov';

const address: AddressRules = {
  system,
  example: `https://eksternapi.hn2.test.nhn.no/${area}`,
  hosts,
  traps: [
    ...hostTraps(area),
    {
      fits: /\/\.well-known\b/,
      found: 'the metadata',
      todo: `end it with /${area}: the client adds /v3/.well-known/openid-configuration`,
    },
    {
      fits: /\/oidcprov\/v\d+\b/i,
      found: 'the version is in it',
      todo: `end it with /${area}: the client adds /v3, and the metadata name the rest`,
    },
    {
      fits: /^(?!.*\/sts\/oidcprov\/?([?#].*)?$)/is,
      found: `it does not end in /${area}`,
      todo: `write the area behind the host: https://HOST/${area}`,
    },
  ],
};

const redirectsOf = ({ credentials }: Setup) => textsAt(credentials[system], 'redirectUris');

function redirects({ setup }: Subject): Found {
  const count = redirectsOf(setup).length;
  return count > 0 ? ok(`${count} of them`) : problem('none', 'list redirectUris: where the citizen comes back to');
}

/** Absolute, whole, and not in clear beyond this machine. */
function flawOf(text: string): Found | undefined {
  const url = urlOf(text);
  if (!url) return problem(`${quoted(text)} is not an address`, 'write it whole, with https://');
  if (url.hash || text.includes('*'))
    return problem(`${quoted(text)} has a fragment or a star`, 'write one exact address each');
  if (url.protocol === 'https:' || isLocal(url)) return undefined;
  return problem(`http to ${url.hostname}`, 'write https: a code must not travel in clear');
}

function redirectForms({ setup }: Subject): Found | readonly Found[] | undefined {
  const found = redirectsOf(setup).flatMap((text) => flawOf(text) ?? []);
  if (found.length > 0) return found;
  return redirectsOf(setup).length > 0 ? ok('exact addresses') : undefined;
}

/** Compared letter by letter; /par answers another one with 204019. */
function redirectsRegistered({ setup }: Subject): Found | readonly Found[] | undefined {
  const known = textsAt(setup.registration[system], 'redirectUris');
  const given = redirectsOf(setup).filter((text) => !flawOf(text));
  if (known.length === 0 || given.length === 0) return undefined;
  const strange = given.filter((text) => !known.includes(text));
  if (strange.length === 0) return ok('as registered');
  return strange.map((text) =>
    problem(`${quoted(text)} is not registered (204019)`, 'have Norsk helsenett register it, letter by letter'),
  );
}

function scopes({ setup }: Subject): Found {
  const given = textsAt(setup.credentials[system], 'scopes');
  if (given.length === 0) return problem('none', 'list the scopes that the tool asks for, openid first');
  return given.includes('openid')
    ? ok(given.join(' '))
    : problem('without openid', 'add openid: else no id_token comes');
}

const isPublic = ({ client }: Setup) => textAt(client[system], 'kind') === 'public';

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address),
  ...rsaClientExaminations(system, isPublic),
  { id: `${system}.redirect.given`, title: 'redirect addresses', examine: redirects },
  { id: `${system}.redirect.form`, title: 'form of the redirect addresses', examine: redirectForms },
  { id: `${system}.redirect.registered`, title: 'registered redirect addresses', examine: redirectsRegistered },
  { id: `${system}.scopes.given`, title: 'scopes', examine: scopes },
];
