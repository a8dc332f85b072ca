/** How the owner answers what it refuses: a code and a message, and a challenge beside a 401. */
import * as contract from '../../contracts/generated/helsenorge-digitaltaktiv/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { is } from './refuse.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

/** What a 401 asks for (RFC 9110 §15.5.2, RFC 6750 §3, RFC 9449 §7.1). */
function challenge({ row }: Refusal, call: Call): string {
  const scheme = is(call, 'tokenScheme', 'dpop') ? 'DPoP' : 'Bearer';
  return row === 'digitaltaktiv.token.missing' ? scheme : `${scheme} error="invalid_token"`;
}

/** The owner's answer to a refusal (`digitaltaktiv.error.body`). */
export function answer(refusal: Refusal, call: Call): Reply {
  const { code } = refusal;
  const status = refusal.status ?? errors[code]!.status;
  const asks = status === 401 && is(call, 'challenge', 'send');
  const headers = { ...(asks && { 'www-authenticate': challenge(refusal, call) }), ...refusal.headers };
  return json(status, { Code: code, Message: errors[code]!.message }, headers);
}

const isFeed = ({ request }: Call) => /statusendringer$/i.test(request.path);

const strays: Readonly<Record<Stray, (call: Call) => Refusal>> = {
  path: ({ request }) => ({
    code: 'SIM-PATH',
    row: 'digitaltaktiv.api.unknown-path',
    diagnosis: {
      expected:
        '/api/v1/DigitaltAktivStatusEndringer, /v1/DigitaltAktivStatusEndringer, /helsenorgeaktivsjekken/v1 or /v1/DigitaltAktivOmraade',
      got: request.path.slice(0, 200),
      todo: 'call a documented path below the base URL',
    },
  }),
  method: (call) => ({
    code: 'SIM-METHOD',
    row: 'digitaltaktiv.api.unknown-method',
    headers: { allow: isFeed(call) ? 'GET' : 'POST' },
    diagnosis: {
      expected: isFeed(call) ? 'GET' : 'POST',
      got: call.request.method,
      todo: 'use the documented verb: numbers travel in bodies, never in URLs',
    },
  }),
  'bad-path': ({ request }) => ({
    code: 'SIM-PATH-ENCODING',
    row: 'digitaltaktiv.api.path-encoding',
    diagnosis: {
      expected: 'percent-encoded UTF-8',
      got: request.path.slice(0, 200),
      todo: 'encode each segment of the path with encodeURIComponent or its like',
    },
  }),
  'body-too-large': () => ({
    code: 'SIM-BODY-SIZE',
    row: 'digitaltaktiv.api.body-size',
    diagnosis: {
      expected: 'a body of at most 1 MB',
      got: 'a larger one',
      todo: 'ask for 1000 numbers at most: they fit in 14 KB',
    },
  }),
};

/** What a request met that no operation takes. */
export function stray(kind: Stray, call: Call): Refusal {
  return strays[kind](call);
}
