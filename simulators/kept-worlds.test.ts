/** Worlds of every system there is, kept in a file, killed and started again: they go on as if nothing had happened. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digitaltaktivScopes, verktoyScopes } from '../fixtures/clients.ts';
import { Files, killed, start, allOf, type Kept } from './adapters/state/testing/state-files.ts';
import type { Ground } from './adapters/state/index.ts';
import { clientOf, makeAssertion, makeProof } from './helseid/testing/asking.ts';
import { noon, tokenOf, who } from './helsenorge-verktoy/testing/verktoy-world.ts';
import { createSimulator, createWorld, systemIds } from './index.ts';
import { envelope, isActive, message, ns, who as swedes } from './inkorg-1177/testing/inkorg-world.ts';
import type { SimRequest } from './kernel/http.ts';
import type { Simulator } from './kernel/simulator.ts';
import type { Snapshot, World } from './kernel/world.ts';
import { approveScope, withdrawScope } from './registers/clients.ts';
import { setConsent } from './registers/consent.ts';
import { findReferenceToken, issueReferenceToken } from './registers/reference-tokens.ts';

const files = new Files();
const ground: Ground = { version: '1.2.3', seed: 1177, people: 1_000, systems: systemIds };
let simulator: Simulator;
let origin: World;
let token: string;
let requests: SimRequest[];

function requestOf(method: string, target: string, body: string, headers: SimRequest['headers']): SimRequest {
  const [path = '', query = ''] = target.split('?');
  const base = 'http://localhost:4010';
  return { method, received: base + path, base, path, query, headers, body: Buffer.from(body) };
}

/** Members that one or the other operation asks for. */
const bodyOf = (InnbyggerFnr: string, VerktoyId: string) =>
  JSON.stringify({
    ...{ InnbyggerFnr, VerktoyId, BehandlerHprNr: who.hpr, FristDato: '2099-09-11' },
    ...{ fnrListe: [InnbyggerFnr, who.child], omraade: 3, fnr: InnbyggerFnr },
  });

/** Each operation of each system, as far as a common body makes sense to it. */
function everyOperation(authorization: string): SimRequest[] {
  const headers = { authorization, 'content-type': 'application/json' };
  return simulator.systems.flatMap(({ mounts, operations }) =>
    operations.flatMap(({ method, path }) =>
      [who.citizen, who.citizenSecond].map((person) =>
        requestOf(method, `${mounts[0]}${path.replaceAll(/\{\w+\}/g, who.tool)}`, bodyOf(person, who.tool), headers),
      ),
    ),
  );
}

async function tokenRequests(): Promise<SimRequest[]> {
  const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  const { clientId: client_id } = clientOf('motpart-epj');
  const scope = Object.values(verktoyScopes).join(' ');
  return Promise.all(
    ['a', 'b', 'c'].map(async (jti) => {
      const client_assertion = await makeAssertion({ claims: { jti } });
      const form = { client_id, client_assertion_type, client_assertion, grant_type: 'client_credentials', scope };
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        dpop: await makeProof({ claims: { jti } }),
      };
      return requestOf('POST', '/helseid/connect/token', `${new URLSearchParams(form)}`, jti === 'a' ? headers : { ...headers, dpop: undefined }); // prettier-ignore
    }),
  );
}

function letters(): SimRequest[] {
  const below = '/inkorg/vp/infrastructure/eservicesupply/patientportal';
  const soap = (action: string, path: string, inner: string) =>
    requestOf('POST', `${below}/${path}/1/rivtabp21`, envelope(inner), {
      'content-type': 'text/xml; charset=UTF-8',
      soapaction: `"${action}"`,
    });
  const send = (person: string) =>
    soap(`${ns.am}:AddMessageToPatientPortalInbox`, 'AddMessageToPatientPortalInbox', message({ person }));
  return [
    send(swedes.sms),
    send(swedes.locked),
    soap(`${ns.iau}:IsActiveUser`, 'IsActiveUser', isActive(swedes.leaves)),
  ];
}

beforeAll(async () => {
  const profile = { 'inkorg-1177': { plainHttp: 'dev' } };
  [simulator, origin] = await Promise.all([createSimulator(), createWorld({ wall: () => noon, profile })]);
  token = tokenOf(origin, { scopes: [...Object.values(verktoyScopes), ...Object.values(digitaltaktivScopes)] });
  const feed = '/helsenorge/digitaltaktiv/v1/DigitaltAktivStatusEndringer';
  requests = [
    ...everyOperation(`Bearer ${token}`),
    requestOf('GET', feed, '', { authorization: `Bearer ${token}` }),
    ...(await tokenRequests()),
    ...letters(),
  ];
  await Promise.all(requests.map(async (request) => simulator.prepare(request)));
});
afterAll(() => files.remove());

