/** The system behind real TLS that asks for a client certificate, and a client of both ports. */
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Profile } from '../../../contracts/generated/lifecare-ifo/index.ts';
import type { CertificateName } from '../../../fixtures/certificates/names.ts';
import { createAuthority } from '../../../fixtures/index.ts';
import { createServer } from '../../adapters/fastify.ts';
import { Peers } from '../../adapters/peers.ts';
import { createTlsServer, listenTls, type TlsOptions } from '../../adapters/tls.ts';
import { machineClock } from '../../kernel/clock.ts';
import { Worlds } from '../../kernel/worlds.ts';
import { lifecareWorld, lineOf, seed, simulator, type Asked } from './world.ts';

export interface SocketAsked extends Asked {
  /** Name of the certificate to show; null shows none. Default `lifecare`. */
  readonly certificate?: CertificateName | null;
  /** On the plain port instead. */
  readonly plain?: boolean;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function read(response: IncomingMessage): Promise<Got> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
    response.on('end', () =>
      resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
    );
  });
}

function send(request: typeof httpRequest, options: RequestOptions, body: Uint8Array): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body.length > 0 ? { 'content-length': body.length } : {};
    const message = request({ ...options, headers: { ...options.headers, ...length } }, (response) => {
      void read(response).then(resolve, reject);
    });
    message.on('error', reject).end(body);
  });
}

/** Opens a world on a plain and a TLS port. Certificates are valid from now on: the world's clock stands at this moment. */
export async function openLifecare(profile: Partial<Profile> = {}, options: Partial<TlsOptions> = {}) {
  const at = machineClock();
  const authority = await createAuthority({ seed, at });
  const world = lifecareWorld(profile, { wall: () => at });
  const peers = new Peers();
  const app = createServer({ simulator, worlds: new Worlds(world), peers });
  const tls = createTlsServer(app, { authority: async () => authority, peers, namesCas: true, ...options });
  const host = '127.0.0.1';
  await app.listen({ port: 0, host });
  const { port: plainPort } = app.server.address() as AddressInfo;
  const tlsPort = await listenTls(tls, { port: 0, host });
  const agents = new Map<string, Promise<Agent>>();

  const agentFor = async (name: string | null): Promise<Agent> => {
    const shown = name === null ? {} : await authority.client(name).then(({ pem, key }) => ({ cert: pem, key }));
    return new Agent({ keepAlive: true, ca: authority.ca, ...shown });
  };

  /** Asks over mutual TLS, one connection for each certificate. */
  async function ask(line: string, { certificate = 'lifecare', plain, ...asked }: SocketAsked = {}): Promise<Got> {
    const { method, path, query, headers, body } = lineOf(line, asked);
    const target = { host, method, path: query === '' ? path : `${path}?${query}`, headers };
    if (plain) return send(httpRequest, { ...target, port: plainPort }, body);
    const name = String(certificate);
    if (!agents.has(name)) agents.set(name, agentFor(certificate));
    return send(httpsRequest, { ...target, port: tlsPort, agent: await agents.get(name)! }, body);
  }

  async function close(): Promise<void> {
    for (const agent of agents.values()) (await agent).destroy();
    await app.close();
  }

  return { world, authority, plainPort, tlsPort, url: `https://localhost:${tlsPort}`, ask, close };
}

export type LifecareServer = Awaited<ReturnType<typeof openLifecare>>;
