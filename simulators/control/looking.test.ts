import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from './routes.ts';
import { openServer, type TestServer } from './testing/open-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const key = (persona: string) => server.personas[persona]!.key;

async function bearer(prefix: string, scope = 'verktoykatalog_read verktoysendtilinnbygger'): Promise<string> {
  return `Bearer ${(await server.post('/tokens', { scope }, { prefix })).value.access_token}`;
}

async function send(prefix: string, fields: object = {}): Promise<number> {
  const body = {
    VerktoyId: key('tool-prescribed'),
    InnbyggerFnr: key('no-active'),
    BehandlerFnr: key('practitioner'),
    ...fields,
  };
  const headers = { authorization: await bearer(prefix), 'content-type': 'application/json' };
  const url = `${server.url}${prefix}/helsenorge/verktoy/v1/Verktoy`;
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
}

describe('people', () => {
  test('come in pages that together hold everybody once', async () => {
    const numbers: string[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const { value } = await server.get(`/people?limit=300&offset=${offset}`);
      expect(value.total).toBe(1_000);
      numbers.push(...value.rows.map(({ number }: { number: string }) => number));
      offset = value.next;
    }
    expect(new Set(numbers).size).toBe(1_000);
    expect(numbers).toHaveLength(1_000);
  });

  test('are found by persona, country, kind, consent, activity, name and number', async () => {
    const total = async (query: string) => (await server.get(`/people?${query}`)).value.total as number;
    expect((await server.get('/people?persona=no-active')).value.rows).toEqual([
      expect.objectContaining({
        number: key('no-active'),
        consent: 'full',
        digitallyActive: true,
        personas: ['no-active'],
      }),
    ]);
    const [norwegians, swedes] = [await total('country=NO'), await total('country=SE')];
    expect(norwegians + swedes).toBe(1_000);
    expect(await total('kind=tenor-dnr')).toBeGreaterThan(0);
    expect(await total('kind=tenor-dnr')).toBeLessThan(norwegians);
    expect(await total('active=true')).toBeLessThanOrEqual(await total('consent=full'));
    expect(await total(`q=${key('no-active')}`)).toBe(1);
    expect(await total('q=no+such+name')).toBe(0);
  });

  test('are listed where Helsenorge is not served, without consent', async () => {
    const sweden = await openServer({ systems: ['lifecare-ifo'] });
    const { value } = await sweden.get('/people?country=NO&limit=1');
    await sweden.close();
    expect(value.rows[0]).toMatchObject({ country: 'NO', consent: null, digitallyActive: false });
  });

  test('what only other systems keep is refused in one line, by every route', async () => {
    const sweden = await openServer({ systems: ['lifecare-ifo'] });
    const asked = routes.filter(({ method, notBuilt }) => method === 'GET' && !notBuilt);
    const told = await Promise.all(asked.map(({ path }) => sweden.get(path.replaceAll(/\{\w+\}/g, 'x'))));
    const level = { number: '190001019999', level: 'full' };
    const consent = await sweden.post('/consent', level);
    await sweden.close();
    expect(told.filter(({ value }) => value?.code === 'SIM-DEFECT')).toEqual([]);
    expect([consent.status, consent.value.message]).toEqual([
      404,
      'no system of this server keeps registers.consent: start serve without --systems, or with one that does',
    ]);
  });

  test('an unknown persona is refused with the known ones', async () => {
    expect((await server.get('/people?persona=tool-prescribed')).value.message).toMatch(
      /^query.persona must be one of no-active, /,
    );
  });

  test('one is found by number and by id, and nobody else is', async () => {
    const byNumber = (await server.get(`/people/${key('no-active')}`)).value;
    expect((await server.get(`/people/${byNumber.id}`)).value).toEqual(byNumber);
    expect((await server.get(`/people/${key('unknown-person')}`)).status).toBe(404);
  });

  test('personas stand for people, practitioners, tools, clients and nobody', async () => {
    const { personas } = (await server.get('/personas')).value;
    const kinds = new Set(personas.map(({ of }: { of: string }) => of));
    expect(kinds).toEqual(new Set(['client', 'nobody', 'person', 'practitioner', 'tool']));
  });
});

