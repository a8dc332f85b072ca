/** POST auth/validate: what the token is worth that it comes with. */
import type { Operation } from '../../kernel/operation.ts';
import { needsRole, type Access } from '../access.ts';
import { succeed } from '../reply.ts';
import { expiresIn } from '../tokens.ts';

export const validateToken: Operation<Access> = {
  id: 'validateToken',
  method: 'POST',
  path: '/auth/validate',
  row: 'brp.validate.operation',
  guard: needsRole(),
  read: ({ auth }) => auth,
  rules: [],
  effect: (call, { person, roles, token, claims }) =>
    succeed(call, 200, {
      username: String(person.id),
      roles,
      token_type: 'Bearer',
      access_token: token,
      expires_in: expiresIn(call.world, claims.exp * 1000 - call.world.clock.security()),
    }),
};
