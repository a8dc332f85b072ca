import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { execDriver } from 'motpart/suites';
import { judged } from '../testing/judged.ts';
import { judgedByXerces, xercesIsThere } from '../../suites/inkorg-1177/testing/judged-by-xerces.ts';

const file = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Checks that only people can answer. */
const forPeople = /^inkorg\.(people|production)\./;

describe('the TypeScript example', { timeout: 60_000 }, () => {
  test('passes all that a machine can judge through --exec, over TLS', async () => {
    const driver = execDriver(`"${process.execPath}" "${file}"`);
    const { document, exchanges } = await judged('inkorg-1177', driver, 'fastify');
    const checks = document.checks.map(({ id, verdict, message }) => ({ id, verdict, why: message.en }));
    const others = checks.filter(({ id }) => !forPeople.test(id));
    expect(others.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
    expect(checks.filter(({ id }) => forPeople.test(id)).map(({ verdict }) => verdict)).not.toContain('skip');
    if (!xercesIsThere) return;
    const { count, refused } = await judgedByXerces(exchanges);
    expect(refused).toEqual([]);
    expect(count).toBeGreaterThan(30);
  });
});
