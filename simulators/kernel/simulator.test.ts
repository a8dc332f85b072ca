import { describe, expect, test } from 'vitest';
import { ask, bodyOf, libraryWorld, noon, request, simulator } from './testing/ask.ts';
import { library, type Loan } from './testing/invented-api.ts';
import { Simulator } from './simulator.ts';

const ann = { 'x-card': 'ann' };

describe('an operation', () => {
  test('answers, writes, and tells its writes, its rule and the version that it saw', () => {
    const world = libraryWorld();
    const answer = ask(world, 'POST /library/v1/Loans', { isbn: '1' }, ann);
    const loan = bodyOf(answer) as Loan;
    expect(loan).toMatchObject({ isbn: '1', card: 'ann', due: noon + 14 * 86_400_000 });
    expect(answer).toMatchObject({
      status: 200,
      rule: 'library.loan.made',
      basis: 'observed',
      defect: undefined,
      version: 1,
    });
    expect(answer.changes.find(({ table }) => table === 'library.loans')).toEqual({
      table: 'library.loans',
      key: loan.id,
      row: loan,
    });
  });

  test('is refused by its guard before anything is read, then by the first broken rule in order', () => {
    const world = libraryWorld();
    const code = (body: unknown, headers = {}) => bodyOf(ask(world, 'POST /library/v1/Loans', body, headers)).Code;
    expect(code(undefined)).toBe('LIB-1');
    expect(code(undefined, ann)).toBe('LIB-2');
    expect(code({ isbn: '9' }, ann)).toBe('LIB-3');
    expect(code({ isbn: '1' }, ann)).toBeUndefined();
    expect(code({ isbn: '1' }, ann)).toBe('LIB-4');
  });

  test('a refusal may take its status and headers from the profile', () => {
    const world = libraryWorld({ profile: { library: { taken: 423 } } });
    ask(world, 'POST /library/v1/Loans', { isbn: '1' }, ann);
    const answer = ask(world, 'POST /library/v1/Loans', { isbn: '1' }, ann);
    expect([answer.status, answer.headers['retry-after'], answer.basis]).toEqual([423, '60', 'derived']);
  });

  test('the journal holds what was expected, what came and what to do; the wire does not', () => {
    const world = libraryWorld();
    const answer = ask(world, 'POST /library/v1/Loans', { isbn: '9' }, ann);
    const diagnosis = { expected: 'the isbn of a book that we have', got: '9', todo: 'GET /v1/Books lists them' };
    expect(world.journal.since().at(-1)).toMatchObject({
      code: 'LIB-3',
      rule: 'library.loan.book',
      basis: 'documented',
      diagnosis,
    });
    expect(answer.body).not.toContain('expected');
  });

  test('facts that it noted stand beside the exchange', () => {
    const world = libraryWorld();
    ask(world, 'POST /library/v1/Loans', { isbn: '1' }, ann);
    expect(world.journal.since().at(-1)).toMatchObject({
      operation: 'lend',
      system: 'library',
      facts: { member: 'ann' },
      at: noon,
      wall: noon,
    });
  });
});

