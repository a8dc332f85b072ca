/** A client of Helsenorge STS behind Motpart's driver protocol: it calls whatever address it is asked to, with its token. */
import { answerLines } from '../lines.ts';
import { Sts, type Registration } from './sts.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly fetch?: typeof fetch;
}

interface Call {
  readonly method: string;
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
}

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.code = String(status);
  }
}

/** One client, and so one token, for each environment, way to reach it and key. */
let clients = new WeakMap<typeof fetch, Map<string, Sts>>();

function clientOf({ endpoints, credentials, fetch: ownFetch = fetch }: Context): Sts {
  const { 'helsenorge-sts': base } = endpoints;
  const registration = credentials['helsenorge-sts'] as Registration | undefined;
  if (!base || !registration) throw new Error('endpoints and credentials must name helsenorge-sts');
  const known = clients.get(ownFetch) ?? new Map<string, Sts>();
  clients.set(ownFetch, known);
  const name = `${base} ${registration.clientId} ${registration.jwk.kid}`;
  const client = known.get(name) ?? new Sts(base, registration, ownFetch);
  known.set(name, client);
  return client;
}

export async function callApi({ method, url, query }: Call, context: Context) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query ?? {})) address.searchParams.append(name, value);
  const response = await clientOf(context).call(method, address);
  await response.arrayBuffer();
  if (!response.ok) throw new Refused(response.status);
  return { status: response.status };
}

/** The next call finds a client without a token. */
export function forget() {
  clients = new WeakMap();
}

if (import.meta.main) answerLines({ callApi, forget });
