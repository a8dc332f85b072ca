/** A client module behind a hook, for tests of `--http`. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { ClientModule, DriverRequest } from '../dsl/types.ts';
import type { Driver } from '../drivers/driver.ts';
import { moduleDriver } from '../drivers/module.ts';

/** The body of a request. */
export async function sentTo(request: IncomingMessage): Promise<DriverRequest> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text) as DriverRequest;
}

async function replyOf(driver: Driver, request: IncomingMessage): Promise<string> {
  let log = '';
  const attempt = { signal: new AbortController().signal, log: (said: string) => void (log += said) };
  const reply = await driver.act(await sentTo(request), attempt);
  return JSON.stringify({ ...reply, log });
}

export function hookOf(client: ClientModule): Server {
  const driver = moduleDriver(client);
  return createServer((request, response) => void replyOf(driver, request).then((reply) => response.end(reply)));
}
