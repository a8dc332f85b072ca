/** What clients of the APIs behind EksternAPI have in common: hosts, tokens of one environment, scopes, audience, test persons. */
import { mayBeShown } from '../../fixtures/identity/may-be-shown.ts';
import { checkNorwegian } from '../../fixtures/identity/norwegian.ts';
import { environmentOf, isLocal, isServed, urlOf, type AddressRules } from './address.ts';
import { ok, problem, quoted, warning } from './found.ts';
import { helseidAddress } from './helseid/index.ts';
import { lacks, scopesOf } from './helseid/scopes.ts';
import type { Found, Population, Server, Subject } from './types.ts';
import { endpointOf, textAt } from './values.ts';

/** Hosts of EksternAPI by environment. */
export const hosts: AddressRules['hosts'] = {
  TEST2: ['eksternapi.hn2.test.nhn.no', 'eksternapi-helsenett.hn2.test.nhn.no'],
  TEST1: ['eksternapi.hn.test.nhn.no'],
  'MAS-02': ['eksternapi-hn-mas-02.int-hn.nhn.no'],
  QA: ['eksternapi.hn.qa.nhn.no'],
  production: ['eksternapi.helsenorge.no', 'eksternapi-helsenett.helsenorge.no'],
};

/** What people write instead of a host of EksternAPI. */
export function hostTraps(area: string): AddressRules['traps'] {
  return [
    {
      fits: /^https?:\/\/(tjenester|helsenorge)\./,
      found: 'the citizens’ portal, not the API',
      todo: `write https://eksternapi.hn2.test.nhn.no/${area} for TEST2`,
    },
    {
      fits: /^https?:\/\/eksternapi\.test\.nhn\.no\b/,
      found: 'a host that does not exist',
      todo: 'write eksternapi.hn2.test.nhn.no (TEST2) or eksternapi.hn.test.nhn.no (TEST1)',
    },
  ];
}

/** The address of an API whose clients add version and method. */
export function apiAddress(system: string, area: string): AddressRules {
  return {
    system,
    example: `https://eksternapi.hn2.test.nhn.no/${area}`,
    hosts,
    traps: [
      ...hostTraps(area),
      {
        fits: new RegExp(`/${area}/(?:api/|[a-z]+/)?v\\d+\\b`, 'i'),
        found: 'the version is in it',
        todo: `end it with /${area}: the client adds /v1 and what follows`,
      },
      {
        fits: new RegExp(`^(?!.*/${area}/?([?#].*)?$)`, 'is'),
        found: `it does not end in /${area}`,
        todo: `write the area behind the host: https://HOST/${area}`,
      },
    ],
  };
}

/** Tokens of one environment are worth nothing in another. */
export function sameEnvironment(address: AddressRules) {
  return ({ setup }: Subject): Found | undefined => {
    const [api, issuer] = [address.system, 'helseid'].map((id) => urlOf(endpointOf(setup, id)));
    if (!api || !issuer) return undefined;
    if (isLocal(api) !== isLocal(issuer))
      return problem('one is on this machine, the other is not', 'let both lead to the same environment');
    const isProduction = [environmentOf(address, api), environmentOf(helseidAddress, issuer)].map(
      (name) => name === 'production',
    );
    if (isProduction[0] === isProduction[1]) return ok('the same for API and HelseID');
    return problem('one is production, the other is not', 'let both lead to the same environment');
  };
}

/** The running serve that a set-up is for. */
export function serverOf(system: string, { setup, server }: Subject): Server | undefined {
  const at = endpointOf(setup, system);
  return server && urlOf(at) && isServed(server, system, at!) ? server : undefined;
}

/**
 * A scope that an operation needs: what a running serve calls it, the documented name elsewhere.
 * @param without  what cannot be done without it
 */
export function scopeAsked(system: string, key: string, documented: string, without: string) {
  return (subject: Subject): Found | undefined => {
    const scope = String(serverOf(system, subject)?.profile[system]?.[key] ?? documented);
    if (scopesOf(subject).length === 0) return undefined;
    return lacks(scope, subject) ? problem(`not asked for, so no ${without}`, `add ${scope}`) : ok(scope);
  };
}

export function audienceOf(system: string) {
  return ({ setup, server }: Subject): Found | undefined => {
    const given = textAt(setup.client[system], 'audience');
    if (given === undefined) return undefined;
    const wanted = String(server?.profile[system]?.['audience'] ?? 'nhn:helsenorge.eksternapi');
    return given === wanted ? ok(given) : problem(quoted(given), `write ${wanted}`);
  };
}

/** Looks at one value of a cast, beside the population of a running serve. */
export type Look = (value: string, known: Population | undefined) => Found;

/** A test person. Never says the number. @param inactive  what is found of one who is not digitally active, where that matters */
export function testPerson(inactive?: Found): Look {
  return (value, known) => {
    if (!checkNorwegian(value).ok)
      return problem('no Norwegian identity number', 'write eleven digits with right check digits');
    const person = known?.people.find(({ number }) => number === value);
    if (known && !person) return problem('nobody of this population', 'motpart people lists them');
    if (inactive && person?.active === false) return inactive;
    return mayBeShown(value) || person
      ? ok('a test person')
      : warning('not of a synthetic form', 'take a Tenor person (month + 80)');
  };
}

/** Values that are wrong, or one word for all. */
export function judgedValues(values: readonly string[], look: Look, known: Population | undefined) {
  const twice = new Set(values).size < values.length ? [problem('the same one twice', 'name different ones')] : [];
  const found = values.map((value) => look(value, known));
  const wrong = [...found.filter(({ severity }) => severity !== 'ok'), ...twice];
  return wrong.length > 0 ? wrong : found[0] && ok(`${found.length}: ${found[0].found}`);
}
