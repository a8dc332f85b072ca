/** Answers that wait for the disk, and what becomes of them when it fails. */
import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { loadPopulation } from '../../fixtures/index.ts';
import { controlApi } from '../control/index.ts';
import { simulator } from '../kernel/testing/ask.ts';
import { createServer } from './fastify.ts';
import { Files, start, type Kept } from './state/testing/state-files.ts';

const files = new Files();
const { personas } = await loadPopulation();
let file: string;
let kept: Kept;
let url: string;
/** What the default world waits for beside the file. */
let disk: Promise<void>;
let app: ReturnType<typeof createServer>;

beforeEach(async () => {
  file = files.fresh();
  kept = await start(file);
  const { worlds, state } = kept;
  disk = Promise.resolve();
  const keep: typeof state.held = (world) =>
    world && world !== worlds.default ? state.held(world) : disk.then(() => state.held(world));
  const control = controlApi({ simulator, worlds, personas, version: '1.2.3', maskingKey: new Uint8Array(32) });
  app = createServer({ simulator, worlds, keep, plugins: [control] });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await app.close();
  await kept.end().catch(() => {});
});
afterAll(() => files.remove());

/** The disk stands still until the function is called. */
function stop(): () => void {
  const { promise, resolve } = Promise.withResolvers<void>();
  disk = promise;
  return resolve;
}

const lend = () =>
  fetch(`${url}/library/v1/Loans`, { method: 'POST', headers: { 'x-card': 'ann' }, body: '{"isbn":"1"}' });
const look = () => fetch(`${url}/library/v1/Books/1`, { headers: { 'x-card': 'ann' } });
const control = (path: string, init?: RequestInit) => fetch(`${url}/_motpart/v1${path}`, init);

/** The names of those that have been answered after a while. */
async function answered(calls: Readonly<Record<string, Promise<Response>>>): Promise<string[]> {
  const there: string[] = [];
  for (const [name, call] of Object.entries(calls)) call.then(() => there.push(name)).catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 60));
  return there.toSorted();
}

test('nobody sees a write before it is on disk: not who made it, not who reads, not the control API', async () => {
  expect((await look()).status).toBe(200);
  const release = stop();
  const made = lend();
  expect(await answered({ made })).toEqual([]);
  const calls = {
    made,
    read: look(),
    refused: lend(),
    table: control('/state/library/loans'),
    worlds: control('/worlds'),
    taken: control('/worlds', { method: 'POST', body: '{"id":"default"}' }),
    nowhere: fetch(`${url}/w/none/library/v1/Books/1`),
    unknown: fetch(`${url}/nothing`),
  };
  expect(await answered(calls)).toEqual([]);
  release();
  const statuses = await Promise.all(Object.values(calls).map(async (call) => (await call).status));
  expect(statuses).toEqual([200, 200, 409, 200, 200, 409, 404, 404]);
});

test('what another world does is no matter of a read', async () => {
  const id = kept.worlds.create().id;
  await kept.state.held();
  const release = stop();
  const made = lend();
  expect(await answered({ made })).toEqual([]);
  expect((await fetch(`${url}/w/${id}/library/v1/Books/1`)).status).toBe(200);
  release();
  expect((await made).status).toBe(200);
});

test('what cannot be kept is a 500 that says so, and what is kept is answered as ever', async () => {
  const id = kept.worlds.create().id;
  await kept.state.held();
  rmSync(file);
  const message = expect.stringMatching(/^this may have been carried out, and will not be remembered: .* was removed/);
  for (const refused of [await lend(), await look(), await control('/clock'), await fetch(`${url}/nothing`)]) {
    expect([refused.status, refused.headers.get('x-motpart-defect')]).toEqual([500, 'SIM-STATE']);
    expect(await refused.json()).toEqual({ code: 'SIM-STATE', message });
  }
  expect((await fetch(`${url}/w/${id}/library/v1/Books/1`)).status).toBe(200);
});
