/** The log that the host keeps of calls (`lifecare.log.what`): the last thousand, without keys and identity numbers. */
import { hash } from 'node:crypto';
import type { Call } from '../kernel/call.ts';
import type { Reply } from '../kernel/http.ts';
import { guidOf } from '../kernel/ids.ts';
import { withoutNumbers } from '../registers/masking.ts';
import type { Access } from './access/guard.ts';
import { parametersOf } from './reading/parameters.ts';
import { callsTable, keysTable, type LoggedCall } from './state.ts';

const mostKept = 1000;

/** A text of the client as the log may hold it. */
export const logged = (text: string): string => withoutNumbers(text.slice(0, 100), () => false);

/** The domain that a call named, where there is such a one. */
function domainOf(call: Call<Access | undefined>): string | undefined {
  const named = call.auth?.domain ?? parametersOf(call)('domain');
  return named !== undefined && call.table(keysTable.name).by('domain', named).length > 0 ? named : undefined;
}

/** The text of an error, where it is one of the API. */
function messageOf({ status, headers, body }: Reply): string | null {
  if (status < 400 || !headers['content-type']?.includes('json')) return null;
  const told = JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')) as unknown;
  const text = typeof told === 'object' && told !== null && 'Message' in told ? told.Message : told;
  return typeof text === 'string' ? logged(text) : null;
}

/** As the client sent it (`lifecare.api.request-id`), or one of our own. */
function requestIdOf(call: Call, id: number): string {
  const sent = call.header('x-api-requestid');
  return sent ? logged(sent) : guidOf(hash('sha256', `${call.world.seed}/lifecare.call/${id}`));
}

/** Keeps a call of an operation. What its certificate stopped never came as far as the log. */
export function keepCall(call: Call<Access | undefined>, reply: Reply, code: string | undefined): void {
  const { operation, world } = call;
  if (!operation || code?.startsWith('SIM-CERTIFICATE')) return;
  const domain = domainOf(call);
  if (domain === undefined) return;
  const id = world.ids.next(callsTable.name);
  const calls = world.table<LoggedCall>(callsTable.name);
  calls.put({
    id,
    domain,
    consumer: call.auth?.key ?? null,
    api: operation.path.replace('/apifc/v1/', ''),
    method: operation.method,
    at: world.clock.now(),
    duration: reply.wire?.delayMs ?? 0,
    status: reply.status,
    requestId: requestIdOf(call, id),
    message: messageOf(reply),
  });
  calls.delete(String(id - mostKept));
}
