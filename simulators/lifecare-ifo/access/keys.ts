/** Licence keys: which ones there are, and what somebody may have meant who sent another. */
import { domain, keyPackages, licenceKey } from '../../../fixtures/lifecare/keys.ts';
import type { World } from '../../kernel/world.ts';
import { profileOf } from '../refuse.ts';
import { hashOfKey } from '../seed.ts';
import { keysTable, type LicenceKey } from '../state.ts';

export function findKey(world: World, key: string): LicenceKey | undefined {
  return world.table<LicenceKey>(keysTable.name).get(hashOfKey(key));
}

/** What was done to a known key on its way: a plus that became a space, or a percent-encoding too many. */
export type Slip = 'plus' | 'encoded';

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Why a key is not known that would be, sent rightly; undefined when it is another. */
export function slipOf(world: World, key: string): Slip | undefined {
  if (key.includes(' ') && findKey(world, key.replaceAll(' ', '+'))) return 'plus';
  const plain = decoded(key);
  return plain !== key && findKey(world, plain) ? 'encoded' : undefined;
}

/** A new key. It follows from the seed and its name, as ready-made ones do. */
export function orderKey(world: World, packages: readonly number[], tenant: string): LicenceKey {
  const name = `ordered-${world.ids.next('lifecare.key')}`;
  const hash = hashOfKey(licenceKey(world.seed, name));
  return world.table<LicenceKey>(keysTable.name).put({ hash, name, domain: tenant, packages });
}

/** What a client is told at the start. With a key for each package, `key` is the one of persons and `keys` has all by article. */
export function credentials(world: World): object {
  const key = (name: string) => licenceKey(world.seed, name);
  const certificate = 'lifecare';
  if (profileOf(world).keyScope === 'set') return { domain, key: key('lifecare'), certificate };
  const byArticle = Object.keys(keyPackages).filter((name) => /^lifecare-\d+$/.test(name));
  const keys = Object.fromEntries(byArticle.map((name) => [name.slice('lifecare-'.length), key(name)]));
  return { domain, key: key('lifecare-8508'), keys, certificate };
}
