/** The frozen part of all worlds: the seeded rows of every system and register, built and indexed once. */
import { Defect } from './defect.ts';
import { clockTable } from './clock.ts';
import { faultTable } from './faults.ts';
import { counterTable } from './ids.ts';
import type { Register, System } from './operation.ts';
import { profileTable } from './profile.ts';
import { BaseTable } from './base-table.ts';

/** What worlds of one seed share: the systems, and their seeded rows, frozen. */
export interface Base {
  readonly seed: number;
  readonly systems: readonly System[];
  readonly tables: ReadonlyMap<string, BaseTable>;
}

const kernel: Register = { tables: [clockTable, counterTable, faultTable, profileTable] };

function addRegister(tables: Map<string, BaseTable>, register: Register, population: unknown): void {
  const rows = register.seed?.(population) ?? {};
  for (const spec of register.tables) {
    if (tables.has(spec.name)) throw new Defect('SIM-DEFECT', `two tables are called ${spec.name}`);
    tables.set(spec.name, new BaseTable(spec, rows[spec.name]));
  }
}

/** Builds the base. A register that several systems share is built once. */
export function createBase(systems: readonly System[], population: unknown, seed = 1177): Base {
  const registers = new Set<Register>([kernel, ...systems.flatMap((system) => [...system.registers, system])]);
  const tables = new Map<string, BaseTable>();
  for (const register of registers) addRegister(tables, register, population);
  return { seed, systems, tables };
}
