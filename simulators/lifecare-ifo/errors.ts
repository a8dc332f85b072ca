/** How the framework answers what it refuses: an object with Message, now and then with ModelState, a page, or nothing at all. */
import * as contract from '../../contracts/generated/lifecare-ifo/index.ts';
import type { ErrorSpec } from '../../contracts/types.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';

const errors: Readonly<Record<string, ErrorSpec>> = contract.errors;

/** The answer to a refusal. `detail` is JSON with `message` and `modelState`, where a rule has something to say. */
export function answer(refusal: Refusal, _call: Call): Reply {
  const { code, detail } = refusal;
  const { status, message } = errors[code]!;
  const said = (detail === undefined ? {} : JSON.parse(detail)) as { message?: string; modelState?: object };
  const body = { Message: said.message ?? message, ...(said.modelState && { ModelState: said.modelState }) };
  return json(refusal.status ?? status, body, refusal.headers);
}

const strays: Readonly<Record<Stray, readonly [string, keyof typeof contract.requirements]>> = {
  path: ['SIM-PATH', 'lifecare.api.unknown-path'],
  method: ['SIM-METHOD', 'lifecare.api.unknown-method'],
  'bad-path': ['SIM-PATH-ENCODING', 'lifecare.api.path-encoding'],
  'body-too-large': ['SIM-BODY-SIZE', 'lifecare.api.body-size'],
};

/** What a request met that no operation takes. */
export function stray(kind: Stray, { request }: Call): Refusal {
  const [code, row] = strays[kind];
  const got = `${request.method} ${request.path.slice(0, 200)}`;
  return {
    code,
    row,
    diagnosis: { expected: 'an operation of the host', got, todo: 'look it up on the page of the host' },
  };
}
