/** The maker of this system's rules: its codes and rows are those of the contract, checked by the compiler. */
import type * as contract from '../../contracts/generated/helsenorge-oidc/index.ts';
import type { Profile } from '../../contracts/generated/helsenorge-oidc/index.ts';
import type { Call } from '../kernel/call.ts';
import { rulesOf } from '../kernel/operation.ts';

export const refuse = rulesOf<typeof contract>();

/** Does a profile key of this world have that value? */
export function is<Key extends keyof Profile & string>(call: Call<any>, key: Key, value: Profile[Key]): boolean {
  return call.profile(key) === value;
}
