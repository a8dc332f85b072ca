/** GET /swagger/docs/v1: the specification of the host, where its generator puts it (`lifecare.host.swagger-path`). */
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { hostDocument } from '../host-document.ts';

export const getSwagger: Operation<undefined> = {
  id: 'getSwagger',
  method: 'GET',
  path: '/swagger/docs/v1',
  row: 'lifecare.host.swagger',
  read: () => undefined,
  rules: [],
  effect: (call) => json(200, hostDocument(call)),
};
