import { afterEach, expect, test, vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { altering, formWith } from '../dsl/altering.ts';
import { mutate } from '../dsl/mutate.ts';
import type { Mutant } from '../dsl/types.ts';
import { run } from '../runners/run.ts';
import { inProcessHost } from '../testing/in-process-host.ts';
import { createClient } from './client.ts';
import { suite } from './suite.ts';

afterEach(() => void vi.unstubAllGlobals());

async function notPassed(title: string, way: Pick<Mutant, 'fetch'>) {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  vi.stubGlobal('fetch', host.fetch);
  const driver = moduleDriver(mutate(createClient(), { check: '', title, ...way }));
  const { document } = await run(suite, { driver, host });
  return document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]);
}

test('a client that asks for all its scopes by leaving scope out passes too', async () => {
  expect(await notPassed('names no scope', { fetch: formWith((form) => form.delete('scope')) })).toEqual([]);
});

test('a client without DPoP is judged by all but its proofs', async () => {
  const fetch = altering(
    () => true,
    (request) => {
      const kept = Object.entries(request.headers).filter(([name]) => name !== 'dpop');
      const headers = kept.map(([name, value]) => [name, value.replace(/^DPoP /, 'Bearer ')] as const);
      return { ...request, headers: Object.fromEntries(headers) };
    },
  );
  const proofs = suite.checks.filter(({ id }) => id.startsWith('helseid.proves.')).map(({ id }) => [id, 'omit']);
  expect(await notPassed('has no proofs', { fetch })).toEqual(proofs);
});
