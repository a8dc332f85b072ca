/** From one HTTP request to one route and back. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { baseOf, worldIdOf } from '../adapters/fastify.ts';
import type { World } from '../kernel/world.ts';
import type { Changes } from './changes.ts';
import { asControlError, ControlError, statusOf } from './errors.ts';
import type { House } from './house.ts';
import type { Ask, Route } from './route.ts';
import { readBody, readQuery } from './validate.ts';

/** The world that a request means. Throws a WorldError that says which exist. */
export function worldOf(request: FastifyRequest, { worlds }: House): World {
  return worlds.need(worldIdOf(request));
}

function searchOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}

async function askOf(route: Route, request: FastifyRequest, house: House): Promise<Ask> {
  const world = worldOf(request, house);
  const query = await readQuery(route, searchOf(request));
  const body = await readBody(route, request.body as Uint8Array | undefined);
  return { house, world, base: baseOf(request), params: request.params as Record<string, string>, query, body };
}

/** Not every set of systems keeps consents or clients. */
function demandKept({ needs }: Route, world: World): void {
  const missing = needs?.tables.find(({ name }) => !world.keeps(name));
  if (!missing) return;
  const said = `no system of this server keeps ${missing.name}: start serve without --systems, or with one that does`;
  throw new ControlError('SIM-NOT-FOUND', said);
}

/** Writes of a route are one transaction, like those of a request to a simulator. */
function carryOut(route: Route, ask: Ask, changes: Changes): unknown {
  demandKept(route, ask.world);
  if (route.method === 'GET') return route.handle(ask);
  const { result } = ask.world.transact(() => route.handle(ask));
  changes.tell(ask.world, route.id);
  return result;
}

function wantsText({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').split(',')[0]!.trim().startsWith('text/plain');
}

/** The Fastify handler of a route. */
export function handlerOf(route: Route, house: House, changes: Changes) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const ask = await askOf(route, request, house);
    await route.load?.();
    const value = await carryOut(route, ask, changes);
    reply.code(route.status ?? 200);
    if (route.text && wantsText(request)) return reply.type('text/plain; charset=utf-8').send(route.text(value));
    return reply.send(value);
  };
}

/** Every refusal is one line of JSON. */
export function answerProblem(thrown: unknown, reply: FastifyReply): FastifyReply {
  const { code, message } = asControlError(thrown);
  if (code === 'SIM-DEFECT') reply.header('x-motpart-defect', code);
  if (code === 'SIM-TOKEN') reply.header('www-authenticate', 'Bearer');
  return reply.code(statusOf(code)).send({ code, message });
}
