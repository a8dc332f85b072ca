/** `--module`: the client is a module with a function for each action, called in this process. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { ClientModule, DriverReply, DriverRequest } from '../dsl/types.ts';
import type { Attempt, Driver } from './driver.ts';

/** How many checks of an in-process client run at once: their waits overlap, their work does not. */
const atOnce = 8;

interface Thrown {
  readonly outcome?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

function replyOf(id: string, thrown: unknown): DriverReply {
  const { outcome, code, message } = (
    typeof thrown === 'object' && thrown !== null ? thrown : { message: thrown }
  ) as Thrown;
  return {
    id,
    outcome: outcome === 'refused' || outcome === 'unsupported' ? outcome : 'failed',
    ...(code !== undefined && { code: String(code) }),
    message: String(message ?? 'the client threw something without a message'),
  };
}

async function call(client: ClientModule, request: DriverRequest, attempt: Attempt): Promise<DriverReply> {
  const { id, action, params, endpoints, credentials, now } = request;
  const act = Object.hasOwn(client, action) ? client[action] : undefined;
  if (typeof act !== 'function') return { id, outcome: 'unsupported' };
  try {
    const result = await act(params, { endpoints, credentials, now, log: attempt.log });
    return { id, outcome: 'done', result };
  } catch (thrown) {
    return replyOf(id, thrown);
  }
}

/**
 * Drives a client that is already loaded.
 * @example
 * ```ts
 * import { moduleDriver, type ClientModule } from 'motpart/suites';
 *
 * const client: ClientModule = {
 *   getTool: async ({ id }: { id: string }, { endpoints, fetch = globalThis.fetch }) => {
 *     const answer = await fetch(`${endpoints['helsenorge-verktoy']}/v1/SelvstendigVerktoy/${id}`);
 *     return answer.ok ? { found: true, tool: await answer.json() } : { found: false };
 *   },
 * };
 * export const driver = moduleDriver(client);
 * ```
 */
export function moduleDriver(client: ClientModule, about = 'module'): Driver {
  return {
    kind: 'module',
    about,
    memory: true,
    most: atOnce,
    act: (request, attempt) => call(client, request, attempt),
    close: async () => {},
  };
}

/**
 * Loads the client of `--module FILE`: its exports, or the object that it exports as default. Rejects when the file does not load.
 * @example
 * ```ts no-run
 * import { loadModuleDriver } from 'motpart/suites';
 *
 * export const driver = await loadModuleDriver('./client.ts');
 * ```
 */
export async function loadModuleDriver(file: string): Promise<Driver> {
  const loaded = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
  const client = typeof loaded['default'] === 'object' && loaded['default'] !== null ? loaded['default'] : loaded;
  return moduleDriver(client as ClientModule, file);
}
