/** One short question over HTTP or HTTPS: who is there? */
import http from 'node:http';
import https from 'node:https';

export interface Knocked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Undefined when it was no JSON. */
  readonly value: unknown;
}

export interface How {
  /** PEM. */
  readonly cert?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Milliseconds: whoever listens on this machine answers at once, or will not. */
const patience = 3_000;
const most = 64 * 1024;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function read(response: http.IncomingMessage): Promise<Knocked> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) if (text.length < most) text += chunk as string;
  return { status: response.statusCode ?? 0, headers: response.headers, value: parsed(text) };
}

/** Undefined when no answer comes. Certificates of the other side are not judged: nothing is told to it. */
export function knock(url: string, { headers = {}, ...shown }: How = {}): Promise<Knocked | undefined> {
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve) => {
    const nobody = () => resolve(undefined);
    const options = { ...shown, headers, agent: false as const, rejectUnauthorized: false };
    const message = request(url, options, (response) => void read(response).then(resolve, nobody));
    const late = setTimeout(() => message.destroy(new Error('late')), patience);
    message
      .on('error', nobody)
      .on('close', () => clearTimeout(late))
      .end();
  });
}

export interface Health {
  readonly version: string;
  readonly seed: number;
  readonly people: number;
  readonly systems: readonly string[];
}

/** What a Motpart says of itself; undefined for anybody else. `'token'`: it asks for its control token first. */
export async function motpartAt(origin: string): Promise<Health | 'token' | undefined> {
  const token = process.env['MOTPART_TOKEN'];
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const answer = await knock(`${origin}/_motpart/v1/health`, { headers });
  const value = answer?.value as (Partial<Health> & { status?: unknown; code?: unknown }) | null | undefined;
  if (value?.code === 'SIM-TOKEN') return 'token';
  return value?.status === 'ok' && typeof value.version === 'string' ? (value as Health) : undefined;
}
