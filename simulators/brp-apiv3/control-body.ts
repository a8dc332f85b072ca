/** Whom a control is about. */
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import { wholeIn, type Body } from '../kernel/control-body.ts';
import type { World } from '../kernel/world.ts';
import { findPerson } from './accounts.ts';

/** Somebody on record. */
export function personIn(world: World, body: Body): BrpPerson {
  const person = findPerson(world, wholeIn(body, 'person', [1, Number.MAX_SAFE_INTEGER]));
  if (person) return person;
  throw new RangeError('body.person must be the id of somebody on record: p_id of an export');
}
