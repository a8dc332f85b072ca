import { afterEach, expect, test, vi } from 'vitest';
import { createWorld } from '../../simulators/index.ts';
import { moduleDriver } from '../drivers/module.ts';
import { altering } from '../dsl/altering.ts';
import { mutate } from '../dsl/mutate.ts';
import type { ClientModule, Mutant } from '../dsl/types.ts';
import { run } from '../runners/run.ts';
import { inProcessHost } from '../testing/in-process-host.ts';
import { createClient } from './client.ts';
import { laterMutants } from './mutants/later.ts';
import { asksForSender, bodyWith, isUpdate } from './mutants/traffic.ts';
import { suite } from './suite.ts';

afterEach(() => void vi.unstubAllGlobals());

const days = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];

/** Alters each update, its opening hours too. */
const updates = (change: (body: any) => object, each: (item: any) => object) =>
  bodyWith((body) => change({ ...body, Apningstider: body['Apningstider'].map(each) }), isUpdate);

/** Tells of an image that is not there as of any refusal. */
function strict(reference: ClientModule): ClientModule {
  return {
    ...reference,
    getGraphicElement: async (params, context) => {
      const result = (await reference['getGraphicElement']!(params, context)) as { found: boolean; sha256?: string };
      if (!result.found) throw Object.assign(new Error('404'), { outcome: 'refused' });
      return { found: true, sha256: result.sha256 };
    },
  };
}

const others: Readonly<Record<string, Pick<Mutant, 'fetch' | 'client'>>> = {
  'sends the Id in the body too, days as numbers and times with seconds, backwards': {
    fetch: updates(
      ({ Apningstider, ...body }) => ({ Id: null, ...body, Apningstider: Apningstider.toReversed() }),
      ({ Dag, FraKl, TilKl, ApenHeleDagen }) => ({
        ApenHeleDagen,
        TilKl: TilKl && `${TilKl}:00`,
        FraKl: FraKl && `${FraKl}:00`,
        Dag: days.indexOf(Dag) + 1,
      }),
    ),
  },
  'leaves out what has no value, and gives a whole day times of its own': {
    fetch: updates(
      (body) => body,
      ({ Dag, FraKl, TilKl, ApenHeleDagen }) =>
        ApenHeleDagen
          ? { Dag: Dag.toLowerCase(), FraKl: '00:00', TilKl: '23:59', ApenHeleDagen }
          : { Dag, FraKl, TilKl },
    ),
  },
  'writes bearer in lower case, and is strict about images': {
    client: strict,
    fetch: altering(asksForSender, (request) => {
      const authorization = request.headers['authorization']!.replace('Bearer', 'bearer');
      return { ...request, headers: { ...request.headers, authorization } };
    }),
  },
};

const later = laterMutants.map(({ check }) => check);

test.each(Object.entries(others))('a client that %s is as good as any', async (_, other) => {
  const host = await inProcessHost(await createWorld({ systems: suite.systems }));
  vi.stubGlobal('fetch', host.fetch);
  const client = mutate(createClient(), { check: '', title: '', ...other });
  const { document } = await run(suite, { driver: moduleDriver(client), host, only: later });
  expect(document.checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, findings }) => [id, findings])).toEqual(
    [],
  );
});
