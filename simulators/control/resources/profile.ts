/** What the documents leave open, set for this world. `GET /systems` says what each key means. */
import { profileTable, type ProfileRow, type ProfileValue } from '../../kernel/profile.ts';
import type { World } from '../../kernel/world.ts';
import { route, type Route, type Schema } from '../route.ts';
import { profileValue } from './systems.ts';

type Settings = Readonly<Record<string, Readonly<Record<string, ProfileValue>>>>;

const settings: Schema = {
  type: 'object',
  description: 'system → key → value',
  additionalProperties: { type: 'object', additionalProperties: profileValue },
};

function valuesOf(world: World): Settings {
  return Object.fromEntries(world.base.systems.map(({ id }) => [id, world.profile(id)]));
}

function apply(world: World, wanted: Settings): Settings {
  for (const [system, values] of Object.entries(wanted)) {
    for (const [key, value] of Object.entries(values)) world.setProfile(system, key, value);
  }
  return valuesOf(world);
}

function forget(world: World): void {
  const table = world.table<ProfileRow>(profileTable.name);
  for (const row of [...table.all()]) table.revert(profileTable.key(row));
  world.cache.clear();
}

export const profile: readonly Route[] = [
  route({
    id: 'getProfile',
    method: 'GET',
    path: '/profile',
    summary: 'The values of all profile keys, by system',
    answer: settings,
    handle: ({ world }) => valuesOf(world),
  }),
  route<object, Settings>({
    id: 'patchProfile',
    method: 'PATCH',
    path: '/profile',
    summary: 'Sets the named keys and leaves the others',
    body: settings,
    answer: settings,
    handle: ({ world, body }) => apply(world, body),
  }),
  route<object, Settings>({
    id: 'putProfile',
    method: 'PUT',
    path: '/profile',
    summary: 'Sets the named keys and puts the others back to what the world started with',
    body: settings,
    answer: settings,
    handle: ({ world, body }) => {
      forget(world);
      return apply(world, body);
    },
  }),
];
