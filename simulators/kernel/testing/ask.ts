/** Requests and worlds for kernel tests, with the invented API in them. */
import { createBase } from '../base.ts';
import type { SimRequest } from '../http.ts';
import { Simulator, type Answer } from '../simulator.ts';
import { World, type WorldOptions } from '../world.ts';
import { library, shelf, type Shelf } from './invented-api.ts';

export const noon = Date.UTC(2026, 10, 21, 12);

export const simulator = new Simulator([library]);

/** A world whose wall clock stands at noon. */
export function libraryWorld(options: WorldOptions = {}, seeded: Shelf = shelf): World {
  return new World(createBase([library], seeded), { wall: () => noon, ...options });
}

/** A request line such as `POST /library/v1/Loans?x=1`, with JSON or bytes as its body. */
export function request(line: string, body?: unknown, headers: SimRequest['headers'] = {}): SimRequest {
  const [method = 'GET', target = '/'] = line.split(' ');
  const [path = '/', query = ''] = target.split('?');
  const base = 'http://localhost:4010';
  return { method, received: base + path, base, path, query, headers, body: bytesOf(body) };
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array(0);
  return body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export function ask(world: World, line: string, body?: unknown, headers?: SimRequest['headers']): Answer {
  return simulator.respond(request(line, body, headers), world);
}

export function bodyOf(answer: Answer): any {
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  return JSON.parse(text) as unknown;
}
