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

let usual: Host;
let offering: Host;
beforeAll(async () => {
  const world = await createWorld({ systems: suite.systems });
  usual = await openHost('fastify', world);
  offering = await openHost('fastify', world, { alpn: 'h2-reset' });
});
afterAll(() => Promise.all([usual.close(), offering.close()]));

async function judged(client: ClientModule, host = offering) {
  const { document } = await run(suite, { driver: moduleDriver(client), host, only });
  return document.checks[0]!;
}

test('a client that speaks HTTP/1.1 passes where h2 is offered', async () => {
  expect((await judged(await suite.referenceClient())).verdict).toBe('pass');
});

test('a client that takes h2 is found out, with its calls for evidence', async () => {
  const { verdict, findings } = await judged(mutate(await suite.referenceClient(), mutant!));
  expect([verdict, findings[0]!.actual, findings[0]!.evidence.length]).toEqual([
    'fail',
    { http2: expect.any(Number), outcome: 'failed' },
    expect.any(Number),
  ]);
});

test('a client that is switched off is not blamed', async () => {
  const off = () => Promise.reject(new Error('switched off'));
  expect((await judged({ readPerson: off })).verdict).toBe('skip');
});

test('elsewhere the check is left out, and says how it can be run', async () => {
  const { verdict, lacks, message } = await judged(await suite.referenceClient(), usual);
  expect([verdict, lacks, message.en]).toEqual(['omit', 'h2', expect.stringContaining('--lifecare-alpn h2-reset')]);
});
