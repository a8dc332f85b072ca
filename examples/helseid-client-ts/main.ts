/**
 * A client of HelseID behind Motpart's driver protocol: it calls whatever address it is asked to, with a token. What deals with HelseID is
 * `helseid.ts` of the Verktøy example, and in it openid-client; here is only what an action of the suite comes to.
 */
import { answerLines } from '../lines.ts';
import { HelseId, type Credentials } from '../verktoy-client-ts/helseid.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly fetch?: typeof fetch;
}

interface Call {
  readonly scope: string;
  readonly method: string;
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.code = String(status);
  }
}

/** One client, and so one token, for each issuer and way to reach it, for each key, and for each organisation that it acts for. */
let clients = new WeakMap<typeof fetch, Map<string, HelseId>>();

function clientOf({ endpoints, credentials, fetch: ownFetch = fetch }: Context): HelseId {
  const { helseid: issuer } = endpoints;
  const registered = credentials['helseid'] as Credentials | undefined;
  if (!issuer || !registered) throw new Error('endpoints and credentials must name helseid');
  const known = clients.get(ownFetch) ?? new Map<string, HelseId>();
  clients.set(ownFetch, known);
  const name = JSON.stringify([issuer, registered]);
  const client = known.get(name) ?? new HelseId(issuer, registered, ownFetch);
  known.set(name, client);
  return client;
}

/** Its one token has all scopes that it was granted, so that of the call needs no thought. */
export async function callApi({ method, url, query, body }: Call, context: Context) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query ?? {})) address.searchParams.append(name, value);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const response = await clientOf(context).call(method, address, text);
  await response.arrayBuffer();
  if (!response.ok) throw new Refused(response.status);
  return { status: response.status };
}

/** The next call finds a client that knows nothing: no token, no metadata. */
export function forget() {
  clients = new WeakMap();
}

if (import.meta.main) answerLines({ callApi, forget });
