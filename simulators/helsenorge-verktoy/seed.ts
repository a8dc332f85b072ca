/** Catalogue and guidance services are seeded; nobody has been sent anything yet. */
import { guidanceServicesOf } from '../../fixtures/guidance-services.ts';
import type { Population } from '../../fixtures/types.ts';
import { guidanceTable, toolsTable, type GuidanceRow } from './state.ts';

export function seed({ seed: of, clients, tools }: Population): Readonly<Record<string, Iterable<unknown>>> {
  const services = guidanceServicesOf(of, clients).map((service): GuidanceRow => ({ ...service, updated: null }));
  return { [toolsTable.name]: tools, [guidanceTable.name]: services };
}
