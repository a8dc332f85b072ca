/** The reference client: passes every check, and is what the mutants break. Examples for teams stand in examples/. */
import type { ClientContext, ClientModule } from '../dsl/types.ts';
import { registerPerson, sendApplication } from './client/applications.ts';
import { makeCalculation } from './client/calculations.ts';
import { extract, search } from './client/extracts.ts';
import { Host, type Memory, type Registered, unsupported } from './client/host.ts';
import { changeInvoice, registerInvoice, removeInvoice } from './client/invoices.ts';
import { isPaid, readContacts, readDocument, readList, readPerson } from './client/reading.ts';
import { readUser, readUsers, syncUsers } from './client/users.ts';
import type { Wrongs } from './client/wrongs.ts';
import { overFetch, overHttps } from './transport.ts';

const system = 'lifecare-ifo';

type Act = (host: Host, params: any, now: number) => Promise<unknown>;

const acts: Readonly<Record<string, Act>> = {
  readPerson,
  readContacts,
  readList,
  isPaid,
  readDocument,
  extract,
  search,
  readUser,
  readUsers,
  syncUsers,
  registerPerson,
  sendApplication,
  makeCalculation,
  registerInvoice,
  changeInvoice,
  removeInvoice,
};

/** A client without memory of earlier calls; afterwards it keeps, by address, what its keys have shown. */
export function createClient(wrongs: Wrongs = {}): ClientModule {
  let memories = new Map<string, Memory>();
  const hostFor = ({ endpoints, credentials, fetch, log = () => {} }: ClientContext): Host => {
    const base = endpoints[system] ?? '';
    const registered = credentials[system] as Registered;
    if (!registered?.key && !registered?.keys) throw unsupported('a client without a key');
    const memory = memories.get(base) ?? { proven: new Set<string>(), certificate: undefined, refused: false };
    memories.set(base, memory);
    return new Host(base, registered, { transport: fetch ? overFetch(fetch) : overHttps, memory, log, wrongs });
  };
  const named = Object.entries(acts).map(([name, act]) => {
    const client: ClientModule[string] = (params, context) => act(hostFor(context), params, Date.parse(context.now));
    return [name, client] as const;
  });
  const forget = () => {
    memories = new Map();
    return {};
  };
  return { forget, ...Object.fromEntries(named) };
}

export const referenceClient = async (): Promise<ClientModule> => createClient();
