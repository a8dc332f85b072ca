/** Which consumer may call which contract at which address, in each environment (`inkorg.route.connection-ordered`). */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import { inkorg } from '../../fixtures/inkorg.ts';
import type { World } from '../kernel/world.ts';
import { connectionKey, connectionsTable, type Connection, type Environment } from './state.ts';

/** What the ready-made consumer begins with; every other one orders first (`inkorg.route.connections-at-start`). */
export function startsConnected(
  start: Profile['connectionsAtStart'],
  { consumer, environment }: Pick<Connection, 'consumer' | 'environment'>,
): boolean {
  if (consumer !== inkorg.consumer.toUpperCase()) return false;
  return start === 'both' || (start === 'qa' && environment === 'qa');
}

export interface Wanted {
  readonly environment: Environment;
  readonly consumer: string;
  readonly contract: string;
  readonly address: string;
}

/** HSA-ids and addresses are compared without regard to case (`inkorg.route.address-case`). */
export function folded({ environment, consumer, contract, address }: Wanted): Wanted {
  return { environment, contract, consumer: consumer.toUpperCase(), address: address.toUpperCase() };
}

export function isConnected(world: World, wanted: Wanted, start: Profile['connectionsAtStart']): boolean {
  const key = folded(wanted);
  const row = world.table<Connection>(connectionsTable.name).get(connectionKey(key));
  return row?.ordered ?? startsConnected(start, key);
}

export function setConnection(world: World, wanted: Wanted, ordered: boolean): Connection {
  return world.table<Connection>(connectionsTable.name).put({ ...folded(wanted), ordered });
}
