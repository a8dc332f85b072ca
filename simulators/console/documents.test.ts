import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { createSimulator, createWorld, loadSystems } from '../index.ts';
import { Worlds } from '../kernel/worlds.ts';
import { besideOperations, documentPages } from './documents.ts';
import { flawsOf, type Openapi } from './testing/openapi-flaws.ts';

let app: FastifyInstance;
beforeAll(async () => {
  const systems = await loadSystems(['helsenorge-verktoy']);
  const worlds = new Worlds(await createWorld({ systems: ['helsenorge-verktoy'] }));
  worlds.create('a');
  app = createServer({
    simulator: await createSimulator(['helsenorge-verktoy']),
    worlds,
    beside: besideOperations(systems),
    plugins: [documentPages(systems)],
  });
});
afterAll(() => app.close());

const get = (path: string) => app.inject({ url: `/helsenorge/verktoy/${path}`, headers: { host: 'localhost' } });

test('swagger.json is the contract’s document, with the operations of the system and the address that was asked', async () => {
  const document = (await get('swagger/v1/swagger.json')).json();
  const system = (await loadSystems(['helsenorge-verktoy'])).find(({ id }) => id === 'helsenorge-verktoy')!;
  expect(Object.keys(document.paths).sort()).toEqual([...new Set(system.operations.map(({ path }) => path))].sort());
  expect(document.servers).toEqual([{ url: 'http://localhost/helsenorge/verktoy' }]);
  const other = await app.inject({
    url: '/w/a/helsenorge/verktoy/swagger/v1/swagger.json',
    headers: { host: 'localhost' },
  });
  expect(other.json().servers).toEqual([{ url: 'http://localhost/w/a/helsenorge/verktoy' }]);
});

test('index.html lists them, runs nothing and loads nothing', async () => {
  const { body, headers } = await get('swagger/index.html');
  expect(body).toContain('<code>POST /v1/Verktoy</code>');
  expect(body).toContain('href="v1/swagger.json"');
  expect(body).not.toMatch(/<script|src=/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('each operation shows its parameters, its body and its answers', async () => {
  const { body } = await get('swagger/index.html');
  const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('AntallVerktoy query integer from 1, up to 50, default 10');
  expect(text).toContain('VerktoyId: string // uuid InnbyggerFnr: string // like ^[0-9]{11}$');
  expect(text).toContain('400, 401, 403, 500 The code says why. application/json { Code: string Message: string }');
  expect(text).toContain('verktoy.send.tool-exists');
});

describe('the document of each system', async () => {
  const described = (await loadSystems()).filter(({ openapi }) => openapi);

  test.each(described.map((system) => [system.id, system] as const))('%s is OpenAPI 3.1', async (_, system) => {
    const { openapi } = await system.openapi!();
    expect(flawsOf(openapi as Openapi)).toEqual([]);
  });

  test('is judged at all', () => {
    const operation = { operationId: 'a', parameters: [{ name: 'id', in: 'path' }], responses: { 200: {} } };
    const document = { openapi: '3.0.3', info: {}, paths: { '/a/{id}/{other}': { get: operation } } };
    expect(flawsOf(document as unknown as Openapi)).toEqual([
      'openapi is not 3.1',
      'info has no title',
      'info has no version',
      'get /a/{id}/{other}: id is in the path, so it is required',
      'get /a/{id}/{other}: id has neither schema nor content',
      'get /a/{id}/{other}: other is no parameter',
      'get /a/{id}/{other}: 200 has no description',
    ]);
  });
});

test('everything else below the mount is the system’s own', async () => {
  for (const path of ['swagger', 'swagger/other', 'v1/Verktoy/swagger/index.html']) {
    const answer = await get(path);
    expect([answer.statusCode, answer.headers['x-motpart-rule']], path).toEqual([
      404,
      expect.stringMatching(/^verktoy\./),
    ]);
  }
});
