/** Domain and licence keys of a set-up: their form, and what a running serve knows of them. Never tells a key. */
import { articles } from '../../../fixtures/lifecare/keys.ts';
import { isAtServer } from '../../doctor/certificate/parts.ts';
import { ok, problem, quoted, warning } from '../../doctor/found.ts';
import type { Examination, Found, IssuedLicence, Subject, Tree } from '../../doctor/types.ts';
import { endpointOf, textAt, treeAt } from '../../doctor/values.ts';
import { asking, system } from './asking.ts';

const own = ({ setup }: Subject): Tree | undefined => setup.credentials[system];

/** A key with what the set-up calls it: `key`, or the number of an article. */
interface Named {
  readonly name: string;
  readonly key: string;
}

/** As they were written: blanks round them matter. */
function keysOf(subject: Subject): Named[] {
  const all = { key: own(subject)?.['key'], ...treeAt(own(subject), 'keys') };
  return Object.entries(all).flatMap(([name, key]) => (typeof key === 'string' && key !== '' ? [{ name, key }] : []));
}

function domainGiven(subject: Subject): Found {
  const domain = textAt(own(subject), 'domain');
  return domain === undefined
    ? problem('none', `write credentials: ${system}: domain: the domain ID of the customer`)
    : ok(quoted(domain));
}

function given(subject: Subject): Found {
  const names = keysOf(subject).map(({ name }) => quoted(name));
  if (names.length > 0) return ok(names.length > 3 ? `${names.length} of them` : names.join(', '));
  return problem('none', `write credentials: ${system}: key:, or keys: with one for each article`);
}

/** What is wrong with the form of a key; undefined when it is base64 as it was issued. */
function flawOf(key: string): readonly [found: string, todo: string] | undefined {
  if (key !== key.trim()) return ['spaces at its ends', 'take them out'];
  if (/%[0-9a-f]{2}/i.test(key))
    return ['percent-encoded', 'write the plain key: the client encodes it once, for the query'];
  if (/\s/.test(key)) return ['a space in it', 'write a plus there: a raw plus was decoded on the way'];
  return undefined;
}

function form(subject: Subject): Found | readonly Found[] | undefined {
  const keys = keysOf(subject);
  const flaws = keys.flatMap(({ name, key }) => {
    const [found, todo] = flawOf(key) ?? [];
    return found === undefined ? [] : [problem(`${quoted(name)}: ${found}`, todo!)];
  });
  if (flaws.length > 0) return flaws;
  const odd = keys.find(({ key }) => !/^[A-Za-z0-9+/_-]+={0,2}$/.test(key));
  if (odd) return warning(`${quoted(odd.name)} is no base64`, 'compare it with what was handed out');
  return keys.length > 0 ? ok('base64, not encoded') : undefined;
}

function articleNames(subject: Subject): Found | readonly Found[] | undefined {
  const names = Object.keys(treeAt(own(subject), 'keys') ?? {});
  const strange = names.filter((name) => articles[Number(name)] === undefined);
  if (strange.length === 0) return undefined;
  return strange.map((name) => problem(`${quoted(name)} is no article`, 'name keys by article: "8501", "8508"'));
}

function inUrl(subject: Subject): Found | undefined {
  const text = endpointOf(subject.setup, system);
  if (text === undefined) return undefined;
  if (!/[?&](key|domain)=/i.test(text)) return ok('neither stands in it');
  return problem('domain or key stands in it', 'take them out: they go with each call');
}

/** The licences that the running serve has issued; undefined where nobody can tell. */
const issuedTo = (subject: Subject): readonly IssuedLicence[] | undefined =>
  isAtServer(asking, subject) ? subject.server!.licences : undefined;

function known(subject: Subject): Found | readonly Found[] | undefined {
  const issued = issuedTo(subject);
  const keys = keysOf(subject).filter(({ key }) => !flawOf(key));
  if (!issued || keys.length === 0) return undefined;
  const strange = keys.filter(({ key }) => !issued.some((one) => one.key === key));
  if (strange.length === 0) return ok(keys.length === 1 ? 'known' : `${keys.length} known`);
  return strange.map(({ name }) =>
    problem(`${quoted(name)} is not known`, 'take it from /_motpart/v1/systems: another seed has other keys'),
  );
}

function domainKnown(subject: Subject): Found | undefined {
  const domain = textAt(own(subject), 'domain');
  const licence = issuedTo(subject)?.find(({ key }) => keysOf(subject).some((one) => one.key === key));
  if (domain === undefined || !licence) return undefined;
  return licence.domain === domain
    ? ok('the one of the key')
    : problem(`not the one of the key`, `write ${quoted(licence.domain)}, in its exact case`);
}

/** A set where each package has a key of its own, or a key under the number of an article that it does not open. */
function packages(subject: Subject): Found | readonly Found[] | undefined {
  const issued = issuedTo(subject);
  if (!issued) return undefined;
  const wrong = keysOf(subject).flatMap(({ name, key }) => {
    const opened = issued.find((one) => one.key === key)?.packages;
    const wanted = articles[Number(name)] ?? [];
    if (!opened || wanted.every((one) => opened.includes(one))) return [];
    return [
      problem(`the key of ${name} lacks package ${wanted.join(' and ')}`, 'order one for it, or mend the number'),
    ];
  });
  return wrong.length > 0 ? wrong : scope(subject, issued);
}

function scope(subject: Subject, issued: readonly IssuedLicence[]): Found | undefined {
  const whole = issued.find(({ key }) => key === textAt(own(subject), 'key'));
  if (!whole) return undefined;
  const single = subject.server!.profile[system]?.['keyScope'] === 'package';
  const isOne = Object.values(articles).some((licensed) => whole.packages.every((one) => licensed.includes(one)));
  if (single && !isOne)
    return problem('a key for several packages, where each has its own', 'write keys: with one for each article');
  return ok(whole.packages.length === 22 ? 'all 22' : `package ${whole.packages.join(', ')}`);
}

export const licenceExaminations: readonly Examination<Subject>[] = [
  { id: `${system}.domain.given`, title: 'domain', examine: domainGiven },
  { id: `${system}.domain.known`, title: 'domain and key', examine: domainKnown },
  { id: `${system}.licence.given`, title: 'licence key', examine: given },
  { id: `${system}.licence.form`, title: 'form of the licence key', examine: form },
  { id: `${system}.licence.articles`, title: 'names of the licence keys', examine: articleNames },
  { id: `${system}.licence.url`, title: 'domain and key in the address', examine: inUrl },
  { id: `${system}.licence.known`, title: 'licence key at the host', examine: known },
  { id: `${system}.licence.packages`, title: 'packages of the licence key', examine: packages },
];
