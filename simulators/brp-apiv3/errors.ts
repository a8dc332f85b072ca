/** How the owner answers what it refuses: 403 with a code and its arguments, a bare status for all else. */
import * as contract from '../../contracts/generated/brp-apiv3/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { is, profileOf } from './refuse.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

/** Arguments of codes that somebody planned, where no call brought its own. */
const plannedArguments: Readonly<Record<string, object>> = {
  INVALID_INPUT: { fieldErrors: [] },
  USER_CREDENTIALS_ARE_INVALID: { wrongLoginAttempts: 1 },
  INSUFFICIENT_RIGHTS: { missingRights: '' },
  EXPORT_TEMPLATE_MISSING_PARAMETER: { parameter: '' },
  NUMBER_VALUE_MIN: { minValue: 0 },
  NUMBER_VALUE_MAX: { maxValue: 0 },
};

/** Statuses that come without a body. */
const bare: ReadonlySet<number> = new Set([401, 429, 500, 502, 503, 504]);

function bareReply(status: number, call: Call): Reply {
  const seconds = profileOf(call.world).rateLimitRetryAfter;
  const headers = {
    ...(status === 401 && is(call, 'challenge', 'send') && { 'www-authenticate': 'Bearer' }),
    ...(status === 429 && seconds > 0 && { 'retry-after': String(seconds) }),
  };
  return { status, headers, body: '' };
}

/** As a server of 2025 was seen to answer (`brp.api.unknown-path-body`). */
function noResource({ request }: Call): Reply {
  const instance = request.path.replace(/^\/brp(?=\/)/, '');
  const detail = `No static resource ${instance.replace(/^\/(?:(?:apiserver|brponline)\/)?/, '')}.`;
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail, instance };
  return json(404, problem, { 'content-type': 'application/problem+json' });
}

/** The owner's answer to a refusal (`brp.error.body`). */
export function answer(refusal: Refusal, call: Call): Reply {
  const { code, detail } = refusal;
  const status = refusal.status ?? errors[code]!.status;
  if (code === 'SIM-PATH' && status === 404) return noResource(call);
  if (bare.has(status) && code.startsWith('SIM-')) return bareReply(status, call);
  const given = detail === undefined ? plannedArguments[code] : (JSON.parse(detail) as object);
  return json(status, { errorCode: code, ...given }, refusal.headers);
}

const methodsAt = ({ request, system }: Call): string => {
  const rest = request.path.slice(system.mounts.find((mount) => request.path.startsWith(mount))?.length ?? 0);
  const fits = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(rest);
  return system.operations
    .filter(({ path }) => fits(path))
    .map(({ method }) => method)
    .join(', ');
};

/** What a path that does not exist is answered with (`brp.api.unknown-path`). */
export function noSuchPath(call: Call, row: keyof typeof contract.requirements): Refusal {
  return {
    code: 'SIM-PATH',
    row,
    status: profileOf(call.world).unknownPath,
    diagnosis: {
      expected: 'a path of the API, with integers where ids stand',
      got: call.request.path.slice(0, 200),
      todo: 'look the path up in the documentation; 401 does not mean here that the token is wrong',
    },
  };
}

const strays: Readonly<Record<Stray, (call: Call) => Refusal>> = {
  path: (call) => noSuchPath(call, 'brp.api.unknown-path'),
  method: (call) => ({
    code: 'SIM-METHOD',
    row: 'brp.api.unknown-method',
    headers: { allow: methodsAt(call) },
    diagnosis: {
      expected: methodsAt(call),
      got: call.request.method,
      todo: 'use the documented method: the export is a GET, also with a body',
    },
  }),
  'bad-path': ({ request }) => ({
    code: 'SIM-PATH-ENCODING',
    row: 'brp.api.path-encoding',
    diagnosis: {
      expected: 'percent-encoded UTF-8',
      got: request.path.slice(0, 200),
      todo: 'encode each segment of the path with encodeURIComponent or its like',
    },
  }),
  'body-too-large': () => ({
    code: 'SIM-BODY-SIZE',
    row: 'brp.api.body-size',
    diagnosis: {
      expected: 'a body of at most 1 MB',
      got: 'a larger one',
      todo: 'send a few parameters: no operation here takes more',
    },
  }),
};

/** What a request met that no operation takes. */
export function stray(kind: Stray, call: Call): Refusal {
  return strays[kind](call);
}
