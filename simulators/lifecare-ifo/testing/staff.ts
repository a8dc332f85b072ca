/** Worlds in which staff work, for the tests of cases: no requests, only acts. */
import { loadPopulation } from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import type { TableSpec } from '../../kernel/table.ts';
import { World, type WorldOptions } from '../../kernel/world.ts';
import { system } from '../index.ts';

const base = createBase([system], await loadPopulation());

/** A Sunday noon in Stockholm's winter time. */
export const sunday = Date.UTC(2026, 10, 22, 11);

export const staffWorld = (options: WorldOptions = {}): World => new World(base, { wall: () => sunday, ...options });

export const rowsOf = <Row>(world: World, { name }: TableSpec<Row>): readonly Row[] => world.table<Row>(name).list();

/** What a control answers. */
export const act = (world: World, name: string, body: object = {}): any =>
  world.transact(() => system.controls![name]!.run(world, body as Readonly<Record<string, unknown>>)).result;
