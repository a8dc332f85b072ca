import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { ClientModule, DriverRequest, Suite } from '../dsl/types.ts';
import { fixedHost } from '../hosts/fixed.ts';
import type { Host } from '../hosts/host.ts';
import { run } from '../runners/run.ts';
import { hookOf, sentTo } from '../testing/hook.ts';
import { checkThat, invented, libraryClient, librarySuite, libraryWorld, suiteWith } from '../testing/library-suite.ts';
import { httpDriver } from './http.ts';

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push({ close: () => (server.closeAllConnections(), server.close()) });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function fixed(): Promise<Host> {
  const host = await fixedHost(libraryWorld());
  open.push(host);
  return host;
}

async function judge(url: string, suite: Suite = librarySuite) {
  return (await run(suite, { driver: httpDriver(url), host: await fixed() })).document;
}

const looks = (timeLimitMs = 5_000) =>
  suiteWith(checkThat('looks', async (trial) => void (await trial.act('look', { isbn: '1' })), { timeLimitMs }));

type Answer = (request: DriverRequest, response: ServerResponse, raw: IncomingMessage) => unknown;

/** A hook that does not know `forget`, and answers other actions so. */
async function hook(answer: Answer): Promise<string> {
  const reply = (request: DriverRequest, response: ServerResponse, raw: IncomingMessage) => {
    const { id, action } = request;
    if (action === 'forget') response.end(JSON.stringify({ id, outcome: 'unsupported' }));
    else answer(request, response, raw);
  };
  return listening(createServer((raw, response) => void sentTo(raw).then((request) => reply(request, response, raw))));
}

async function findingOf(url: string, timeLimitMs?: number) {
  const { checks } = await judge(url, looks(timeLimitMs));
  const [{ verdict, findings }] = checks as [(typeof checks)[number]];
  return { verdict, said: JSON.stringify(findings[0]) };
}

describe('a client behind a hook', () => {
  test('is asked for each action by a POST, and its log stands with the check', async () => {
    const client: ClientModule = libraryClient();
    const logging: ClientModule = {
      ...client,
      borrow: (params, context) => (context.log?.('lent\n'), client['borrow']!(params, context)),
    };
    const document = await judge(await listening(hookOf(logging)));
    expect(document.checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'card-shown pass',
      'refused-once pass',
      'isbn-text pass',
    ]);
    expect(document.checks[0]!.log).toBe('lent\n');
    expect(document.client.driver).toBe('http');
  });

  test('is shown in the report without what its address keeps secret', () => {
    expect(httpDriver('http://me:pass@127.0.0.1:1/hook?key=1').about).toBe('http://127.0.0.1:1/hook');
  });
});

describe('a hook that misbehaves fails its check, in words of its own:', () => {
  const redirected = () => expect.fail('a redirect was followed');
  test.each([
    ['no JSON', (_: DriverRequest, response: ServerResponse) => response.end('hello'), /JSON with id.*hello/],
    ['JSON that is no reply', (_, response) => response.end('{"id":1}'), /JSON with id.*\{\\"id\\":1\}/],
    ['another id', (_, response) => response.end('{"id":"x","outcome":"done"}'), /id in the answer: looks-2.*"x"/],
    ['an error', (_, response) => response.writeHead(500).end('out of paper'), /HTTP 200.*HTTP 500 out of paper/],
    ['a redirect', (_, response) => response.writeHead(307, { location: '/x' }).end(), /HTTP 307 → \/x/],
    ['a hang-up', (_, __, raw) => raw.socket.destroy(), /no whole answer: .*ECONNRESET/],
    [
      'half an answer',
      (_, response) => response.writeHead(200, { 'content-length': '9' }).write('{', () => response.destroy()),
      /no whole answer: .*ECONNRESET/,
    ],
    ['no end', (_, response) => response.end('x'.repeat(1_100_000)), /more than 1 MB/],
  ] satisfies [string, Answer, RegExp][])('%s', async (_, answer, words) => {
    const url = await hook((request, response, raw) => {
      if (raw.url === '/x') redirected();
      answer(request, response, raw);
    });
    const { verdict, said } = await findingOf(url);
    expect(said).toMatch(words);
    expect(verdict).toBe('fail');
  });

  test('silence', async () => {
    const { verdict, said } = await findingOf(await hook(() => {}), 150);
    expect([verdict, /within 0.15 s/.test(said)]).toEqual(['fail', true]);
  });

  test('nobody there', async () => {
    expect((await findingOf('http://127.0.0.1:9')).said).toMatch(/no whole answer: .*ECONNREFUSED/);
  });
});

describe('one world at fixed addresses', () => {
  const borrows = (id: string) =>
    checkThat(id, async (trial) => {
      const { outcome } = await trial.act('borrow', { isbn: '1', card: 'ann' });
      const seen = { expected: true, actual: trial.fresh };
      trial.demand(outcome === 'done', { row: 'client.card.sent', message: invented('lends'), ...seen });
      trial.note(invented(`${trial.endpoints['library']} ${trial.fresh}`));
      trial.world.clock.advance(60_000);
    });

  test('starts each check as the first, forgets nothing of the session, and lets time go on', async () => {
    const host = await fixed();
    const times: number[] = [];
    const suite = {
      ...suiteWith(borrows('one'), borrows('two')),
      prepare: () => void times.push(host.open('').world.clock.now()),
    };
    const driver = httpDriver(await listening(hookOf(libraryClient())));
    const { document, exchanges } = await run(suite, { driver, host });
    expect(document.checks.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
    const [address] = document.checks[0]!.notes[0]!.en.split(' ');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/library$/);
    expect(document.checks[1]!.notes[0]!.en).toBe(`${address} false`);
    expect(exchanges.map(({ id }) => id)).toEqual(['one.1', 'two.1']);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(60_000);
  });

  test('is fresh to a client that forgets, whose calls meanwhile are not judged', async () => {
    const client = libraryClient();
    let forgot = 0;
    const forget: ClientModule[string] = async (_, context) => {
      forgot += 1;
      await client['look']!({ isbn: '1' }, context);
    };
    const url = await listening(hookOf({ ...client, forget }));
    const { checks } = await judge(url, suiteWith(borrows('one'), borrows('two')));
    expect(checks.map(({ notes }) => notes[0]!.en.endsWith(' true'))).toEqual([true, true]);
    expect([forgot, checks[0]!.findings[0]!.evidence]).toEqual([2, ['one.2']]);
  });

  test('says of a client that fails to forget that it did', async () => {
    const forget = () => Promise.reject(new Error('the cache is read-only'));
    const url = await listening(hookOf({ ...libraryClient(), forget }));
    const { checks } = await judge(url, suiteWith(borrows('one')));
    expect(checks[0]!.notes[0]!.en).toMatch(/did not forget .*failed.*the cache is read-only/);
  });

  test('a port that is taken is one clear line', async () => {
    const port = Number(new URL(await listening(createServer())).port);
    await expect(fixedHost(libraryWorld(), { port })).rejects.toMatchObject({
      code: 'SUITE-PORT',
      message: `port ${port} is taken`,
      todo: 'stop what listens there, or choose another with --port (0: any free)',
    });
  });
});
