import { afterEach, expect, test, vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { altering } from '../dsl/altering.ts';
import { mutate } from '../dsl/mutate.ts';
import type { ClientContext, ClientModule, Mutant } from '../dsl/types.ts';
import { run } from '../runners/run.ts';
import { inProcessHost } from '../testing/in-process-host.ts';
import { createClient, type SyncParams } from './client.ts';
import { isCheck, isFeed } from './mutants/traffic.ts';
import { suite } from './suite.ts';

afterEach(() => void vi.unstubAllGlobals());

const numberOf: Readonly<Record<string, number>> = { Helsehjelp: 3, Ungdom: 6 };

/** A round that could not be finished is over all the same, with what was known before. */
function bearing(reference: ClientModule): ClientModule {
  return {
    ...reference,
    syncStatus: async (params: SyncParams, context) => {
      try {
        return await reference['syncStatus']!(params, context);
      } catch (thrown) {
        const { patients, state } = params;
        if (!state || (thrown as { status?: number }).status !== 500) throw thrown;
        return { statuses: patients.map((number) => ({ number, ...state.statuses[number] })), state };
      }
    },
  };
}

/** Begins with a moment of its own, asks about all its patients in each round, and after a failure says what it knew. */
function thorough(reference: ClientModule): ClientModule {
  // Each world has people of its own.
  const known = new Map<string, unknown>();
  const nameOf = ({ endpoints }: ClientContext, number: string) => `${endpoints['helsenorge-digitaltaktiv']} ${number}`;
  const keep = (context: ClientContext, result: any) => {
    for (const one of result.statuses) known.set(nameOf(context, one.number as string), one);
    return result as unknown;
  };
  return {
    syncStatus: async (params: SyncParams, context) => {
      const offset = params.state?.offset ?? context.now.replace('Z', '00Z');
      const state = { offset, statuses: {} };
      return keep(context, await reference['syncStatus']!({ ...params, state }, context));
    },
    checkActive: async (params: { numbers: readonly string[] }, context) => {
      try {
        return keep(context, await reference['checkActive']!(params, context));
      } catch (thrown) {
        if ((thrown as { status?: number }).status !== 500) throw thrown;
        return { statuses: params.numbers.flatMap((number) => known.get(nameOf(context, number)) ?? []) };
      }
    },
  };
}

/** Looks at the machine's clock, whatever it is told. */
const byOwnClock = (reference: ClientModule): ClientModule =>
  Object.fromEntries(
    Object.entries(reference).map(([name, act]) => [
      name,
      (params: unknown, context: ClientContext) => act(params, { ...context, now: new Date().toISOString() }),
    ]),
  );

const others: Readonly<Record<string, Pick<Mutant, 'fetch' | 'client'>>> = {
  'begins with an empty offset, sends areas as numbers and has a clock of its own': {
    client: byOwnClock,
    fetch: altering(
      () => true,
      (request) => {
        const url = new URL(request.url);
        if (isFeed(request) && !url.searchParams.has('offset')) url.searchParams.set('offset', '');
        if (!isCheck(request)) return { ...request, url };
        const body = JSON.parse(request.body as string) as { omraade: string };
        return { ...request, url, body: JSON.stringify({ ...body, omraade: numberOf[body.omraade] }) };
      },
    ),
  },
  'ends a round that failed with what it had': { client: bearing },
  'begins with its own time, and asks about all patients in each round': { client: thorough },
};

test.each(Object.entries(others))('a client that %s passes too', async (title, way) => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  vi.stubGlobal('fetch', host.fetch);
  const driver = moduleDriver(mutate(createClient(), { check: '', title, ...way }));
  const { document } = await run(suite, { driver, host });
  expect(
    document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, message }) => [id, message.en]),
  ).toEqual([]);
});
