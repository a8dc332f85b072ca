/** How mutants alter answers, and tell requests apart. */
import type { SimRequest } from '../../../simulators/kernel/http.ts';
import { jsonOf } from '../../dsl/eksternapi/alter.ts';

export { altered, answers, jsonOf, letsPass, withBody, type When } from '../../dsl/eksternapi/alter.ts';

/** A request to send says which check it is of. */
export const marked = (id: string) => (request: SimRequest) => String(jsonOf(request)?.Melding) === `Motpart: ${id}`;
