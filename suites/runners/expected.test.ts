import { expect, test } from 'vitest';
import { heldAgainst, parseExpected } from './expected.ts';

const entry = { id: 'a', reason: 'mended in March', until: '2026-12-31' };

test('reads YAML and JSON alike, dates without quotes', async () => {
  const yaml = '- id: a\n  reason: mended in March\n  until: 2026-12-31\n';
  expect(await parseExpected(yaml, ['a'])).toEqual([entry]);
  expect(await parseExpected(JSON.stringify([entry]), ['a'])).toEqual([entry]);
});

test.each([
  ['an unknown check', '- {id: b, reason: r, until: 2026-12-31}', 'the suite has no check b'],
  ['a missing reason', '- {id: a, until: 2026-12-31}', 'a has no reason'],
  ['an empty reason', '- {id: a, reason: " ", until: 2026-12-31}', 'a has no reason'],
  ['a missing end date', '- {id: a, reason: r}', 'a has no until'],
  ['an end date in another form', '- {id: a, reason: r, until: 31.12.2026}', 'a has no until'],
  ['an entry without id', '- {reason: r}', 'an entry has no id'],
  ['an empty entry', '- ', 'an entry has no id'],
  ['no list', 'id: a', 'not a list'],
  ['no YAML', '- {', 'not YAML'],
])('refuses %s and says what is wrong', async (_, text, problem) => {
  await expect(parseExpected(text, ['a'])).rejects.toMatchObject({
    name: 'UsageFault',
    code: 'SUITE-EXPECTED',
    message: expect.stringContaining(problem),
  });
});

test('the last day counts, the day after does not', () => {
  expect(heldAgainst(entry, 'fail', '2026-12-31')?.state).toBe('met');
  expect(heldAgainst(entry, 'fail', '2027-01-01')?.state).toBe('expired');
});

test('an entry that was not tried says nothing', () => {
  for (const verdict of ['skip', 'omit', 'error'] as const)
    expect(heldAgainst(entry, verdict, '2026-01-01')).toBeUndefined();
});
