/** The tables of the README say what there is. Its commands are run by bin/documents.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import { keyPackages } from '../../fixtures/lifecare/keys.ts';
import { system } from './index.ts';
import { who } from './testing/world.ts';

const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

const part = (title: string): string => text.split(/^## /m).find((one) => one.startsWith(title))!;
/** Cells of the rows of a part, without those of the heads. */
const rowsIn = (title: string): string[][] =>
  [...part(title).matchAll(/^\|(.*)\|$/gm)].map(([, row]) => row!.split('|').map((cell) => cell.trim()));
const wordsIn = (cell: string): string[] => [...cell.matchAll(/`([A-Za-z-]+)`/g)].map(([, word]) => word!);

test('each of the 22 packages has its article', () => {
  const packages = rowsIn('The 22 packages').filter(([number]) => /^\d+$/.test(number!));
  expect(packages).toHaveLength(22);
  for (const [number, article] of packages) expect(keyPackages[`lifecare-${article}`]).toContain(Number(number));
});

test('every control is in the table, and none beside them', () => {
  const named = rowsIn('A matter lives').slice(2).flatMap(([cell]) => wordsIn(cell!)); // prettier-ignore
  expect(named.toSorted()).toEqual(Object.keys(system.controls!).toSorted());
});

test('every named fault is there', () => {
  for (const name of Object.keys(system.faults!)) expect(part('A matter lives')).toContain(`\`${name}\``);
});

test('keys of the profile are what they are called', () => {
  const named = rowsIn('What the documents leave open').slice(2).flatMap(([cell]) => wordsIn(cell!)); // prettier-ignore
  for (const key of named) expect(Object.keys(profile)).toContain(key);
});

test('the numbers are those of the cast', () => {
  const cast = ['applicant-paid', 'co-applicant-paid', 'applicant-ended', 'member-only', 'waiting-application', 'under-investigation', 'with-execution', 'with-resource', 'protected', 'without-cases', 'population-only', 'document-with-pdf', 'document-without-pdf'] as const; // prettier-ignore
  for (const name of cast) expect(part('The 22 packages')).toContain(`\`${who(name)}\``);
});
