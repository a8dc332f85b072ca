/** What a client gets with the credentials that LifeVision is given: one login, and one export of one row. */
import { ask } from '../control.ts';
import { Failure } from '../failure.ts';
import type { HandOver } from './installation.ts';

export interface Got {
  readonly call: string;
  readonly status: number;
  readonly code?: string;
  /** The requirement that decided. */
  readonly row?: string;
  /** What is to be done about it, as the journal has it. */
  readonly todo?: string;
}

interface Journal {
  readonly exchanges: readonly { readonly diagnosis?: { readonly todo: string } }[];
}

async function gotOf(call: string, response: Response): Promise<{ got: Got; body: Record<string, unknown> }> {
  const text = await response.text();
  const body = (response.ok || text.startsWith('{') ? JSON.parse(text || '{}') : {}) as Record<string, unknown>;
  const { errorCode } = body;
  const row = response.headers.get('x-motpart-rule');
  return {
    got: {
      call,
      status: response.status,
      ...(typeof errorCode === 'string' && { code: errorCode }),
      ...(row !== null && !response.ok && { row }),
    },
    body,
  };
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch {
    throw new Failure('SIM-NO-SERVER', `no server answers at ${address}`, 'is `motpart serve` still there?');
  }
}

const json = { 'content-type': 'application/json' };

/** Logs in as LifeVision does, and exports where that gave a token. */
export async function attempt({ apiUrl, username, password, exportTemplate }: HandOver): Promise<readonly Got[]> {
  const body = JSON.stringify({ username, password });
  const login = await send(`${apiUrl}/api/ver3/auth/login`, { method: 'POST', headers: json, body });
  const first = await gotOf('POST auth/login', login);
  if (!login.ok) return [first.got];
  const headers = { ...json, authorization: `Bearer ${String(first.body['access_token'])}` };
  const path = `services/exporttemplate/${exportTemplate}`;
  const exported = await send(`${apiUrl}/api/ver3/${path}?count=1`, { headers });
  return [first.got, (await gotOf(`GET ${path}`, exported)).got];
}

/**
 * The same in a copy of the world that is dropped again: no login is counted, and no password becomes one that was
 * handed over.
 */
export async function attemptAside(url: string, given: HandOver): Promise<readonly Got[]> {
  const id = /\/w\/([^/]+)/.exec(url)?.[1] ?? 'default';
  const copy = await ask<{ id: string; baseUrl: string }>(url, { method: 'POST', path: `/worlds/${id}/fork` });
  const path = new URL(given.apiUrl).pathname.replace(/^\/w\/[^/]+/, '');
  try {
    const got = await attempt({ ...given, apiUrl: copy.baseUrl + path });
    const { exchanges } = await ask<Journal>(copy.baseUrl, { path: '/journal' });
    const todo = exchanges.find(({ diagnosis }) => diagnosis)?.diagnosis?.todo;
    return got.map((one, place) => (place === got.length - 1 && todo !== undefined ? { ...one, todo } : one));
  } finally {
    await ask(url, { method: 'DELETE', path: `/worlds/${copy.id}` });
  }
}
