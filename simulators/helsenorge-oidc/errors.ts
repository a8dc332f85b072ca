/** What a refusal looks like: OAuth's JSON for clients, the way back with an error, or a page for the citizen. */
import { errors, type ErrorCode, type RequirementId } from '../../contracts/generated/helsenorge-oidc/index.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { noStore } from '../registers/form.ts';
import { sendBack, type Back } from './answering.ts';
import { errorPage } from './pages/other-pages.ts';

/** What operations that a browser calls know once a request can be trusted: `call.auth` of theirs. */
export interface Trusted {
  readonly back: Back;
  /** The page once more, for another choice. */
  readonly again?: (wrong: string) => Reply;
}

/** For citizens, who read Norwegian. */
const inNorwegian: Partial<Record<ErrorCode, string>> = {
  invalid_request: 'Forespørselen fra tjenesten er ikke gyldig',
  invalid_client: 'Tjenesten er ikke registrert',
};

const forBrowsers = ['authorize', 'login', 'logout'];

function toCitizen(code: ErrorCode, text: string, status: number, trusted: Trusted | undefined): Reply {
  if (code === 'SIM-CITIZEN' || code === 'SIM-REPRESENTED')
    return trusted?.again?.(text) ?? errorPage(status, code, text);
  if (code.startsWith('SIM-') || trusted === undefined) return errorPage(status, code, inNorwegian[code] ?? text);
  return sendBack(trusted.back, { error: code, error_description: text });
}

/** The number of an address that is not registered, in the place that the profile gives it. @see oidc.authorize.redirect-answer */
function numbered(code: string, text: string, place: unknown): object {
  if (place === 'code-message') return { Code: code, Message: text };
  if (place === 'error') return { error: code, error_description: text };
  return { error: 'invalid_request', error_description: `${code} ${text}` };
}

export function answer(refusal: Refusal, call: Call<any>): Reply {
  const code = refusal.code as ErrorCode;
  const text = refusal.detail ?? errors[code].message;
  const status = refusal.status ?? errors[code].status;
  if (forBrowsers.includes(call.operation?.id ?? '')) return toCitizen(code, text, status, call.auth as Trusted);
  const body =
    code === '204019'
      ? numbered(code, text, call.profile('unregisteredRedirect'))
      : { error: code, error_description: text };
  return json(status, body, { ...noStore, ...refusal.headers });
}

const strays: Readonly<Record<Stray, { code: ErrorCode; row: RequirementId; expected: string; todo: string }>> = {
  path: {
    code: 'SIM-PATH',
    row: 'oidc.sim.path',
    expected: 'an address that the metadata name',
    todo: 'take the addresses from /v3/.well-known/openid-configuration',
  },
  method: {
    code: 'SIM-METHOD',
    row: 'oidc.sim.method',
    expected: 'GET for metadata, keys, /v2/authorize and /v2/logout, POST for the others',
    todo: 'send citizens to /v2/authorize, and call the others with a form body',
  },
  'body-too-large': {
    code: 'SIM-BODY-SIZE',
    row: 'oidc.sim.body-size',
    expected: 'a form of a few kilobytes',
    todo: 'send only the parameters that the provider knows',
  },
  'bad-path': {
    code: 'SIM-PATH-ENCODING',
    row: 'oidc.sim.path-encoding',
    expected: 'a path whose percent-encoding is UTF-8',
    todo: 'take the addresses from the metadata as they stand',
  },
};

export function stray(met: Stray, { request }: Call<any>): Refusal {
  const { code, row, expected, todo } = strays[met];
  return { code, row, diagnosis: { expected, got: `${request.method} ${request.path.slice(0, 200)}`, todo } };
}
