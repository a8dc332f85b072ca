import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Journal, type Exchange } from './journal.ts';
import { request } from './testing/ask.ts';

function exchange(bytes = 0, headers = {}): Omit<Exchange, 'number'> {
  return {
    at: 0,
    wall: 0,
    system: undefined,
    operation: undefined,
    request: request('POST /x', new Uint8Array(bytes), headers),
    reply: { status: 200, headers: {}, body: '' },
    code: undefined,
    rule: undefined,
    basis: undefined,
    diagnosis: undefined,
    fault: undefined,
    facts: undefined,
  };
}

const numbers = (journal: Journal, after?: number) => journal.since(after).map(({ number }) => number);

describe('journal', () => {
  test('holds the newest exchanges, without a gap, within both bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (sizes, entries) => {
        const journal = new Journal({ entries, bytes: 10_000 });
        for (const size of sizes) journal.append(exchange(size));
        const kept = numbers(journal);
        expect(kept.length).toBeLessThanOrEqual(entries);
        expect(kept).toEqual(kept.map((_, place) => sizes.length - kept.length + 1 + place));
        const weight = journal.since().reduce((sum, one) => sum + one.request.body.length, 0);
        expect(weight).toBeLessThanOrEqual(10_000);
        expect(journal.count).toBe(sizes.length);
      }),
    );
  });

  test('headers weigh as bodies do', () => {
    const journal = new Journal({ entries: 1_000, bytes: 100_000 });
    for (let many = 0; many < 20; many += 1) journal.append(exchange(0, { cookie: 'x'.repeat(30_000) }));
    expect(journal.since().length).toBe(3);
  });

  test('many exchanges of its size make it no larger', () => {
    const journal = new Journal({ entries: 10, bytes: 1e9 });
    for (let many = 0; many < 10_000; many += 1) journal.append(exchange(100));
    expect(numbers(journal)).toEqual(Array.from({ length: 10 }, (_, place) => 9_991 + place));
  });

  test('gives what came after a number', () => {
    const journal = new Journal({ entries: 5, bytes: 1e6 });
    for (let many = 0; many < 7; many += 1) journal.append(exchange());
    expect(numbers(journal, 5)).toEqual([6, 7]);
    expect(numbers(journal, 7)).toEqual([]);
  });

  test('clearing forgets what there was and goes on counting', () => {
    const journal = new Journal({ entries: 5, bytes: 1e6 });
    journal.append(exchange());
    journal.clear();
    journal.append(exchange());
    expect(numbers(journal)).toEqual([2]);
  });

  test('tells each exchange to who listens, until they stop', () => {
    const journal = new Journal();
    const heard: number[] = [];
    const stop = journal.listen(({ number }) => heard.push(number));
    journal.append(exchange());
    stop();
    journal.append(exchange());
    expect(heard).toEqual([1]);
  });
});

describe('pins', () => {
  test('keep what the ring drops, from the pin until the release', () => {
    const journal = new Journal({ entries: 2, bytes: 1e6 });
    journal.append(exchange());
    const pin = journal.pin();
    for (let many = 0; many < 6; many += 1) journal.append(exchange());
    pin.release();
    journal.append(exchange());
    expect(pin.exchanges.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(pin.lost).toBe(0);
  });

  test('are bounded in count and bytes, and say what they lost', () => {
    const journal = new Journal({ entries: 2, bytes: 1e6 });
    const [few, small] = [journal.pin({ entries: 3, bytes: 1e6 }), journal.pin({ entries: 100, bytes: 5_000 })];
    for (let many = 0; many < 10; many += 1) journal.append(exchange(1_500));
    expect([few.exchanges.length, few.lost]).toEqual([3, 7]);
    expect([small.exchanges.length, small.lost]).toEqual([2, 8]);
  });
});
