/** An invented system behind both ports, and a client of each port. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent, request as httpsRequest, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { createAuthority, type Authority, type AuthorityWish } from '../../../fixtures/index.ts';
import { createBase } from '../../kernel/base.ts';
import { json } from '../../kernel/http.ts';
import type { Operation, System } from '../../kernel/operation.ts';
import { peerDiagnosis } from '../../kernel/peer-diagnosis.ts';
import { Simulator } from '../../kernel/simulator.ts';
import { World } from '../../kernel/world.ts';
import { Worlds } from '../../kernel/worlds.ts';
import { createServer } from '../fastify.ts';
import { Peers } from '../peers.ts';
import { createTlsServer, listenTls, type TlsOptions } from '../tls.ts';

const row = { actor: 'server', level: 'must', basis: 'assumed', text: 'invented', sources: [] } as const;
const code = 'SIM-CERTIFICATE';
const refusalOf = (diagnosis: { expected: string; got: string; todo: string }) => ({ code, row: 'door.in', diagnosis });

/** Says who called; counts calls of a world in its table. */
const knock: Operation = {
  id: 'knock',
  method: 'POST',
  path: '/knock',
  row: 'door.in',
  guard: ({ request }) => {
    const diagnosis = peerDiagnosis(request);
    return diagnosis && refusalOf(diagnosis);
  },
  read: () => undefined,
  rules: [],
  effect: ({ request: { peer, base, tls }, world }) => {
    const calls = world.table('door.calls').overlay().length + 1;
    world.table('door.calls').put({ id: String(calls) });
    return json(200, { calls, base, tls, serialNumber: peer?.serialNumber, subject: peer?.subject });
  },
};

const door: System = {
  id: 'door',
  title: 'Door',
  contract: {
    system: 'door',
    requirements: { 'door.in': row },
    errors: { [code]: { status: 403, message: 'closed', row: 'door.in', owner: false } },
    profile: {},
    operations: {},
  } as unknown as System['contract'],
  mounts: ['/door'],
  hosts: [],
  tables: [{ name: 'door.calls', key: ({ id }) => id }],
  operations: [knock],
  registers: [],
  answer: ({ diagnosis }, { request }) =>
    json(403, { problem: request.peer?.problem ?? 'none', got: diagnosis.got, todo: diagnosis.todo }),
  stray: () => refusalOf({ expected: '', got: '', todo: '' }),
};

export interface Opened {
  readonly seed?: number;
  readonly at?: number;
  readonly tls?: Pick<TlsOptions, 'badCertificate' | 'namesCas' | 'alpn'>;
  readonly peerHeader?: boolean;
}

export interface Asked {
  readonly world?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** On the plain port instead. */
  readonly plain?: boolean;
  readonly options?: RequestOptions;
}

async function read(response: IncomingMessage): Promise<{ status: number; value: any; socket: TLSSocket }> {
  const socket = response.socket as TLSSocket;
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return { status: response.statusCode!, value: JSON.parse(text) as unknown, socket };
}

function send(request: typeof httpRequest, options: RequestOptions) {
  return new Promise<Awaited<ReturnType<typeof read>>>((resolve, reject) => {
    const message = request({ host: '127.0.0.1', method: 'POST', ...options }, (response) => {
      void read(response).then(resolve, reject);
    });
    message.on('error', reject).end();
  });
}

/** The door in a default world and in world `a`, on a plain and a TLS port. */
export async function openDoor({ seed = 1177, at = Date.now(), tls: tlsOptions, peerHeader }: Opened = {}) {
  const wish: AuthorityWish = { seed, at };
  let making: Promise<Authority> | undefined;
  const authority = () => (making ??= createAuthority(wish));
  const peers = new Peers(peerHeader ? { headerTrust: await authority() } : {});
  const worlds = new Worlds(new World(createBase([door], {}, seed)));
  worlds.create('a');
  const app = createServer({ simulator: new Simulator([door]), worlds, peers });
  const tls = createTlsServer(app, { authority, peers, ...tlsOptions });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port: plainPort } = app.server.address() as AddressInfo;
  const tlsPort = await listenTls(tls, { port: 0, host: '127.0.0.1' });

  /** Knocks with a certificate of a name, or none, on a connection of its own. */
  async function knockWith(name: string | undefined, { world, headers = {}, plain, options = {} }: Asked = {}) {
    const path = '/door/knock';
    if (plain) return send(httpRequest, { port: plainPort, path, headers, agent: false });
    const ca = await authority();
    const shown = name === undefined ? {} : await ca.client(name, world).then(({ pem, key }) => ({ cert: pem, key }));
    const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
    return send(httpsRequest, { port: tlsPort, path, headers, ca: ca.ca, ...shown, agent, ...options });
  }

  const isMade = () => making !== undefined;
  return { worlds, authority, isMade, plainPort, tlsPort, knockWith, close: () => app.close() };
}
