/** The reference client: passes every check, and is what the mutants break. It knows HelseID and nothing of the APIs that it calls. */
import { keptClients } from '../dsl/helseid/kept-clients.ts';
import type { Alterations, TokenSource } from '../dsl/helseid/token.ts';
import type { ClientModule } from '../dsl/types.ts';

export interface Wanted {
  readonly scope: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

class Refused extends Error {
  readonly outcome = 'refused';
  readonly code: string;
  constructor({ status }: Response) {
    super(`HTTP ${status}`);
    this.code = String(status);
  }
}

async function callApi(tokens: TokenSource, { scope, method, url, query = {}, body }: Wanted) {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.append(name, value);
  const response = await tokens.call(method, address, body === undefined ? undefined : JSON.stringify(body), scope);
  // Read and not cancelled: with Mock Service Worker 2 the cancelling of an answer never ends.
  await response.arrayBuffer();
  if (!response.ok) throw new Refused(response);
  return { status: response.status };
}

/** A client without memory of earlier calls; afterwards it keeps one token for each issuer, way to reach it and scope. */
export function createClient(wrongs: Alterations = {}): ClientModule {
  const tokensOf = keptClients(wrongs, (tokens) => tokens);
  return { callApi: (params: Wanted, context) => callApi(tokensOf(context), params) };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
