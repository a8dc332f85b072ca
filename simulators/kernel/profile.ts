/** What the documents leave open: keys with a default and alternatives, set per world. */
import type { ContractModule, ProfileKey } from '../../contracts/types.ts';
import type { Table, TableSpec } from './table.ts';

export type ProfileValue = string | number | boolean;

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

function integerWanted(key: ProfileKey): string {
  return `a whole number from ${key.minimum ?? 'any'} to ${key.maximum ?? 'any'}`;
}

/** All values of one system's profile: its defaults with this world's own on top. */
export function profileOf(contract: ContractModule, table: Table<ProfileRow>): Record<string, ProfileValue> {
  const values: Record<string, ProfileValue> = {};
  for (const [key, spec] of Object.entries(contract.profile)) values[key] = spec.default;
  for (const row of table.by('system', contract.system)) values[row.key] = row.value;
  return values;
}
