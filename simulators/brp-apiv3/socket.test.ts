import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handlers } from '../adapters/msw.ts';
import { openServer, type TestServer } from '../control/testing/open-server.ts';
import { createWorld } from '../index.ts';
import { integrator, noon } from './testing/brp-world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ systems: ['brp-apiv3'] });
});
afterAll(() => server.close());
beforeEach(() => void server.worlds.default.reset());

const prefixes = ['/brp/api/ver3', '/brp/apiserver/api/ver3', '/brp/brponline/api/ver3'];

interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly value: any;
}

async function call(method: string, path: string, body?: unknown, token?: string): Promise<Got> {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, value: text && JSON.parse(text) };
}

/** The credentials that `systems` prints. */
async function credentials() {
  const { value } = await server.get('/systems');
  return value.systems.find(({ id }: any) => id === 'brp-apiv3').credentials as {
    username: string;
    password: string;
    exportTemplate: number;
  };
}

async function token(): Promise<string> {
  const { username, password } = await credentials();
  return (await call('POST', `${prefixes[0]}/auth/login`, { username, password })).value.access_token as string;
}

function curl(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('curl', ['-sS', ...args], { maxBuffer: 10_000_000 }, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
  });
}

/** A GET with a body, which fetch refuses to send. */
function getWithBody(path: string, body: string, bearer: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${bearer}`,
    };
    const sent = request(server.url + path, { method: 'GET', headers }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .on('end', () => resolve({ status: response.statusCode!, text }));
    });
    sent.on('error', reject).end(body);
  });
}

test('the ready-made credentials are those of the seed', async () => {
  expect(await credentials()).toEqual({
    username: integrator.username,
    password: integrator.password,
    exportTemplate: 17,
  });
});

test.each(prefixes)(
  'curl exports 500 rows below %s with the body of the page [brp.export.carrier, brp.api.prefixes]',
  async (prefix) => {
    const login = JSON.stringify({ username: integrator.username, password: integrator.password });
    const json = ['-H', 'Content-Type: application/json'];
    const { access_token: bearer } = JSON.parse(
      await curl('-X', 'POST', ...json, '-d', login, `${server.url}${prefix}/auth/login`),
    );
    const url = `${server.url}${prefix}/services/exporttemplate/17`;
    const answer = await curl(
      '-X',
      'GET',
      ...json,
      '-H',
      `Authorization: Bearer ${bearer}`,
      '-d',
      '{"count":500,"offset":0}',
      url,
    );
    expect(JSON.parse(JSON.parse(answer).result)).toHaveLength(500);
  },
);

test('node:http sends a body with a GET, fetch does not, and both carry the query [brp.export.carrier]', async () => {
  const bearer = await token();
  const path = `${prefixes[0]}/services/exporttemplate/17`;
  const { status, text } = await getWithBody(path, '{"count":3}', bearer);
  expect([status, JSON.parse(JSON.parse(text).result).length]).toEqual([200, 3]);
  const refused: RequestInit = { method: 'GET' };
  refused.body = '{}';
  await expect(fetch(server.url + path, refused)).rejects.toThrow(TypeError);
  expect(JSON.parse((await call('GET', `${path}?count=4`, undefined, bearer)).value.result)).toHaveLength(4);
  const { value } = await server.get('/journal');
  expect(value.exchanges.at(-1).facts.parameters).toEqual({ body: [], query: ['count'], parametersFrom: 'body-first' });
});

test('a body that lasts is read whole, and what is too large is refused [brp.api.body-size]', async () => {
  const bearer = await token();
  const path = `${prefixes[0]}/services/exporttemplate/17`;
  const padded = JSON.stringify({ count: 2, padding: 'x'.repeat(200_000) });
  expect((await getWithBody(path, padded, bearer)).status).toBe(200);
  const { status, text } = await getWithBody(path, JSON.stringify({ padding: 'x'.repeat(1_100_000) }), bearer);
  expect([status, text]).toEqual([413, '{"errorCode":"SIM-BODY-SIZE"}']);
});

test('the steps of the set-up are walked by the control API, each refusal with its own hint [brp.setup.credentials-given]', async () => {
  const control = (name: string, body: object = {}) => server.post(`/controls/brp-apiv3/${name}`, body);
  const credentials = { username: 'ny@forening.example', password: 'Hemligt-123' };
  const attempt = async () => {
    const { value, headers } = await call('POST', `${prefixes[0]}/auth/login`, credentials);
    if (!value.access_token) return headers.get('x-motpart-rule');
    return (await call('GET', `${prefixes[0]}/services/exporttemplate/17`, undefined, value.access_token)).headers.get(
      'x-motpart-rule',
    );
  };
  const seen: (string | null)[] = [];
  await control('start-over');
  await control('set-version', { version: '2018.0101' });
  seen.push(await attempt());
  const role = (await control('save-role', { name: 'Integratör med api-export' })).value.role.role ?? 4;
  const person = (await control('save-person', { email: credentials.username, password: credentials.password })).value
    .person.id;
  seen.push(await attempt());
  await control('save-role', { role, isApiIntegrator: true });
  await control('save-person', { person, role });
  seen.push(await attempt());
  await control('save-role', { role, rights: ['Exportmallar via API'] });
  seen.push(await attempt());
  await control('set-version', { version: '2019.2603' });
  seen.push(await attempt());
  await control('activate-template');
  seen.push(await attempt());
  expect(seen).toEqual([
    'brp.login.unknown-user',
    'brp.auth.role',
    'brp.export.right',
    'brp.setup.version-older',
    'brp.export.inactive',
    'brp.export.operation',
  ]);
  expect((await control('show-set-up')).value.next).toBeNull();
});

test.each([
  ['too-many-requests', 429],
  ['server-error', 500],
  ['server-unreachable', 502],
  ['maintenance', 503],
  ['overload', 504],
])(
  'the named fault %s answers %i without a body, once [brp.error.server-side, brp.api.rate-limit, brp.api.retry-after]',
  async (name, status) => {
    await server.post('/faults', { system: 'brp-apiv3', name, times: 1 });
    const answer = await call('GET', `${prefixes[0]}/businessunits`);
    expect([answer.status, answer.value, answer.headers.get('retry-after')]).toEqual([status, '', null]);
    expect((await call('GET', `${prefixes[0]}/businessunits`)).status).toBe(200);
  },
);

test('a 429 may say how long to wait, and any documented code can be planned [brp.api.retry-after, brp.error.body]', async () => {
  server.worlds.default.setProfile('brp-apiv3', 'rateLimitRetryAfter', 7);
  await server.post('/faults', { system: 'brp-apiv3', name: 'too-many-requests', times: 1 });
  expect((await call('GET', `${prefixes[0]}/businessunits`)).headers.get('retry-after')).toBe('7');
  const planned = async (code: string) => {
    await server.post('/faults', { system: 'brp-apiv3', kind: 'error', code, times: 1 });
    return (await call('GET', `${prefixes[0]}/businessunits`)).value;
  };
  expect(await planned('INVALID_INPUT')).toEqual({ errorCode: 'INVALID_INPUT', fieldErrors: [] });
  expect(await planned('INSUFFICIENT_RIGHTS')).toEqual({ errorCode: 'INSUFFICIENT_RIGHTS', missingRights: '' });
});

test('the journal and the tables of the control API hold neither password nor token', async () => {
  const bearer = await token();
  await call('POST', `${prefixes[0]}/auth/validate`, {}, bearer);
  const { text } = await server.get('/journal');
  expect([text.includes(integrator.password), text.includes(bearer), text.includes(bearer.slice(0, 80))]).toEqual([
    false,
    false,
    false,
  ]);
});

test('msw answers at the documented addresses, the parameters in the query [brp.export.carrier, brp.api.prefixes]', async () => {
  const world = await createWorld({ systems: ['brp-apiv3'], wall: () => noon });
  const msw = setupServer(...handlers({ world }));
  msw.listen();
  const origin = 'https://motpart.brpsystems.com';
  const body = JSON.stringify({ username: integrator.username, password: integrator.password });
  const headers = { 'content-type': 'application/json' };
  const login = await (await fetch(`${origin}/api/ver3/auth/login`, { method: 'POST', headers, body })).json();
  for (const prefix of ['/api/ver3', '/apiserver/api/ver3', '/brponline/api/ver3']) {
    const path = `${origin}${prefix}/services/exporttemplate/17?count=2`;
    const answer = await fetch(path, { headers: { authorization: `Bearer ${login.access_token}` } });
    expect(JSON.parse((await answer.json()).result)).toHaveLength(2);
  }
  msw.close();
});
