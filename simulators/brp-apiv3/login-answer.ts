/** What login and refresh answer: the owner's spelling, half of it with underscores (`brp.login.answer`). */
import type { BrpPerson } from '../../fixtures/brp/types.ts';
import type { World } from '../kernel/world.ts';
import { rolesOf } from './roles.ts';
import { accessTokenOf, refreshTokenOf, wholeLife } from './tokens.ts';

export function loginAnswer(world: World, person: BrpPerson, refresh = refreshTokenOf(world, person.id)): object {
  return {
    username: String(person.id),
    roles: rolesOf(world, person),
    token_type: 'Bearer',
    access_token: accessTokenOf(world, person.id),
    expires_in: wholeLife(world),
    refresh_token: refresh,
  };
}
