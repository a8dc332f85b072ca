import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { makeAssertion, makeProof, sendScope, readScope, clientOf } from './helseid/testing/asking.ts';
import { noon, requestOf, sending, who } from './helsenorge-verktoy/testing/verktoy-world.ts';
import { createSimulator, createWorld } from './index.ts';
import type { SimRequest } from './kernel/http.ts';
import type { Simulator } from './kernel/simulator.ts';
import type { Change } from './kernel/table.ts';
import type { World } from './kernel/world.ts';
import { setConsent } from './registers/consent.ts';

const ids = ['helsenorge-verktoy'];
const makeWorld = () => createWorld({ systems: ids, wall: () => noon });
let simulator: Simulator;
let origin: World;
/** Signed once: the property picks and repeats them. */
let assertions: string[];
let proofs: string[];

beforeAll(async () => {
  simulator = await createSimulator(ids);
  origin = await makeWorld();
  assertions = await Promise.all(['a', 'b', 'c'].map((jti) => makeAssertion({ claims: { jti } })));
  proofs = await Promise.all(['a', 'b'].map((jti) => makeProof({ claims: { jti } })));
});

/** One thing that happens in a world: a request, or what the control API does beside them. */
type Act =
  | { readonly ask: 'token'; readonly assertion: number; readonly proof: number | undefined }
  | { readonly ask: 'send'; readonly instead: Record<string, unknown> }
  | { readonly ask: 'look'; readonly line: string }
  | { readonly consent: 'full' | 'withdrawn' }
  | { readonly advance: number }
  | { readonly fault: 'PVS-000204' }
  | { readonly accept: true };

const actOf: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ ask: fc.constant('token' as const), assertion: fc.nat(2), proof: fc.option(fc.nat(1), { nil: undefined }) }),
  fc.record({
    ask: fc.constant('send' as const),
    instead: fc.record(
      {
        InnbyggerFnr: fc.constantFrom(who.citizenSecond, who.withdrawn, who.stranger),
        BehandlerHprNr: fc.constantFrom(who.hprSecond, who.noHpr),
        VerktoyId: fc.constantFrom(who.toolSecond, who.noTool, 'x'),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    ask: fc.constant('look' as const),
    line: fc.constantFrom('GET /v1/SelvstendigVerktoy?AntallVerktoy=1', `GET /v1/SelvstendigVerktoy/${who.noTool}`, 'PUT /v1/Verktoy'),
  }),
  fc.record({ consent: fc.constantFrom('full' as const, 'withdrawn' as const) }),
  fc.record({ advance: fc.constantFrom(1, 15 * 86_400_000, 92 * 86_400_000) }),
  fc.record({ fault: fc.constant('PVS-000204' as const) }),
  fc.record({ accept: fc.constant(true as const) }),
); // prettier-ignore

function tokenRequest(assertion: number, proof: number | undefined): SimRequest {
  const { clientId } = clientOf('motpart-epj');
  const form = new URLSearchParams({
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertions[assertion]!,
    grant_type: 'client_credentials',
    scope: `${sendScope} ${readScope}`,
  });
  const path = '/helseid/connect/token';
  const base = 'http://localhost:4010';
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const headers = { ...type, ...(proof !== undefined && { dpop: proofs[proof]! }) };
  return { method: 'POST', received: base + path, base, path, query: '', headers, body: Buffer.from(`${form}`) };
}

/** Verktøy is asked with the last token that this history got, if any. */
class History {
  readonly world: World;
  readonly seen: Set<string>;
  token = '';
  constructor(world: World, seen: Set<string>) {
    this.world = world;
    this.seen = seen;
  }

  #respond(request: SimRequest): readonly Change[] {
    const { changes, body, status, rule } = simulator.respond(request, this.world);
    this.seen.add(`${status} ${rule}`);
    const text = typeof body === 'string' ? body : Buffer.from(body).toString();
    if (status === 200 && text.includes('access_token')) this.token = JSON.parse(text).access_token as string;
    return changes;
  }

  #beside(act: Act): void {
    if ('consent' in act) setConsent(this.world, who.citizenSecond, act.consent);
    if ('advance' in act) this.world.clock.advance(act.advance);
    if ('fault' in act) this.world.faults.put({ id: 'f', operation: 'sendVerktoy', kind: 'error', code: act.fault, times: 1, matched: 0 });
    if (!('accept' in act)) return;
    const { desk } = this.world.system('helsenorge-verktoy');
    for (const { id, kind, status } of desk!.list(this.world, undefined) as any[])
      if (kind === 'task' && status === 'open') desk!.act(this.world, id, 'accept', {});
  } // prettier-ignore

  perform(act: Act): readonly Change[] {
    if (!('ask' in act)) return this.world.transact(() => this.#beside(act)).changes;
    if (act.ask === 'token') return this.#respond(tokenRequest(act.assertion, act.proof));
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' };
    if (act.ask === 'look') return this.#respond(requestOf(act.line, undefined, headers));
    return this.#respond(requestOf('POST /v1/Verktoy', sending(act.instead), headers));
  }
}

const rowsOf = (world: World) =>
  Object.fromEntries(world.tableNames().map((name) => [name, [...world.table(name).all()]]));

test('a world that replays the changes of HelseID’s and Verktøy’s answers equals the one that answered', () => {
  let written = 0;
  const seen = new Set<string>();
  const token: Act = { ask: 'token', assertion: 0, proof: undefined };
  const send: Act = { ask: 'send', instead: {} };
  fc.assert(
    fc.property(fc.array(actOf, { maxLength: 14 }), (acts) => {
      const [history, replica] = [new History(origin.sibling('default'), seen), origin.sibling('default')];
      for (const act of [token, token, send, send, ...acts]) {
        const changes = JSON.parse(JSON.stringify(history.perform(act))) as Change[];
        written += changes.length;
        replica.replay(changes);
      }
      const { version: _, ...state } = history.world.snapshot();
      expect(replica.snapshot()).toMatchObject(state);
      expect(rowsOf(replica)).toEqual(rowsOf(history.world));
    }),
    { numRuns: 60 },
  );
  expect(written).toBeGreaterThan(300);
  const usual = ['200 helseid.token.issued', '400 helseid.assertion.replay', '200 verktoy.send.operation', '400 verktoy.send.same-practitioner'];
  expect([...seen]).toEqual(expect.arrayContaining(usual));
}); // prettier-ignore
