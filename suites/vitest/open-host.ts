/** Finds the way on which a file's worlds are reached. */
import { createWorld } from '../../simulators/index.ts';
import type { World } from '../../simulators/kernel/world.ts';
import type { TestHost } from './msw.ts';
import { faultOf, judgeOptions, type UseWorldOptions } from './options.ts';
import { testWorldMaker, type TestWorld } from './test-world.ts';

/** Opens a world for each test. */
export interface Opener {
  open(test: string): { readonly made: TestWorld; close(): void };
  close(): Promise<void>;
}

function isMissing(thrown: unknown): boolean {
  const { code, message = '' } = thrown as { code?: string; message?: string };
  return code === 'ERR_MODULE_NOT_FOUND' && /['"]?msw\b/.test(message);
}

/** msw is an optional peer: undefined where it is not installed. */
async function mswHost(origin: World, options: UseWorldOptions): Promise<TestHost | undefined> {
  try {
    return await (await import('./msw.ts')).mswTestHost(origin, options);
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
}

async function fastifyHost(origin: World): Promise<TestHost> {
  const host = await (await import('../hosts/fastify.ts')).fastifyHost(origin);
  return { open: (test) => host.open(test.replaceAll(/[^\w-]+/g, '-').slice(0, 64)), close: () => host.close() };
}

async function hostFor(origin: World, options: UseWorldOptions): Promise<TestHost> {
  if (options.via === 'fastify') return fastifyHost(origin);
  const host = await mswHost(origin, options);
  if (host) return host;
  const wanted = options.via ?? (options.server || options.origins || options.peer !== undefined ? 'msw' : undefined);
  if (wanted === undefined) return fastifyHost(origin);
  throw faultOf('SUITE-NO-MSW', 'msw is not installed', "npm i -D msw, or take via: 'fastify'");
}

/**
 * @throws UsageFault for options that do not go together; RangeError for an unknown system or profile key
 */
export async function openWorlds(options: UseWorldOptions): Promise<Opener> {
  judgeOptions(options);
  const origin = await createWorld(options);
  const [host, make] = await Promise.all([hostFor(origin, options), testWorldMaker(origin)]);
  return {
    open(test) {
      const opened = host.open(test);
      return { made: make(opened), close: () => opened.close() };
    },
    close: () => host.close(),
  };
}

/** The openers of a file, one for each set of options. */
export class Openers {
  readonly #openers = new Map<UseWorldOptions, Promise<Opener>>();

  get(options: UseWorldOptions): Promise<Opener> {
    const opener = this.#openers.get(options) ?? openWorlds(options);
    this.#openers.set(options, opener);
    return opener;
  }

  async close(): Promise<void> {
    for (const opened of await Promise.allSettled(this.#openers.values())) {
      if (opened.status === 'fulfilled') await opened.value.close();
    }
  }
}
