/** Clients that the checks of HelseID work with: out of a world of our own, or out of a set-up file. */
import type { World } from '../../../../simulators/kernel/world.ts';
import { clientOf, closed, otherClientSchema, type OtherClient } from '../../eksternapi/cast.ts';
import type { CastSpec } from '../../server.ts';
import type { JsonSchema } from '../../types.ts';

export interface Clients {
  /** Its scopes are requested and not yet approved. */
  readonly unapproved?: OtherClient;
  /** Has one tenant, and may name an organisation below it. */
  readonly single?: OtherClient;
  /** Acts for several organisations. */
  readonly multi?: OtherClient;
  /** Acts for several organisations, and may pass no numbers. */
  readonly noPassing?: OtherClient;
  /** A child number is fixed in its registration. */
  readonly fixed?: OtherClient;
  /** Belongs to no organisation. */
  readonly none?: OtherClient;
}

export interface Cast {
  readonly clients: Clients;
}

/** Names of the clients in our own worlds, by what they are to the checks. */
const names: Readonly<Record<keyof Clients, string>> = {
  unapproved: 'motpart-unapproved',
  single: 'motpart-single-tenant',
  multi: 'motpart-multi',
  noPassing: 'motpart-no-passing',
  fixed: 'motpart-fixed-child',
  none: 'motpart-no-organisation',
};

export const clientSchemas: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.keys(names).map((role) => [role, otherClientSchema]),
);

export function clientsOf(world: World): Clients {
  const found = Object.entries(names).map(([role, name]) => [role, clientOf(world, name)] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(found))) as Clients;
}

export const cast: CastSpec<Cast> = {
  // A file that was written for an API behind HelseID will do: it names more than is needed here.
  schema: {
    type: 'object',
    properties: { clients: closed({ reader: otherClientSchema, ...clientSchemas }) },
    required: ['clients'],
  },
  of: (world) => ({ clients: clientsOf(world) }),
};
