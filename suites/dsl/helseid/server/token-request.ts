/** What mutants see in a token request. */
import { parseJwt } from '../../../../simulators/kernel/codecs/jwt.ts';
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import { textOf } from '../../eksternapi/alter.ts';

/** Parameters of a token request. */
export const formOf = ({ body }: SimRequest) => new URLSearchParams(textOf(body));

const assertionIn = (request: SimRequest) => parseJwt(formOf(request).get('client_assertion') ?? '');

/** Claims of the assertion in a token request. */
export const claimsIn = (request: SimRequest): Readonly<Record<string, unknown>> => assertionIn(request)?.claims ?? {};

/** The key that the assertion names. */
export const kidIn = (request: SimRequest): unknown => assertionIn(request)?.header['kid'];
