/** What mutants see in a token request. */
import { parseJwt } from '../../../simulators/kernel/codecs/jwt.ts';
import type { SimRequest } from '../../../simulators/kernel/http.ts';
import { textOf } from '../../dsl/eksternapi/alter.ts';

/** Parameters of a token request. */
export const formOf = ({ body }: SimRequest) => new URLSearchParams(textOf(body));

/** Claims of the assertion in a token request. */
export const claimsIn = (request: SimRequest): Readonly<Record<string, unknown>> =>
  parseJwt(formOf(request).get('client_assertion') ?? '')?.claims ?? {};
