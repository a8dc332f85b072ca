/** What the documents leave open: keys with a default and alternatives, set per world. */
import type { ContractModule, ProfileKey } from '../../contracts/types.ts';
import type { Table, TableSpec } from './table.ts';

/** What a profile key can be set to. */
export type ProfileValue = string | number | boolean;

/** Values by system and key, as a profile file gives them. */
export type ProfileSettings = Readonly<Record<string, Readonly<Record<string, ProfileValue>>>>;

export interface ProfileRow {
  readonly system: string;
  readonly key: string;
  readonly value: ProfileValue;
}

export const profileTable: TableSpec<ProfileRow> = {
  name: 'kernel.profile',
  key: (row) => `${row.system}.${row.key}`,
  indexes: { system: (row) => row.system },
};

/** Why a value does not fit a profile key, or undefined when it does. */
export function misfit(key: ProfileKey, value: unknown): string | undefined {
  if (key.alternatives) {
    return key.alternatives.includes(value as ProfileValue) ? undefined : `one of ${key.alternatives.join(', ')}`;
  }
  if (key.type === 'integer') return isInteger(key, value) ? undefined : integerWanted(key);
  return typeof value === (key.type ?? 'string') ? undefined : `a ${key.type ?? 'string'}`;
}

function isInteger(key: ProfileKey, value: unknown): boolean {
  if (!Number.isSafeInteger(value)) return false;
  return (value as number) >= (key.minimum ?? -Infinity) && (value as number) <= (key.maximum ?? Infinity);
}

function integerWanted({ minimum, maximum }: ProfileKey): string {
  const bounds = [minimum === undefined ? '' : ` from ${minimum}`, maximum === undefined ? '' : ` up to ${maximum}`];
  return `a whole number${bounds.join('')}`;
}

/** The settings as they came, or a RangeError that says which value does not fit and what would. */
export function checkedProfile(
  systems: readonly { readonly id: string; readonly contract: ContractModule }[],
  settings: ProfileSettings,
): ProfileSettings {
  for (const [id, values] of Object.entries(settings)) {
    const contract = systems.find((system) => system.id === id)?.contract;
    if (!contract) throw new RangeError(`the profile names a system that is not loaded: ${id}`);
    for (const [key, value] of Object.entries(values)) fit(contract, key, value);
  }
  return settings;
}

/** Throws a RangeError when a system has no such key, or the value does not fit it. */
export function fit(contract: ContractModule, key: string, value: unknown): void {
  const spec = Object.hasOwn(contract.profile, key) ? contract.profile[key] : undefined;
  if (!spec) throw new RangeError(`${contract.system} has no profile key ${key}`);
  const wanted = misfit(spec, value);
  if (wanted) throw new RangeError(`${contract.system}.${key} must be ${wanted}, not ${JSON.stringify(value)}`);
}

/** All values of one system's profile: the contract's defaults, then what the world started with, then its own. */
export function profileOf(
  contract: ContractModule,
  table: Table<ProfileRow>,
  settings: Readonly<Record<string, ProfileValue>> = {},
): Record<string, ProfileValue> {
  const values: Record<string, ProfileValue> = {};
  for (const [key, spec] of Object.entries(contract.profile)) values[key] = spec.default;
  Object.assign(values, settings);
  for (const row of table.by('system', contract.system)) values[row.key] = row.value;
  return values;
}
