/** How a refusal is worded (RFC 6749 §5.2, assumed: `sts.error.codes`), and what no operation takes. */
import { errors, type ErrorCode, type RequirementId } from '../../contracts/generated/helsenorge-sts/index.ts';
import type { Call } from '../kernel/call.ts';
import { json, type Reply } from '../kernel/http.ts';
import type { Stray } from '../kernel/operation.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { noStore } from '../registers/form.ts';

export function answer({ code, detail, ...refusal }: Refusal, call: Pick<Call<any>, 'profile'>): Reply {
  const error = errors[code as ErrorCode];
  const own = code === 'invalid_client' ? call.profile<number>('invalidClientStatus') : error.status;
  const body = { error: code, error_description: detail ?? error.message };
  return json(refusal.status ?? own, body, { ...noStore, ...refusal.headers });
}

const strays: Readonly<Record<Stray, { code: ErrorCode; row: RequirementId; expected: string; todo: string }>> = {
  path: {
    code: 'SIM-PATH',
    row: 'sts.sim.path',
    expected: '/helsenorge/sts/v2/token; there is no discovery document and no key set',
    todo: 'carry the address of the environment’s token service in the configuration of the client',
  },
  method: {
    code: 'SIM-METHOD',
    row: 'sts.sim.method',
    expected: 'POST',
    todo: 'send the token request as a POST with a form body',
  },
  'body-too-large': {
    code: 'SIM-BODY-SIZE',
    row: 'sts.sim.body-size',
    expected: 'a form of a few kilobytes',
    todo: 'send only the parameters of the token request',
  },
  'bad-path': {
    code: 'SIM-PATH-ENCODING',
    row: 'sts.sim.path-encoding',
    expected: 'a path whose percent-encoding is UTF-8',
    todo: 'call /helsenorge/sts/v2/token as it stands',
  },
};

export function stray(met: Stray, { request }: { request: { method: string; path: string } }): Refusal {
  const { code, row, expected, todo } = strays[met];
  const headers = met === 'method' ? { allow: 'POST' } : {};
  return { code, row, headers, diagnosis: { expected, got: `${request.method} ${request.path.slice(0, 200)}`, todo } };
}
