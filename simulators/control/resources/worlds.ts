/** Worlds: each has its own state, clock, faults, profile and journal. */
import type { World } from '../../kernel/world.ts';
import { ControlError } from '../errors.ts';
import type { House } from '../house.ts';
import { boolean, count, list, object, route, string, type Ask, type Route } from '../route.ts';

const worldId = { ...string, description: '1 to 64 of a-z, A-Z, 0-9, _ and -; one is made up without it' };
const worldView = object({ id: string, baseUrl: string, version: count, exchanges: count });

interface Named {
  readonly id?: string;
}

/** Where the mounts of a world hang, seen from a caller who may be in another one. */
function baseOf({ base, house }: Ask, id: string): string {
  const origin = base.replace(/\/w\/[^/]+$/, '');
  return id === house.worlds.default.id ? origin : `${origin}/w/${id}`;
}

function viewOf(world: World, ask: Ask<any, any>) {
  return { id: world.id, baseUrl: baseOf(ask, world.id), version: world.version, exchanges: world.journal.count };
}

function snapshotOf(house: House, id: string) {
  const snapshot = house.worlds.snapshots.get(id);
  if (snapshot) return snapshot;
  throw new ControlError('SIM-NOT-FOUND', `there is no snapshot ${id}: POST /worlds/{world}/snapshot takes one`);
}

export const worlds: readonly Route[] = [
  route({
    id: 'listWorlds',
    method: 'GET',
    path: '/worlds',
    summary: 'All worlds',
    answer: object({ worlds: list(worldView) }),
    handle: (ask) => ({ worlds: ask.house.worlds.list().map((world) => viewOf(world, ask)) }),
  }),
  route<object, Named>({
    id: 'createWorld',
    method: 'POST',
    path: '/worlds',
    summary: 'Makes a world in the seeded state',
    body: object({ id: worldId }, []),
    bodyOptional: true,
    status: 201,
    answer: worldView,
    handle: (ask) => viewOf(ask.house.worlds.create(ask.body.id), ask),
  }),
  route({
    id: 'getWorld',
    method: 'GET',
    path: '/worlds/{id}',
    summary: 'One world',
    answer: worldView,
    handle: (ask) => viewOf(ask.house.worlds.need(ask.params['id']), ask),
  }),
  route<object, Named>({
    id: 'forkWorld',
    method: 'POST',
    path: '/worlds/{id}/fork',
    summary: 'Makes a world that starts as this one stands',
    body: object({ id: worldId }, []),
    bodyOptional: true,
    status: 201,
    answer: worldView,
    handle: (ask) => viewOf(ask.house.worlds.fork(ask.params['id'], ask.body.id), ask),
  }),
  route({
    id: 'snapshotWorld',
    method: 'POST',
    path: '/worlds/{id}/snapshot',
    summary: 'Keeps the state of a world, to be restored later',
    status: 201,
    answer: object({ snapshot: string, version: count }),
    handle: ({ house, params }) => {
      const world = house.worlds.need(params['id']);
      return { snapshot: house.worlds.keep(world), version: world.version };
    },
  }),
  route<object, { snapshot: string }>({
    id: 'restoreWorld',
    method: 'POST',
    path: '/worlds/{id}/restore',
    summary: 'Puts a snapshot into a world. Tokens, nonces and jti stay, and time is never turned back',
    body: object({ snapshot: string }),
    answer: worldView,
    handle: (ask) => {
      const world = ask.house.worlds.need(ask.params['id']);
      world.restore(snapshotOf(ask.house, ask.body.snapshot));
      return viewOf(world, ask);
    },
  }),
  route({
    id: 'deleteWorld',
    method: 'DELETE',
    path: '/worlds/{id}',
    summary: 'Removes a world; the default one stays',
    answer: object({ deleted: boolean }),
    handle: ({ house, params }) => {
      const { id } = house.worlds.need(params['id']);
      return { deleted: house.worlds.drop(id) };
    },
  }),
  route({
    id: 'deleteSnapshot',
    method: 'DELETE',
    path: '/snapshots/{id}',
    summary: 'Forgets a snapshot',
    answer: object({ deleted: boolean }),
    handle: ({ house, params }) => {
      snapshotOf(house, params['id']!);
      return { deleted: house.worlds.forget(params['id']!) };
    },
  }),
];
