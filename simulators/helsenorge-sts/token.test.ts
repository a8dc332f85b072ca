/** What a recognised client gets, what it is refused, and what no operation takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferenceToken } from '../registers/reference-tokens.ts';
import { issueToken } from './index.ts';
import { ask, clientOf, formHeaders, makeWorld, noon, path, send, sendForm, sts, verdict } from './testing/asking.ts';

const set = (world: ReturnType<typeof makeWorld>, key: string, value: string | number) =>
  world.setProfile('helsenorge-sts', key, value);

describe('the answer', () => {
  test('[sts.token.issued] [sts.token.form] [sts.token.type] [sts.token.lifetime] a token without meaning, for ten minutes', async () => {
    const world = makeWorld();
    const { answer, body } = await ask(world);
    expect(answer).toMatchObject({ status: 200, rule: 'sts.token.issued', basis: 'documented' });
    expect(body).toEqual({ access_token: expect.stringMatching(/^[\w-]{43}$/), token_type: 'Bearer', expires_in: 600 });
    const found = findReferenceToken(world, body['access_token']);
    expect(found).toMatchObject({ clientId: sts.clientId, scopes: sts.scopes, issued: noon, expires: noon + 600_000 });
  });

  test('[sts.token.no-store] may be kept by nobody', async () => {
    expect((await ask(makeWorld())).answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
  });

  test('[sts.token.expires-in] [sts.token.scope] [sts.token.type] looks as the profile says', async () => {
    const world = makeWorld();
    set(world, 'expiresIn', 'omit');
    set(world, 'scopeInAnswer', 'send');
    set(world, 'tokenType', 'bearer');
    const { body } = await ask(world);
    expect(body).toEqual({ access_token: body['access_token'], token_type: 'bearer', scope: sts.scopes.join(' ') });
  });

  test('[sts.token.lifetime] lives as long as the profile says', async () => {
    const world = makeWorld();
    set(world, 'tokenLifetimeSeconds', 60);
    const { body } = await ask(world);
    expect(body['expires_in']).toBe(60);
    expect(findReferenceToken(world, body['access_token'])!.expires).toBe(noon + 60_000);
  });

  test('another token each time', async () => {
    const world = makeWorld();
    const [one, two] = [await ask(world), await ask(world)];
    expect(one.body['access_token']).not.toBe(two.body['access_token']);
  });
});

describe('a request is refused', () => {
  test('[sts.request.form] [sts.request.other-body] as JSON, with 400 or 415', () => {
    const world = makeWorld();
    const json = { headers: { 'content-type': 'application/json' }, body: Buffer.from('{"grant_type":"client_credentials"}') };
    const found = verdict(send(world, json));
    expect(found).toMatchObject({ status: 400, error: 'invalid_request', rule: 'sts.request.form' });
    expect(found.got).toBe('content-type application/json');
    set(world, 'otherBodyStatus', 415);
    expect(verdict(send(world, json)).status).toBe(415);
  }); // prettier-ignore

  test('[sts.request.form] without a type, and in bytes that are no UTF-8', () => {
    const world = makeWorld();
    expect(verdict(send(world)).got).toBe('content-type missing');
    expect(verdict(send(world, { headers: formHeaders, body: Buffer.from([0xff]) })).rule).toBe('sts.request.form');
  });

  test('[sts.request.parameters-once] with a parameter twice', () => {
    const found = verdict(sendForm(makeWorld(), 'client_id=a&client_id=b'));
    expect(found).toMatchObject({ status: 400, error: 'invalid_request', rule: 'sts.request.parameters-once', got: 'client_id' });
  }); // prettier-ignore

  test.each([
    ['request.grant-type', undefined, 'invalid_request', 'none'],
    ['request.grant-known', 'refresh_token', 'unsupported_grant_type', 'grant_type refresh_token'],
    ['request.grant-known', 'authorization_code', 'unsupported_grant_type', 'grant_type authorization_code'],
  ])('[sts.%s] with grant_type %s', async (row, grant_type, error, got) => {
    const found = verdict(await ask(makeWorld(), { form: { grant_type } }));
    expect(found).toMatchObject({ status: 400, error, rule: `sts.${row}`, got });
  });

  test('[sts.request.scope] for its scope, where the profile says so; else the registration decides', async () => {
    const world = makeWorld();
    const form = { scope: 'anything' };
    const { body } = await ask(world, { form });
    expect(findReferenceToken(world, body['access_token'])!.scopes).toEqual(sts.scopes);
    set(world, 'scopeParameter', 'refused');
    expect(verdict(await ask(world, { form }))).toMatchObject({ error: 'invalid_scope', rule: 'sts.request.scope' });
    expect((await ask(world)).answer.status).toBe(200);
  });

  test('[sts.error.codes] with error and error_description, and nothing else', async () => {
    const { body, answer } = await ask(makeWorld(), { claims: { aud: 'x' } });
    expect(body).toEqual({ error: 'invalid_client', error_description: 'Client authentication failed' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});

describe('the first version', () => {
  test.each(['/helsenorge/sts/Token', '/helsenorge/sts/token'])('[sts.v1.ended] [sts.v1.answer] has ended: %s', (to) => {
    const form = { headers: formHeaders, body: Buffer.from('grant_type=client_credentials&client_id=a&client_secret=b') };
    const found = verdict(send(makeWorld(), { path: to, ...form }));
    expect(found).toMatchObject({ status: 404, error: 'SIM-V1-ENDED', rule: 'sts.v1.ended' });
    expect(found.todo).toContain('/sts/v2/token');
  }); // prettier-ignore
});

describe('nothing takes', () => {
  test.each([
    ['sim.path', { method: 'GET', path: '/helsenorge/sts/.well-known/openid-configuration' }, 404, 'SIM-PATH'],
    ['sim.method', { method: 'GET', path }, 405, 'SIM-METHOD'],
    ['sim.path-encoding', { path: '/helsenorge/sts/%ff' }, 400, 'SIM-PATH-ENCODING'],
    ['sim.body-size', { unread: 'body-too-large' as const }, 413, 'SIM-BODY-SIZE'],
  ])('[sts.%s] what it should not', (row, request, status, error) => {
    const found = verdict(send(makeWorld(), request));
    expect(found).toMatchObject({ status, error, rule: `sts.${row}` });
  });

  test('the path is found whatever its case', async () => {
    const world = makeWorld();
    expect(verdict(send(world, { path: '/helsenorge/STS/V2/Token', headers: formHeaders })).rule).toMatch(/^sts\.request/);
  }); // prettier-ignore
});

describe('whatever comes, the answer is orderly', () => {
  test('any bytes as a form, any parameters', () => {
    const world = makeWorld();
    const names = fc.constantFrom('client_id', 'grant_type', 'client_assertion', 'client_assertion_type', 'scope');
    const pairs = fc.array(fc.tuple(fc.oneof(names, fc.string()), fc.string({ maxLength: 99 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), pairs, (body, parameters) => {
        for (const asked of [send(world, { headers: formHeaders, body }), sendForm(world, `${new URLSearchParams(parameters)}`)]) {
          expect(asked.answer.defect).toBeUndefined();
          expect(asked.answer.status).toBe(400);
          expect(asked.exchange.diagnosis?.got).toBeTypeOf('string');
        }
      }),
    );
  }); // prettier-ignore

  test('any claims in an assertion that is properly signed', async () => {
    const world = makeWorld();
    const name = fc.constantFrom('iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti');
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(Number.MAX_VALUE, -0, 1e21));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, odd, { maxKeys: 3 }), async (claims) => {
        const asked = await ask(world, { claims }).catch(() => undefined);
        fc.pre(asked !== undefined);
        expect(asked!.answer.defect).toBeUndefined();
        expect([200, 400]).toContain(asked!.answer.status);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a ready-made token', () => {
  test('is what the client would get, or as wished', () => {
    const world = makeWorld();
    const { accessToken, ...more } = issueToken(world, { clientId: sts.clientId });
    expect(more).toEqual({ expiresIn: 600, scopes: sts.scopes });
    expect(findReferenceToken(world, accessToken)).toMatchObject({ clientId: sts.clientId, expires: noon + 600_000 });
    const scopes = sts.scopes.slice(0, 1);
    expect(issueToken(world, { clientId: sts.clientId, scopes, lifetimeSeconds: -1 })).toMatchObject({ scopes, expiresIn: -1 });
  }); // prettier-ignore

  test('is not for strangers, nor for other scopes', () => {
    const world = makeWorld();
    const wish = (clientId: string, scopes?: string[]) => () => issueToken(world, { clientId, ...(scopes && { scopes }) });
    expect(wish('nobody')).toThrow('no client nobody is registered at helsenorge-sts');
    expect(wish(clientOf('motpart-tool').clientId)).toThrow('registered at helsenorge-sts');
    expect(wish(sts.clientId, ['x'])).toThrow('motpart-sts is not registered for x');
  }); // prettier-ignore
});