describe('consent', () => {
  test('withdrawn consent is seen by Verktøy at once, and given consent too', async () => {
    const prefix = server.fresh();
    const number = key('no-active');
    const { value } = await server.post('/consent', { number, level: 'withdrawn' }, { prefix });
    expect(value).toEqual({
      number,
      level: 'withdrawn',
      changed: expect.stringMatching(/^\d{4}-.*Z$/),
      digitallyActive: false,
    });
    expect(await send(prefix)).toBe(400);
    await server.post('/consent', { number, level: 'full' }, { prefix });
    expect((await server.get(`/consent/${number}`, { prefix })).value.digitallyActive).toBe(true);
    expect(await send(prefix)).toBe(200);
  });

  test('a number that is no Norwegian’s is refused', async () => {
    expect((await server.post('/consent', { number: key('se-adult'), level: 'full' })).value.code).toBe('SIM-INPUT');
    expect((await server.get(`/consent/${key('se-adult')}`)).value.code).toBe('SIM-NOT-FOUND');
  });
});

describe('tasks', () => {
  test('show what the citizen sees, and the citizen accepts and removes', async () => {
    const prefix = server.fresh();
    await send(prefix, { Melding: 'Bruk denne daglig' });
    const seen = async () => (await server.get(`/tasks?person=${key('no-active')}`, { prefix })).value.tasks;
    const [task] = await seen();
    expect(task).toMatchObject({ system: 'helsenorge-verktoy', status: 'open', ownMessage: 'Bruk denne daglig' });
    expect((await server.get(`/tasks?person=${key('no-active-second')}`, { prefix })).value.tasks).toEqual([]);
    expect((await server.post(`/tasks/${task.id}/accept`, undefined, { prefix })).value.system).toBe(
      'helsenorge-verktoy',
    );
    expect((await seen()).map(({ kind }: { kind: string }) => kind)).toEqual(['task', 'my-tool']);
    expect((await server.post(`/tasks/${task.id}/remove`, undefined, { prefix })).status).toBe(200);
    expect((await seen()).some(({ kind }: { kind: string }) => kind === 'my-tool')).toBe(false);
  });

  test('an unknown task and an unknown action are refused', async () => {
    const prefix = server.fresh();
    expect((await server.post('/tasks/nothing/accept', undefined, { prefix })).status).toBe(404);
    await send(prefix);
    const [task] = (await server.get('/tasks', { prefix })).value.tasks;
    expect((await server.post(`/tasks/${task.id}/eat`, undefined, { prefix })).value.code).toBe('SIM-INPUT');
  });
});

describe('tokens', () => {
  test('a short scope name will do, and the token opens its API', async () => {
    const { value } = await server.post('/tokens', { scope: 'verktoykatalog_read' });
    expect(value).toMatchObject({
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'nhn:helsenorge.eksternapi/verktoykatalog_read',
    });
    const url = `${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy`;
    expect((await fetch(url, { headers: { authorization: `bearer ${value.access_token}` } })).status).toBe(200);
  });

  test('a token of one world is worth nothing in another', async () => {
    const authorization = await bearer(server.fresh());
    const url = `${server.url}${server.fresh()}/helsenorge/verktoy/v1/SelvstendigVerktoy`;
    expect((await fetch(url, { headers: { authorization } })).status).toBe(401);
  });

  test('as plain text the bare token comes', async () => {
    const { text } = await server.post(
      '/tokens',
      { scope: 'verktoykatalog_read' },
      { headers: { accept: 'text/plain' } },
    );
    expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  });

  test('a bound token says so, and an expired one is refused', async () => {
    const jkt = 'x'.repeat(43);
    expect((await server.post('/tokens', { jkt })).value.token_type).toBe('DPoP');
    const { access_token } = (await server.post('/tokens', { lifetime: -60 })).value;
    const url = `${server.url}/helsenorge/verktoy/v1/SelvstendigVerktoy`;
    expect((await fetch(url, { headers: { authorization: `Bearer ${access_token}` } })).status).toBe(401);
  });

  test('an unknown scope, an unapproved one and an unknown client are refused with what there is', async () => {
    const message = async (body: unknown) => (await server.post('/tokens', body)).value.message as string;
    expect(await message({ scope: 'verktoy' })).toMatch(/has no scope verktoy: it has nhn:helsenorge.eksternapi/);
    expect(await message({ scope: 'verktoykatalog_read', client: 'motpart-unapproved' })).toMatch(/approve/);
    expect(await message({ client: 'nobody' })).toMatch(/there is motpart-epj/);
  });
});

