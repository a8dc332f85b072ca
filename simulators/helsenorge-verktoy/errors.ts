/** How the owner answers what it refuses: a code and a message, and a challenge beside a 401. */
import * as contract from '../../contracts/generated/helsenorge-verktoy/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

const profileOf = (call: Call) => call.world.profile(call.system.id) as unknown as contract.Profile;

/** The message of a code (`verktoy.error.texts`): as the table of 2024 has it, or in the words of 2025. */
function messageOf(code: string, texts: contract.Profile['textProfile']): string {
  const { message } = errors[code]!;
  return texts === 'sendt' ? message.replaceAll('forskrevet', 'sendt') : message;
}

/** What a 401 asks for (RFC 9110 §15.5.2, RFC 6750 §3, RFC 9449 §7.1). */
function challenge({ row }: Refusal, { tokenScheme }: contract.Profile): string {
  const scheme = tokenScheme === 'dpop' ? 'DPoP' : 'Bearer';
  return row === 'verktoy.token.missing' ? scheme : `${scheme} error="invalid_token"`;
}

function headersOf(status: number, refusal: Refusal, profile: contract.Profile): Record<string, string> {
  const asks = status === 401 && profile.challenge === 'send';
  return { ...(asks && { 'www-authenticate': challenge(refusal, profile) }), ...refusal.headers };
}

/** Nobody has published that these have a body. */
function isBare({ code, row }: Refusal, profile: contract.Profile): boolean {
  if (code === 'SIM-GRAPHIC-ELEMENT') return profile.unknownGraphicElement === 'empty';
  return row === 'verktoy.token.missing' && profile.unauthenticatedBody === 'empty';
}

/** The owner's answer to a refusal (`verktoy.error.body`). */
export function answer(refusal: Refusal, call: Call): Reply {
  const profile = profileOf(call);
  const { code } = refusal;
  const status = refusal.status ?? errors[code]!.status;
  const headers = headersOf(status, refusal, profile);
  if (isBare(refusal, profile)) return { status, headers, body: '' };
  const message = messageOf(code, profile.textProfile);
  if (profile.errorBody === 'code-message') return json(status, { Code: code, Message: message }, headers);
  const problem = { type: 'about:blank', title: message, status, code };
  return json(status, problem, { 'content-type': 'application/problem+json; charset=utf-8', ...headers });
}

/** The one method of a path that is there. */
function methodOf({ request }: Call): 'POST' | 'PUT' | 'GET' {
  if (/\/v1\/verktoy$/i.test(request.path)) return 'POST';
  return /\/v1\/veiledningstjeneste\/[^/]*$/i.test(request.path) ? 'PUT' : 'GET';
}

const strays: Readonly<Record<Stray, (call: Call) => Refusal>> = {
  path: ({ request }) => ({
    code: 'SIM-PATH',
    row: 'verktoy.api.unknown-path',
    diagnosis: {
      expected: Object.values(contract.operations)
        .map(({ path }) => path)
        .join(', '),
      got: request.path.slice(0, 200),
      todo: 'call a documented path below the base URL',
    },
  }),
  method: (call) => ({
    code: 'SIM-METHOD',
    row: 'verktoy.api.unknown-method',
    headers: { allow: methodOf(call) },
    diagnosis: {
      expected: methodOf(call),
      got: call.request.method,
      todo: 'use the documented verb',
    },
  }),
  'bad-path': ({ request }) => ({
    code: 'SIM-PATH-ENCODING',
    row: 'verktoy.api.path-encoding',
    diagnosis: {
      expected: 'percent-encoded UTF-8',
      got: request.path.slice(0, 200),
      todo: 'encode each segment of the path with encodeURIComponent or its like',
    },
  }),
  'body-too-large': () => ({
    code: 'SIM-BODY-SIZE',
    row: 'verktoy.api.body-size',
    diagnosis: {
      expected: 'a body of at most 1 MB',
      got: 'a larger one',
      todo: 'send only what the operation needs: its largest member holds 1500 characters',
    },
  }),
};

/** What a request met that no operation takes. */
export function stray(kind: Stray, call: Call): Refusal {
  return strays[kind](call);
}
