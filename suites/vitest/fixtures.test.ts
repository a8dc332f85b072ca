import { describe, expect, test as plain } from 'vitest';
import { test, worldFixtures } from './fixtures.ts';

const it = plain.extend(worldFixtures({ systems: ['helseid'], via: 'fastify' }));
const discovery = '.well-known/openid-configuration';

describe('one after another, at the documented addresses', () => {
  test.for([1, 2])('a test that asks has a fresh world (%i)', async (_, { motpart, world, journal, endpoints }) => {
    expect([journal.count, world]).toEqual([0, motpart.world]);
    expect((await fetch(`${endpoints['helseid']}/${discovery}`)).status).toBe(200);
    expect(journal.count).toBe(1);
  });

  test('all parts can be asked for', ({ clock, credentials, certificates, token, world }) => {
    expect(clock).toBe(world.clock);
    expect(Object.keys(credentials)).toEqual(expect.arrayContaining(['helseid', 'inkorg-1177']));
    expect(Object.keys(certificates)).toEqual(['inkorg-1177', 'lifecare-ifo']);
    expect(token('verktoykatalog_read')).toMatch(/^eyJ/);
  });
});

test('tests of several sets of options stand side by side', ({ endpoints }) => {
  expect(Object.keys(endpoints)).toContain('inkorg-1177');
});

describe('at the same time, over a socket', () => {
  it.concurrent.for([1, 2, 3])(
    'each of them has a world of its own (%i)',
    async (_, { endpoints, journal, expect: own }) => {
      const answers = await Promise.all([1, 2].map(() => fetch(`${endpoints['helseid']}/${discovery}`)));
      own(answers.map(({ status }) => status)).toEqual([200, 200]);
      own(journal.count).toBe(2);
      own(Object.keys(endpoints)).toEqual(['helseid']);
    },
  );
});
