/** Who on the staff has a matter. */
import type { LifecareUser } from '../../../fixtures/lifecare/types.ts';
import type { World } from '../../kernel/world.ts';
import { usersTable } from '../state.ts';
import { change, demand, find, type Rows } from './find.ts';

export const assignable = ['actualisation', 'investigation', 'service', 'execution'] as const;
export type Assignable = (typeof assignable)[number];

/** Somebody who works here. */
export function demandStaff(world: World, name: string, id: string): void {
  const user = world.table<LifecareUser>(usersTable.name).get(id);
  demand(
    user !== undefined && !user.disabled,
    `body.${name} must be the id of a user who is not disabled: GET Users/GetUsers lists them`,
  );
}

/** Hands a matter over to somebody else; a service can have a co-caseworker, null takes that one away. */
export function assign<One extends Assignable>(
  world: World,
  kind: One,
  id: number,
  to: { caseworker?: string; coCaseworker?: string | null },
): Rows[One] {
  const { caseworker, coCaseworker } = to;
  if (caseworker !== undefined) demandStaff(world, 'caseworker', caseworker);
  if (typeof coCaseworker === 'string') demandStaff(world, 'coCaseworker', coCaseworker);
  demand(coCaseworker === undefined || kind === 'service', 'body.coCaseworker belongs to services');
  return change(world, kind, find(world, kind, id), to as Partial<Rows[One]>);
}