describe('strays', () => {
  test.each([
    ['GET /library/v1/Nowhere', 404, 'SIM-PATH'],
    ['GET /library', 404, 'SIM-PATH'],
    ['DELETE /library/v1/Books', 405, 'SIM-METHOD'],
    ['DELETE /library/v1/Books/1', 405, 'SIM-METHOD'],
    ['GET /library/v1/Books/%E0%A4%A', 400, 'SIM-PATH-ENCODING'],
  ])('%s is answered in the owner’s shape', (line, status, code) => {
    const answer = ask(libraryWorld(), line);
    expect([answer.status, bodyOf(answer).Code, answer.basis]).toEqual([status, code, 'assumed']);
  });

  test('a body that was too large to read is refused, whatever the path', () => {
    const unread = { ...request('POST /library/v1/Loans'), unread: 'body-too-large' as const };
    expect(bodyOf(simulator.respond(unread, libraryWorld())).Code).toBe('SIM-BODY-SIZE');
  });

  test('where no system hangs, the answer says where to look', () => {
    const world = libraryWorld();
    const answer = ask(world, 'GET /zoo/v1/Lions');
    expect([answer.status, bodyOf(answer).code]).toEqual([404, 'SIM-NO-SYSTEM']);
    expect(bodyOf(answer).message).toContain('/zoo/v1/Lions');
    expect([simulator.serves('/zoo/v1'), simulator.serves('/library/x'), simulator.serves('/LIBRARY')]).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a defect', () => {
  test('is HTTP 500 with a code, without a trace, and nothing that was written remains', () => {
    const world = libraryWorld();
    const before = world.snapshot();
    const answer = ask(world, 'POST /library/v1/Crash');
    expect(answer).toMatchObject({ status: 500, defect: 'SIM-DEFECT', changes: [] });
    expect(String(answer.body)).not.toMatch(/secret|stack|\.ts/);
    expect(world.snapshot()).toEqual(before);
    expect(world.journal.since().at(-1)).toMatchObject({
      code: 'SIM-DEFECT',
      facts: { defect: { message: 'a secret stack trace' } },
    });
  });

  test('leaves the next request unharmed', () => {
    const world = libraryWorld();
    ask(world, 'POST /library/v1/Crash');
    expect(ask(world, 'GET /library/v1/Books/1').status).toBe(200);
  });
});

describe('faults', () => {
  test('a documented error answers with its own row and says who asked for it', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', system: 'library', operation: 'oneBook', kind: 'error', code: 'LIB-9', matched: 0 });
    const answer = ask(world, 'GET /library/v1/Books/1');
    expect([answer.status, bodyOf(answer), answer.rule]).toEqual([
      500,
      { Code: 'LIB-9', Message: 'storage is down' },
      'library.storage',
    ]);
    expect(world.journal.since().at(-1)).toMatchObject({ fault: 'f', diagnosis: { got: 'fault f, call 1' } });
    expect(ask(world, 'GET /library/v1/Books').status).toBe(200);
  });

  test('strikes from the n-th call, for so many calls, in this world only', () => {
    const world = libraryWorld();
    const other = world.fork('other');
    world.faults.put({ id: 'f', kind: 'status', status: 503, nth: 2, times: 2, matched: 0 });
    const statuses = Array.from({ length: 5 }, () => ask(world, 'GET /library/v1/Books/1').status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
    expect(world.faults.get('f')!.matched).toBe(3);
    expect(ask(other, 'GET /library/v1/Books/1').status).toBe(200);
  });

  test('a fault that is spent makes reads write nothing', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'status', status: 503, times: 1, matched: 0 });
    ask(world, 'GET /library/v1/Books/1');
    expect(ask(world, 'GET /library/v1/Books/1').changes).toEqual([]);
  });

  test('a delay waits and lets the answer be what it is, refusals too', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'delay', delayMs: 250, matched: 0 });
    expect(ask(world, 'GET /library/v1/Books/1')).toMatchObject({ status: 200, wire: { delayMs: 250 } });
    expect(ask(world, 'GET /library/v1/Books/9')).toMatchObject({ status: 404, wire: { delayMs: 250 } });
  });

  test.each([
    ['reset', { afterBytes: 3 }, { kind: 'reset', afterBytes: 3 }],
    ['reset', {}, { kind: 'reset', afterBytes: 0 }],
    ['truncate', { delayMs: 5 }, { kind: 'truncate', chunked: false }],
    ['slow', {}, { kind: 'slow', bytesPerSecond: 100 }],
    ['chunks', {}, { kind: 'chunks' }],
  ] as const)('%s lets the request take effect, and tells the adapter how its answer goes', (kind, more, transfer) => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind, ...more, times: 2, matched: 0 });
    const lend = () => ask(world, 'POST /library/v1/Loans', { isbn: '1' }, { 'x-card': 'ann' });
    const { changes, wire } = lend();
    expect(wire).toEqual({ transfer, ...('delayMs' in more && { delayMs: 5 }) });
    expect(changes.filter(({ table }) => table === 'library.loans')).toHaveLength(1);
    expect(lend()).toMatchObject({ status: 409, wire: { transfer } });
    const facts = world.journal.since().map((exchange) => exchange.facts?.['fault']);
    expect(facts).toEqual([
      { id: 'f', kind, effect: 'done' },
      { id: 'f', kind, effect: 'refused' },
    ]);
  });

  test('a bare status has its own headers and body', () => {
    const world = libraryWorld();
    world.faults.put({
      id: 'f',
      kind: 'status',
      status: 502,
      headers: { via: 'x' },
      body: 'bad gateway',
      delayMs: 5,
      matched: 0,
    });
    expect(ask(world, 'GET /library/v1/Books/1')).toMatchObject({
      status: 502,
      headers: { via: 'x' },
      body: 'bad gateway',
      wire: { delayMs: 5 },
    });
  });

  test('silence writes nothing and leaves no answer, after a wait if it has one', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'silence', delayMs: 5, matched: 0 });
    const answer = ask(world, 'POST /library/v1/Loans', { isbn: '1' }, { 'x-card': 'ann' });
    expect(answer).toMatchObject({ status: 0, wire: { hangUp: true, delayMs: 5 } });
    expect(answer.changes.filter(({ table }) => table === 'library.loans')).toEqual([]);
    const facts = { fault: { id: 'f', kind: 'silence', effect: 'none' } };
    expect(world.journal.since().at(-1)).toMatchObject({ fault: 'f', operation: 'lend', reply: { status: 0 }, facts });
  });

  test('a planned defect strikes as often as it was to, and its count is kept', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'defect', times: 1, matched: 0 });
    expect(ask(world, 'GET /library/v1/Books/1')).toMatchObject({ status: 500, defect: 'SIM-PLANNED-DEFECT' });
    expect(ask(world, 'GET /library/v1/Books/1').status).toBe(200);
  });

  test('a code that the contract does not know is a defect, not an invented error', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'error', code: 'LIB-77', matched: 0 });
    expect(ask(world, 'GET /library/v1/Books/1').defect).toBe('SIM-FAULT-CODE');
  });

  test('a call that the guard refuses is not struck', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'status', status: 503, matched: 0 });
    expect(ask(world, 'POST /library/v1/Loans').status).toBe(401);
    expect(world.faults.get('f')!.matched).toBe(0);
  });
});

