/** Guidance services that a check works with: those of the client that it was handed, and somebody else's. */
import { guidanceTable, type GuidanceRow } from '../../../simulators/helsenorge-verktoy/state.ts';
import type { World } from '../../../simulators/kernel/world.ts';
import { registered } from '../../dsl/helseid/traffic.ts';
import type { Trial } from '../../dsl/types.ts';

/** What the client is asked to put there. */
export const newMetadata = {
  phone: '+4700998877',
  url: 'https://veiledning.example/ny',
  openingHours: [
    { day: 'Mandag', from: '08:00', to: '15:30' },
    { day: 'Torsdag', from: '12:15', to: '20:00' },
    { day: 'Søndag', allDay: true },
  ],
} as const;

interface Guidance {
  readonly own: string;
  readonly ownToo: string;
  readonly foreign: string;
}

/** A client that somebody registered has none until it is given some. */
function given(world: World, client: string): string {
  const id = world.ids.guid(guidanceTable.name);
  const empty = { Telefon: null, Url: null, Apningstider: null, updated: null };
  return world.transact(() => world.table<GuidanceRow>(guidanceTable.name).put({ id, client, ...empty })).result.id;
}

const servicesOf = (world: World, client: string) =>
  world
    .table<GuidanceRow>(guidanceTable.name)
    .by('client', client)
    .map(({ id }) => id);

/** Ids of the guidance services that the client may update; two at least. */
export function ownServices(trial: Trial): readonly string[] {
  const { clientId } = registered(trial);
  while (servicesOf(trial.world, clientId).length < 2) given(trial.world, clientId);
  return servicesOf(trial.world, clientId);
}

export function guidanceOf(trial: Trial): Guidance {
  const [own = '', ownToo = ''] = ownServices(trial);
  const { clientId } = registered(trial);
  const all = [...trial.world.table<GuidanceRow>(guidanceTable.name).all()];
  const foreign = all.find(({ client }) => client !== clientId)?.id ?? given(trial.world, 'another client');
  return { own, ownToo, foreign };
}

/** What stands with a guidance service. */
export function standing({ world }: Trial, id: string): GuidanceRow {
  return world.table<GuidanceRow>(guidanceTable.name).get(id)!;
}
