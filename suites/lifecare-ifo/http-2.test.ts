import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { mutate } from '../dsl/mutate.ts';
import type { ClientModule } from '../dsl/types.ts';
import type { Host } from '../hosts/host.ts';
import { openHost } from '../hosts/open.ts';
import { run } from '../runners/run.ts';
import { suite } from './suite.ts';

const only = ['lifecare.connection.http-1-1'];
const [mutant] = suite.mutants.filter(({ check }) => check === only[0]);

let host: Host;
beforeAll(async () => {
  host = await openHost('fastify', await createWorld({ systems: suite.systems }), { alpn: 'h2-reset' });
});
afterAll(() => host.close());

async function verdictOf(client: ClientModule): Promise<string> {
  const { document } = await run(suite, { driver: moduleDriver(client), host, only });
  return document.checks[0]!.verdict;
}

test('a client that speaks HTTP/1.1 passes where h2 is offered', async () => {
  expect(await verdictOf(await suite.referenceClient())).toBe('pass');
});

test('a client that takes h2 is found out', async () => {
  expect(await verdictOf(mutate(await suite.referenceClient(), mutant!))).toBe('fail');
});

test('a client that is switched off is not blamed', async () => {
  const off = () => Promise.reject(new Error('switched off'));
  expect(await verdictOf({ readPerson: off })).toBe('skip');
});
