/**
 * The client behind Motpart's driver protocol: a function for each action (`--module`), and, when run as a program, the same functions
 * over lines of JSON on stdin and stdout (`--exec`). Logs go to stderr: stdout belongs to the protocol.
 */
import { createHash } from 'node:crypto';
import { answerLines } from '../lines.ts';
import { VerktoyApi } from './api.ts';
import { HelseId, type Credentials } from './helseid.ts';
import { Verktoy, type Filters, type Guidance, type Sending, type Tool } from './verktoy.ts';

interface Context {
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, unknown>>;
  /** The time where the citizens are; a simulated one when the world's clock has been moved. */
  readonly now: string;
  readonly fetch?: typeof fetch;
}

/** One client, and so one token, for each issuer and way to reach it, for each key, and for each organisation that it acts for. */
let clients = new WeakMap<typeof fetch, Map<string, Verktoy>>();

function clientOf({ endpoints, credentials, fetch: ownFetch = fetch }: Context): Verktoy {
  const api = endpoints['helsenorge-verktoy'];
  const issuer = endpoints['helseid'];
  const registered = credentials['helseid'] as Credentials | undefined;
  if (!api || !issuer || !registered)
    throw new Error('endpoints and credentials must name helsenorge-verktoy and helseid');
  const known = clients.get(ownFetch) ?? new Map<string, Verktoy>();
  clients.set(ownFetch, known);
  const name = JSON.stringify([issuer, registered]);
  const client =
    known.get(name) ?? new Verktoy(new VerktoyApi(api, new HelseId(issuer, registered, ownFetch), ownFetch));
  known.set(name, client);
  return client;
}

export async function sendTool(params: Sending, context: Context) {
  await clientOf(context).send(params, new Date(context.now));
  return { sent: true };
}

export async function listTools(params: { filters?: Filters; pageSize?: number }, context: Context) {
  return { ids: await clientOf(context).list(params.filters, params.pageSize) };
}

export async function getTool(params: { id: string }, context: Context) {
  const tool = await clientOf(context).tool(params.id);
  return tool ? { found: true, tool: leaves(tool) } : { found: false };
}

export async function searchTools(params: { term: string; rowCount?: number }, context: Context) {
  return { tools: await clientOf(context).search(params.term, params.rowCount) };
}

export async function getGraphicElement(params: { id: number }, context: Context) {
  const file = await clientOf(context).graphicElement(params.id);
  if (!file) return { found: false };
  return { found: true, contentType: file.type, sha256: createHash('sha256').update(file.bytes).digest('hex') };
}

export async function updateGuidanceService({ id, ...guidance }: { id: string } & Guidance, context: Context) {
  await clientOf(context).updateGuidance(id, guidance);
  return { updated: true };
}

export async function getPractitioner(params: { tool: string; citizenToken: string }, context: Context) {
  return clientOf(context).practitioner(params.tool, params.citizenToken);
}

/** The next call finds a client that knows nothing: no token, no metadata. */
export function forget() {
  clients = new WeakMap();
}

/** What a team would show of a tool, by the document's names, wherever in the answer it stands. */
function leaves(tool: Tool): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  JSON.stringify(tool, (name: string, value: unknown) => {
    if (/^(VerktoyId|Navn|Ingress|KreverForskrivning|AntattTid|Organisasjonsnummer)$/.test(name)) found[name] = value;
    if (/^(SprakKode|FagomradeType|MalgruppeTypeId|InnholdstypeId|Url)$/.test(name))
      found[name] = [...list(found[name]), value];
    return value;
  });
  return found;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

if (import.meta.main)
  answerLines({
    sendTool,
    listTools,
    getTool,
    searchTools,
    getGraphicElement,
    updateGuidanceService,
    getPractitioner,
    forget,
  });
