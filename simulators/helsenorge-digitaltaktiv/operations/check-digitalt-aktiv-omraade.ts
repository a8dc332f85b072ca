/** POST DigitaltAktivOmraade, the older check: whether one citizen is digitally active for an area. */
import { json } from '../../kernel/http.ts';
import type { Operation } from '../../kernel/operation.ts';
import { isActive } from '../activity.ts';
import { readAreaRequest, type AreaRequest } from '../body.ts';
import { is } from '../refuse.ts';
import { needsScope } from '../rules-access.ts';
import { areaRules } from '../rules.ts';

export const checkDigitaltAktivOmraade: Operation<AreaRequest> = {
  id: 'checkDigitaltAktivOmraade',
  method: 'POST',
  path: '/v1/DigitaltAktivOmraade',
  row: 'digitaltaktiv.area.operation',
  guard: needsScope('areaScope'),
  read: readAreaRequest,
  rules: areaRules,
  effect: (call, { number, omraade }) => {
    const active = isActive(call, number, omraade);
    return json(200, is(call, 'areaAnswer', 'object') ? { erDigitaltAktiv: active } : active);
  },
};
