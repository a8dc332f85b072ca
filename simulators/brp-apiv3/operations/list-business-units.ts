/** GET businessunits: the business units, for anybody. */
import { businessUnits } from '../../../fixtures/brp/house.ts';
import type { Operation } from '../../kernel/operation.ts';
import { succeed } from '../reply.ts';
import { businessUnitView } from '../views.ts';

export const listBusinessUnits: Operation<undefined> = {
  id: 'listBusinessUnits',
  method: 'GET',
  path: '/businessunits',
  row: 'brp.businessunits.operation',
  read: () => undefined,
  rules: [],
  effect: (call) =>
    succeed(
      call,
      200,
      businessUnits.map((unit) => businessUnitView(call, unit)),
    ),
};
