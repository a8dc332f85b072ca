/** Guidance services: which there are is settled with Norsk helsenett, and no operation shows what stands with one. */
import type { Control } from '../kernel/operation.ts';
import type { World } from '../kernel/world.ts';
import { findClient } from '../registers/clients.ts';
import { findHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { guidanceTable, type GuidanceRow } from './state.ts';

function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new RangeError(`give ${name} as a string`);
  return value;
}

function show(world: World, body: Readonly<Record<string, unknown>>): GuidanceRow {
  const service = world.table<GuidanceRow>(guidanceTable.name).get(textOf(body, 'id').toLowerCase());
  if (!service) throw new RangeError('no guidance service has that id: look in the table verktoy.guidance-services');
  return service;
}

/** A client of its own has none until somebody orders one. */
function order(world: World, body: Readonly<Record<string, unknown>>): GuidanceRow {
  const client = textOf(body, 'client');
  if (!findClient(world, client) && !findHelsenorgeClient(world, client))
    throw new RangeError('no client of HelseID or Helsenorge has that id');
  const id = world.ids.guid(guidanceTable.name);
  const empty = { Telefon: null, Url: null, Apningstider: null, updated: null };
  return world.table<GuidanceRow>(guidanceTable.name).put({ id, client, ...empty });
}

export const controls: Readonly<Record<string, Control>> = {
  'order-guidance-service': {
    title: 'Give a client a guidance service of its own',
    takes: { client: 'client id, of HelseID or of Helsenorge itself' },
    run: order,
  },
  'show-guidance-service': {
    title: 'Show what stands with a guidance service',
    takes: { id: 'guid of the guidance service' },
    run: show,
  },
};
