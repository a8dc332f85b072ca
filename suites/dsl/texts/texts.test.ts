import { expect, test } from 'vitest';
import { notArisen as brp } from '../../brp-apiv3/checks/traffic.ts';
import { notArisen as oidc } from '../../helsenorge-oidc/checks/traffic.ts';
import { notArisen as verktoy } from '../../helsenorge-verktoy/checks/traffic.ts';
import { notArisen as inkorg } from '../../inkorg-1177/checks/traffic.ts';
import { notArisen as lifecare } from '../../lifecare-ifo/checks/traffic.ts';
import { words as protocolWords } from '../../protocols/words.ts';
import { notArisen as helseid } from '../helseid/traffic.ts';
import type { Text } from '../types.ts';
import { fill, isText } from './fill.ts';
import * as report from './report.ts';
import { said } from './runner.ts';
import { sameInTwoLanguages } from './same.ts';
import { summary } from './summary.ts';
import * as terminal from './terminal.ts';
import * as verdicts from './verdicts.ts';

/** Messages that truly read alike in two of the languages. */
const alike = [
  'report.words.protocol',
  'report.words.client',
  'report.words.adapter',
  'report.words.checks',
  'report.words.check',
  'report.words.verdict',
  'report.words.level',
  'report.words.requirement',
  'report.words.reply',
  'report.words.got',
  'report.words.status',
  'report.words.log',
  'report.words.comment',
  'report.words.nothing',
  'report.words.empty',
];

test('no message reads alike in two languages unless it is listed', () => {
  expect(sameInTwoLanguages({ report, said, summary, terminal, verdicts }, alike)).toEqual([]);
});

test('a planted message that was never translated is caught, and so is a stale entry of the list', () => {
  const planted = { a: { sv: 'Hej', nb: 'Hello', en: 'Hello' }, b: { sv: '1', nb: '2', en: '3' } };
  expect(sameInTwoLanguages(planted, ['b'])).toEqual(['a', 'b (listed, but not alike)']);
});

test('gaps are filled in each language, and a message in a message speaks the same language', () => {
  const inner: Text = { sv: 'ja', nb: 'jo', en: 'yes' };
  expect(fill({ sv: '{n} {a}', nb: '{a} {n}', en: '{n}{x}' }, { n: 2, a: inner })).toEqual({
    sv: '2 ja',
    nb: 'jo 2',
    en: '2{x}',
  });
});

test('only an object of the three languages is a message', () => {
  expect([{ sv: '', nb: '', en: '' }, { sv: '', nb: '' }, null, 'x', { sv: 1, nb: '', en: '' }].map(isText)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('no fixed word calls a client compliant or approved', () => {
  const texts = JSON.stringify({ report, said, summary, terminal, verdicts });
  expect(texts).not.toMatch(/complian|godkän|godkjen|approved|conforms/i);
});

test.each([
  ['brp-apiv3', brp],
  ['helseid', helseid],
  ['helsenorge-oidc', oidc],
  ['helsenorge-verktoy', verktoy],
  ['inkorg-1177', inkorg],
  ['lifecare-ifo', lifecare],
])('%s says in the words of its readers that a situation did not arise', (_, { sv, nb, en }) => {
  expect([sv, nb, en]).toEqual([
    expect.stringMatching(/^Situationen uppstod inte: /),
    expect.stringMatching(/^Situasjonen oppstod ikke: /),
    expect.stringMatching(/^The situation did not arise: /),
  ]);
});

test('the seed of a run is a start value to Swedish and Norwegian readers, and the same in report and protocol', () => {
  expect(report.words.seed).toEqual({ sv: 'Startvärde', nb: 'Startverdi', en: 'Seed' });
  expect(protocolWords.seed).toEqual(report.words.seed);
});
