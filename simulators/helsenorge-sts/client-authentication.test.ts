/** Who is let in, and who is not: every refusal of a client, with its row. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import { registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import {
  ask,
  audience,
  clientOf,
  jwk,
  kid,
  makeAssertion,
  makeWorld,
  seconds,
  sts,
  verdict,
  type AskWish,
} from './testing/asking.ts';

const ec = await jose.exportJWK((await jose.generateKeyPair('ES256', { extractable: true })).privateKey);
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }) as jose.JWK;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const citizens = clientOf('motpart-tool');

/** Its signature is over other bytes than a library would make. */
const unsigned = (header: object) =>
  `${part({ typ: 'jwt', kid, ...header })}.${part({ iss: sts.clientId, sub: sts.clientId, aud: audience, jti: 'x', exp: seconds + 10 })}.`;

/** Row, what is wrong with the request, and what the diagnosis says of it. */
const refused: readonly [row: string, title: string, wish: AskWish, got: string][] = [
  ['authentication.no-secret', 'a secret in the form', { form: { client_secret: 'x' } }, 'a client secret'],
  ['authentication.no-secret', 'a secret in the header', { headers: { authorization: 'Basic YTpi' } }, 'a client secret'],
  ['request.client-id', 'no client_id', { form: { client_id: undefined } }, 'none'],
  ['request.client-id', 'an empty client_id', { form: { client_id: '' } }, 'none'],
  ['registration.known', 'an unknown client', { form: { client_id: 'somebody' } }, 'client_id somebody'],
  ['registration.known', 'a client that logs citizens in', { client: citizens }, 'motpart-tool, a client of another kind'],
  ['assertion.type', 'another assertion type', { form: { client_assertion_type: 'urn:x' } }, 'client_assertion_type urn:x'],
  ['assertion.present', 'no assertion', { form: { client_assertion: undefined } }, 'none that can be read'],
  ['assertion.present', 'an assertion that is no JWT', { assertion: 'abc' }, 'none that can be read'],
  ['assertion.alg', 'alg none', { assertion: unsigned({ alg: 'none' }) }, 'alg none'],
  ['assertion.alg', 'a symmetric alg', { header: { alg: 'HS256' }, key: { kty: 'oct', k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTEyMzQ' } }, 'alg HS256'],
  ['assertion.alg', 'an elliptic curve', { header: { alg: 'ES256' }, key: ec }, 'alg ES256'],
  ['assertion.typ', 'another typ', { header: { typ: 'at+jwt' } }, 'typ at+jwt'],
  ['assertion.kid', 'an unknown kid', { header: { kid: 'other' } }, 'kid other'],
  ['assertion.signature', 'a foreign key', { key: foreign }, 'PS512, by another key'],
  ['assertion.signature', 'no signature', { assertion: unsigned({ alg: 'RS256' }) }, 'RS256'],
  ['assertion.iss', 'another iss', { claims: { iss: 'me' } }, 'iss me'],
  ['assertion.sub', 'no sub', { claims: { sub: undefined } }, 'sub nothing'],
  ['assertion.aud', 'the token endpoint as aud', { claims: { aud: 'https://eksternapi.helsenorge.no/sts/v2/token' } }, 'aud https://eksternapi'],
  ['assertion.aud', 'no aud', { claims: { aud: undefined } }, 'aud nothing'],
  ['assertion.aud', 'two audiences', { claims: { aud: [audience, 'x'] } }, `aud ["${audience}","x"]`],
  ['assertion.exp', 'no exp', { claims: { exp: undefined } }, 'exp nothing'],
  ['assertion.exp', 'exp as text', { claims: { exp: `${seconds + 10}` } }, `exp ${seconds + 10}`],
  ['assertion.exp', 'exp past the leeway', { claims: { exp: seconds - 5 } }, `exp ${seconds - 5}`],
  ['assertion.lifetime', 'exp 66 seconds ahead', { claims: { exp: seconds + 66, iat: seconds + 5 } }, `exp ${seconds + 66}`],
  ['assertion.lifetime', '61 seconds between iat and exp', { claims: { exp: seconds + 50, iat: seconds - 11 } }, `iat ${seconds - 11}`],
  ['assertion.nbf', 'nbf past the leeway', { claims: { nbf: seconds + 6 } }, `nbf ${seconds + 6}`],
  ['assertion.nbf', 'nbf that is no time', { claims: { nbf: 'soon' } }, 'nbf soon'],
  ['assertion.iat', 'iat past the leeway', { claims: { iat: seconds + 6 } }, `iat ${seconds + 6}`],
  ['assertion.jti', 'no jti', { claims: { jti: undefined } }, 'jti nothing'],
  ['assertion.jti', 'a jti of a thousand characters', { claims: { jti: 'x'.repeat(1_000) } }, 'jti xxx'],
]; // prettier-ignore

describe('a client is refused', () => {
  test.each(refused)('[sts.%s] %s', async (row, _title, wish, got) => {
    const world = makeWorld();
    const found = verdict(await ask(world, wish));
    expect(found).toMatchObject({ status: 400, error: 'invalid_client', rule: `sts.${row}` });
    expect(found.got).toContain(got);
    expect([found.expected, found.todo]).not.toContain('');
    expect(verdict(await ask(world)).status).toBe(200);
  });

  test('[sts.assertion.typ] no typ, where the profile demands one', async () => {
    const world = makeWorld();
    const header = { typ: undefined };
    expect((await ask(world, { header })).answer.status).toBe(200);
    world.setProfile('helsenorge-sts', 'assertionTyp', 'required');
    expect(verdict(await ask(world, { header }))).toMatchObject({ error: 'invalid_client', rule: 'sts.assertion.typ', got: 'no typ' });
  }); // prettier-ignore

  test('[sts.registration.key-expired] [sts.assertion.kid] a key past its end, and none at all', async () => {
    const world = makeWorld();
    const { kty, n, e } = jwk;
    const key = { jwk: { kty: kty!, n: n!, e: e!, kid }, generation: null, expires: (seconds - 1) * 1000 };
    registerHelsenorgeClient(world, { ...sts, ownKey: false, keys: [key] });
    expect(verdict(await ask(world)).rule).toBe('sts.registration.key-expired');
    registerHelsenorgeClient(world, { ...sts, ownKey: false, keys: [] });
    expect(verdict(await ask(world, { header: { kid: undefined } })).rule).toBe('sts.assertion.kid');
  });

  test('[sts.assertion.replay] the same assertion again, another with its jti, but not where the profile takes it', async () => {
    const world = makeWorld();
    const assertion = await makeAssertion({ claims: { jti: 'one' } });
    expect((await ask(world, { assertion })).answer.status).toBe(200);
    for (const wish of [{ assertion }, { claims: { jti: 'one', exp: seconds + 30 } }])
      expect(verdict(await ask(world, wish))).toMatchObject({ error: 'invalid_client', rule: 'sts.assertion.replay' });
    world.setProfile('helsenorge-sts', 'assertionReuse', 'taken');
    expect((await ask(world, { assertion })).answer.status).toBe(200);
  });

  test('[sts.error.client-status] with 401, where the profile says so', async () => {
    const world = makeWorld();
    world.setProfile('helsenorge-sts', 'invalidClientStatus', 401);
    expect(verdict(await ask(world, { claims: { aud: 'x' } })).status).toBe(401);
    expect(verdict(await ask(world, { form: { grant_type: undefined } })).status).toBe(400);
  });
});

describe('a client is recognised', () => {
  test.each<[string, AskWish]>([
    ['typ JWT', { header: { typ: 'JWT' } }],
    ['no kid', { header: { kid: undefined } }],
    ['the audience as only member of a list', { claims: { aud: [audience] } }],
    ['no nbf and no iat', { claims: { nbf: undefined, iat: undefined } }],
    ['a clock five seconds ahead', { claims: { iat: seconds + 5, nbf: seconds + 5, exp: seconds + 65 } }],
    ['a clock behind, expired within the leeway', { claims: { exp: seconds - 4 } }],
    ['a DPoP proof beside it, which nobody looks at [sts.request.no-dpop]', { headers: { dpop: 'nonsense' } }],
  ])('%s', async (_title, wish) => {
    expect(verdict(await ask(makeWorld(), wish))).toMatchObject({ status: 200, rule: 'sts.token.issued' });
  });

  test.each([
    ['rsa', ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512']],
    ['rs', ['RS256', 'RS384', 'RS512']],
    ['ps', ['PS256', 'PS384', 'PS512']],
  ])('[sts.assertion.alg] the profile %s takes these algorithms and no others', async (value, taken) => {
    const world = makeWorld();
    world.setProfile('helsenorge-sts', 'assertionAlgorithms', value);
    for (const alg of ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'])
      expect([alg, (await ask(world, { header: { alg } })).answer.status]).toEqual([alg, taken.includes(alg) ? 200 : 400]);
  }); // prettier-ignore

  test('[sts.assertion.alg] a key on an elliptic curve, where the profile takes it', async () => {
    const world = makeWorld();
    const { d: _, ...half } = ec;
    const key = { jwk: { ...(half as { kty: string }), kid: 'ec' }, generation: null, expires: null };
    registerHelsenorgeClient(world, { ...sts, keys: [key] });
    const wish = { header: { alg: 'ES256', kid: 'ec' }, key: ec };
    expect(verdict(await ask(world, wish)).rule).toBe('sts.assertion.alg');
    world.setProfile('helsenorge-sts', 'assertionAlgorithms', 'asymmetric');
    expect((await ask(world, wish)).answer.status).toBe(200);
  });

  test('[sts.request.client-id] no client_id, where the profile leaves it out: iss says who asks', async () => {
    const world = makeWorld();
    world.setProfile('helsenorge-sts', 'clientIdParameter', 'optional');
    const form = { client_id: undefined };
    expect((await ask(world, { form })).answer.status).toBe(200);
    expect(verdict(await ask(world, { form, claims: { iss: 'me' } })).rule).toBe('sts.registration.known');
    expect(verdict(await ask(world, { form, claims: { iss: 7 } })).rule).toBe('sts.registration.known');
  });

  test('[sts.assertion.audiences] other audiences, where the profile names them', async () => {
    const world = makeWorld();
    world.setProfile('helsenorge-sts', 'assertionAudiences', `${audience} https://sts.example`);
    for (const aud of [audience, 'https://sts.example'])
      expect((await ask(world, { claims: { aud } })).answer.status).toBe(200);
    expect(verdict(await ask(world, { claims: { aud: 'https://sts.example/x' } })).rule).toBe('sts.assertion.aud');
  });

  test('the journal knows header and claims of the assertion, and no signature', async () => {
    const { exchange } = await ask(makeWorld(), { claims: { jti: 'seen' } });
    expect(Object.keys(exchange.facts?.['assertion'] as object)).toEqual(['header', 'claims']);
    expect(exchange.facts?.['assertion']).toMatchObject({ header: { alg: 'PS512' }, claims: { jti: 'seen' } });
  });
});

describe('[sts.assertion.leeway] [sts.assertion.lifetime] windows', () => {
  const drift = fc.integer({ min: -400, max: 400 });
  const life = fc.integer({ min: 0, max: 200 });

  test('an assertion is taken exactly while it lives, under any leeway and any longest life', async () => {
    const world = makeWorld();
    const limits = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 120 }));
    await fc.assert(
      fc.asyncProperty(drift, life, limits, async (from, lasts, [leeway, longest]) => {
        world.setProfile('helsenorge-sts', 'clockLeewaySeconds', leeway);
        world.setProfile('helsenorge-sts', 'assertionSeconds', longest);
        const claims = { iat: seconds + from, nbf: seconds + from, exp: seconds + from + lasts };
        const isTaken = from <= leeway && from + lasts + leeway > 0 && lasts <= longest;
        expect((await ask(world, { claims })).answer.status).toBe(isTaken ? 200 : 400);
      }),
      { numRuns: 60 },
    );
  });

  test('[sts.assertion.replay] a jti is taken once while it could still be sent, whatever the order', async () => {
    const jtis = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(jtis, async (sent) => {
        const world = makeWorld();
        const seen = new Set<string>();
        for (const jti of sent) {
          expect((await ask(world, { claims: { jti } })).answer.status).toBe(seen.has(jti) ? 400 : 200);
          seen.add(jti);
        }
      }),
      { numRuns: 20 },
    );
  });
});
