/** Who calls: the certificate, the key in its carriers, the domain and the packages that the key opens. */
import { domain } from '../../../fixtures/lifecare/keys.ts';
import type { Call } from '../../kernel/call.ts';
import type { Guard } from '../../kernel/operation.ts';
import { hashOfKey } from '../seed.ts';
import { keysTable, type LicenceKey } from '../state.ts';

/** What a guard leaves in `call.auth`. */
export interface Access {
  readonly domain: string;
  /** Name of the licence key, never the key itself. */
  readonly key: string;
  readonly packages: readonly number[];
  /** The key has no package for this list, and nobody says so: it is answered empty (`lifecare.key.silent-empty`). */
  readonly empty: boolean;
}

function admit(call: Call<Access>, packages: readonly number[]): undefined {
  const key = call.search.get('key') ?? '';
  const found = call.table<LicenceKey>(keysTable.name).get(hashOfKey(key));
  const opened = found?.packages ?? [];
  const empty = packages.length > 0 && !packages.some((one) => opened.includes(one));
  call.auth = { domain, key: found?.name ?? '', packages: opened, empty };
}

/** Opens an operation to keys that have one of these packages. */
export const opens =
  (...packages: readonly number[]): Guard =>
  (call) =>
    admit(call, packages);

/** Opens an operation to any key of the domain. */
export const anyKey: Guard = (call) => admit(call, []);
