import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Check, ClientModule } from 'motpart/suites';
import { judged, opened, red } from './testing/behind-a-hook.ts';

async function clientIn(file: string): Promise<ClientModule> {
  return (await import(fileURLToPath(new URL(file, import.meta.url)))) as ClientModule;
}

/** Checks that see what a client keeps between them: how it gets in, and what it does when something goes wrong. */
const remembering = ({ step }: Check) => step === '4.1' || step === '4.4';
const forMachines = ({ id }: Check) => !/^inkorg\.(people|production)\./.test(id);

describe.concurrent('behind a hook', { timeout: 60_000 }, () => {
  test('the Verktøy example has its verdicts, though it keeps token and metadata from check to check', async () => {
    const { suite, host } = await opened('helsenorge-verktoy');
    const { forget: _, ...keeping } = await clientIn('../verktoy-client-ts/main.ts');
    const only = suite.checks.filter(remembering).map(({ id }) => id);
    const verdicts = await judged(suite, host, keeping, only);
    await host.close();
    expect(verdicts.filter(red)).toEqual([]);
  });

  test('the 1177 example has its verdicts, and forgets what waits in it', async () => {
    const { suite, host } = await opened('inkorg-1177');
    const only = suite.checks.filter(forMachines).map(({ id }) => id);
    const verdicts = await judged(suite, host, await clientIn('../inkorg-sender-ts/main.ts'), only);
    await host.close();
    expect(verdicts.filter(red)).toEqual([]);
  });
});
