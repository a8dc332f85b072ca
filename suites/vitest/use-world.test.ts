import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mswHost } from '../hosts/msw.ts';
import { libraryWorld } from '../testing/library-suite.ts';
import { worldFixtures } from './fixtures.ts';
import { openWorlds } from './open-host.ts';
import type { UseWorldOptions } from './options.ts';
import { useWorld } from './use-world.ts';

const systems = ['helsenorge-verktoy'];
const sending = {
  VerktoyId: '0385fc54-2a73-4856-abad-3277e29a2f4d',
  InnbyggerFnr: '28887209563',
  BehandlerHprNr: '181437315',
};

async function send(api: string | undefined, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(sending) };
  return (await fetch(`${api}/v1/Verktoy`, init)).status;
}

describe.each(['msw', 'fastify'] as const)('useWorld via %s', (via) => {
  const motpart = useWorld({ systems, via });
  const once = async () => send(motpart.endpoints['helsenorge-verktoy'], motpart.token('verktoysendtilinnbygger'));

  test.each([1, 2])('every test has a world that nobody has written to (%i)', async () => {
    expect(motpart.journal.count).toBe(0);
    expect([await once(), await once()]).toEqual([200, 400]);
    expect(motpart.journal.since().map(({ code }) => code)).toEqual([undefined, 'VER-000218']);
    expect(motpart.world.journal).toBe(motpart.journal);
  });

  test('addresses, credentials and the clock are those of its world', async () => {
    const documented = 'https://helseid-sts.test.nhn.no';
    const { helseid } = motpart.endpoints;
    if (via === 'msw') expect(helseid).toBe(documented);
    else expect(helseid).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/w\/addresses-credentials-and-[\w-]+\/helseid$/);
    const told = (await (await fetch(`${helseid}/.well-known/openid-configuration`)).json()) as { issuer: string };
    expect(told.issuer).toBe(helseid);
    expect(motpart.credentials).toMatchObject({ helseid: { clientId: expect.any(String) }, 'helsenorge-verktoy': {} });
    const before = motpart.world.clock.now();
    motpart.clock.advance(60_000);
    expect(motpart.world.clock.now() - before).toBeGreaterThanOrEqual(60_000);
  });

  test('a token may have run out, be bound to a key, or be wished for wrongly', async () => {
    const { endpoints } = motpart;
    const late = motpart.token('verktoysendtilinnbygger', { lifetimeSeconds: -60 });
    expect(await send(endpoints['helsenorge-verktoy'], late)).toBe(401);
    const bound = motpart.token(undefined, { dpopJkt: 'a'.repeat(43) });
    expect(JSON.parse(Buffer.from(bound.split('.')[1]!, 'base64url').toString())).toMatchObject({ cnf: {} });
    expect(() => motpart.token('nonsense')).toThrow(/^SUITE-TOKEN: motpart-epj has no scope nonsense: it has /);
    expect(() => motpart.token('', { client: 'nobody' })).toThrow(/^SUITE-TOKEN: there is no client nobody: there is /);
  });
});

describe('options', () => {
  const frozen = useWorld({
    systems,
    wall: () => 1_800_000_000_000,
    profile: { helseid: { tokenLifetimeSeconds: 7 } },
  });

  test('wall and profile are the world’s', () => {
    expect(frozen.world.clock.now()).toBe(1_800_000_000_000);
    expect(frozen.world.profile('helseid')['tokenLifetimeSeconds']).toBe(7);
  });

  test.each<[UseWorldOptions, RegExp]>([
    [{ system: [] } as UseWorldOptions, /^SUITE-OPTION: there is no option system: take systems, seed,/],
    [{ via: 'http' as 'msw' }, /^SUITE-VIA: via is "http": take 'msw' or 'fastify'$/],
    [{ via: 'fastify', peer: false }, /^SUITE-VIA: peer says nothing over a socket: leave it out, or take via: 'msw'$/],
    [{ via: 'fastify', origins: {} }, /^SUITE-VIA: origins says nothing over a socket/],
  ])('%j are refused at once', (options, line) => {
    expect(() => worldFixtures(options)).toThrow(line);
    expect(() => useWorld(options)).toThrow(line);
  });

  test('what the world or the addresses refuse is one line too', async () => {
    await expect(openWorlds({ systems: ['helsenorge'] })).rejects.toThrow(
      /there is no system helsenorge: the systems are/,
    );
    await expect(openWorlds({ systems, origins: { 'https://a.test': '/b' } })).rejects.toThrow(
      /^origins: .+ the mounts here are/,
    );
  });

  const early = (async () => frozen.world)();
  early.catch(() => {});

  test('outside a test there is no world, and the line says so', async () => {
    await expect(early).rejects.toThrow(/^SUITE-NO-TEST: there is a world only while a test runs: keep what/);
  });
});

