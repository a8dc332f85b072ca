import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadSuite, openHost, run } from 'motpart/suites';
import { judgedByXerces, xercesIsThere } from '../../suites/inkorg-1177/testing/judged-by-xerces.ts';

/** Debian's own Python first: python3-zeep belongs to it. */
const python = ['/usr/bin/python3', 'python3'].find((one) => spawnSync(one, ['-c', 'import zeep']).status === 0);
if (!python) console.warn('No zeep here: the Python example is not tried (apt-get install python3-zeep).');

test.skipIf(!python)(
  'the Python example, generated from ?wsdl alone, passes all that a machine can judge',
  { timeout: 60_000 },
  async () => {
    const suite = (await loadSuite('inkorg-1177'))!;
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    const driver = execDriver(`${python} -B "${fileURLToPath(new URL('./main.py', import.meta.url))}"`);
    const { document, exchanges } = await run(suite, { driver, host });
    await driver.close();
    await host.close();
    const others = document.checks.filter(({ id }) => !/^inkorg\.(people|production)\./.test(id));
    const notPassed = others.filter(({ verdict }) => verdict !== 'pass');
    expect(notPassed.map(({ id, verdict, message }) => ({ id, verdict, why: message.en }))).toEqual([]);
    expect(document.verdict.exit).toBe(4);
    if (!xercesIsThere) return;
    const { count, refused } = await judgedByXerces(exchanges);
    expect(refused).toEqual([]);
    expect(count).toBeGreaterThan(30);
  },
);
