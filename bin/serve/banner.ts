/** What `motpart serve` prints: every base URL, ready-made credentials, and one curl that works as it stands. */
import { baseFor } from '../../simulators/adapters/origins.ts';
import type { Served } from './start.ts';

/** Credentials without what takes time to make, an RSA key: GET /_motpart/v1/systems has that too. */
function atHand(credentials: unknown): unknown {
  if (typeof credentials !== 'object' || credentials === null) return credentials;
  const members = Object.entries(Object.getOwnPropertyDescriptors(credentials));
  return Object.fromEntries(members.flatMap(([name, member]) => ('value' in member ? [[name, member.value]] : [])));
}

/** Everything that the banner says, for programs. */
export function facts(served: Served) {
  const { url, tlsUrl, seed, people, systems, world, token, state } = served;
  return {
    url,
    ...(tlsUrl !== undefined && { tlsUrl }),
    control: `${url}/_motpart/v1`,
    ...(token !== undefined && { controlToken: token }),
    seed,
    people,
    ...(state && { state }),
    systems: systems.map((system) => ({
      id: system.id,
      title: system.title,
      baseUrl: `${baseFor(system, url, tlsUrl)}${system.mounts[0] ?? ''}`,
      ...(system.credentials && { credentials: atHand(system.credentials(world, baseFor(system, url, tlsUrl))) }),
    })),
  };
}

interface HelseIdCredentials {
  readonly clientId: string;
  readonly jwk: unknown;
  readonly scopes: readonly string[];
}

function credentialLines(served: Served): string[] {
  const found = facts(served).systems.find(({ id }) => id === 'helseid')?.credentials as HelseIdCredentials | undefined;
  if (!found) return [];
  return [
    '',
    'Ready-made client at HelseID (more: GET /_motpart/v1/clients)',
    `  client_id  ${found.clientId}`,
    ...found.scopes.map((scope, place) => `  ${place === 0 ? 'scopes   ' : '         '}  ${scope}`),
    `  key        ${JSON.stringify(found.jwk)}`,
  ];
}

/** One call that works when pasted; it fetches its own token. */
function curlLines({ url, systems, token }: Served): string[] {
  const bearer = token === undefined ? '' : ` -H "authorization: Bearer ${token}"`;
  if (!systems.some(({ id }) => id === 'helsenorge-verktoy')) return ['', `curl${bearer} ${url}/_motpart/v1/systems`];
  return [
    '',
    'Try it:',
    `curl -H "authorization: Bearer $(curl -s${bearer} -H accept:text/plain \\`,
    `  -d '{"scope":"verktoykatalog_read"}' ${url}/_motpart/v1/tokens)" \\`,
    `  '${url}/helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1'`,
  ];
}

interface BrpCredentials {
  readonly username: string;
  readonly password: string;
  readonly exportTemplate: number;
}

/** Who may log in to BRP, and the call that does it. */
function brpLines(served: Served): string[] {
  const { credentials, baseUrl } = facts(served).systems.find(({ id }) => id === 'brp-apiv3') ?? {};
  if (!credentials) return [];
  const { username, password, exportTemplate } = credentials as BrpCredentials;
  return [
    '',
    `Ready-made integrator at BRP APIv3, for export template ${exportTemplate}:`,
    `curl -H 'content-type: application/json' ${baseUrl}/auth/login \\`,
    `  -d '${JSON.stringify({ username, password })}'`,
  ];
}

/** How to get certificates, and one call that shows one. */
function certificateLines(served: Served): string[] {
  const { url, tlsUrl, systems, token } = served;
  if (tlsUrl === undefined) return [];
  const asking = systems.find(({ clientCertificate }) => clientCertificate !== undefined);
  const [operation] = asking?.operations ?? [];
  const path = operation
    ? `${asking!.mounts[0]}${operation.path}${operation.soap ? '?wsdl' : ''}`
    : '/_motpart/v1/health';
  const name = asking?.clientCertificate ?? 'inkorg';
  return [
    '',
    'Certificates, good and broken ones, and a call that shows one:',
    `${token === undefined ? '' : `MOTPART_TOKEN=${token} `}motpart certs --out certs --url ${url}`,
    `curl --cacert certs/ca.pem --cert certs/${name}.pem --key certs/${name}-key.pem \\`,
    `  '${tlsUrl}${path}'`,
  ];
}

interface LifecareCredentials {
  readonly domain: string;
  readonly key: string;
  readonly certificate: string;
}

/** A call with certificate, domain and key: a read of Lifecare. */
function lifecareLines(served: Served): string[] {
  const { credentials, baseUrl } = facts(served).systems.find(({ id }) => id === 'lifecare-ifo') ?? {};
  if (!credentials || served.tlsUrl === undefined) return [];
  const { domain, key, certificate } = credentials as LifecareCredentials;
  return [
    '',
    'Ready-made licence key of Lifecare IFO, and a call with it:',
    `curl --cacert certs/ca.pem --cert certs/${certificate}.pem --key certs/${certificate}-key.pem \\`,
    `  -H 'X-API-Key: ${key}' \\`,
    `  -G -d domain=${domain} -d limit=1 \\`,
    `  ${baseUrl}/apifc/v1/Extract/Services`,
  ];
}

/** Where the worlds are kept, and what came back from there. */
function stateLines({ state }: Served): string[] {
  if (!state) return [];
  const came = state.worlds === 1 ? '1 world came back' : `${grouped(state.worlds)} worlds came back`;
  return [`Its worlds are kept in ${state.file} (${state.worlds === 0 ? 'a new file' : came})`];
}

/** 1000 as 1,000. The first use of a locale costs Node 20 ms, a tenth of the whole start. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** The text for a person, within 80 columns but for the key. */
export function banner(served: Served): string {
  const { url, tlsUrl, seed, people, systems, token } = served;
  const rows = [
    ...systems.map((system) => [system.title, `${baseFor(system, url, tlsUrl)}${system.mounts[0] ?? ''}`]),
    ['Control API', `${url}/_motpart/v1`],
  ];
  const width = Math.max(...rows.map(([title]) => title!.length));
  return [
    `Motpart serves ${grouped(people)} invented people (seed ${seed}) on ${url}`,
    ...(tlsUrl === undefined ? [] : [`and on ${tlsUrl}, where it asks for client certificates`]),
    ...stateLines(served),
    '',
    ...rows.map(([title, address]) => `  ${title!.padEnd(width)}  ${address}`),
    ...(token === undefined ? [] : ['', `The control API asks for this token: ${token}`]),
    ...credentialLines(served),
    ...curlLines(served),
    ...brpLines(served),
    ...certificateLines(served),
    ...lifecareLines(served),
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}
