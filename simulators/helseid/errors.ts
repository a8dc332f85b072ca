/** The owner's answer to a refusal (RFC 6749 §5.2), and what no operation takes. */
import { errors, type ErrorCode, type RequirementId } from '../../contracts/generated/helseid/index.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { noStore } from '../registers/form.ts';

/** The numbered errors of organisation numbers, in the place that the profile gives the number. @see helseid.organisation.error-place */
function numbered(code: string, text: string, place: unknown): { error: string; error_description: string } {
  if (place === 'error') return { error: code, error_description: text };
  const description = place === 'error_description' ? `${code}: ${text}` : text;
  return { error: 'invalid_request', error_description: description };
}

export function answer(refusal: Refusal, call: Pick<Call<any>, 'profile'>): Reply {
  const { code, detail, headers } = refusal;
  const error = errors[code as ErrorCode];
  const text = detail ?? error.message;
  const isNumbered = code.startsWith('HID-');
  const body = isNumbered
    ? numbered(code, text, call.profile('organisationErrorPlace'))
    : { error: code, error_description: text };
  return json(refusal.status ?? error.status, body, { ...noStore, ...headers });
}

const strays: Readonly<Record<Stray, { code: ErrorCode; row: RequirementId; expected: string; todo: string }>> = {
  path: {
    code: 'SIM-PATH',
    row: 'helseid.sim.path',
    expected: 'the metadata, the key set or the token endpoint',
    todo: 'take the addresses from /.well-known/openid-configuration below the issuer',
  },
  method: {
    code: 'SIM-METHOD',
    row: 'helseid.sim.method',
    expected: 'GET for metadata and keys, POST for connect/token',
    todo: 'send the token request as a POST with a form body',
  },
  'body-too-large': {
    code: 'SIM-BODY-SIZE',
    row: 'helseid.sim.body-size',
    expected: 'a form of a few kilobytes',
    todo: 'send only the parameters of the token request',
  },
  'bad-path': {
    code: 'SIM-PATH-ENCODING',
    row: 'helseid.sim.path-encoding',
    expected: 'a path whose percent-encoding is UTF-8',
    todo: 'take the addresses from the metadata as they stand',
  },
};

export function stray(met: Stray, { request }: { request: { method: string; path: string } }): Refusal {
  const { code, row, expected, todo } = strays[met];
  return { code, row, diagnosis: { expected, got: `${request.method} ${request.path.slice(0, 200)}`, todo } };
}
