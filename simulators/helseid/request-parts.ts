/** Parts of a token request by name, and how a diagnosis speaks of them. */
import type { Explanation } from '../kernel/operation.ts';
import { shown } from '../registers/dpop-proof.ts';
import { valueIn } from './form.ts';
import type { ClientRequest } from './token-request.ts';

type Part = (request: ClientRequest) => unknown;
type Words = string | ((request: ClientRequest) => string);

export function explain(expected: Words, got: Words, todo: Words): Explanation<ClientRequest> {
  return { expected, got, todo };
}

/** A parameter of the form. */
export const parameter = (name: string) => (request: ClientRequest) => valueIn(request.form, name);
/** A header or claim of the assertion. */
export const header = (name: string) => (request: ClientRequest) => request.assertion?.header[name];
export const claim = (name: string) => (request: ClientRequest) => request.assertion?.claims[name];

/** A claim that is a time, in seconds; NaN when it is none. */
export const time = (name: string) => (request: ClientRequest) => {
  const value = claim(name)(request);
  return typeof value === 'number' ? value : Number.NaN;
};

/** `name value`, as it stands in the request. */
export const named = (name: string, part: Part) => (request: ClientRequest) => `${name} ${shown(part(request))}`;

export const moment = (request: ClientRequest) => `${Math.floor(request.now)}`;