test('what an operation must load is awaited once', async () => {
  let loads = 0;
  const operations = library.operations.map((operation) => ({ ...operation, load: async () => void (loads += 1) }));
  const lazy = new Simulator([{ ...library, operations: operations.slice(0, 2) }]);
  await lazy.prepare(request('GET /library/v1/Books/1'));
  expect(lazy.prepare(request('GET /library/v1/Books/2'))).toBeUndefined();
  expect(loads).toBe(1);
});

describe('a system that dispatches by itself', () => {
  const [lend, oneBook] = library.operations;
  const desk = new Simulator([
    {
      ...library,
      dispatch: (call) => {
        if (call.search.has('catalogue'))
          return { reply: { status: 200, headers: {}, body: 'A–Z' }, row: 'library.book.found' };
        const wanted = new Map([
          ['lend', lend!],
          ['book', oneBook!],
        ]).get(call.header('x-wish') ?? '');
        return wanted ?? library.stray('path', call);
      },
      bareStatus: ({ status }, call) => (status === 418 ? library.stray('method', call) : undefined),
    },
  ]);
  const wish = (line: string, headers = {}, body?: unknown) => {
    const world = libraryWorld();
    const answer = desk.respond(request(line, body, headers), world);
    return { world, answer, exchange: world.journal.since().at(-1)! };
  };

  test('takes every path below its mounts, and the journal names the operation that it chose', () => {
    const { answer, exchange } = wish('POST /library/anywhere/at%2Fall', { ...ann, 'x-wish': 'lend' }, { isbn: '1' });
    expect([answer.status, answer.rule, exchange.operation]).toEqual([200, 'library.loan.made', 'lend']);
  });

  test('refuses or answers without any operation', () => {
    expect(wish('GET /library/x').exchange).toMatchObject({ code: 'SIM-PATH', operation: undefined });
    expect(wish('GET /library/x?catalogue').answer).toMatchObject({ body: 'A–Z', rule: 'library.book.found' });
  });

  test('a planned bare status passes what stands before the operations', () => {
    const world = libraryWorld();
    world.faults.put({ id: 'f', kind: 'status', status: 418, times: 1, matched: 0 });
    world.faults.put({ id: 'g', kind: 'status', status: 503, nth: 2, matched: 0 });
    const ask = () =>
      desk.respond(request('POST /library/x', { isbn: '1' }, { ...ann, 'x-wish': 'lend' }), world).status;
    expect([ask(), ask()]).toEqual([405, 503]);
  });

  test('what a system must load is awaited once for all its operations', async () => {
    let loads = 0;
    const lazy = new Simulator([{ ...library, load: async () => void (loads += 1) }]);
    await lazy.prepare(request('GET /library/v1/Books/1'));
    expect([lazy.prepare(request('GET /library/v1/Books')), loads]).toEqual([undefined, 1]);
  });
});
