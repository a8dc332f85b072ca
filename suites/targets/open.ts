/** From `--target URL` to a server that can be judged. */
import { connect } from 'node:net';
import type { ServerSuite } from '../dsl/server.ts';
import type { Suite } from '../dsl/types.ts';
import { UsageFault } from '../runners/usage-fault.ts';
import { motpartTarget, type Health } from './motpart.ts';
import type { Target } from './target.ts';

export interface TargetWish {
  readonly url: string;
  /** Path of a set-up file: with it the server is taken for any other, even when it is a Motpart. */
  readonly setUp?: string | undefined;
  readonly allowWrites: boolean;
  /** Of the control API of a Motpart server beyond loopback. */
  readonly token?: string | undefined;
}

/** A suite that can judge servers, or a UsageFault. */
export function withServer(suite: Suite): Suite & { readonly server: ServerSuite } {
  const { server } = suite;
  if (server) return { ...suite, server };
  throw new UsageFault('SUITE-TARGET', `${suite.id} has no checks of a server`, 'judge a client with it');
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.username || url?.password)
    throw new UsageFault('SUITE-TARGET', 'a user or a password is in --target', 'write the address without them');
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageFault('SUITE-TARGET', `--target ${text} is no address`, 'write it as http://127.0.0.1:4010');
}

/** Rejects with a UsageFault unless something takes connections there. What it says then is for the checks. */
async function judgeReachable({ hostname, port, protocol, href }: URL): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const host = hostname.replaceAll(/[[\]]/g, '');
  const socket = connect({ host, port: Number(port || (protocol === 'https:' ? 443 : 80)), timeout: 5_000 });
  socket.on('connect', resolve).on('error', reject);
  socket.on('timeout', () => reject(new Error('no connection within 5 s')));
  await promise
    .catch((error: Error & { code?: string }) => {
      const why = error.code ?? error.message;
      throw new UsageFault('SUITE-TARGET', `nothing answers at ${href} (${why})`, 'start the server, or mend --target');
    })
    .finally(() => socket.destroy());
}

/** What the control API says of itself; undefined when there is none. */
async function healthAt(url: string, token: string | undefined): Promise<Health | undefined> {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch(`${url}/_motpart/v1/health`, { headers, redirect: 'manual' }).catch(() => undefined);
  const value = (await response?.json().catch(() => undefined)) as (Health & { code?: string }) | undefined;
  if (response?.ok && value?.status === 'ok' && Array.isArray(value.systems)) return value;
  if (response?.status !== 401 || value?.code !== 'SIM-TOKEN') return undefined;
  throw new UsageFault(
    'SUITE-TARGET',
    `the Motpart server at ${url} asks for its control token`,
    'put the token that `motpart serve` printed into MOTPART_TOKEN',
  );
}

/** @throws UsageFault when nothing answers there, or we do not know enough of the server to judge it. */
export async function openTarget(suite: Suite, wish: TargetWish): Promise<Target> {
  const judging = withServer(suite);
  const address = addressOf(wish.url);
  const url = address.href.replace(/\/+$/, '');
  if (wish.setUp !== undefined) {
    const { readSetUp } = await import('./set-up-file.ts');
    const { setUpTarget } = await import('./set-up.ts');
    const setUp = await readSetUp(wish.setUp, judging);
    await judgeReachable(address);
    return setUpTarget(url, judging, setUp, wish.allowWrites);
  }
  await judgeReachable(address);
  const health = await healthAt(url, wish.token);
  if (health) return motpartTarget(judging, { url, token: wish.token }, health);
  throw new UsageFault(
    'SUITE-SETUP',
    `what answers at ${url} is no Motpart, so addresses, credentials and test people must be told`,
    'write them into a file and give it with --setup: docs/target.md shows one',
  );
}
