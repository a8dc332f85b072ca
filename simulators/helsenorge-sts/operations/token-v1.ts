/** POST /Token: the first version, which is no more. */
import { Defect } from '../../kernel/defect.ts';
import type { Operation } from '../../kernel/operation.ts';
import { endedRules } from '../rules.ts';

/** @see sts.v1.ended */
export const tokenV1: Operation<null> = {
  id: 'tokenV1',
  method: 'POST',
  path: '/Token',
  row: 'sts.v1.answer',
  read: () => null,
  rules: endedRules,
  effect: () => {
    throw new Defect('SIM-V1', 'the first version of the token service gave no answer of its own');
  },
};
