import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../adapters/fastify.ts';
import { Worlds } from '../kernel/worlds.ts';
import { base, readScope, sending, simulator, tokenOf, verktoyWorld, who } from './testing/verktoy-world.ts';

let app: FastifyInstance;
let origin: string;
const worlds = new Worlds(verktoyWorld());

beforeAll(async () => {
  app = createServer({ simulator, worlds });
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());
beforeEach(() => void worlds.default.reset());

interface Wish {
  readonly method?: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly authorization?: string;
  readonly world?: string;
}

const mount = '/helsenorge/verktoy';

/** The requests of one sequence, written down once: fetch and curl send the same. */
const wishes = {
  first: { body: sending() },
  again: { body: sending() },
  another: { body: sending({ BehandlerHprNr: who.hprSecond }) },
  inactive: { body: sending({ InnbyggerFnr: who.withdrawn }) },
  unknownTool: { body: sending({ VerktoyId: who.noTool }) },
  noSuchHpr: { body: sending({ BehandlerHprNr: who.noHpr }) },
  pageSize: { path: '/v1/SelvstendigVerktoy?AntallVerktoy=51' },
  enumeration: { path: '/v1/SelvstendigVerktoy?Fagomrader=9' },
  short: { path: '/v1/SelvstendigVerktoy/SokSelvstendigVerktoy?SokeOrd=te' },
  empty: { path: '/v1/SelvstendigVerktoy/SokSelvstendigVerktoy?SokeOrd=' },
  badId: { path: '/v1/SelvstendigVerktoy/no-guid' },
  noBody: { method: 'POST', path: '/v1/Verktoy' },
  unknownId: { path: `/v1/SelvstendigVerktoy/${who.noTool}` },
} satisfies Record<string, Wish>;

const expected = {
  first: [200, '{"PseudoId":""}', 'verktoy.send.operation', 'documented'],
  again: [400, 'VER-000218', 'verktoy.send.same-practitioner', 'documented'],
  another: [400, 'VER-000232', 'verktoy.send.already-sent-by-another', 'derived'],
  inactive: [400, 'VER-000228', 'verktoy.send.citizen-active', 'documented'],
  unknownTool: [400, 'VER-000207', 'verktoy.send.tool-exists', 'documented'],
  noSuchHpr: [400, 'PVF-000239', 'verktoy.send.practitioner-exists', 'documented'],
  pageSize: [400, 'VK-001206', 'verktoy.list.page-size', 'documented'],
  enumeration: [400, 'VER-000204', 'verktoy.list.enum-defined', 'documented'],
  short: [400, 'VER-000254', 'verktoy.search.term-length', 'documented'],
  empty: [400, 'VER-000205', 'verktoy.search.term-present', 'documented'],
  badId: [400, 'VER-000209', 'verktoy.tool.id-format', 'documented'],
  noBody: [400, 'VER-000202', 'verktoy.send.body-present', 'documented'],
  unknownId: [404, 'VK-001126', 'verktoy.tool.found', 'documented'],
} as const;

type Seen = readonly [status: number, what: string, rule: string | null, basis: string | null];

const usual = () => `bearer ${tokenOf(worlds.default)}`;

function codeIn(text: string): string {
  return text.includes('"Code"') ? (JSON.parse(text) as { Code: string }).Code : text;
}

async function byFetch({ body, method = body ? 'POST' : 'GET', path = '/v1/Verktoy', ...rest }: Wish): Promise<Seen> {
  const prefix = rest.world ? `/w/${rest.world}` : '';
  const response = await fetch(origin + prefix + mount + path, {
    method,
    headers: {
      authorization: rest.authorization ?? usual(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const hint = (name: string) => response.headers.get(`x-motpart-${name}`);
  return [response.status, codeIn(await response.text()), hint('rule'), hint('basis')];
}

const run = promisify(execFile);

async function byCurl({ body, method = body ? 'POST' : 'GET', path = '/v1/Verktoy' }: Wish): Promise<Seen> {
  const json = body === undefined ? [] : ['-H', 'Content-Type: application/json', '-d', JSON.stringify(body)];
  const shown = '\n%{http_code}\n%header{x-motpart-rule}\n%header{x-motpart-basis}';
  const plain = ['-sS', '--noproxy', '*', '-X', method, '-H', `Authorization: ${usual()}`, '-w', shown];
  const { stdout } = await run('curl', [...plain, ...json, origin + mount + path]);
  const [basis, rule, status, ...text] = stdout.split('\n').reverse();
  return [Number(status), codeIn(text.reverse().join('\n')), rule!, basis!];
}

type Name = keyof typeof wishes;

/** A curl that can print a header of the answer: 7.84 or later. */
function hasCurl(): boolean {
  const [, major, minor] =
    /^curl (\d+)\.(\d+)/.exec(spawnSync('curl', ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
  return Number(major) * 1000 + Number(minor) >= 7084;
}

describe.each([
  ['fetch', byFetch, true],
  ['curl', byCurl, hasCurl()],
] as const)('with %s, over a socket', (_, ask, there) => {
  test.runIf(there)('a prescription and every refusal are answered as the documents say', async () => {
    const seen: Partial<Record<Name, Seen>> = {};
    for (const name of Object.keys(wishes) as Name[]) seen[name] = await ask(wishes[name]);
    expect(seen).toEqual(expected);
  });
});

test('an underlying fault, no token and a wrong scope [verktoy.send.underlying-service] [verktoy.scope.missing]', async () => {
  const { faults } = worlds.default;
  faults.put({ id: 'below', operation: 'sendVerktoy', kind: 'error', code: 'PVS-000204', times: 1, matched: 0 });
  const ground = (rule: string) => [rule, base.systems[0]!.contract.requirements[rule]!.basis];
  expect(await byFetch(wishes.first)).toEqual([500, 'PVS-000204', ...ground('verktoy.send.underlying-service')]);
  expect(await byFetch({ ...wishes.first, authorization: '' })).toEqual([
    401,
    'SEC-110000',
    ...ground('verktoy.token.missing'),
  ]);
  const authorization = `Bearer ${tokenOf(worlds.default, { scopes: [readScope] })}`;
  expect(await byFetch({ ...wishes.first, authorization })).toEqual([
    403,
    'SIM-SCOPE',
    ...ground('verktoy.scope.missing'),
  ]);
});

test('of 20 equal sendings in parallel exactly one succeeds [verktoy.send.one-of-many]', async () => {
  const authorization = usual();
  const seen = await Promise.all(Array.from({ length: 20 }, () => byFetch({ ...wishes.first, authorization })));
  const outcomes = seen.map(([status, what]) => `${status} ${what}`).sort();
  expect(outcomes).toEqual(['200 {"PseudoId":""}', ...Array.from({ length: 19 }, () => '400 VER-000218')]);
});

test('two worlds never see each other', async () => {
  const other = worlds.get('other') ?? worlds.create('other', { wall: worlds.default.clock.wall });
  const authorization = `Bearer ${tokenOf(other)}`;
  expect((await byFetch(wishes.first))[0]).toBe(200);
  expect((await byFetch({ ...wishes.first, world: 'other', authorization }))[0]).toBe(200);
  expect((await byFetch({ ...wishes.first, world: 'other' }))[1]).toBe('EHSEC-110002');
});

describe('bad input', () => {
  const refused = async (path: string, init: RequestInit) => {
    const headers = { authorization: usual(), 'content-type': 'application/json', ...init.headers };
    const response = await fetch(origin + mount + path, { ...init, headers });
    return [response.status, codeIn(await response.text())];
  };
  test.each<[string, string, RequestInit, readonly unknown[]]>([
    ['no JSON', '/v1/Verktoy', { method: 'POST', body: '{' }, [400, 'VER-000202']],
    ['5 MB', '/v1/Verktoy', { method: 'POST', body: 'x'.repeat(5 * 1024 * 1024) }, [413, 'SIM-BODY-SIZE']],
    ['no UTF-8', '/v1/Verktoy', { method: 'POST', body: new Uint8Array([0xff, 0xfe, 0xfd]) }, [400, 'VER-000202']],
    [
      'XML',
      '/v1/Verktoy',
      { method: 'POST', body: '<a/>', headers: { 'content-type': 'text/xml' } },
      [415, 'SIM-CONTENT-TYPE'],
    ],
    ['a path of 10 KB', `/v1/${'x'.repeat(10_240)}`, {}, [404, 'SIM-PATH']],
    ['an id of 10 KB', `/v1/SelvstendigVerktoy/${'x'.repeat(10_240)}`, {}, [400, 'VER-000209']],
    ['1,000 parameters', `/v1/SelvstendigVerktoy?${'Sprak=9&'.repeat(1_000)}`, {}, [400, 'VER-000204']],
  ])('%s is answered in the owner’s shape, and the server goes on', async (_, path, init, wanted) => {
    expect(await refused(path, init)).toEqual(wanted);
    expect((await byFetch({ path: '/v1/SelvstendigVerktoy?AntallVerktoy=1' }))[0]).toBe(200);
  });
});
