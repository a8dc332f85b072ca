import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorld } from 'motpart';
import { execDriver, loadSuite, openHost, run } from 'motpart/suites';

const suite = (await loadSuite('helsenorge-verktoy'))!;
const file = fileURLToPath(new URL('./VerktoyClient.java', import.meta.url));

/** The major version of the Java that is there; 0 without any. */
function javaVersion(): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(String(stderr))?.[1] ?? 0);
}

const java = javaVersion();
if (java < 17)
  console.warn(
    'The Java example is not tested: no Java 17 or later on the PATH (apt-get install openjdk-17-jdk-headless).',
  );

test.skipIf(java < 17)(
  'the Java example passes the suite through --exec over a socket',
  { timeout: 120_000 },
  async () => {
    const driver = execDriver(`java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${file}"`);
    const host = await openHost('fastify', await createWorld({ systems: suite.systems }));
    try {
      const { document } = await run(suite, { driver, host });
      const others = document.checks.filter(({ verdict }) => verdict !== 'pass');
      expect(others.map(({ id, verdict, message }) => ({ id, verdict, why: message.en }))).toEqual([]);
    } finally {
      await driver.close();
      await host.close();
    }
  },
);
