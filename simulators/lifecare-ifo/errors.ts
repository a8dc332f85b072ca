/** How the framework answers what it refuses: an object with Message, now and then with ModelState, a bare string, a page, or nothing. */
import { STATUS_CODES } from 'node:http';
import * as contract from '../../contracts/generated/lifecare-ifo/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { certificateRefusal } from './access/guard.ts';
import { certificatePage, gatewayPage, page } from './iis-pages.ts';
import { noResource, type Said } from './no-resource.ts';
import { parametersOf } from './reading/parameters.ts';
import { profileOf } from './refuse.ts';
import { write } from './reply.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

/** Variable parts of messages that no rule filled: those of faults that somebody planned. */
function filled(message: string, call: Call): string {
  const parts: Readonly<Record<string, string>> = {
    name: 'startDate',
    method: call.request.method,
    type: call.header('content-type') ?? 'application/octet-stream',
  };
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}

/** The identity number that the request speaks of, wherever it stands. */
function identityIn(call: Call): string | undefined {
  const inBody = () => /"PersonId"\s*:\s*"([^"]{1,40})"/i.exec(call.text() ?? '')?.[1];
  return parametersOf(call)('personId')?.slice(0, 40) ?? inBody();
}

/** `echoIdentity`: texts of errors were seen to repeat the identity number (`lifecare.error.echo`). */
function echoed(message: string, call: Call): string {
  const identity = profileOf(call.world).echoIdentity ? identityIn(call) : undefined;
  return identity === undefined || message === '' ? message : `${message} (${identity})`;
}

/** An error as the profile shapes it (`lifecare.error.body-form`). Without a message there is no body. */
function shaped(status: number, { message = '', messageDetail, modelState }: Said, call: Call): Reply {
  const { errorBody } = profileOf(call.world);
  const told = message === '' ? (STATUS_CODES[status] ?? '') : message;
  if (errorBody === 'bare-string') return json(status, told);
  if (errorBody === 'html') return html(status, page(`${status} ${STATUS_CODES[status] ?? ''}`.trim(), told));
  if (errorBody === 'empty' || message === '') return { status, headers: {}, body: '' };
  const detail = messageDetail === undefined ? {} : { MessageDetail: messageDetail };
  const value = { Message: message, ...detail, ...(modelState && { ModelState: modelState }) };
  return write(call, status, value, 'HttpError');
}

function html(status: number, body: string): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

/**
 * The answer to a refusal. `detail` is JSON with `message`, `messageDetail` and `modelState`, where a rule has something to say that
 * the contract does not. Pages of certificates and gateways are no answers of the API, and stay pages.
 */
export function answer(refusal: Refusal, call: Call): Reply {
  const spec = errors[refusal.code]!;
  const status = refusal.status ?? spec.status;
  const own = certificatePage(refusal.code) ?? (refusal.code === 'SIM-GATEWAY' ? gatewayPage : undefined);
  if (own !== undefined) return html(status, own);
  const said = (refusal.detail === undefined ? {} : JSON.parse(refusal.detail)) as Said;
  const message = echoed(said.message ?? filled(spec.message, call), call);
  const reply = shaped(status, { ...said, message }, call);
  return { ...reply, headers: { ...reply.headers, ...refusal.headers } };
}

/** Methods of a path, for Allow. */
function methodsAt({ request, system }: Call): string {
  const below = request.path.slice(system.mounts[0]!.length);
  const fits = (path: string) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`, 'i').test(below);
  const methods = system.operations.filter(({ path }) => fits(path)).map(({ method }) => method);
  return methods.join(', ');
}

const strays: Readonly<Record<Stray, (call: Call) => Refusal>> = {
  path: (call) => ({
    code: 'SIM-PATH',
    row: 'lifecare.api.unknown-path',
    detail: JSON.stringify(noResource(call)),
    diagnosis: {
      expected: 'a path of the API, below /apifc/v1',
      got: call.request.path.slice(0, 200),
      todo: `look it up on the page of the host, ${call.system.mounts[0]}/`,
    },
  }),
  method: (call) => ({
    code: 'SIM-METHOD',
    row: 'lifecare.api.unknown-method',
    headers: { allow: methodsAt(call) },
    diagnosis: { expected: methodsAt(call), got: call.request.method, todo: 'use a method that the path has' },
  }),
  'bad-path': ({ request }) => ({
    code: 'SIM-PATH-ENCODING',
    row: 'lifecare.api.path-encoding',
    diagnosis: {
      expected: 'percent-encoded UTF-8',
      got: request.path.slice(0, 200),
      todo: 'encode each segment of the path with encodeURIComponent or its like',
    },
  }),
  'body-too-large': () => ({
    code: 'SIM-BODY-SIZE',
    row: 'lifecare.api.body-size',
    diagnosis: { expected: 'a body that the simulator reads', got: 'a larger one', todo: 'send a smaller file' },
  }),
};

/** What a request met that no operation takes. Its certificate is looked at first (`lifecare.api.order-of-checks`). */
export function stray(kind: Stray, call: Call): Refusal {
  return certificateRefusal(call) ?? strays[kind](call);
}