describe('several worlds at once', () => {
  test('over a socket each has its own', async () => {
    const worlds = await openWorlds({ systems, via: 'fastify' });
    const opened = ['one', 'one', 'two'].map((name) => worlds.open(name).made);
    const statuses = opened.map(({ endpoints, token }) => send(endpoints['helsenorge-verktoy'], token()));
    expect(await Promise.all(statuses)).toEqual([200, 200, 200]);
    await worlds.close();
  });

  test('a suite may run inside a test that has a world: the latest answers, and the body is read once', async () => {
    const worlds = await openWorlds({ systems });
    const { made, close } = worlds.open('a test');
    const suite = await mswHost(libraryWorld());
    const opened = suite.open('a-check');
    expect((await fetch(`${opened.endpoints['library']}/v1/Books/1`)).status).toBe(200);
    expect(await send(made.endpoints['helsenorge-verktoy'], made.token())).toBe(200);
    opened.close();
    await suite.close();
    expect(await send(made.endpoints['helsenorge-verktoy'], made.token())).toBe(400);
    close();
    await worlds.close();
  });

  test('through msw the second is refused, and the first goes on', async () => {
    const worlds = await openWorlds({ systems });
    const { made, close } = worlds.open('first');
    expect(() => worlds.open('second')).toThrow(
      /^SUITE-ONE-WORLD: “second” runs at the same time as “first”, and msw .+: take via: 'fastify', or let the tests run/,
    );
    expect(await send(made.endpoints['helsenorge-verktoy'], made.token())).toBe(200);
    close();
    worlds.open('third').close();
    await worlds.close();
  });
});

describe('what goes elsewhere', () => {
  const own = createServer((_, response) => response.end('here'));
  let here: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => void own.listen(0, '127.0.0.1', resolve));
    here = `http://127.0.0.1:${(own.address() as AddressInfo).port}/`;
  });
  afterAll(() => void own.close());

  test('fails with a line that says so; this machine is let through', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const worlds = await openWorlds({ systems });
    const { close } = worlds.open('a test');
    await expect(fetch('https://elsewhere.example/secret?a=b')).rejects.toThrow(TypeError);
    expect(await (await fetch(here)).text()).toBe('here');
    close();
    await expect(fetch('https://eksternapi.helsenorge.no/verktoy/v1/Verktoy')).rejects.toThrow(TypeError);
    await worlds.close();
    expect(said.mock.calls.flat()).toEqual([
      "SUITE-UNHANDLED: the client called GET https://elsewhere.example and no simulator answers there: give it `origins`, or onUnhandledRequest: 'passthrough'",
      'SUITE-UNHANDLED: the client called GET https://eksternapi.helsenorge.no while no test has a world: let the test wait for its client',
    ]);
    said.mockRestore();
  });

  test('a server of one’s own keeps its handlers, and gets ours for a test', async () => {
    const mine = setupServer(http.get('https://elsewhere.example/', () => HttpResponse.text('mine')));
    mine.listen({ onUnhandledRequest: 'error', onUnhandledFrame: 'error' } as object);
    const worlds = await openWorlds({
      systems,
      server: mine,
      origins: { 'https://gate.test/tools': '/helsenorge/verktoy' },
    });
    const { made, close } = worlds.open('a test');
    expect(made.endpoints).toEqual({ 'helsenorge-verktoy': 'https://gate.test/tools' });
    expect(await send('https://gate.test/tools', made.token())).toBe(200);
    expect(await (await fetch('https://elsewhere.example/')).text()).toBe('mine');
    close();
    await worlds.close();
    expect(await (await fetch('https://elsewhere.example/')).text()).toBe('mine');
    mine.close();
  });
});

describe('who calls, where there is no handshake', () => {
  const subjectSeen = async (peer: UseWorldOptions['peer']) => {
    const worlds = await openWorlds({ systems: ['inkorg-1177'], ...(peer !== undefined && { peer }) });
    const { made, close } = worlds.open('a test');
    await fetch(
      `${made.endpoints['inkorg-1177']}/vp/infrastructure/eservicesupply/patientportal/IsActiveUser/1/rivtabp21`,
    );
    close();
    await worlds.close();
    expect(Object.keys(made.certificates)).toEqual(['inkorg-1177']);
    return made.journal.since()[0]!.request.peer;
  };

  test('the good certificate without a word, or the one that is named', async () => {
    expect(await subjectSeen(undefined)).toMatchObject({ serialNumber: 'SE4020001170-1177' });
    expect(await subjectSeen('inkorg-expired')).toMatchObject({ problem: 'expired' });
  });
  test('none, or a given one', async () => {
    expect(await subjectSeen(false)).toBeUndefined();
    expect(await subjectSeen({ subject: 'CN=x', fingerprint: '00' })).toEqual({ subject: 'CN=x', fingerprint: '00' });
  });
});
