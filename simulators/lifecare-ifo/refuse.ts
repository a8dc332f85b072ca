/** The maker of this system's rules: its codes and rows are those of the contract, checked by the compiler. */
import type * as contract from '../../contracts/generated/lifecare-ifo/index.ts';
import { system, type Profile } from '../../contracts/generated/lifecare-ifo/index.ts';
import type { Call } from '../kernel/call.ts';
import { rulesOf } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';

export const refuse = rulesOf<typeof contract>();

export const profileOf = (world: World): Profile => world.profile(system) as unknown as Profile;

/** True when a profile key has this value: both are checked by the compiler. */
export function is<Key extends keyof Profile>(call: Pick<Call, 'world'>, key: Key, value: Profile[Key]): boolean {
  return profileOf(call.world)[key] === value;
}
