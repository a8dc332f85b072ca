import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../fixtures/index.ts';
import { createServer } from '../adapters/fastify.ts';
import { Peers } from '../adapters/peers.ts';
import { createTlsServer, listenTls } from '../adapters/tls.ts';
import { machineClock } from '../kernel/clock.ts';
import { Worlds } from '../kernel/worlds.ts';
import { desk } from './desk.ts';
import {
  activePath,
  address,
  envelope,
  inkorgWorld,
  lastExchange,
  message,
  path,
  remarked,
  simulator,
  usual,
  who,
} from './testing/inkorg-world.ts';

/** The system behind real TLS, with its certificates in files: for clients that are not ours. */
async function openTlsServer() {
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

type TlsServer = Awaited<ReturnType<typeof openTlsServer>>;

const text = 'Räksmörgås & <b>å ä ö</b> "citat"';

let server: TlsServer;
beforeAll(async () => {
  server = await openTlsServer();
});
afterAll(() => server.close());

/** What the citizen has been sent since, the newest last. */
const inbox = (person: string): any[] => desk.list(server.world, person) as any[];
const wsdl = (below: string) => `${server.origin}${below}?wsdl`;

function run(command: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: 25_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${error.message} ${stdout} ${stderr}`)) : resolve(stdout),
    );
  });
}

/** True when a program runs; else one line says what is missing. */
function isThere(name: string, command: string, ...args: readonly string[]): boolean {
  const found = spawnSync(command, args).status === 0;
  if (!found) console.warn(`No ${name} here: the simulator is not tried with it (apt-get install ${name}).`);
  return found;
}

const hasZeep = isThere('python3-zeep', '/usr/bin/python3', '-c', 'import zeep');
const hasPhp = isThere('php-soap', 'php', '-r', 'exit(class_exists("SoapClient") ? 0 : 1);');
const script = (name: string) => join(import.meta.dirname, 'testing', name);

describe('strong-soap, from ?wsdl alone', () => {
  async function client(below: string): Promise<any> {
    // @ts-expect-error -- it has no types
    const { soap, ClientSSLSecurity } = (await import('strong-soap')).default;
    const { ca, pem, key } = server.files;
    const [trust, certificate, secret] = [ca, pem, key].map((file) => readFileSync(file));
    const options = { wsdl_options: { ca: trust, cert: certificate, key: secret } };
    const made: any = await new Promise((resolve, reject) => {
      soap.createClient(wsdl(below), options, (error: Error | null, one: unknown) =>
        error ? reject(error) : resolve(one),
      );
    });
    made.setSecurity(new ClientSSLSecurity(secret, certificate, trust));
    made.addSoapHeader(`<LogicalAddress xmlns="urn:riv:itintegration:registry:1">${address}</LogicalAddress>`);
    return made;
  }

  test(
    'asks whether somebody is active, and sends [inkorg.wsdl.at-run-time, inkorg.wsdl.messages, inkorg.soap.tls-versions]',
    { timeout: 30_000 },
    async () => {
      const asking = await client(activePath);
      const { result: active } = await asking.IsActiveUser({ subjectOfCareId: who.both });
      expect(active).toMatchObject({ status: true, activeNotificationMethods: ['SMS', 'Email'] });
      const sending = await client(path);
      const unit = { unitId: 'SE4020001175-VC01', unitName: 'Ängby vårdcentral' };
      const { result } = await sending.AddMessageToPatientPortalInbox({
        subjectOfCareId: who.both,
        message: { organisationUnit: unit, messageDescription: 'Kallelse', messageText: text },
        notify: true,
        sourceSystem: 'MOTP-117AB01',
      });
      expect(result).toMatchObject({ resultCode: 'OK', notificationSent: ['SMS', 'Email'] });
      expect(inbox(who.both).at(-1)).toMatchObject({
        asSent: text,
        heading: 'Kallelse',
        from: { name: 'Ängby vårdcentral' },
      });
      expect(remarked(server.world).filter((row) => row.startsWith('inkorg.client.soap'))).toEqual([]);
    },
  );
});

test.skipIf(!hasZeep)('python3-zeep, from ?wsdl alone', { timeout: 30_000 }, async () => {
  const { ca, pem, key } = server.files;
  const told = await run(
    '/usr/bin/python3',
    script('send-with-zeep.py'),
    wsdl(activePath),
    wsdl(path),
    ca,
    pem,
    key,
    address,
    who.sms,
    text,
  );
  expect(told).toBe('SMS OK SMS\nVP004 No receiverId (logical address) found for se\n');
  expect(inbox(who.sms).at(-1)).toMatchObject({ asSent: text, from: { name: 'Ängby vårdcentral' } });
});

test.skipIf(!hasPhp)('php-soap, from ?wsdl alone', { timeout: 30_000 }, async () => {
  const { ca, both } = server.files;
  expect(await run('php', script('send-with-php.php'), wsdl(path), ca, both, address, who.email, text)).toBe(
    'OK Email\n',
  );
  expect(inbox(who.email).at(-1)).toMatchObject({ asSent: text, from: { name: 'Ängby vårdcentral' } });
});

describe('node:https', () => {
  /** Sends a valid message with a certificate of a name, or none. */
  async function knock(name: string | undefined, below = path): Promise<string> {
    const shown =
      name === undefined ? {} : await server.authority.client(name).then(({ pem, key }) => ({ cert: pem, key }));
    const { port } = new URL(server.origin);
    const options = {
      host: 'localhost',
      port,
      path: below,
      method: 'POST',
      headers: usual,
      ca: server.authority.ca,
      agent: false as const,
      ...shown,
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(options, (incoming) => {
        let body = '';
        incoming.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
        incoming.on('end', () => resolve(`${incoming.statusCode} ${/VP\d+|resultCode>(\w+)/.exec(body)?.[0]}`));
      });
      outgoing.on('error', reject).end(envelope(message()));
    });
  }

  test.each([
    ['inkorg', '200 resultCode>OK'],
    [undefined, '500 VP002'],
    ['inkorg-expired', '500 VP002'],
    ['inkorg-foreign-ca', '500 VP002'],
    ['inkorg-revoked', '500 VP002'],
    ['inkorg-no-serial-number', '500 VP002'],
    ['inkorg-wrong-subject', '500 VP007'],
  ])('certificate %s: %s [inkorg.fault.vp002, inkorg.fault.vp007, inkorg.route.sender]', async (name, told) => {
    expect(await knock(name)).toBe(told);
  });

  test('a world of its own by path, whose WSDL leads back to it', async () => {
    const world = server.worlds.create('mine');
    expect(await knock('inkorg', `/w/mine${path}`)).toBe('200 resultCode>OK');
    expect(desk.list(world, who.sms)).toHaveLength(1);
    expect(lastExchange(world).request.base).toBe(`${server.origin}/w/mine`);
  });
});
