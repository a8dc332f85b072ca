/** How mutants alter answers, and tell requests apart. */
import { parseJwt } from '../../../simulators/kernel/codecs/jwt.ts';
import type { SimRequest } from '../../../simulators/kernel/http.ts';
import { jsonOf, textOf } from '../../dsl/eksternapi/alter.ts';

export { altered, answers, jsonOf, letsPass, withBody, type When } from '../../dsl/eksternapi/alter.ts';

/** Parameters of a token request. */
export const formOf = ({ body }: SimRequest) => new URLSearchParams(textOf(body));

/** Claims of the assertion in a token request. */
export const claimsIn = (request: SimRequest): Readonly<Record<string, unknown>> =>
  parseJwt(formOf(request).get('client_assertion') ?? '')?.claims ?? {};

/** A request to send says which check it is of. */
export const marked = (id: string) => (request: SimRequest) => String(jsonOf(request)?.Melding) === `Motpart: ${id}`;
