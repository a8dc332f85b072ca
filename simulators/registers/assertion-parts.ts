/** Parts of a request that carries a client assertion, by name, and how a diagnosis speaks of them. */
import type { Jwt } from '../kernel/codecs/jwt.ts';
import { shown } from './dpop-proof.ts';
import { valueIn, type Form } from './form.ts';

/** A form with a client assertion, whoever the issuer is. */
export interface AssertionBearing {
  readonly form: Form;
  /** Undefined: none came, or none that can be read. */
  readonly assertion: Jwt | undefined;
  /** Seconds of security time. */
  readonly now: number;
}

/** A parameter of the form. */
export const parameter = (name: string) => (request: AssertionBearing) => valueIn(request.form, name);
/** A header or claim of the assertion. */
export const header = (name: string) => (request: AssertionBearing) => request.assertion?.header[name];
export const claim = (name: string) => (request: AssertionBearing) => request.assertion?.claims[name];

/** A claim that is a time, in seconds; NaN when it is none. */
export const time = (name: string) => (request: AssertionBearing) => {
  const value = claim(name)(request);
  return typeof value === 'number' ? value : Number.NaN;
};

/** The only audience, whether it stands alone or in a list. */
export function audience(request: AssertionBearing): unknown {
  const value = claim('aud')(request);
  return Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : value;
}

/** `name value`, as it stands in the request. */
export const named =
  <Request extends AssertionBearing>(name: string, part: (request: Request) => unknown) =>
  (request: Request) =>
    `${name} ${shown(part(request))}`;

export const moment = ({ now }: AssertionBearing) => `${Math.floor(now)}`;
