/** Steers a Motpart server of another process through its control API. */
import type { ConsentLevel } from '../../fixtures/types.ts';
import type { FaultPlan, ServerControl } from '../dsl/server.ts';
import { UsageFault } from '../runners/usage-fault.ts';

export interface ControlAddress {
  /** Of the server or of one of its worlds, without a slash at the end. */
  readonly url: string;
  /** What a server beyond loopback asks for. */
  readonly token?: string | undefined;
}

/** Asks a control API. Rejects with a UsageFault when it refuses; a connection that fails rejects as `fetch` does. */
export async function askControl<Answer>(
  { url, token }: ControlAddress,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${url}/_motpart/v1${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const value = (await response.json().catch(() => undefined)) as { code?: unknown; message?: unknown } | undefined;
  if (response.ok && value !== undefined) return value as Answer;
  const said = typeof value?.code === 'string' ? `${value.code} ${String(value.message)}` : `status ${response.status}`;
  const todo =
    response.status === 401
      ? 'put the token that `motpart serve` printed into MOTPART_TOKEN'
      : 'use a server of the same version';
  throw new UsageFault('SUITE-TARGET', `the control API at ${url} refused ${method} ${path}: ${said}`, todo);
}

/** The controls of one world. `moved` hears how far its clocks have been put forward. */
export function controlOf(
  world: ControlAddress,
  moved: (clock: 'business' | 'security', ms: number) => void,
): ServerControl {
  const post = (path: string, body?: unknown) => askControl<Record<string, unknown>>(world, 'POST', path, body ?? {});
  const part = encodeURIComponent;
  return {
    async advance(ms) {
      await post('/clock/advance', { ms });
      moved('business', ms);
    },
    async advanceSecurity(ms) {
      await post('/clock/security/advance', { ms });
      moved('security', ms);
    },
    async consent(number: string, level: ConsentLevel) {
      await post('/consent', { number, level });
    },
    async fault(plan: FaultPlan) {
      await post('/faults', plan);
    },
    async tasks(system, person) {
      const query = `?system=${part(system)}&person=${part(person)}`;
      const { tasks } = await askControl<{ tasks: { id: string }[] }>(world, 'GET', `/tasks${query}`);
      return tasks;
    },
    async actOnTask(_, id, action, body) {
      await post(`/tasks/${part(id)}/${part(action)}`, body);
    },
    async registerKey(clientId, key) {
      await post(`/clients/${part(clientId)}/keys`, key);
    },
    async allowPassing(clientId, passing) {
      await askControl(world, 'PATCH', `/clients/${part(clientId)}`, { passing });
    },
    settle: (system, name, body) => post(`/controls/${part(system)}/${part(name)}`, body),
  };
}
