/** Bad input against every operation of every system that answers on the plain port, over the socket. */
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { digitaltaktivScopes, verktoyScopes } from '../fixtures/clients.ts';
import { createServer, type ServerOptions } from './adapters/fastify.ts';
import { ask, raw, repliesOf, type RawReply } from './adapters/testing/raw.ts';
import { tokenOf } from './helsenorge-verktoy/testing/verktoy-world.ts';
import { createSimulator, createWorld, loadSystems } from './index.ts';
import { Call } from './kernel/call.ts';
import type { World } from './kernel/world.ts';
import { Worlds } from './kernel/worlds.ts';

/** A system that asks for a client certificate does not answer here; it has such tests of its own. */
const systems = (await loadSystems()).filter(({ clientCertificate }) => clientCertificate === undefined);
const ids = systems.map(({ id }) => id);
/** What refusals look like: those of the adapter, pages for people, and whatever each system makes of its own codes. */
const shapes = new Set(['code,message', 'page']);
const shapeOf = (body: string | Uint8Array) =>
  String(body).startsWith('<!doctype html>') ? 'page' : Object.keys(JSON.parse(String(body)) as object).join();
const apps: FastifyInstance[] = [];
let port: number;
/** Of a server that waits 300 ms for a whole request: whatever never comes is judged by it alone, since a busy machine is slow too. */
let impatient: number;
let authorization: string;

function learnShapes(world: World): void {
  const origin = 'http://localhost';
  const body = new Uint8Array();
  const request = { method: 'GET', received: origin, base: origin, path: '/', query: '', headers: {}, body };
  const diagnosis = { expected: '', got: '', todo: '' };
  for (const system of systems) {
    const call = new Call(request, world, system);
    for (const [code, { row }] of Object.entries(system.contract.errors)) {
      const { body } = system.answer({ code, row, diagnosis }, call);
      if (body.length > 0) shapes.add(shapeOf(body));
    }
  }
}

async function opened(options: ServerOptions): Promise<number> {
  const app = createServer(options);
  apps.push(app);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const world = await createWorld({ systems: ids });
  learnShapes(world);
  const options = { simulator: await createSimulator(ids), worlds: new Worlds(world) };
  port = await opened(options);
  impatient = await opened({ ...options, requestTimeout: 300 });
  const scopes = [...Object.values(verktoyScopes), ...Object.values(digitaltaktivScopes)];
  authorization = `Authorization: Bearer ${tokenOf(world, { scopes })}`;
});
afterAll(() => Promise.all(apps.map((app) => app.close())));
afterEach(async () => {
  const alive = await ask(port, 'GET /helsenorge/verktoy/v1/SelvstendigVerktoy?AntallVerktoy=1', [authorization]);
  expect(alive.status, 'the server goes on').toBe(200);
});

/** `POST /helsenorge/verktoy/v1/Verktoy`, with something in the place of a parameter. */
const lines = systems.flatMap(({ mounts, operations }) =>
  operations.map(({ method, path }) => `${method} ${mounts[0]}${path.replace(/\{\w+\}/g, 'x')}`),
);

/** A planned status in the owner's shape or a bare framing error; never a defect, never a trace. */
function expectOrderly({ status, headers, body }: RawReply): void {
  expect(body).not.toMatch(/\bat .*\.(ts|js)|stack|node:|SyntaxError|TypeError/);
  expect([status, headers.get('x-motpart-defect')]).toEqual([expect.any(Number), undefined]);
  expect(status).toBeLessThan(500);
  if (body === '') return;
  if (status >= 400) expect([...shapes]).toContain(shapeOf(body));
}

const large = Buffer.alloc(5 * 1024 * 1024, 120);
const withBody = (headers: string[], body: string | Buffer) => (line: string) =>
  ask(port, line, [authorization, ...headers], body);
const json = 'Content-Type: application/json';
const form = 'Content-Type: application/x-www-form-urlencoded';
const thousand = Array.from({ length: 1_000 }, (_, place) => `p${place}=%ff`).join('&');

async function lying(to: number, line: string, length: number): Promise<RawReply> {
  const head = [`${line} HTTP/1.1`, 'Host: localhost', authorization, json, `Content-Length: ${length}`].join('\r\n');
  return repliesOf(await raw(to, `${head}\r\n\r\n{}garbage\r\n\r\n`)).at(-1)!;
}

const bad: readonly [what: string, send: (line: string) => Promise<RawReply>][] = [
  ['no JSON', withBody([json], '{"a":')],
  ['JSON of another shape', withBody([json], '[[[]]]')],
  ['invalid UTF-8 as JSON', withBody([json], Buffer.from([0x22, 0xff, 0xfe, 0x22]))],
  ['invalid UTF-8 as a form', withBody([form], Buffer.from([0x61, 0x3d, 0xff, 0xc0]))],
  ['5 MB', withBody([json], large)],
  ['5 MB as a form', withBody([form], large)],
  ['XML', withBody(['Content-Type: text/xml'], '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  ['no content type that one knows', withBody(['Content-Type: ;;;'], '{}')],
  ['a path of 10 KB', (line) => ask(port, `${line}/${'x'.repeat(10_240)}`, [authorization])],
  ['1,000 query parameters', (line) => ask(port, `${line}?${thousand}`, [authorization])],
  ['a length that is too short', (line) => lying(port, line, 2)],
  ['a length that is too long', (line) => lying(impatient, line, 5_000)],
]; // prettier-ignore

/** Each operation meets a third of what is bad, and in the whole matrix (as in CI) all of it. */
const whole = process.env['MOTPART_MATRIX'] === 'whole';
const some = (turn: number) => (whole ? lines : lines.filter((_, place) => (place + turn) % 3 === 0));

describe.concurrent.each(bad.map((one, turn) => [...one, turn] as const))('%s', (_, send, turn) => {
  test.each(some(turn))('%s is orderly', async (line) => expectOrderly(await send(line)));
});

test('any bytes, under any content type, at any operation', async () => {
  const bodyOf = fc.oneof(
    fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((text) => Buffer.from(text)),
    fc.webQueryParameters().map((text) => Buffer.from(text)),
  );
  const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain; charset=utf-16', 'x');
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), bodyOf, type, async (line, body, contentType) =>
      expectOrderly(await withBody([`Content-Type: ${contentType}`], body)(line)),
    ),
    { numRuns: 100 },
  );
}); // prettier-ignore

test('any query and any header, at any operation', async () => {
  const header = fc.tuple(
    fc.constantFrom('Accept', 'DPoP', 'Authorization', 'X-Motpart-World', 'Content-Encoding'),
    fc.stringMatching(/^[ -~]{0,40}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lines), fc.webQueryParameters(), header, async (line, query, [name, value]) =>
      expectOrderly(await ask(port, `${line}?${query}`, [`${name}: ${value}`])),
    ),
    { numRuns: 100 },
  );
});
