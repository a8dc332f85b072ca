import { runCommand } from 'citty';
import { describe, expect, test } from 'vitest';
import { coming, commands } from './commands.ts';
import { lineOf, type Failure } from './failure.ts';
import { entryOf } from './main.ts';

/** The one line that a call gets. */
async function lineFor(name: string, ...rawArgs: string[]): Promise<string> {
  try {
    await runCommand(await entryOf(name).load(), { rawArgs });
  } catch (thrown) {
    expect((thrown as Failure).exitCode).toBe(2);
    return lineOf(thrown as Failure);
  }
  throw new Error(`${name} ${rawArgs.join(' ')} was taken`);
}

describe('names of the design that nothing stands behind in this version', () => {
  test.each(coming)('the command %s: one line', async (name) => {
    expect(await lineFor(name)).toBe(
      `motpart: SIM-COMMAND ${name} is not built yet in this version — motpart --help lists what works`,
    );
  });

  test.each([
    ['check helsenorge-verktoy --manual', /^motpart: SUITE-DRIVER --manual is not built yet in this version — drive /],
    ['check helsenorge-verktoy --observe', /^motpart: SUITE-DRIVER --observe is not built yet in this version — /],
    ['check helsenorge-verktoy --journal f', /^motpart: SUITE-DRIVER --journal is not built yet in this version — /],
  ])('%s: one line', async (call, line) => {
    const [name, ...words] = call.split(' ');
    expect(await lineFor(name!, ...words)).toMatch(line);
  });

  test('what is built is not among them', () => {
    expect(coming.filter((name) => Object.hasOwn(commands, name))).toEqual([]);
  });
});
