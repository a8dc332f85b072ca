import fc from 'fast-check';
import type { ArgsDef } from 'citty';
import { describe, expect, test } from 'vitest';
import { judgeArguments, wholeNumber } from './arguments.ts';
import { Failure, asFailure, exit, lineOf } from './failure.ts';
import { nearest } from './nearest.ts';

const args = {
  suite: { type: 'positional', required: true },
  port: { type: 'string', required: true },
  country: { type: 'enum', options: ['NO', 'SE'] },
  hints: { type: 'boolean', default: true },
} satisfies ArgsDef;

/** The line that a wrong call gets; undefined for a right one. */
function line(...raw: string[]): string | undefined {
  try {
    judgeArguments(raw, 'walk', args);
    return undefined;
  } catch (thrown) {
    return lineOf(thrown as Failure);
  }
}

describe('arguments', () => {
  test('a right call passes, in either spelling of a value', () => {
    expect(line('it', '--port', '1', '--country', 'NO', '--no-hints')).toBeUndefined();
    expect(line('--port=1', '--hints', 'it')).toBeUndefined();
  });

  test('an unknown flag gets the nearest one', () => {
    expect(line('it', '--prot', '1')).toBe('motpart: SIM-FLAG walk has no flag --prot — did you mean --port?');
    expect(line('it', '--port', '1', '--no-hint')).toMatch(/did you mean --no-hints\?$/);
    expect(line('it', '--port', '1', '-x')).toMatch(/has no flag -x/);
  });

  test('a flag without its value, or a switch with one, is refused', () => {
    expect(line('it', '--port')).toMatch(/--port needs a value/);
    expect(line('it', '--port=')).toMatch(/--port needs a value/);
    expect(line('it', '--port', '1', '--hints=no')).toMatch(
      /--hints takes no value, but got no — write --hints alone$/,
    );
  });

  test('a value outside the list says what the list holds', () => {
    expect(line('it', '--port', '1', '--country', 'Norway')).toMatch(
      /--country cannot be Norway — choose one of NO, SE$/,
    );
  });

  test('a missing flag, a missing word and a word too many are refused', () => {
    expect(line('it')).toMatch(/walk needs --port/);
    expect(line('--port', '1')).toMatch(/walk needs SUITE/);
    expect(line('it', 'that', '--port', '1')).toMatch(/walk does not know what to do with that/);
  });

  test('whatever the words, the answer is nothing or one line', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (raw) => {
        expect(line(...raw) ?? 'motpart: SIM-X y — z').toMatch(/^motpart: SIM-\w+ [^\n]+ — [^\n]+$/);
      }),
    );
  });

  test('a number is whole and within its bounds', () => {
    expect(wholeNumber('port', '0', 0, 65_535)).toBe(0);
    for (const text of ['-1', '1.5', '65536', '', 'x', '1e3']) {
      expect(() => wholeNumber('port', text, 0, 65_535)).toThrow('is not a whole number from 0 to 65535');
    }
  });
});

describe('nearest', () => {
  const words = ['serve', 'check', 'token', 'people', 'coverage'];

  test('finds what was meant through a swap, a slip, a gap or a beginning', () => {
    expect(['sevre', 'chek', 'tokenn', 'poeple', 'cov'].map((word) => nearest(word, words))).toEqual([
      'serve',
      'check',
      'token',
      'people',
      'coverage',
    ]);
  });

  test('gives nothing when nothing is near', () => {
    expect(nearest('abracadabra', words)).toBeUndefined();
    expect(nearest('x', words)).toBeUndefined();
  });

  test('a known word is nearest to itself', () => {
    fc.assert(fc.property(fc.constantFrom(...words), (word) => nearest(word, words) === word));
  });
});

describe('failures', () => {
  test('what nobody foresaw is a defect of ours: exit code 3, still one line', () => {
    const failure = asFailure(new TypeError('first line\n  second line'));
    expect([failure.exitCode, lineOf(failure)]).toEqual([
      exit.defect,
      'motpart: SIM-DEFECT first line second line — a fault in Motpart itself: please report it',
    ]);
    expect(asFailure('just a word').message).toBe('just a word');
  });

  test('in a clone where nothing is installed, the advice is to install', () => {
    const missing = Object.assign(new Error("Cannot find package 'citty' imported from x"), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    expect(lineOf(asFailure(missing))).toBe(
      'motpart: SIM-INSTALL the package citty is not installed — run `npm ci` in the clone',
    );
  });

  test('a failure keeps its code, its advice and its exit code', () => {
    const failure = new Failure('SIM-PORT', 'taken', 'choose another', exit.incomplete);
    expect(asFailure(failure)).toBe(failure);
    expect(failure.exitCode).toBe(4);
  });
});
