/** What README.md says of each documented code is done here, over a socket. */
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as contract from '../../contracts/generated/helsenorge-verktoy/index.ts';
import { createServer } from '../adapters/fastify.ts';
import { Worlds } from '../kernel/worlds.ts';
import { system } from './index.ts';
import { citizenTokenOf, population, sending, simulator, tokenOf, verktoyWorld } from './testing/verktoy-world.ts';

let app: FastifyInstance;
let origin: string;
const worlds = new Worlds(verktoyWorld());

beforeAll(async () => {
  app = createServer({ simulator, worlds });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());
beforeEach(() => void worlds.default.reset());

/** A line of the table: a code, its status, and what to do, step by step. */
interface Line {
  readonly code: string;
  readonly status: number;
  readonly steps: readonly string[];
}

function linesOf(readme: string): Line[] {
  const [, section = ''] = readme.split('## All 15 codes\n');
  const [table = ''] = section.split('\n## ');
  const cells = [...table.matchAll(/^\| ((?:VER|VK|PVF|PVS)-\d+) +\| (\d+) +\| (.*?) *\|$/gm)];
  return cells.map(([, code = '', status, how = '']) => ({
    code,
    status: Number(status),
    steps: [...how.matchAll(/`([^`]+)`/g)].map(([, step = '']) => step),
  }));
}

const lines = linesOf(readFileSync(new URL('README.md', import.meta.url), 'utf8'));

/** `<no-active>` is the key of a persona, of a practitioner the HPR number. */
function named(text: string): string {
  return text.replaceAll(/<([a-z-]+)>/g, (_, id: string) => {
    const { of, key } = population.personas[id]!;
    return of === 'practitioner' ? population.practitioners.find(({ number }) => number === key)!.hprNumber! : key;
  });
}

async function call(method: string, path: string, body?: object, citizen?: string): Promise<Response> {
  const world = worlds.default;
  const authorization = `Bearer ${citizen === undefined ? tokenOf(world) : citizenTokenOf(world, citizen)}`;
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) };
  const url = `${origin}/helsenorge/verktoy${path}`;
  return fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
}

/** What a step says: `send` with members replaced, a request, one as a citizen, the citizen's own choice, or a fault. */
async function done(step: string): Promise<Response | undefined> {
  const [word = '', ...rest] = named(step).split(' ');
  const world = worlds.default;
  if (word === 'send')
    return call('POST', '/v1/Verktoy', sending(Object.fromEntries(rest.map((one) => one.split('=')))));
  if (word === 'as') return call(rest[1]!, rest[2]!, undefined, rest[0]);
  if (word === 'add') return void system.desk!.act(world, rest[0]!, word, { person: named('<no-active>') });
  if (word !== 'fault') return call(word, rest[0]!);
  const { code, operation } = system.faults![rest[0]!]!;
  world.faults.put({ id: 'below', kind: 'error', code, operation: operation!, matched: 0 });
  return undefined;
}

describe('each code of the document', () => {
  test.each(lines)('$code is provoked as README.md says [verktoy.error.catalogue]', async ({ code, status, steps }) => {
    const answers: (Response | undefined)[] = [];
    for (const step of steps) answers.push(await done(step));
    const last = answers.pop()!;
    expect(answers.map((answer) => answer?.status ?? 200)).toEqual(answers.map(() => 200));
    const { message } = contract.errors[code as contract.ErrorCode];
    expect([last.status, await last.json()]).toEqual([status, { Code: code, Message: message }]);
  });

  test('stands there with its documented status, and no other does', () => {
    const documented = Object.entries(contract.errors).filter(([code]) => /^(VER|VK|PVF|PVS)-/.test(code));
    const expected = documented.map(([code, { status }]) => `${code} ${status}`);
    expect(lines.map(({ code, status }) => `${code} ${status}`).sort()).toEqual(expected.sort());
    expect(lines).toHaveLength(15);
  });
});
