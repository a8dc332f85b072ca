/** Examinations of a client of the Verktøy API: where it calls, with which scopes, about whom. */
import { verktoyScopes } from '../../fixtures/clients.ts';
import { mayBeShown } from '../../fixtures/identity/may-be-shown.ts';
import { checkHprNumber } from '../../fixtures/identity/organisations.ts';
import { checkNorwegian } from '../../fixtures/identity/norwegian.ts';
import { addressExaminations, environmentOf, isLocal, isServed, urlOf, type AddressRules } from '../doctor/address.ts';
import { ok, problem, quoted, warning } from '../doctor/found.ts';
import { helseidAddress } from '../doctor/helseid/index.ts';
import { lacks, scopesOf } from '../doctor/helseid/scopes.ts';
import type { Examination, Found, Population, Subject } from '../doctor/types.ts';
import { endpointOf, textAt, textsAt } from '../doctor/values.ts';

const system = 'helsenorge-verktoy';

const address: AddressRules = {
  system,
  example: 'https://eksternapi.hn2.test.nhn.no/verktoy',
  hosts: {
    TEST2: ['eksternapi.hn2.test.nhn.no', 'eksternapi-helsenett.hn2.test.nhn.no'],
    TEST1: ['eksternapi.hn.test.nhn.no'],
    'MAS-02': ['eksternapi-hn-mas-02.int-hn.nhn.no'],
    QA: ['eksternapi.hn.qa.nhn.no'],
    production: ['eksternapi.helsenorge.no', 'eksternapi-helsenett.helsenorge.no'],
  },
  traps: [
    {
      fits: /^https?:\/\/(tjenester|helsenorge)\./,
      found: 'the citizens’ portal, not the API',
      todo: 'write https://eksternapi.hn2.test.nhn.no/verktoy for TEST2',
    },
    {
      fits: /^https?:\/\/eksternapi\.test\.nhn\.no\b/,
      found: 'a host that does not exist',
      todo: 'write eksternapi.hn2.test.nhn.no (TEST2) or eksternapi.hn.test.nhn.no (TEST1)',
    },
    {
      fits: /\/verktoy\/v\d+\b/i,
      found: 'the version is in it',
      todo: 'end it with /verktoy: the client adds /v1 and what follows',
    },
    {
      fits: /^(?!.*\/verktoy\/?([?#].*)?$)/is,
      found: 'it does not end in /verktoy',
      todo: 'write the area behind the host: https://HOST/verktoy',
    },
  ],
};

/** Tokens of one environment are worth nothing in another. */
function sameEnvironment({ setup }: Subject): Found | undefined {
  const [api, issuer] = [system, 'helseid'].map((id) => urlOf(endpointOf(setup, id)));
  if (!api || !issuer) return undefined;
  if (isLocal(api) !== isLocal(issuer))
    return problem('one is on this machine, the other is not', 'let both lead to the same environment');
  const isProduction = [environmentOf(address, api), environmentOf(helseidAddress, issuer)].map(
    (name) => name === 'production',
  );
  if (isProduction[0] === isProduction[1]) return ok('the same for API and HelseID');
  return problem('one is production, the other is not', 'let both lead to the same environment');
}

/** What a running serve calls its scopes; the documented labels elsewhere. */
function scopeFor(key: 'sendScope' | 'catalogueScope', { setup, server }: Subject): string {
  const at = endpointOf(setup, system);
  const own = server && urlOf(at) && isServed(server, system, at!) ? server.profile[system]?.[key] : undefined;
  return String(own ?? (key === 'sendScope' ? verktoyScopes.send : verktoyScopes.read));
}

const operations = {
  sendScope: 'sendVerktoy',
  catalogueScope: 'list, no search and no single tool',
} as const;

function enough(key: keyof typeof operations) {
  return (subject: Subject): Found | undefined => {
    const scope = scopeFor(key, subject);
    if (scopesOf(subject).length === 0) return undefined;
    if (!lacks(scope, subject)) return ok(scope);
    return problem(`not asked for, so no ${operations[key]}`, `add ${scope}`);
  };
}

function audience({ setup, server }: Subject): Found | undefined {
  const given = textAt(setup.client[system], 'audience');
  if (given === undefined) return undefined;
  const wanted = String(server?.profile[system]?.['audience'] ?? 'nhn:helsenorge.eksternapi');
  return given === wanted ? ok(given) : problem(quoted(given), `write ${wanted}`);
}

/** The document's examples; none of them is valid test data. */
const examples: ReadonlySet<string> = new Set([
  '68ce99fd-6243-4ab0-b5bc-3ca81dbd53ba',
  '0506634187',
  '12067231456',
  '123467',
]);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function documentExamples({ setup }: Subject): Found | undefined {
  const all = textsIn(setup.cast);
  if (all.length === 0) return undefined;
  if (!all.some((text) => examples.has(text))) return ok('none of the document’s examples');
  return problem('an example of the document', 'take test data of your own: the examples fail their own checks');
}

type Look = (value: string, known: Population | undefined) => Found;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const tool: Look = (value, known) => {
  if (!guid.test(value)) return problem('not a guid', 'give VerktoyId as Verktøykatalogen has it');
  if (!known || known.tools.includes(value.toLowerCase())) return ok(known ? 'in the catalogue' : 'a guid');
  return problem('not in the catalogue (VER-000207)', 'take the VerktoyId of a tool that the list shows');
};

/** Never says the number. */
const citizen: Look = (value, known) => {
  if (!checkNorwegian(value).ok)
    return problem('no Norwegian identity number', 'write eleven digits with right check digits');
  const person = known?.people.find(({ number }) => number === value);
  if (known && !person) return problem('nobody of this population', 'motpart people lists them');
  if (person?.active === false)
    return problem('not digitally active (VER-000228)', 'let the citizen consent to Full tilgang, or take another one');
  return mayBeShown(value) || person
    ? ok('a test person')
    : warning('not of a synthetic form', 'take a Tenor person (month + 80)');
};

const practitioner: Look = (value, known) => {
  if (!checkHprNumber(value)) return problem('no HPR number', 'write one to nine digits, without zeros before them');
  if (!known || known.hprNumbers.includes(value)) return ok(known ? 'registered' : 'in form');
  return problem('not in the register (PVF-000239)', 'take a practitioner of the test register');
};

const nobody: Look = (value, known) =>
  known?.hprNumbers.includes(value)
    ? problem('a practitioner has it', 'give an HPR number that nobody has')
    : ok('nobody has it');

/** Members of the cast that are looked at, one by one. */
const kinds = [
  { id: 'tools', name: 'tools', title: 'tools', look: tool },
  { id: 'citizens', name: 'citizens', title: 'citizens', look: citizen },
  { id: 'practitioners', name: 'practitioners', title: 'practitioners', look: practitioner },
  { id: 'unknown-practitioner', name: 'unknownPractitioner', title: 'the unknown practitioner', look: nobody },
] as const;

/** Those that are wrong, or one word for all. */
function ofCast({ id, name, title, look }: (typeof kinds)[number]): Examination<Subject> {
  const examine = ({ setup, server }: Subject): Found | readonly Found[] | undefined => {
    const at = endpointOf(setup, system);
    const known = server && urlOf(at) && isServed(server, system, at!) ? server.population : undefined;
    const values = textsAt(setup.cast, name).filter((value) => !examples.has(value));
    const twice = new Set(values).size < values.length ? [problem('the same one twice', 'name different ones')] : [];
    const found = values.map((value) => look(value, known));
    const wrong = [...found.filter(({ severity }) => severity !== 'ok'), ...twice];
    return wrong.length > 0 ? wrong : found[0] && ok(`${found.length}: ${found[0].found}`);
  };
  return { id: `${system}.cast.${id}`, title, examine };
}

export const examinations: readonly Examination<Subject>[] = [
  ...addressExaminations(address),
  { id: `${system}.address.environment`, title: 'environments of API and HelseID', examine: sameEnvironment },
  { id: `${system}.scopes.send`, title: 'scope for sending', examine: enough('sendScope') },
  { id: `${system}.scopes.catalogue`, title: 'scope for the catalogue', examine: enough('catalogueScope') },
  { id: `${system}.audience.value`, title: 'audience', examine: audience },
  { id: `${system}.cast.examples`, title: 'test data', examine: documentExamples },
  ...kinds.map(ofCast),
];
