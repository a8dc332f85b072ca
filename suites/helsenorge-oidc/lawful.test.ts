import { afterEach, expect, test, vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { claims } from '../dsl/helseid/mutants/altered-jwt.ts';
import { run } from '../runners/run.ts';
import { inProcessHost } from '../testing/in-process-host.ts';
import { createClient, type Wrongs } from './client.ts';
import { suite } from './suite.ts';

afterEach(() => void vi.unstubAllGlobals());

/** Other ways that the documents leave open. */
const others: Readonly<Record<string, Wrongs>> = {
  'pushes only when it must, and has the answer posted': {
    pushes: 'when it must',
    request: { response_mode: 'form_post' },
  },
  'makes its assertions for the token endpoint, for ten seconds': {
    assertion: claims(({ aud, iat }) => ({ aud: `${String(aud)}/token`, exp: Number(iat) + 10, nbf: undefined })),
  },
};

test.each(Object.entries(others))('a client that %s passes too', async (_, way) => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  vi.stubGlobal('fetch', host.fetch);
  const { document } = await run(suite, { driver: moduleDriver(createClient(way)), host });
  const others = document.checks.filter(({ verdict }) => verdict !== 'pass');
  expect(others.map(({ id, message }) => [id, message.en])).toEqual([]);
});

test.each(['PS256', 'ES256'])('id tokens that are signed with %s are judged alike', async (idTokenAlg) => {
  const host = await inProcessHost(
    await createWorld({ systems: suite.systems, profile: { 'helsenorge-oidc': { idTokenAlg } } }),
  );
  vi.stubGlobal('fetch', host.fetch);
  const only = suite.checks.map(({ id }) => id).filter((id) => id.startsWith('oidc.idtoken.'));
  const { document } = await run(suite, { driver: moduleDriver(createClient()), host, only });
  expect(document.checks.map(({ verdict }) => verdict)).toEqual(only.map(() => 'pass'));
});

test('names of claims that differ are no matter', async () => {
  const host = await inProcessHost(
    await createWorld({ systems: suite.systems, profile: { 'helsenorge-oidc': { citizenClaims: 'act' } } }),
  );
  vi.stubGlobal('fetch', host.fetch);
  const only = ['oidc.login.citizens'];
  const { document } = await run(suite, { driver: moduleDriver(createClient()), host, only });
  expect(document.checks.map(({ verdict }) => verdict)).toEqual(['pass']);
});
