import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asMilliseconds } from './duration.ts';
import { openServer, type TestServer, type Told } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const day = 24 * 60 * 60 * 1000;
const key = (persona: string) => server.personas[persona]!.key;

interface Verktoy {
  readonly prefix?: string;
  readonly citizen?: string;
  readonly token?: string;
}

async function tokenIn(prefix: string, scope = 'verktoysendtilinnbygger'): Promise<string> {
  return (await server.post('/tokens', { scope }, { prefix })).value.access_token;
}

/** Sends a tool to a citizen over HTTP, as a client would. */
async function send({ prefix = '', citizen = key('no-active'), token }: Verktoy = {}): Promise<Told> {
  const bearer = token ?? (await tokenIn(prefix));
  const body = { VerktoyId: key('tool-prescribed'), InnbyggerFnr: citizen, BehandlerFnr: key('practitioner') };
  const response = await fetch(`${server.url}${prefix}/helsenorge/verktoy/v1/Verktoy`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, value: JSON.parse(text) };
}

describe('worlds', () => {
  test('are made by name or without one, listed, and removed', async () => {
    const { status, value } = await server.post('/worlds', { id: 'my-world' });
    expect([status, value]).toEqual([
      201,
      { id: 'my-world', baseUrl: `${server.url}/w/my-world`, version: 0, exchanges: 0 },
    ]);
    expect((await server.post('/worlds', { id: 'my-world' })).value.code).toBe('SIM-WORLD-EXISTS');
    expect((await server.post('/worlds', { id: 'not/allowed' })).value.code).toBe('SIM-WORLD-ID');
    const listed = (await server.get('/worlds')).value.worlds.map(({ id }: { id: string }) => id);
    expect(listed).toEqual(expect.arrayContaining(['default', 'my-world']));
    expect((await server.drop('/worlds/my-world')).value).toEqual({ deleted: true });
    expect((await server.drop('/worlds/my-world')).status).toBe(404);
  });

  test('the default one stays', async () => {
    const { status, value } = await server.drop('/worlds/default');
    expect([status, value.code]).toEqual([409, 'SIM-WORLD-DEFAULT']);
  });

  test('the default one has the plain base URL, also when asked from another', async () => {
    expect((await server.get('/worlds/default', { prefix: server.fresh() })).value.baseUrl).toBe(server.url);
  });

  test('two never see each other: state, clock, faults, profile and journal', async () => {
    const [one, other] = [server.fresh(), server.fresh()];
    expect((await send({ prefix: one })).status).toBe(200);
    await server.post('/clock/advance', { days: 1 }, { prefix: one });
    await server.post('/faults', { kind: 'defect' }, { prefix: one });
    await server.call('/profile', { method: 'PATCH', body: { helseid: { tokenLifetimeSeconds: 60 } }, prefix: one });
    expect((await server.get('/tasks', { prefix: other })).value.tasks).toEqual([]);
    expect((await server.get('/clock', { prefix: other })).value.businessShiftMs).toBe(0);
    expect((await server.get('/faults', { prefix: other })).value.faults).toEqual([]);
    expect((await server.get('/journal', { prefix: other })).value.count).toBe(0);
    expect((await server.get('/profile', { prefix: other })).value.helseid.tokenLifetimeSeconds).toBe(300);
    expect((await send({ prefix: other })).status).toBe(200);
  });

  test('the header names a world as the path does', async () => {
    const prefix = server.fresh();
    await server.post('/clock/advance', { days: 2 }, { prefix });
    const { value } = await server.get('/clock', { headers: { 'x-motpart-world': prefix.slice(3) } });
    expect(value.businessShiftMs).toBe(2 * day);
  });

  test('a fork starts as its origin stands and goes its own way', async () => {
    const prefix = server.fresh();
    await send({ prefix });
    const fork = (await server.post(`/worlds/${prefix.slice(3)}/fork`)).value.id as string;
    expect((await server.get('/tasks', { prefix: `/w/${fork}` })).value.tasks).toHaveLength(1);
    await server.post('/reset', undefined, { prefix: `/w/${fork}` });
    expect((await server.get('/tasks', { prefix: `/w/${fork}` })).value.tasks).toEqual([]);
    expect((await server.get('/tasks', { prefix })).value.tasks).toHaveLength(1);
  });

  test('a snapshot is restored; tokens stay and time is not turned back', async () => {
    const prefix = server.fresh();
    const id = prefix.slice(3);
    const { snapshot } = (await server.post(`/worlds/${id}/snapshot`)).value;
    const token = await tokenIn(prefix);
    expect((await send({ prefix, token })).status).toBe(200);
    await server.post('/clock/advance', { days: 1 }, { prefix });
    expect((await server.post(`/worlds/${id}/restore`, { snapshot })).status).toBe(200);
    expect((await server.get('/tasks', { prefix })).value.tasks).toEqual([]);
    expect((await server.get('/clock', { prefix })).value.businessShiftMs).toBe(day);
    expect((await send({ prefix, token })).status).toBe(200);
    expect((await server.drop(`/snapshots/${snapshot}`)).value).toEqual({ deleted: true });
    expect((await server.post(`/worlds/${id}/restore`, { snapshot })).value.code).toBe('SIM-NOT-FOUND');
  });
});

