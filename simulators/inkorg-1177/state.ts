/** What platform and portal remember. Plain JSON, rows replaced whole. */
import type { SystemId } from '../../fixtures/inkorg.ts';
import type { TableSpec } from '../kernel/table.ts';

export const environments = ['production', 'qa'] as const;
export type Environment = (typeof environments)[number];

export const methods = ['SMS', 'Email', 'Other'] as const;
export type Method = (typeof methods)[number];

/** A connection that was ordered or cancelled; where there is no row the profile's start counts. */
export interface Connection {
  readonly environment: Environment;
  /** HSA-id, upper case. */
  readonly consumer: string;
  /** Responder namespace. */
  readonly contract: string;
  /** Logical address, upper case. */
  readonly address: string;
  readonly ordered: boolean;
}

export function connectionKey({ environment, consumer, contract, address }: Omit<Connection, 'ordered'>): string {
  return [environment, consumer, contract, address].join(' ');
}

export const connectionsTable: TableSpec<Connection> = { name: 'inkorg.connections', key: connectionKey };

/** System-ids that the administration has issued. */
export const systemIdsTable: TableSpec<SystemId> = { name: 'inkorg.system-ids', key: ({ id }) => id };

/** A citizen's account at 1177. Whoever has no row has none. */
export interface Account {
  /** Identity number of a member of the population. */
  readonly person: string;
  /** `inactive`: has never logged in, or has left. Death counts beside it. */
  readonly status: 'active' | 'inactive' | 'locked';
  /** Switched on, in the order of the enumeration. */
  readonly methods: readonly Method[];
  /** Identity number of the guardian who looks after a child's inbox; null for others. */
  readonly guardian: string | null;
  /** Turns inactive as soon as IsActiveUser has answered. */
  readonly leavesAfterCheck: boolean;
}

export const accountsTable: TableSpec<Account> = { name: 'inkorg.accounts', key: ({ person }) => person };

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly postalCity: string | null;
  readonly telephone: string | null;
}

export interface SsoLink {
  readonly systemId: string;
  readonly text: string;
  readonly queryString: string | null;
  readonly type: string;
}

/** A message in an inbox. */
export interface Message {
  readonly id: string;
  readonly environment: Environment;
  readonly citizen: string;
  /** HSA-id of the sending system. */
  readonly consumer: string;
  /** Of the party that the sender acts for; null for its own. */
  readonly onBehalfOf: string | null;
  readonly sourceSystem: string | null;
  readonly unit: Unit;
  readonly thread: string | null;
  readonly heading: string | null;
  /** As it was sent. */
  readonly text: string;
  /** Formatted text as the citizen reads it; null where that is the text itself. */
  readonly rendered: string | null;
  readonly link: SsoLink | null;
  /** Business time, milliseconds. */
  readonly sent: number;
  readonly read: number | null;
  readonly correlation: string;
}

export const messagesTable: TableSpec<Message> = {
  name: 'inkorg.messages',
  key: ({ id }) => id,
  indexes: { citizen: ({ citizen }) => citizen },
};

/** A notification on its way to a citizen. It never carries anything of the message. */
export interface Notification {
  readonly id: string;
  readonly message: string;
  readonly citizen: string;
  readonly environment: Environment;
  readonly method: Method;
  /** When it goes out: business time, milliseconds. */
  readonly due: number;
}

export const notificationsTable: TableSpec<Notification> = {
  name: 'inkorg.notifications',
  key: ({ id }) => id,
  indexes: { citizen: ({ citizen }) => citizen, message: ({ message }) => message },
};

/** When a consumer called last, for the agreed load. */
export interface Load {
  readonly consumer: string;
  readonly environment: Environment;
  /** Business time of the last call, milliseconds. */
  readonly last: number;
  /** Messages sent without a pause of five minutes, and when the last of them came. */
  readonly batch: number;
  readonly lastMessage: number;
}

export const loadTable: TableSpec<Load> = {
  name: 'inkorg.load',
  key: ({ environment, consumer }) => `${environment} ${consumer}`,
};
