import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, clientOf, makeAssertion, makeProof, makeWorld, send, sendForm, type Asked } from './testing/asking.ts';

/** The unit `binary` of fast-check is the same, and costs two seconds to build. */
const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

const documented = [
  'invalid_request',
  'invalid_client',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'use_dpop_nonce',
  'invalid_dpop_proof',
];

/** A documented error with a diagnosis, or a token; never a fault of ours, never a stack trace. */
function expectOrderly({ answer, body, exchange }: Asked): void {
  expect(answer.defect).toBeUndefined();
  if (answer.status === 200) return;
  expect(answer.status).toBe(400);
  expect(documented).toContain(body['error']);
  expect(exchange.diagnosis?.got).toBeTypeOf('string');
  expect(JSON.stringify(body)).not.toContain('    at ');
}

const world = makeWorld();
const epj = clientOf('motpart-epj');
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwtish = fc
  .tuple(fc.jsonValue(), fc.jsonValue(), fc.base64String())
  .map(([header, claims, signature]) => `${part(header)}.${part(claims)}.${signature}`);
const anyText = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 200 }), jwtish);

describe('whatever comes, the answer is orderly', () => {
  test('any bytes as a form', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (body, type) => {
        expectOrderly(send(world, { body, headers: { 'content-type': type } }));
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        expectOrderly(send(world, { body, headers }));
      }),
    );
  });

  test('any parameters, any header', () => {
    const names = fc.constantFrom(
      'client_id',
      'grant_type',
      'client_assertion',
      'client_assertion_type',
      'scope',
      'resource',
    );
    const pairs = fc.array(fc.tuple(fc.oneof(names, fc.string()), anyText), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, fc.option(anyText, { nil: undefined }), (parameters, dpop) => {
        expectOrderly(sendForm(world, new URLSearchParams(parameters).toString(), { dpop }));
      }),
    );
  });

  test('any claims and headers in an assertion that is properly signed', async () => {
    const name = fc.constantFrom(
      'iss',
      'sub',
      'aud',
      'exp',
      'nbf',
      'iat',
      'jti',
      'assertion_details',
      'authorization_details',
    );
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(Number.MAX_VALUE, -0, 1e21));
    const header = fc.dictionary(fc.constantFrom('typ', 'kid', 'jwk', 'x'), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 2,
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, odd, { maxKeys: 3 }), header, async (claims, extra) => {
        const assertion = await makeAssertion({ claims, header: extra }).catch(() => undefined);
        fc.pre(assertion !== undefined);
        expectOrderly(await ask(world, { assertion: assertion! }));
      }),
      // Has no text of its own: it was found once, and rarely comes by chance.
      { examples: [[{}, { typ: { toString: false } }]] },
    );
  });

  test('any organisation structure', async () => {
    const leaf = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.record({ identifier: fc.jsonValue({ maxDepth: 2 }) }));
    const entry = fc.record(
      {
        type: fc.constantFrom('helseid_authorization', 'x'),
        practitioner_role: fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.record({ organization: leaf })),
      },
      { requiredKeys: [] },
    );
    const details = fc.oneof(entry, fc.array(entry), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(details, fc.constantFrom('motpart-epj', 'motpart-multi'), async (value, name) => {
        const claims = { assertion_details: value };
        expectOrderly(await ask(world, { client: clientOf(name), claims }));
      }),
    );
  });

  test('any claims and headers in a proof that is properly signed', async () => {
    const name = fc.constantFrom('jti', 'htm', 'htu', 'iat', 'nonce', 'ath');
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(Number.MAX_VALUE, -1));
    const header = fc.dictionary(fc.constantFrom('typ', 'jwk', 'kid'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, odd, { maxKeys: 3 }), header, async (claims, extra) => {
        const proof = await makeProof({ claims, header: extra }).catch(() => undefined);
        fc.pre(proof !== undefined);
        expectOrderly(await ask(world, { proof: proof! }));
      }),
      { examples: [[{ htm: { toString: false } }, { typ: { toString: false } }]] },
    );
  });
});

describe('bombs', () => {
  const deep = `{"a":${'['.repeat(6_000)}${']'.repeat(6_000)}}`;
  const encoded = (text: string) => Buffer.from(text).toString('base64url');

  test.each([
    ['an assertion nested six thousand deep', `${part({ alg: 'ES256' })}.${encoded(deep)}.AA`],
    ['an assertion of a megabyte', `${part({ alg: 'ES256' })}.${part({ a: 'x'.repeat(1_000_000) })}.AA`],
    ['an assertion of a million dots', '.'.repeat(1_000_000)],
  ])('%s', async (_title, assertion) => {
    const asked = await ask(world, { assertion });
    expectOrderly(asked);
    expect(asked.answer.rule).toBe('helseid.assertion.present');
    expect(asked.exchange.facts).toBeUndefined();
  });

  test('a proof with an RSA key of a hundred thousand bits', async () => {
    const jwk = { kty: 'RSA', e: 'AQAB', n: encoded('x'.repeat(8_000)) };
    const proof = `${part({ typ: 'dpop+jwt', alg: 'RS256', jwk })}.${part({})}.AA`;
    const asked = await ask(world, { proof });
    expectOrderly(asked);
    expect(asked.answer.rule).toBe('helseid.dpop.jwk');
  });

  test('a hundred thousand parameters, and as many scopes', async () => {
    expectOrderly(sendForm(world, 'a=b&'.repeat(100_000)));
    const asked = await ask(world, { form: { scope: 'a '.repeat(100_000) } });
    expect(asked.body['error']).toBe('invalid_scope');
    expect(asked.exchange.diagnosis!.got.length).toBeLessThan(400);
  });

  test('afterwards a proper request gets its token', async () => {
    expect((await ask(makeWorld())).answer.status).toBe(200);
    expect((await ask(world, { client: epj })).answer.status).toBe(200);
  });
});
