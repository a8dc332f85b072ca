/** POST auth/token: a customer's token for an integrator who may act for customers. */
import type { Call } from '../../kernel/call.ts';
import type { Operation } from '../../kernel/operation.ts';
import { needsRole, type Access } from '../access.ts';
import { findPerson } from '../accounts.ts';
import { bodyOf, member, type FieldError } from '../fields.ts';
import { succeed } from '../reply.ts';
import { createTokenRules, type CreateTokenRequest } from '../rules-auth.ts';
import { accessTokenOf, refreshTokenOf, wholeLife } from '../tokens.ts';

function faultsIn(customer: unknown): FieldError[] {
  if (Number.isSafeInteger(customer)) return [];
  const errorCode = customer === undefined ? 'FIELD_MANDATORY' : 'FIELD_INVALID_TYPE';
  return [{ row: 'brp.token.fields', field: 'customer', errorCode }];
}

function read(call: Call<Access>): CreateTokenRequest {
  const { members, state } = bodyOf(call);
  const customer = member(members, 'customer');
  const faults = state === 'unreadable' ? [] : faultsIn(customer);
  return { body: state, faults, integrator: call.auth.person, customer: findPerson(call.world, Number(customer)) };
}

export const createToken: Operation<CreateTokenRequest> = {
  id: 'createToken',
  method: 'POST',
  path: '/auth/token',
  row: 'brp.token.operation',
  guard: needsRole('ROLE_INTEGRATOR'),
  read,
  rules: createTokenRules,
  effect: (call, { customer }) => {
    const { id } = customer!;
    return succeed(call, 201, {
      customer: String(id),
      tokenType: 'Bearer',
      accessToken: accessTokenOf(call.world, id),
      expiresIn: wholeLife(call.world),
      refreshToken: refreshTokenOf(call.world, id),
    });
  },
};