describe('clients', () => {
  test('ask for a scope, get it approved, and lose it', async () => {
    const prefix = server.fresh();
    const change = (word: string, scope: string) =>
      server.post(`/clients/motpart-reader/${word}`, { scope }, { prefix });
    const scope = 'nhn:helsenorge.eksternapi/verktoysendtilinnbygger';
    expect((await change('approve', scope)).value.message).toMatch(/request it first/);
    expect((await change('request', scope)).value.scopes[scope]).toBe('requested');
    expect((await server.post('/tokens', { scope, client: 'motpart-reader' }, { prefix })).status).toBe(400);
    expect((await change('approve', scope)).value.scopes[scope]).toBe('approved');
    expect((await server.post('/tokens', { scope, client: 'motpart-reader' }, { prefix })).status).toBe(200);
    expect((await change('withdraw', scope)).value.scopes[scope]).toBe('requested');
  });

  test('are listed without keys and found by id or name', async () => {
    const { clients } = (await server.get('/clients')).value;
    expect(JSON.stringify(clients)).not.toContain('jwk');
    const [first] = clients;
    expect((await server.get(`/clients/${first.clientId}`)).value).toEqual(first);
    expect((await server.get(`/clients/${first.name}`)).value).toEqual(first);
    expect((await server.get('/clients/nobody')).status).toBe(404);
  });
});

describe('state', () => {
  test('lists tables and pages through their rows', async () => {
    const { tables } = (await server.get('/state')).value;
    expect(tables).toContainEqual({ name: 'registers.people', rows: 1_000 });
    const { value } = await server.get('/state/registers/people?limit=2&offset=999');
    expect([value.total, value.next, value.rows.length]).toEqual([1_000, null, 1]);
    expect((await server.get('/state/registers/nothing')).value.code).toBe('SIM-NOT-FOUND');
  });
});

