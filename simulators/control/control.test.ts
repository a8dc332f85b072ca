import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemIds } from '../index.ts';
import { openServer, type TestServer } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

/** A request with headers that fetch would not let through. */
function raw(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => resolve(response.resume().statusCode!))
      .on('error', reject)
      .end();
  });
}

describe('who may steer', () => {
  test('a page of another origin is refused, whatever it asks', async () => {
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, { origin: 'http://127.0.0.1:1' }]) {
      const { status, value } = await server.get('/health', { headers });
      expect([status, value.code]).toEqual([403, 'SIM-CROSS-ORIGIN']);
    }
    const target = `${server.url}/_motpart/v1/health`;
    expect(await raw(target, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await raw(target, { 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  test('a page of this server itself and a typed address are answered', async () => {
    const target = `${server.url}/_motpart/v1/health`;
    expect(await raw(target, { origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await raw(target, { 'sec-fetch-site': 'none' })).toBe(200);
  });

  test('a refused page changes nothing', async () => {
    const before = server.worlds.size;
    await server.post('/worlds', {}, { headers: { origin: 'http://evil.example' } });
    expect(server.worlds.size).toBe(before);
  });

  test('a Host that is not ours is refused', async () => {
    expect(await raw(`${server.url}/_motpart/v1/health`, { host: 'evil.example' })).toBe(421);
  });
});

describe('beyond loopback', () => {
  test('every path needs the token, and says how to send it', async () => {
    const guarded = await openServer({ token: 'the-token' });
    try {
      for (const path of ['/health', '/events', '/openapi.json', '/nothing']) {
        const { status, value, headers } = await guarded.get(path);
        expect([status, value.code, headers.get('www-authenticate')]).toEqual([401, 'SIM-TOKEN', 'Bearer']);
      }
      for (const authorization of ['Bearer wrong', 'the-token', 'Basic the-token', 'Bearer the-token x']) {
        expect((await guarded.get('/health', { headers: { authorization } })).status).toBe(401);
      }
      expect((await guarded.get('/health', { headers: { authorization: 'bearer the-token' } })).status).toBe(200);
    } finally {
      await guarded.close();
    }
  });
});

describe('input', () => {
  const refused = async (path: string, body: unknown) => (await server.post(path, body)).value;

  test('a body that is no JSON is refused with where to read on', async () => {
    expect(await refused('/worlds', '{')).toEqual({
      code: 'SIM-JSON',
      message: 'the body is not JSON in UTF-8: /_motpart/v1/openapi.json says what it may hold',
    });
  });

  test('an unknown field is named, and the known ones are listed', async () => {
    expect(await refused('/worlds', { di: 'a' })).toEqual({
      code: 'SIM-INPUT',
      message: 'body has no di: it takes id',
    });
  });

  test('a missing field is named', async () => {
    expect((await refused('/consent', { number: '1' })).message).toBe('body needs level: it takes number, level');
  });

  test('a value outside a list says what the list holds', async () => {
    expect((await refused('/consent', { number: '1', level: 'some' })).message).toBe(
      'body.level must be one of none, basis, full, withdrawn',
    );
  });

  test('a query parameter that is unknown, of the wrong type or given twice is named', async () => {
    const message = async (query: string) => (await server.get(`/people?${query}`)).value.message as string;
    expect(await message('colour=red')).toMatch(/^query has no colour: it takes persona, country, /);
    expect(await message('limit=many')).toBe('query.limit must be integer');
    expect(await message('limit=1&limit=2')).toBe('query has limit twice: give it once');
    expect((await server.get('/health?x=1')).value.message).toBe('query has no x: it takes nothing here');
  });

  test('the body of a form is read as JSON: that is what curl -d sends', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await server.post('/worlds', {}, { headers })).status).toBe(201);
  });

  test('a body of more than a megabyte is refused and the server goes on', async () => {
    const { status, value } = await server.post('/worlds', `"${'x'.repeat(1024 * 1024)}"`);
    expect([status, value.code]).toEqual([413, 'SIM-BODY-SIZE']);
    expect((await server.get('/health')).status).toBe(200);
  });
});

describe('paths', () => {
  test('an unknown path says where all of them stand', async () => {
    const { status, value } = await server.get('/helth');
    expect([status, value.code]).toEqual([404, 'SIM-PATH']);
    expect(value.message).toContain('/_motpart/v1/openapi.json');
  });

  test('a known path with another method says which it takes', async () => {
    const { status, value } = await server.post('/clock', {});
    expect([status, value]).toEqual([405, { code: 'SIM-METHOD', message: '/clock takes GET, not POST' }]);
    expect((await server.drop('/worlds/default/fork')).value.message).toBe(
      '/worlds/default/fork takes POST, not DELETE',
    );
  });

  test('runs are named and not built: 501 in the answer and in openapi.json', async () => {
    for (const { status, value } of [await server.get('/runs'), await server.post('/runs', {})])
      expect([status, value]).toEqual([
        501,
        { code: 'SIM-NOT-BUILT', message: expect.stringMatching(/^runs are not built yet .*: motpart check /) },
      ]);
    const { value } = await server.get('/openapi.json');
    expect(Object.keys(value.paths['/runs'].get.responses)).toEqual(['501', 'default']);
  });

  test('a world that is not there is refused by path and by header', async () => {
    for (const asked of [{ prefix: '/w/none' }, { headers: { 'x-motpart-world': 'none' } }]) {
      const { status, value } = await server.get('/clock', asked);
      expect([status, value.code]).toEqual([404, 'SIM-NO-WORLD']);
    }
  });
});

describe('openapi.json', () => {
  test('every path that it names is served, under an operationId of its own', async () => {
    const { value } = await server.get('/openapi.json');
    const named = Object.entries<any>(value.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => [path, method] as const),
    );
    for (const [path, method] of named) {
      const concrete = path.replaceAll(/\{\w+\}/g, 'x');
      if (path === '/events') continue;
      const { value: answer } = await server.call(concrete, { method: method.toUpperCase(), prefix: server.fresh() });
      expect(answer?.code ?? '', `${method} ${path}`).not.toMatch(/^SIM-(PATH|METHOD|DEFECT)$/);
    }
    const ids = Object.values<any>(value.paths).flatMap((item) =>
      Object.values<any>(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(named.length);
  });

  test('begins with the address of the world that was asked', async () => {
    const { value } = await server.get('/openapi.json', { prefix: '/w/default' });
    expect(value.openapi).toBe('3.1.0');
    expect(value.servers).toEqual([{ url: `${server.url}/w/default/_motpart/v1` }]);
  });
});

describe('health and systems', () => {
  test('health says what is served', async () => {
    const { value } = await server.get('/health');
    expect(value).toMatchObject({
      status: 'ok',
      version: '0.0.0',
      seed: 1177,
      systems: [...systemIds],
    });
  });

  test('each system has its base URL in this world, operations and profile keys', async () => {
    const prefix = server.fresh();
    const { value } = await server.get('/systems', { prefix });
    const verktoy = value.systems.find(({ id }: { id: string }) => id === 'helsenorge-verktoy');
    expect(verktoy.baseUrl).toBe(`${server.url}${prefix}/helsenorge/verktoy`);
    expect(verktoy.operations).toContainEqual({
      id: 'sendVerktoy',
      method: 'POST',
      path: '/v1/Verktoy',
      url: `${server.url}${prefix}/helsenorge/verktoy/v1/Verktoy`,
    });
    expect(verktoy.errors).toContain('VER-000218');
    expect(verktoy.profile.map(({ key }: { key: string }) => key)).toContain('tokenScheme');
  });

  test('the credentials of HelseID are a client with its private key and scopes', async () => {
    const { value } = await server.get('/systems');
    const { credentials } = value.systems.find(({ id }: { id: string }) => id === 'helseid');
    expect(Object.keys(credentials)).toEqual(['clientId', 'jwk', 'scopes']);
    expect(credentials.jwk).toMatchObject({ kty: 'EC', crv: 'P-256', d: expect.any(String) });
  });
});
