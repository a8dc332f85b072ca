import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { Worlds } from '../kernel/worlds.ts';
import { libraryWorld, simulator } from '../kernel/testing/ask.ts';
import { createServer } from './fastify.ts';

const megabyte = 1024 * 1024;
/** Sent again and again, so that the client leaves no garbage of its own. */
const piece = Buffer.alloc(megabyte, 'x');

let app: FastifyInstance;
let base: string;
beforeAll(async () => {
  app = createServer({ simulator, worlds: new Worlds(libraryWorld()) });
  base = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

/** Sends that many megabytes, as fast as they are taken, and gives the status of the answer. */
async function pour(megabytes: number): Promise<number | undefined> {
  const sent = request(`${base}/library/v1/Loans`, {
    method: 'POST',
    headers: { 'content-length': megabytes * megabyte },
  });
  const status = new Promise<number | undefined>((resolve, reject) =>
    sent.on('error', reject).on('response', (reply) => reply.resume().on('end', () => resolve(reply.statusCode))),
  );
  for (let count = 0; count < megabytes; count += 1) {
    await new Promise<void>(
      (resolve, reject) => void sent.write(piece, (error) => (error ? reject(error) : resolve())),
    );
  }
  sent.end();
  return status;
}

test('large bodies that are refused are given back as they come, one after another', async () => {
  await pour(20);
  const before = process.memoryUsage().arrayBuffers;
  for (let count = 0; count < 8; count += 1) expect(await pour(20)).toBe(413);
  expect((process.memoryUsage().arrayBuffers - before) / megabyte).toBeLessThan(16);
});

test('bytes that came over no socket stay those of their sender', async () => {
  const payload = Buffer.alloc(2 * megabyte, 'x');
  const { statusCode } = await app.inject({ method: 'POST', url: '/library/v1/Loans', payload });
  expect([statusCode, payload.length]).toEqual([413, 2 * megabyte]);
});