describe('clock', () => {
  test('business time moves and security time stays', async () => {
    const prefix = server.fresh();
    const before = (await server.get('/clock', { prefix })).value;
    const after = (await server.post('/clock/advance', { days: 15, ms: 5 }, { prefix })).value;
    expect(after.businessShiftMs).toBe(15 * day + 5);
    expect(Date.parse(after.security) - Date.parse(before.security)).toBeLessThan(10_000);
  });

  test('security time moves by a call of its own, and a token runs out', async () => {
    const prefix = server.fresh();
    const token = await tokenIn(prefix);
    const { value } = await server.post('/clock/security/advance', { minutes: 10 }, { prefix });
    expect([value.businessShiftMs, value.securityShiftMs]).toEqual([0, 600_000]);
    expect((await send({ prefix, token })).status).toBe(401);
  });

  test('freezing stops business time, at a later moment if wanted, and never earlier', async () => {
    const prefix = server.fresh();
    const at = new Date(Date.now() + day).toISOString();
    expect((await server.post('/clock/freeze', { at }, { prefix })).value).toMatchObject({
      frozen: true,
      business: at,
    });
    expect((await server.get('/clock', { prefix })).value.business).toBe(at);
    expect((await server.post('/clock/freeze', { at: '2020-01-01T00:00:00Z' }, { prefix })).value.code).toBe(
      'SIM-TIME',
    );
    expect((await server.drop('/clock/freeze', { prefix })).value.frozen).toBe(false);
  });

  test('a length that is none is refused', async () => {
    const message = async (body: unknown) => (await server.post('/clock/advance', body)).value.message as string;
    expect(await message({})).toMatch(/^body needs at least one of years, months, days/);
    expect(await message({ days: -1 })).toBe('body.days must be >= 0');
    expect(await message({ duration: '3 days' })).toBe('3 days is no ISO 8601 duration: write P15D, P3M or PT90S');
    expect(await message({ duration: 'P' })).toMatch(/ISO 8601/);
    expect(await message({ years: 1_000_000_000 })).toMatch(/later than a date can be/);
  });

  test('months follow the calendar, and end on the last day where a month is shorter', () => {
    const plus = (from: string, span: object) =>
      new Date(Date.parse(from) + asMilliseconds(span, Date.parse(from))).toISOString();
    expect(plus('2027-01-31T10:00:00Z', { months: 1 })).toBe('2027-02-28T10:00:00.000Z');
    expect(plus('2027-11-30T00:00:00Z', { duration: 'P3M' })).toBe('2028-02-29T00:00:00.000Z');
    expect(plus('2027-01-01T00:00:00Z', { duration: 'P1Y2M1W3DT4H5M6.789S' })).toBe('2028-03-11T04:05:06.789Z');
  });

  test('parts and ISO 8601 say the same, for any lengths and from any day', () => {
    const small = fc.nat(1_000);
    const from = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(small, small, small, small, small, from, (years, months, days, hours, minutes, now) => {
        const written = { duration: `P${years}Y${months}M${days}DT${hours}H${minutes}M` };
        expect(asMilliseconds(written, now)).toBe(asMilliseconds({ years, months, days, hours, minutes }, now));
      }),
    );
  });
});

describe('reset', () => {
  test('takes everything back: state, clock, faults, profile and journal', async () => {
    const prefix = server.fresh();
    await send({ prefix });
    await server.post('/clock/advance', { days: 1 }, { prefix });
    await server.post('/reset', undefined, { prefix });
    expect((await server.get('/tasks', { prefix })).value.tasks).toEqual([]);
    expect((await server.get('/clock', { prefix })).value.businessShiftMs).toBe(0);
    expect((await server.get('/journal', { prefix })).value.exchanges).toEqual([]);
  });
});

