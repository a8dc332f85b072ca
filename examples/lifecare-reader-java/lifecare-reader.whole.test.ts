import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { execDriver } from 'motpart/suites';
import { notPassedByReader } from '../testing/judged.ts';

const file = fileURLToPath(new URL('./LifecareReader.java', import.meta.url));

/** The major version of the Java that is there; 0 without any. */
function javaVersion(): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(String(stderr))?.[1] ?? 0);
}

const java = javaVersion();
if (java < 17)
  console.warn(
    'The Java reader is not tested: no Java 17 or later on the PATH (apt-get install openjdk-17-jdk-headless).',
  );

test.skipIf(java < 17)(
  'the Java reader passes all that is about reading, through --exec over TLS',
  { timeout: 120_000 },
  async () => {
    const driver = execDriver(`java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "${file}"`);
    expect(await notPassedByReader(driver)).toEqual([
      ['lifecare.extract.load', 'review', expect.stringContaining('A person vouches')],
    ]);
  },
);