type Act =
  | { readonly ask: number }
  | { readonly control: number; readonly body: number }
  | { readonly consent: 'full' | 'withdrawn' | 'basis' }
  | { readonly does: 'token' | 'approve' | 'withdraw' | 'fault' | 'keep' | 'restore' | 'fork' | 'reset' | 'accept' }
  | { readonly advance: number }
  | { readonly restart: true };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ ask: fc.nat(200) }) },
  { weight: 2, arbitrary: fc.record({ control: fc.nat(30), body: fc.nat(2) }) },
  fc.record({ consent: fc.constantFrom('full' as const, 'withdrawn' as const, 'basis' as const) }),
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('token' as const, 'approve' as const, 'withdraw' as const, 'fault' as const, 'keep' as const, 'restore' as const, 'fork' as const, 'reset' as const, 'accept' as const) }) },
  fc.record({ advance: fc.constantFrom(1, 15 * 86_400_000, 92 * 86_400_000) }),
  fc.record({ restart: fc.constant(true as const) }),
); // prettier-ignore

const first = (snapshot?: Snapshot) => origin.sibling('default', { ...(snapshot && { snapshot }) });
const scope = Object.values(verktoyScopes)[0]!;
const secrets = new Set<string>();
const statuses = new Map<number, number>();

/** What an answer says, but for signatures, which differ each time. */
function answer(world: World, request: SimRequest): string {
  const { status, headers, body } = simulator.respond(request, world);
  const text = typeof body === 'string' ? body : Buffer.from(body).toString();
  for (const [, , secret] of text.matchAll(/"(access_token|refresh_token)":\s*"([^"]+)"/g)) secrets.add(secret!);
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return `${status} ${JSON.stringify(headers)} ${text}`.replaceAll(/(eyJ[\w-]+\.[\w-]+\.)[\w-]+/g, '$1');
}

function reference(world: World): void {
  const facts = {
    issuer: 'helsenorge-sts',
    use: 'access',
    clientId: 'c',
    scopes: [],
    audiences: [],
    issued: 0,
  } as const;
  const given = issueReferenceToken(world, { ...facts, expires: noon + 1e9, citizen: null, session: null });
  expect(findReferenceToken(world, given)).toBeDefined();
  secrets.add(given);
}

function control(world: World, nth: number, body: number): void {
  const controls = simulator.systems.flatMap(({ controls: own = {} }) => Object.values(own));
  const bodies = [{}, { represented: who.child, representative: who.citizen, kind: 'assigned' }, { id: swedes.sms, person: swedes.sms, number: swedes.sms }]; // prettier-ignore
  try {
    world.transact(() => controls[nth % controls.length]!.run(world, bodies[body]!));
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
  }
}

function accept(world: World): void {
  const { desk } = world.system('helsenorge-verktoy');
  for (const { id, kind, status } of desk!.list(world, undefined) as any[])
    if (kind === 'task' && status === 'open') desk!.act(world, id, 'accept', {});
}

function happen({ worlds }: Kept, one: Exclude<Act, { restart: true }>): void {
  const world = worlds.list().at(-1)!;
  const { clientId } = clientOf('motpart-epj');
  if ('ask' in one) return void answer(world, requests[one.ask % requests.length]!);
  if ('control' in one) return control(world, one.control, one.body);
  if ('consent' in one) return void setConsent(world, who.citizenSecond, one.consent);
  if ('advance' in one) return world.clock.advance(one.advance);
  const [snapshot] = [...worlds.snapshots.values()];
  ({
    token: () => reference(world),
    approve: () => approveScope(world, clientId, scope),
    withdraw: () => withdrawScope(world, clientId, scope),
    fault: () => world.faults.put({ id: 'f', kind: 'status', status: 503, nth: 2, times: 2, matched: 0 }),
    keep: () => worlds.keep(world),
    restore: () => snapshot && world.restore(snapshot),
    fork: () => worlds.size < 3 && worlds.fork(world.id),
    reset: () => world.reset(),
    accept: () => accept(world),
  })[one.does]();
}

const rowsOf = (world: World) => world.tableNames().map((name) => [name, [...world.table(name).all()]]);

test('after any course of events every world equals the one that was killed, and answers alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), fc.boolean(), async (acts, compacts) => {
      const options = compacts ? { compactFrom: 0 } : {};
      let file = files.fresh();
      let kept = await start(file, options, first, ground);
      for (const one of [...acts, { restart: true } as const]) {
        if (!('restart' in one)) {
          happen(kept, one);
          continue;
        }
        await kept.state.held();
        const [before, bytes] = [kept, killed(file)];
        await before.end();
        for (const secret of [...secrets, token, '"d":']) expect(bytes.includes(secret)).toBe(false);
        file = files.fresh(bytes);
        kept = await start(file, options, first, ground);
        expect(allOf(kept.worlds)).toStrictEqual(allOf(before.worlds));
        expect(kept.worlds.list().map(rowsOf)).toEqual(before.worlds.list().map(rowsOf));
        for (const [nth, world] of kept.worlds.list().entries()) {
          const [here, there] = [world, before.worlds.list()[nth]!].map((each) => requests.map((one) => answer(each, one)));
          expect(here).toEqual(there);
        }
      }
      await kept.end();
    }),
    { numRuns: 10 },
  );
  expect(secrets.size).toBeGreaterThan(5);
  expect(statuses.get(200)).toBeGreaterThan(200);
}); // prettier-ignore
