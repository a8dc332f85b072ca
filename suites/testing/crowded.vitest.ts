/** Not a test of its own (its name does not end in `.test.ts`): `vitest.test.ts` runs it and looks at what vitest says. */
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { useWorld } from '../vitest/use-world.ts';

const motpart = useWorld({ systems: ['helseid'], via: 'fastify' });

describe.concurrent('at the same time', () => {
  test('the first', async () => {
    await pause(20);
    expect(motpart.journal.count).toBe(0);
  });
  test('the second', () => expect(motpart.journal.count).toBe(0));
});

test('afterwards', () => expect(motpart.journal.count).toBe(0));
