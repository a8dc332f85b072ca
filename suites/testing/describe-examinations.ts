/** Tests that the examinations of a system pass: a right set-up has nothing, and each that is wrong in one way has that one finding. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Examination, Server, Subject } from '../doctor/types.ts';
import { bench, readerOf, rightSetup, wrongs, type Bench, type Files } from './examined.ts';

/** A set-up on the table. */
export interface Patient {
  setup: any;
  server: Server | undefined;
  /** Files that it names. */
  files: Files;
}

/** What is wrong, the finding `severity id` (several after commas, where one way is wrong twice), and how it comes about. */
export type Wrong = readonly [title: string, expected: string, make: (patient: Patient) => unknown];

export interface Examined {
  readonly system: string;
  /** That the running serve has. */
  readonly systems: readonly string[];
  readonly examinations: readonly Examination<Subject>[];
  /** Takes the set-up to the owner's test environment, with a serve running beside. */
  readonly away: (patient: Patient) => void;
  readonly wrong: readonly Wrong[];
  /** Beside those that a right set-up names already. */
  readonly files?: Files;
}

/** @returns the bench, once the tests run */
export function describeExaminations({
  system,
  systems,
  examinations,
  away,
  wrong,
  files: more = {},
}: Examined): () => Bench {
  let served: Bench;
  beforeAll(async () => {
    served = await bench(systems);
  });

  async function patient(): Promise<Patient> {
    const { setup, files } = await rightSetup(system, served);
    return { setup, files: { ...files, ...more }, server: served.server };
  }

  const found = ({ setup, server, files }: Patient) =>
    wrongs(examinations, { setup, read: readerOf(files), server, now: Date.now() });

  describe(`the examinations of ${system}`, () => {
    test('find nothing in a right set-up, here or at the owner', async () => {
      const one = await patient();
      expect(await found(one)).toEqual([]);
      away(one);
      expect(await found(one)).toEqual([]);
    });

    test.each(wrong)('find %s', async (_, expected, make) => {
      const one = await patient();
      await make(one);
      expect(await found(one)).toEqual(expected.split(', '));
    });

    test('find each of themselves in the table', () => {
      const told = new Set(wrong.flatMap(([, expected]) => expected.split(', ').map((one) => one.split(' ')[1])));
      expect(examinations.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    });
  });
  return () => served;
}
