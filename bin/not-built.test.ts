import { runCommand } from 'citty';
import { describe, expect, test } from 'vitest';
import { comingAddresses, comingSystems } from '../simulators/console/coming.ts';
import { loadSystems, systemIds } from '../simulators/index.ts';
import { suiteIds } from '../suites/index.ts';
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
    [
      'check lifecare-ifo --module f',
      /^motpart: SUITE-UNKNOWN the suite lifecare-ifo is not built yet .* — the suites are /,
    ],
    ['coverage lifecare-ifo', /^motpart: SUITE-UNKNOWN the suite lifecare-ifo is not built yet /],
    ['init lifecare-ifo', /^motpart: SUITE-UNKNOWN the suite lifecare-ifo is not built yet /],
    [
      'contract lifecare-ifo',
      /^motpart: SIM-SYSTEM the contract lifecare-ifo is not built yet .* — there are brp-apiv3/,
    ],
    [
      'serve --systems lifecare-ifo',
      /^motpart: SIM-SYSTEM lifecare-ifo is not built yet .* — the systems of this version/,
    ],
  ])('%s: one line', async (call, line) => {
    const [name, ...words] = call.split(' ');
    const rawArgs = name === 'serve' ? ['--port', '0', ...words] : words;
    expect(await lineFor(name!, ...rawArgs)).toMatch(line);
  });

  test('what is built is not among them', async () => {
    expect(coming.filter((name) => Object.hasOwn(commands, name))).toEqual([]);
    expect(comingSystems.filter((id) => systemIds.includes(id) || suiteIds.includes(id))).toEqual([]);
    const mounts = (await loadSystems()).flatMap((system) => system.mounts);
    expect(mounts.filter((mount) => Object.keys(comingAddresses).some((path) => mount.startsWith(path)))).toEqual([]);
  });
});
