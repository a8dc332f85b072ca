import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { createSimulator, createWorld, loadSystems } from '../index.ts';
import { Worlds } from '../kernel/worlds.ts';
import { besideOperations, documentPages } from './documents.ts';

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

test('everything else below the mount is the system’s own', async () => {
  for (const path of ['swagger', 'swagger/other', 'v1/Verktoy/swagger/index.html']) {
    const answer = await get(path);
    expect([answer.statusCode, answer.headers['x-motpart-rule']], path).toEqual([
      404,
      expect.stringMatching(/^verktoy\./),
    ]);
  }
});