describe('journal', () => {
  test('holds each exchange with code, rule, basis and diagnosis, and filters', async () => {
    const prefix = server.fresh();
    await send(prefix);
    await send(prefix);
    const list = async (query = '') => (await server.get(`/journal${query}`, { prefix })).value;
    expect((await list()).exchanges.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    const [refused] = (await list('?refused=true')).exchanges;
    expect(refused).toMatchObject({
      number: 2,
      system: 'helsenorge-verktoy',
      operation: 'sendVerktoy',
      code: 'VER-000218',
    });
    expect(refused.diagnosis).toEqual({
      expected: expect.any(String),
      got: expect.any(String),
      todo: expect.any(String),
    });
    expect(refused.rule).toMatch(/^verktoy\./);
    expect((await list('?code=VER-000218')).exchanges).toEqual([refused]);
    expect((await list('?since=1')).exchanges).toEqual([refused]);
    expect((await list('?limit=1')).next).toBe(1);
    expect((await list('?system=helseid')).exchanges).toEqual([]);
    expect((await list('?operation=sendVerktoy&refused=false')).exchanges).toHaveLength(1);
    expect((await server.get('/journal/2', { prefix })).value).toEqual(refused);
    expect((await server.get('/journal/3', { prefix })).status).toBe(404);
  });

  test('shows no token and no unknown identity number', async () => {
    const prefix = server.fresh();
    await send(prefix, { InnbyggerFnr: '13097248022' });
    const { text } = await server.get('/journal', { prefix });
    expect(text).not.toContain('13097248022');
    expect(text).not.toContain('eyJ');
    expect(text).toContain(key('practitioner'));
  });

  test('is cleared, and the numbering goes on', async () => {
    const prefix = server.fresh();
    await send(prefix);
    expect((await server.drop('/journal', { prefix })).value).toEqual({ count: 1 });
    await send(prefix);
    expect((await server.get('/journal', { prefix })).value.exchanges[0].number).toBe(2);
  });
});

describe('events', () => {
  /** Reads the stream until the text holds what is wanted. */
  async function until(wanted: string, response: Response): Promise<string> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      if (text.includes(wanted)) return text;
    }
    return text;
  }

  const open = (prefix: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}${prefix}/_motpart/v1/events`, { headers });

  test('tell exchanges and steering of this world as they happen, and of no other', async () => {
    const [prefix, other] = [server.fresh(), server.fresh()];
    const response = await open(prefix);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    await send(other);
    await send(prefix);
    await server.post('/clock/advance', { days: 1 }, { prefix });
    const text = await until('advanceClock', response);
    expect(text).toMatch(/^event: hello\ndata: \{"world":"w\d+","count":0\}\n\n/);
    expect(text.match(/^event: exchange$/gm)).toHaveLength(1);
    expect(text).toContain('event: exchange\nid: 1\ndata: {"number":1,');
    expect(text).toContain('event: changed\ndata: {"what":"advanceClock"}\n\n');
  });

  test('begin after the exchange that the reader has already', async () => {
    const prefix = server.fresh();
    await send(prefix);
    await send(prefix);
    const text = await until('id: 2', await open(prefix, { 'last-event-id': '1' }));
    expect(text).not.toContain('id: 1\n');
  });

  test('end when the server closes', async () => {
    const own = await openServer();
    const response = await fetch(`${own.url}/_motpart/v1/events`);
    const reading = until('never', response);
    await own.close();
    expect(await reading).toContain('event: hello');
  });
});

describe('certificates', () => {
  test('are the CA, the list of revoked ones, and each client certificate with its key', async () => {
    const { value } = await server.get('/certificates');
    expect(value.ca).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    expect(value.revocationList).toMatch(/^-----BEGIN X509 CRL-----\n/);
    expect(value.certificates.map(({ name, flaw }: any) => [name, flaw])).toContainEqual(['inkorg-expired', 'expired']);
    const { value: one } = await server.get('/certificates/inkorg');
    expect(value.certificates).toContainEqual(one);
  });

  test('come as files for curl: the CA alone, or certificate and key in one', async () => {
    const headers = { accept: 'text/plain' };
    expect((await server.get('/certificates', { headers })).text).toMatch(/^(-----BEGIN CERTIFICATE)(?!.*PRIVATE)/s);
    const both = (await server.get('/certificates/lifecare', { headers })).text;
    expect(both).toMatch(/^-----BEGIN CERTIFICATE-----.*-----BEGIN PRIVATE KEY-----/s);
  });

  test('of another world name that world', async () => {
    const prefix = server.fresh();
    const { value } = await server.get('/certificates/inkorg', { prefix });
    const { subjectAltName } = new X509Certificate(value.pem);
    expect(subjectAltName).toBe(`URI:urn:motpart:world:${prefix.slice('/w/'.length)}`);
  });

  test('an unknown name is refused with the known ones', async () => {
    const { status, value } = await server.get('/certificates/inkorg-lost');
    expect([status, value.code]).toEqual([404, 'SIM-NOT-FOUND']);
    expect(value.message).toContain('inkorg-expired');
  });
});
