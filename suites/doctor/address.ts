/** Addresses of a set-up: are they complete, and do they lead to the system that is meant? */
import { isLoopback } from '../../simulators/control/safety.ts';
import { ok, problem, quoted, warning } from './found.ts';
import type { Examination, Found, Server, Subject } from './types.ts';
import { endpointOf } from './values.ts';

export interface AddressRules {
  /** The system's id: the part of the ids before `.address`. */
  readonly system: string;
  /** The key below `endpoints`; the system's id unless said. */
  readonly endpoint?: string;
  /** An address that would do. */
  readonly example: string;
  /** Plain HTTP will not do, not even on this machine. */
  readonly tlsOnly?: boolean;
  /** Hosts of the owner by environment. */
  readonly hosts: Readonly<Record<string, readonly string[]>>;
  /** What else people write, and what to do about it. */
  readonly traps: readonly { readonly fits: RegExp; readonly found: string; readonly todo: string }[];
}

/** The URL, when it is one of http or https. */
export function urlOf(text: string | undefined): URL | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

export function isLocal(url: URL): boolean {
  return isLoopback(url.hostname);
}

/** All names of this machine are one, and no slash stands at the end. */
function plain(text: string): string {
  const url = new URL(text);
  const host = isLocal(url) ? '127.0.0.1' : url.hostname;
  return `${url.protocol}//${host}:${url.port}${url.pathname.replace(/\/+$/, '')}`;
}

/** True when a running serve has the system at this address. */
export function isServed(server: Server, system: string, address: string): boolean {
  return (server.addresses[system] ?? []).some((one) => plain(one) === plain(address));
}

/** The owner's environment that an address belongs to: `test`, `production`; undefined for anybody else's. */
export function environmentOf({ hosts }: Pick<AddressRules, 'hosts'>, url: URL): string | undefined {
  return Object.entries(hosts).find(([, names]) => names.includes(url.hostname))?.[0];
}

function given({ endpoint, system, example }: AddressRules, { setup }: Subject): Found {
  const text = endpointOf(setup, endpoint ?? system);
  const todo = `write endpoints: ${endpoint ?? system}: ${example}`;
  if (text === undefined) return problem('none', todo);
  const url = urlOf(text);
  if (!url) return problem(`${quoted(text)} is not an address`, todo);
  return url.username || url.password
    ? problem('with a user or password in it', 'take them out')
    : ok(quoted(text, 70));
}

function scheme({ tlsOnly = false }: AddressRules, url: URL): Found | undefined {
  if (url.protocol === 'https:') return undefined;
  if (tlsOnly) return problem('http, where no certificate can be shown', 'write https and the TLS port, such as 4443');
  return isLocal(url) ? undefined : problem(`http to ${url.hostname}`, 'write https: tokens must not travel in clear');
}

function end(url: URL, text: string): Found | undefined {
  if (url.search || url.hash) return problem('a query or fragment at its end', 'write the address up to its path only');
  return text.endsWith('/') && url.pathname !== '/' ? problem('a slash at its end', 'leave it out') : undefined;
}

function form({ traps }: AddressRules, text: string): Found | undefined {
  const trap = traps.find(({ fits }) => fits.test(text));
  return trap && problem(trap.found, trap.todo);
}

function owner(rules: AddressRules, url: URL): Found | undefined {
  if (isLocal(url)) return undefined;
  const environment = environmentOf(rules, url);
  if (environment === 'production')
    return problem(
      `${url.hostname} is production`,
      'give an address of a test environment: production is no place to try',
    );
  if (environment !== undefined) return ok(`${url.hostname}, ${environment}`);
  const known = Object.values(rules.hosts).flat();
  return warning(`${url.hostname} is not documented`, `the owner documents ${known[0]}; is the name right?`);
}

function served({ system, endpoint }: AddressRules, url: URL, text: string, { server }: Subject): Found | undefined {
  if (!server || !isLocal(url)) return undefined;
  const addresses = server.addresses[endpoint ?? system] ?? [];
  if (isServed(server, endpoint ?? system, text)) return ok('the running serve has it there');
  if (addresses.length === 0)
    return problem(
      'the running serve does not have the system',
      `start motpart serve with --systems ${system}, or without the flag`,
    );
  return problem(
    'the running serve has it elsewhere',
    `write ${addresses.find((one) => one.startsWith(url.protocol)) ?? addresses[0]}`,
  );
}

/** Examinations of one address, in the order in which they make sense: a wrong form is told before a wrong place. */
export function addressExaminations(rules: AddressRules): readonly Examination<Subject>[] {
  const look = (examine: (url: URL, text: string, subject: Subject) => Found | undefined) => (subject: Subject) => {
    const text = endpointOf(subject.setup, rules.endpoint ?? rules.system);
    const url = urlOf(text);
    return url && examine(url, text!, subject);
  };
  const isWellFormed = (url: URL, text: string) => !scheme(rules, url) && !form(rules, text) && !end(url, text);
  const id = (point: string) => `${rules.system}.address.${point}`;
  return [
    { id: id('given'), title: 'address', examine: (subject) => given(rules, subject) },
    { id: id('scheme'), title: 'scheme of the address', examine: look((url) => scheme(rules, url)) },
    { id: id('form'), title: 'form of the address', examine: look((_, text) => form(rules, text)) },
    {
      id: id('end'),
      title: 'end of the address',
      examine: look((url, text) => (form(rules, text) ? undefined : end(url, text))),
    },
    { id: id('owner'), title: 'whose address', examine: look((url) => owner(rules, url)) },
    {
      id: id('served'),
      title: 'address at the running serve',
      examine: look((url, text, subject) => (isWellFormed(url, text) ? served(rules, url, text, subject) : undefined)),
    },
  ];
}
