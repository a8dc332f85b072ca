import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { loadPopulation, personaPerson } from '../../fixtures/index.ts';
import { createSimulator, createWorld } from '../index.ts';
import { Worlds } from '../kernel/worlds.ts';
import { createServer } from './fastify.ts';
import { strictIdentities } from './strict-identities.ts';

/** Looks like a number; the check digits are wrong on purpose, so that it belongs to nobody. */
const stranger = '13097248022';

let app: FastifyInstance;
let member: string;
const worlds: Worlds[] = [];
beforeAll(async () => {
  const systems = ['helsenorge-verktoy'];
  worlds.push(new Worlds(await createWorld({ systems })));
  app = createServer({ simulator: await createSimulator(systems), worlds: worlds[0]!, admit: strictIdentities });
  member = personaPerson(await loadPopulation(), 'no-active').number;
});
afterAll(() => app.close());

async function send(body: string | Buffer, path = '/helsenorge/verktoy/v1/Verktoy', contentType = 'application/json') {
  const host = 'localhost';
  const answer = await app.inject({ method: 'POST', url: path, headers: { host, 'content-type': contentType }, body });
  return { status: answer.statusCode, code: answer.json<{ code?: string }>().code, text: answer.body };
}

describe('--strict-identities', () => {
  test.each([
    ['a body', () => send(JSON.stringify({ InnbyggerFnr: stranger }))],
    ['a body in UTF-16', () => send(Buffer.from(`\uFEFF{"InnbyggerFnr":"${stranger}"}`, 'utf16le'))],
    ['a body that writes digits as escapes', () => send(`{"InnbyggerFnr":"\\u0031${stranger.slice(1)}"}`)],
    ['a query', () => send('{}', `/helsenorge/verktoy/v1/Verktoy?fnr=${stranger.slice(0, 6)}+${stranger.slice(6)}`)],
    ['a path', () => send('{}', `/helsenorge/verktoy/v1/Verktoy/${stranger}`)],
  ])('refuses a foreign number in %s, without repeating it, and nothing is kept of it', async (_where, sent) => {
    const { status, code, text } = await sent();
    expect([status, code]).toEqual([403, 'SIM-IDENTITY']);
    expect(text).toMatch(/from outside the population: send one of an invented person/);
    expect(text).not.toContain(stranger);
    expect(worlds[0]!.default.journal.count).toBe(0);
  });

  test('lets members of the population through, and numbers that look alike', async () => {
    const guid = '6f9619ff-8b86-4011-b42d-00cf4fc964ff';
    const body = { InnbyggerFnr: member, VerktoyId: guid, Tid: 1_764_000_000_000, Organisasjon: '994598759' };
    expect((await send(JSON.stringify(body))).status).toBe(401);
    expect(worlds[0]!.default.journal.count).toBe(1);
  });
});