describe('faults', () => {
  test('a named fault strikes the call that was asked for', async () => {
    const prefix = server.fresh();
    const { named } = (await server.get('/faults', { prefix })).value;
    expect(named).toContainEqual(expect.objectContaining({ name: 'underlying-service', code: 'PVS-000204' }));
    const { status, value } = await server.post('/faults', { name: 'underlying-service', times: 1 }, { prefix });
    expect([status, value]).toEqual([
      201,
      expect.objectContaining({ id: 'f1', kind: 'error', code: 'PVS-000204', matched: 0 }),
    ]);
    const struck = await send({ prefix });
    expect([struck.status, struck.value.Code]).toEqual([500, 'PVS-000204']);
    expect((await send({ prefix })).status).toBe(200);
    expect((await server.get('/journal?code=PVS-000204', { prefix })).value.exchanges[0].fault).toBe('f1');
  });

  test('a bare status strikes with its body, and ends when deleted', async () => {
    const prefix = server.fresh();
    const wish = {
      kind: 'status',
      status: 503,
      headers: { 'retry-after': '1' },
      body: '"later"',
      system: 'helsenorge-verktoy',
    };
    const { id } = (await server.post('/faults', wish, { prefix })).value;
    const struck = await send({ prefix });
    expect([struck.status, struck.headers.get('retry-after'), struck.value]).toEqual([503, '1', 'later']);
    expect((await server.drop(`/faults/${id}`, { prefix })).value).toEqual({ deleted: 1 });
    expect((await send({ prefix })).status).toBe(200);
    expect((await server.drop(`/faults/${id}`, { prefix })).status).toBe(404);
  });

  test('what cannot strike is refused with what could', async () => {
    const message = async (body: unknown) => (await server.post('/faults', body)).value.message as string;
    expect(await message({})).toMatch(/needs name or kind/);
    expect(await message({ name: 'nothing' })).toMatch(/^body.name must be one of .*underlying-service/);
    expect(await message({ kind: 'error' })).toMatch(/^body.system is needed/);
    expect(await message({ kind: 'error', system: 'verktoy', code: 'X' })).toMatch(
      /must be one of helseid, helsenorge-verktoy/,
    );
    expect(await message({ kind: 'error', system: 'helsenorge-verktoy', code: 'X' })).toMatch(/VER-000218/);
    expect(await message({ kind: 'defect', system: 'helsenorge-verktoy', operation: 'x' })).toMatch(/has sendVerktoy/);
    expect(await message({ kind: 'status' })).toMatch(/^body.status is needed/);
    expect(await message({ kind: 'delay' })).toMatch(/^body.delayMs is needed/);
    expect(await message({ kind: 'slow', afterBytes: 3 })).toMatch(/^body.afterBytes belongs to the kind reset or tr/);
    expect(await message({ kind: 'slow', bytesPerSecond: 0 })).toMatch(/^body.bytesPerSecond must be >= 1/);
  });

  test('an answer that is lost on its way stands in the journal as done, and what it answered is stored', async () => {
    const prefix = server.fresh();
    await server.post(
      '/faults',
      { kind: 'reset', operation: 'sendVerktoy', system: 'helsenorge-verktoy', times: 1 },
      { prefix },
    );
    await expect(send({ prefix })).rejects.toThrow('fetch failed');
    const [lost] = (await server.get('/journal?operation=sendVerktoy', { prefix })).value.exchanges;
    expect(lost).toMatchObject({ fault: 'f1', facts: { fault: { id: 'f1', kind: 'reset', effect: 'done' } } });
    expect(lost.reply.status).toBeLessThan(300);
    const again = await send({ prefix });
    expect([again.status, again.value.Code]).toEqual([400, 'VER-000218']);
  });

  test('all end at once', async () => {
    const prefix = server.fresh();
    await server.post('/faults', { kind: 'defect' }, { prefix });
    await server.post('/faults', { kind: 'defect' }, { prefix });
    expect((await server.drop('/faults', { prefix })).value).toEqual({ deleted: 2 });
    expect((await server.get('/faults', { prefix })).value.faults).toEqual([]);
  });
});

describe('profile', () => {
  const change = (method: string, body: unknown, prefix: string) => server.call('/profile', { method, body, prefix });

  test('PATCH sets the named keys, PUT puts the others back', async () => {
    const prefix = server.fresh();
    const patched = (await change('PATCH', { helseid: { tokenLifetimeSeconds: 60 } }, prefix)).value;
    expect(patched.helseid.tokenLifetimeSeconds).toBe(60);
    expect((await server.post('/tokens', { scope: 'verktoykatalog_read' }, { prefix })).value.expires_in).toBe(60);
    const put = (await change('PUT', { 'helsenorge-verktoy': { tokenScheme: 'dpop' } }, prefix)).value;
    expect([put.helseid.tokenLifetimeSeconds, put['helsenorge-verktoy'].tokenScheme]).toEqual([300, 'dpop']);
    expect((await send({ prefix })).status).toBe(401);
  });

  test('a value that does not fit is refused whole', async () => {
    const prefix = server.fresh();
    const { status, value } = await change('PATCH', { helseid: { tokenLifetimeSeconds: 60, nonsense: 1 } }, prefix);
    expect([status, value.code]).toEqual([400, 'SIM-INPUT']);
    expect((await server.get('/profile', { prefix })).value.helseid.tokenLifetimeSeconds).toBe(300);
    expect((await change('PATCH', { nothing: { a: 1 } }, prefix)).value.message).toMatch(/nothing/);
  });
});
