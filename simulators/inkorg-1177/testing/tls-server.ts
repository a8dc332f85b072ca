/** The system behind real TLS, with its certificates in files: for clients that are not ours. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../../../fixtures/index.ts';
import { createServer } from '../../adapters/fastify.ts';
import { Peers } from '../../adapters/peers.ts';
import { createTlsServer, listenTls } from '../../adapters/tls.ts';
import { machineClock } from '../../kernel/clock.ts';
import { Worlds } from '../../kernel/worlds.ts';
import { inkorgWorld, simulator } from './inkorg-world.ts';

export async function openTlsServer() {
  const at = machineClock();
  const authority = await createAuthority({ seed: 1177, at });
  const world = inkorgWorld({}, { wall: () => at });
  const worlds = new Worlds(world);
  const peers = new Peers();
  const app = createServer({ simulator, worlds, peers });
  const tls = createTlsServer(app, { authority: async () => authority, peers });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const port = await listenTls(tls, { port: 0, host: '127.0.0.1' });
  const folder = mkdtempSync(join(tmpdir(), 'motpart-inkorg-'));
  const { pem, key } = await authority.client('inkorg');
  const keep = (name: string, text: string) => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const files = { ca: keep('ca.pem', authority.ca), pem: keep('inkorg.pem', pem), key: keep('inkorg-key.pem', key), both: keep('both.pem', pem + key), folder }; // prettier-ignore
  return {
    world,
    worlds,
    authority,
    files,
    origin: `https://localhost:${port}`,
    async close() {
      rmSync(folder, { recursive: true });
      await app.close();
    },
  };
}

export type TlsServer = Awaited<ReturnType<typeof openTlsServer>>;
