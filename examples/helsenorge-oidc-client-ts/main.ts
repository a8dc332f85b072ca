/** The tool behind Motpart's driver protocol: the suite plays the browser. */
import { answerLines } from '../lines.ts';
import { Tool, type Login, type Registration, type Session } from './tool.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly fetch?: typeof fetch;
}

interface Callback {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: string;
}

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor(code: string) {
    super(`Helsenorge refused: ${code}`);
    this.code = code;
  }
}

/** One tool for each environment, way to reach it and registration: it has read the metadata. */
let tools = new WeakMap<typeof fetch, Map<string, Promise<Tool>>>();

function toolOf({ endpoints, credentials, fetch: ownFetch = fetch }: Context): Promise<Tool> {
  const { 'helsenorge-oidc': base } = endpoints;
  const registration = credentials['helsenorge-oidc'] as Registration | undefined;
  if (!base || !registration) throw new Error('endpoints and credentials must name helsenorge-oidc');
  const known = tools.get(ownFetch) ?? new Map<string, Promise<Tool>>();
  tools.set(ownFetch, known);
  const name = `${base} ${registration.clientId} ${registration.jwk?.kid}`;
  const tool = known.get(name) ?? Tool.at(base, registration, ownFetch);
  known.set(name, tool);
  return tool;
}

/** Launched from Helsenorge: whoever was logged in before, the login begins anew. */
export async function startLogin(_: unknown, context: Context) {
  return (await toolOf(context)).begin();
}

export async function finishLogin({ login, callback }: { login: Login; callback: Callback }, context: Context) {
  const { method, url, body = '' } = callback;
  const posted = () => new Request(url, { method, body: new URLSearchParams(body) });
  return (await toolOf(context)).finish(login, method === 'POST' ? posted() : new URL(url));
}

export async function callApi({ session, tool }: { session: Session; tool: string }, context: Context) {
  if (Date.now() >= session.until) throw new Error('the login is over: log the citizen in again');
  const { endpoints, fetch: ownFetch = fetch } = context;
  const url = `${endpoints['helsenorge-verktoy']}/v1/Behandler?${new URLSearchParams({ VerktoyId: tool })}`;
  const response = await ownFetch(url, { headers: { authorization: `Bearer ${session.accessToken}` } });
  const { Code = '' } = (await response.json()) as { Code?: string };
  // Not sent by a practitioner, or no tie between tool and citizen: answers, no failures.
  if (response.ok || Code === 'VER-000260' || Code === 'VER-000261') return { sent: response.ok };
  throw new Refused(Code || String(response.status));
}

export async function logOut({ session }: { session: Session }, context: Context) {
  await (await toolOf(context)).end(session);
  return {};
}

/** The next login reads the metadata anew. */
export function forget() {
  tools = new WeakMap();
}

if (import.meta.main)
  answerLines({
    startLogin,
    finishLogin,
    callApi,
    logOut,
    forget,
  });
