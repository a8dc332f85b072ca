/** How a diagnosis speaks of a token request. */
import type { Explanation } from '../kernel/operation.ts';
import type { ClientRequest } from './token-request.ts';

export { audience, claim, header, moment, named, parameter, time } from '../registers/assertion-parts.ts';

type Words = string | ((request: ClientRequest) => string);

export function explain(expected: Words, got: Words, todo: Words): Explanation<ClientRequest> {
  return { expected, got, todo };
}
