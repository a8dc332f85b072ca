/** Asks the control API of a running `motpart serve`. */
import { Failure } from './failure.ts';

/** Flags of every command that asks a running server. */
export const serverArgs = {
  url: {
    type: 'string',
    default: 'http://127.0.0.1:4010',
    valueHint: 'url',
    description: 'Where `motpart serve` runs; /w/NAME after it means a world',
  },
} as const;

interface Question {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** Below `/_motpart/v1`. */
  readonly path: string;
  readonly body?: unknown;
}

/** The control token of a server beyond loopback comes from the environment: in a list of processes it would be seen. */
function headersOf(body: unknown): Record<string, string> {
  const token = process.env['MOTPART_TOKEN'];
  return {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(token && { authorization: `Bearer ${token}` }),
  };
}

async function send(url: string, { method = 'GET', path, body }: Question): Promise<Response> {
  const address = `${url.replace(/\/+$/, '')}/_motpart/v1${path}`;
  if (!URL.canParse(address))
    throw new Failure('SIM-FLAG', `--url ${url} is not a URL`, 'write it as http://127.0.0.1:4010');
  const init = { method, headers: headersOf(body), ...(body !== undefined && { body: JSON.stringify(body) }) };
  try {
    return await fetch(address, init);
  } catch {
    throw new Failure(
      'SIM-NO-SERVER',
      `no server answers at ${url}`,
      'start `motpart serve`, or say with --url where it runs',
    );
  }
}

function todoFor(status: number): string {
  if (status === 401) return 'put the token that `motpart serve` printed into MOTPART_TOKEN';
  return 'motpart people and GET /_motpart/v1/clients list what there is';
}

/** The answer to a question. Throws a Failure (exit code 2) when no server answers, or it refuses. */
export async function ask<Answer>(url: string, question: Question): Promise<Answer> {
  const response = await send(url, question);
  const value = (await response.json().catch(() => undefined)) as { code?: unknown; message?: unknown } | undefined;
  if (response.ok && value !== undefined) return value as Answer;
  if (typeof value?.code === 'string') throw new Failure(value.code, String(value.message), todoFor(response.status));
  throw new Failure(
    'SIM-NO-SERVER',
    `what answers at ${url} is no Motpart (status ${response.status})`,
    'say with --url where `motpart serve` runs',
  );
}
