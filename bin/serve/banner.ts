/** What `motpart serve` prints: every base URL, ready-made credentials, and one curl that works as it stands. */
import type { Served } from './start.ts';

/** Everything that the banner says, for programs. */
export function facts({ url, seed, people, systems, world, token }: Served) {
  return {
    url,
    control: `${url}/_motpart/v1`,
    ...(token !== undefined && { controlToken: token }),
    seed,
    people,
    systems: systems.map(({ id, title, mounts, credentials }) => ({
      id,
      title,
      baseUrl: `${url}${mounts[0] ?? ''}`,
      ...(credentials && { credentials: credentials(world, url) }),
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

/** The text for a person, within 80 columns but for the key. */
export function banner(served: Served): string {
  const { url, seed, people, systems, token } = served;
  const rows = [
    ...systems.map(({ title, mounts }) => [title, `${url}${mounts[0] ?? ''}`]),
    ['Control API', `${url}/_motpart/v1`],
  ];
  const width = Math.max(...rows.map(([title]) => title!.length));
  return [
    `Motpart serves ${people.toLocaleString('en')} invented people (seed ${seed}) on ${url}`,
    '',
    ...rows.map(([title, address]) => `  ${title!.padEnd(width)}  ${address}`),
    ...(token === undefined ? [] : ['', `The control API asks for this token: ${token}`]),
    ...credentialLines(served),
    ...curlLines(served),
    '',
    'Ctrl-C ends it.',
  ].join('\n');
}
