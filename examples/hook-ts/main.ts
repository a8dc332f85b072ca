/**
 * A client behind a hook: the driver protocol over HTTP, for `motpart check SUITE --http URL`.
 * `node main.ts CLIENT [PORT]`; CLIENT is a module with a function for each action, as `--module` takes it.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Client = Readonly<Record<string, ((params: any, context: any) => unknown) | undefined>>;

interface Asked {
  readonly id: string;
  readonly action: string;
  readonly params: unknown;
  /** `endpoints`, `credentials` and `now`: where the simulators are, what the client shows them, the time that counts. */
  readonly [context: string]: unknown;
}

async function carriedOut(client: Client, { action, params, ...context }: Asked) {
  const act = client[action];
  if (!act) return { outcome: 'unsupported' };
  let log = '';
  try {
    const result = await act(params, { ...context, log: (text: string) => void (log += text) });
    return { outcome: 'done', result, log };
  } catch (thrown) {
    const { outcome = 'failed', code, message } = thrown as Error & { outcome?: string; code?: string };
    return { outcome, code, message, log };
  }
}

async function read(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text) as Asked;
}

async function replyTo(client: Client, request: IncomingMessage): Promise<string> {
  const asked = await read(request);
  return JSON.stringify({ id: asked.id, ...(await carriedOut(client, asked)) });
}

/** Answers each POST with what the client made of it. */
export function hookOf(client: Client) {
  return createServer((request, response) => {
    replyTo(client, request).then(
      (reply) => response.writeHead(200, { 'content-type': 'application/json' }).end(reply),
      (error: Error) => response.writeHead(400).end(error.message),
    );
  });
}

if (import.meta.main) {
  const [file = '', port = '8080'] = process.argv.slice(2);
  const client = (await import(pathToFileURL(resolve(file)).href)) as Client;
  hookOf(client).listen(Number(port), '127.0.0.1', () => console.error(`hook at http://127.0.0.1:${port}`));
}
