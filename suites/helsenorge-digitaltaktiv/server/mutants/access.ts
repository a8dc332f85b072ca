/** DigitaltAktiv, wrong in who may call. */
import type { ServerMutant } from '../../../dsl/server.ts';
import { otherwise, passes, refuses } from './tell.ts';

export const accessMutants: readonly ServerMutant[] = [
  refuses('token'),
  otherwise('token-missing', 'token.missing', { status: 403 }),
  passes('token-validated', 'token.validated', ({ headers }) => String(headers['authorization']).endsWith('.')),
  passes('token-expired', 'token.expired'),
  passes('token-proof', 'token.proof', ({ headers }) => headers['dpop'] === undefined),
  otherwise('token-organisation-number', 'token.organisation-number', {
    body: (body) => ({ ...body, Code: 'SEC-110000' }),
  }),
  otherwise('scope-check', 'scope.missing', { status: 401 }),
  passes('scope-changes', 'scope.missing'),
  passes('scope-area', 'scope.missing'),
];
