import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openServer, type TestServer } from '../../simulators/control/testing/open-server.ts';
import { findingsOf } from './diagnosis.ts';
import { recordsOf, runningAt } from './running.ts';
import { serveExaminations } from './serve.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openServer({ systems: ['helseid', 'helsenorge-verktoy'] });
});
afterAll(() => server.close());

async function examined(url: string, named = true, version = '0.0.0') {
  return findingsOf(serveExaminations, await runningAt(url, named, version));
}

async function wrong(url: string, named?: boolean, version?: string): Promise<string[]> {
  const found = await examined(url, named, version);
  return found.filter(({ todo }) => todo !== undefined).map(({ severity, id }) => `${severity} ${id}`);
}

/** What is done to a fresh world, and what is then found in it. */
const table: readonly (readonly [title: string, expected: string, method: string, path: string, body: object])[] = [
  ['a changed profile', 'warning serve.profile', 'PATCH', '/profile', { helseid: { dpop: 'required' } }],
  ['a planned fault', 'warning serve.faults', 'POST', '/faults', { name: 'underlying-service' }],
  ['a moved clock', 'warning serve.clock.business', 'POST', '/clock/advance', { days: 15 }],
  ['a clock that stands still', 'warning serve.clock.business', 'POST', '/clock/freeze', {}],
  ['a moved clock of tokens', 'problem serve.clock.security', 'POST', '/clock/security/advance', { minutes: 10 }],
];

describe('the examinations of a running serve', () => {
  test('find nothing in one with its defaults', async () => {
    expect(await wrong(server.url)).toEqual([]);
  });

  test.each(table)('find %s', async (_, expected, method, path, body) => {
    const prefix = server.fresh();
    await server.call(path, { method, prefix, body });
    expect(await wrong(server.url + prefix)).toEqual([expected]);
  });

  test('find another version, and whoever is no Motpart, or nobody', async () => {
    expect(await wrong(server.url, true, '0.2.0')).toEqual(['warning serve.version']);
    expect(await wrong(`${server.url}/helseid`)).toEqual(['problem serve.answers']);
    expect(await wrong('http://127.0.0.1:1')).toEqual(['problem serve.answers']);
    expect(await wrong('http://127.0.0.1:1', false)).toEqual(['not-looked-at serve.answers']);
    expect(await wrong(`${server.url}/w/nobody`)).toEqual(['problem serve.answers']);
  });

  test('say that a serve beyond loopback wants its token', async () => {
    const closed = await openServer({ systems: ['helseid'], token: 'a token' });
    const [found] = await examined(closed.url);
    expect(found).toMatchObject({ id: 'serve.answers', severity: 'problem' });
    expect(found!.todo).toContain('MOTPART_TOKEN');
    await closed.close();
  });

  test('find that a system which asks for certificates has no TLS port', async () => {
    const running = await runningAt(server.url, true, '0.0.0');
    const inkorg = {
      id: 'inkorg-1177',
      title: '1177 inkorg',
      baseUrl: `${server.url}/inkorg`,
      baseUrls: [],
      profile: [],
    };
    const systems = [...running.systems, { ...inkorg, credentials: { certificate: 'inkorg' } }];
    const found = await findingsOf(serveExaminations, { ...running, systems });
    expect(found.filter(({ severity }) => severity === 'problem')).toMatchObject([{ id: 'serve.tls' }]);
  });

  test('find a system that is silent', async () => {
    const running = await runningAt(server.url, true, '0.0.0');
    const found = await findingsOf(serveExaminations, {
      ...running,
      answers: { ...running.answers, helseid: undefined },
    });
    expect(found.filter(({ severity }) => severity === 'problem')).toMatchObject([{ id: 'serve.systems' }]);
  });

  test('leave no trace: no exchange, no world, and no fault used up', async () => {
    const prefix = server.fresh();
    await server.post('/faults', { kind: 'status', status: 503, times: 1 }, { prefix });
    const before = (await server.get('/worlds')).value.worlds;
    await examined(server.url + prefix);
    expect((await server.get('/worlds')).value.worlds).toEqual(before);
    expect((await server.get('/journal', { prefix })).value.exchanges).toEqual([]);
    expect((await server.get('/faults', { prefix })).value.faults).toMatchObject([{ matched: 0 }]);
  });

  test('compare a set-up also with a serve that has no people', async () => {
    const issuer = await openServer({ systems: ['helseid'] });
    const records = await recordsOf(await runningAt(issuer.url, true, '0.0.0'), { cast: { citizens: [] } });
    expect(Object.keys(records!.addresses)).toEqual(['helseid']);
    await issuer.close();
  });

  test('have nothing to compare a set-up with where nobody answers', async () => {
    expect(await recordsOf(await runningAt('http://127.0.0.1:1', true, '0.0.0'), { cast: {} })).toBeUndefined();
  });

  test('give what a set-up is compared with', async () => {
    const records = (await recordsOf(await runningAt(server.url, true, '0.0.0'), { cast: { tools: [] } }))!;
    expect(records.addresses).toEqual({
      helseid: [`${server.url}/helseid`],
      'helsenorge-verktoy': [`${server.url}/helsenorge/verktoy`],
    });
    expect(records.clients!.map(({ name }) => name)).toContain('motpart-unapproved');
    expect(records.population!.people).toHaveLength(1_000);
    expect(records.population!.tools).toHaveLength(1_000);
    expect(records.population!.people.some(({ active }) => active)).toBe(true);
  });
});
