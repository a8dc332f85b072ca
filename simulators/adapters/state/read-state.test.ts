import { describe, expect, test } from 'vitest';
import { readState } from './read-state.ts';
import { lineOf, type Ground, type Happening, type Header } from './record.ts';
import { StateError } from './state-error.ts';

const ground: Ground = { version: '1.2.3', seed: 7, people: 10, systems: ['a', 'b'] };
const header: Header = { motpart: 'state', format: 1, ...ground };
const happenings: Happening[] = [
  { made: 'default' },
  { world: 'default', version: 1, changes: [['t', 'k', { text: 'å\n"\u2028' }]] },
  { made: 'w1', from: 'default', given: { worlds: 1, snapshots: 0 } },
  { kept: 's1', from: 'w1', given: { worlds: 1, snapshots: 1 } },
  { world: 'w1', version: 2, changes: [['t', 'k'], ['t', 'l', null], ['u', 'm', 5]] },
  { made: 'gone' },
  { dropped: 'gone' },
  { world: 'w1', version: 3, changes: [['t', 'k', 'again']] },
]; // prettier-ignore

function linesOf(records: readonly unknown[]): string[] {
  let chain = 0;
  return records.map((record) => {
    const next = lineOf(JSON.stringify(record), chain);
    ({ chain } = next);
    return next.line;
  });
}

const lines = linesOf([header, ...happenings]);
const bytesOf = (some: readonly string[]) => Buffer.from(some.join(''));
const whole = bytesOf(lines);
const read = (bytes: Uint8Array, on = ground) => readState(bytes, 'F', on);

function complaint(bytes: Uint8Array, on = ground): string {
  try {
    read(bytes, on);
  } catch (thrown) {
    if (thrown instanceof StateError) return `${thrown.message} — ${thrown.todo}`;
    throw thrown;
  }
  return 'no complaint';
}

test('records make worlds and snapshots, the rows of a table in the order first written', () => {
  const { found, size } = read(whole);
  const text = { text: 'å\n"\u2028' };
  expect(size).toBe(whole.length);
  expect([...found.worlds]).toEqual([
    ['default', { format: 1, seed: 7, version: 1, tables: { t: [['k', text]] } }],
    ['w1', { format: 1, seed: 7, version: 3, tables: { t: [['l', null], ['k', 'again']], u: [['m', 5]] } }],
  ]); // prettier-ignore
  expect([...found.snapshots]).toEqual([['s1', { format: 1, seed: 7, version: 1, tables: { t: [['k', text]] } }]]);
  expect(found.given).toEqual({ worlds: 1, snapshots: 1 });
});

describe('a record that was being written', () => {
  const before = bytesOf(lines.slice(0, -1));

  test('is left out, wherever it was cut', () => {
    const { found, chain } = read(before);
    for (let end = before.length; end < whole.length; end += 1) {
      expect(read(whole.subarray(0, end))).toEqual({ found, chain, size: before.length });
    }
  });

  test('is left out when the disk had only grown', () => {
    const grown = Buffer.concat([whole.subarray(0, before.length + 20), new Uint8Array(4096)]);
    expect(read(grown).size).toBe(before.length);
  });
});

describe('damage', () => {
  const starts = lines.map((_, place) => bytesOf(lines.slice(0, place)).length);

  test('of any byte is noticed, and said with record and place', () => {
    for (let at = 0; at < whole.length - 1; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at]! ^= 1;
      const number = starts.findLastIndex((start) => start <= at) + 1;
      const line = complaint(bytes);
      if (number === 1) expect(line).toMatch(/^F is not a state file of Motpart/);
      else
        expect(line).toBe(
          `F is damaged: record ${number}, from byte ${starts[number - 1]} on — take a copy that is whole; ` +
            `\`head -c ${starts[number - 1]} F\` gives all that came before the damage`,
        );
    }
  });

  test.each(happenings.slice(0, -1).map((_, place) => place + 1))('line %i left out, twice, or too late', (place) => {
    const [left, twice, late] = [lines.toSpliced(place, 1), lines.toSpliced(place, 0, lines[place]!), [...lines]];
    late.splice(place, 2, lines[place + 1]!, lines[place]!);
    expect(complaint(bytesOf(left))).toMatch(`damaged: record ${place + 1},`);
    expect(complaint(bytesOf(twice))).toMatch(`damaged: record ${place + 2},`);
    expect(complaint(bytesOf(late))).toMatch(`damaged: record ${place + 1},`);
  });

  test('is a record of a world that is not there', () => {
    const strange = { world: 'nowhere', version: 1, changes: [] };
    expect(complaint(bytesOf(linesOf([header, strange])))).toMatch('damaged: record 2,');
  });
});

describe('a file on another ground', () => {
  test.each([
    [{ version: '1.3.0' }, 'F holds worlds of Motpart 1.2.3, not of 1.3.0 — go on with version 1.2.3, or give another file'],
    [{ seed: 8 }, 'F holds worlds of seed 7, not of 8 — say --seed 7, or give another file'],
    [{ people: 11 }, 'F holds worlds of 10 people, not of 11 — say --people 10, or give another file'],
    [{ systems: ['a'] }, 'F holds worlds of the systems a,b, not of a — say --systems a,b, or give another file'],
  ])('%j is refused with the flag that fits', (other, line) => {
    expect(complaint(whole, { ...ground, ...other })).toBe(line);
  }); // prettier-ignore

  test('the order in which systems are named is no difference', () => {
    expect(complaint(whole, { ...ground, systems: ['b', 'a'] })).toBe('no complaint');
  });

  test('a form of later is refused with the version that knows it', () => {
    const later = bytesOf(linesOf([{ ...header, format: 2, version: '9.0.0' }]));
    expect(complaint(later)).toBe(
      'F has a form that this version does not know — use Motpart 9.0.0, or give another file',
    );
  });

  test.each(['notes\n', 'notes', '{}\n', '\n', linesOf([{ other: 1 }]).join('')])('%j is not ours', (text) => {
    expect(complaint(Buffer.from(text))).toMatch(/^F is not a state file of Motpart — give another name/);
  });
});
