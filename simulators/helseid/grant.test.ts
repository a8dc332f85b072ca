import * as jose from 'jose';
import { describe, expect, test } from 'vitest';
import {
  validateMetadata,
  validateKeySet,
  validateTokenError,
  validateTokenResponse,
} from '../../contracts/generated/helseid/validators.js';
import { approveScope, findClient, registerClient, requestScope } from '../registers/clients.ts';
import { checkToken, helseidClaims } from '../registers/access-token.ts';
import { answer, stray } from './errors.ts';
import { issueToken } from './index.ts';
import { rotateIssuerKey } from '../registers/tokens.ts';
import {
  ask,
  clientOf,
  issuer,
  makeWorld,
  origin,
  readScope,
  seconds,
  send,
  sendScope,
  verdict,
  type Asked,
} from './testing/asking.ts';
import type { World } from '../kernel/world.ts';

const epj = clientOf('motpart-epj');
const multi = clientOf('motpart-multi');
const none = clientOf('motpart-no-organisation');
const unapproved = clientOf('motpart-unapproved');

const get = (world: World, path: string) =>
  send(world, { method: 'GET', path: `/helseid${path}`, received: `${issuer}${path}` });
const keysOf = (world: World) =>
  get(world, '/.well-known/openid-configuration/jwks').body as unknown as jose.JSONWebKeySet;
const claimsOf = ({ body }: Asked) => jose.decodeJwt(body['access_token']) as Record<string, unknown>;

const structure = (identifier: object) => ({
  type: 'helseid_authorization',
  practitioner_role: { organization: { identifier } },
});
const manyTenants = (value: string) => structure({ system: 'urn:oid:1.0.6523', type: 'ENH', value });
const oneTenant = (value: string) => structure({ system: 'urn:oid:2.16.578.1.12.4.1.4.101', type: 'ENH', value });
const named = (details: unknown) => ({ claims: { assertion_details: details } });

describe('the metadata', () => {
  test('[helseid.discovery.document] [helseid.discovery.methods] name what a client library needs', () => {
    const { answer, body } = get(makeWorld(), '/.well-known/openid-configuration');
    expect(answer).toMatchObject({ status: 200, rule: 'helseid.discovery.document' });
    expect(validateMetadata(body)).toBe(true);
    expect(body).toMatchObject({
      token_endpoint: `${issuer}/connect/token`,
      jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
    expect(body['dpop_signing_alg_values_supported']).toContain('ES256');
    expect(body['dpop_signing_alg_values_supported']).not.toContain('none');
  });

  test('[helseid.discovery.issuer] the issuer hangs below the address that was called, and its tokens are good in all of them', async () => {
    const world = makeWorld();
    const base = 'https://localhost:4443/w/a';
    const path = '/helseid/.well-known/openid-configuration';
    expect(send(world, { method: 'GET', path, base, received: base + path }).body['issuer']).toBe(`${base}/helseid`);
    expect((await ask(world, { claims: { aud: `${base}/helseid` } })).answer.status).toBe(200);
  });

  test('[helseid.jwks.keys] the key set checks the tokens, and holds no private key', async () => {
    const world = makeWorld();
    const { answer, body } = get(world, '/.well-known/openid-configuration/jwks');
    expect(answer).toMatchObject({ status: 200, rule: 'helseid.jwks.keys' });
    expect(validateKeySet(body)).toBe(true);
    expect(JSON.stringify(body)).not.toContain('"d"');
    const token = (await ask(world)).body['access_token'];
    await jose.jwtVerify(token, jose.createLocalJWKSet(keysOf(world)), {
      issuer,
      currentDate: new Date(seconds * 1000),
    });
  });

  test('two worlds of a seed sign with different keys, and a rotated key is another', async () => {
    const kid = (world: World) => keysOf(world).keys[0]!.kid;
    const [a, b] = [makeWorld('a'), makeWorld('b')];
    expect(kid(a)).not.toBe(kid(b));
    expect(kid(a)).toBe(kid(makeWorld('a')));
    const first = kid(a);
    rotateIssuerKey(a);
    expect(kid(a)).not.toBe(first);
  });
});

describe('grants', () => {
  test.each([
    ['invalid_request', 'grant-type', undefined],
    ['invalid_request', 'grant-type', ''],
    ['unsupported_grant_type', 'grant-known', 'password'],
    ['unauthorized_client', 'grant-allowed', 'authorization_code'],
    ['unauthorized_client', 'grant-allowed', 'refresh_token'],
  ])('%s [helseid.request.%s] for grant_type %j', async (error, row, type) => {
    const found = verdict(await ask(makeWorld(), { form: { grant_type: type } }));
    expect(found).toMatchObject({ status: 400, error, rule: `helseid.request.${row}` });
  });
});

describe('an access token', () => {
  test('[helseid.token.issued] [helseid.token.no-store] comes as documented', async () => {
    const { answer, body } = await ask(makeWorld());
    expect(answer).toMatchObject({ status: 200, rule: 'helseid.token.issued' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(validateTokenResponse(body)).toBe(true);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300, scope: readScope });
    expect(body).not.toHaveProperty('rejected_scope');
  });

  test('[helseid.token.claims] [helseid.token.helseid-claims] [helseid.token.typ] says who may do what', async () => {
    const asked = await ask(makeWorld());
    expect(jose.decodeProtectedHeader(asked.body['access_token'])).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(claimsOf(asked)).toEqual({
      iss: issuer,
      aud: 'nhn:helsenorge.eksternapi',
      iat: seconds,
      nbf: seconds,
      exp: seconds + 300,
      jti: expect.stringMatching(/^[\da-f-]{36}$/),
      scope: readScope,
      client_id: epj.clientId,
      [helseidClaims.orgnrParent]: epj.orgnrParent,
      [helseidClaims.tenancy]: 'single-tenant',
      [helseidClaims.clientName]: 'motpart-epj',
      [helseidClaims.amr]: 'private_key_jwt',
    });
    expect(asked.exchange.facts?.['token']).toEqual(claimsOf(asked));
  });

  test('[helseid.token.lifetime] lives as long as the profile says', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'tokenLifetimeSeconds', 60);
    const asked = await ask(world);
    expect(asked.body['expires_in']).toBe(60);
    expect(claimsOf(asked)['exp']).toBe(seconds + 60);
  });

  test('moving business time changes nothing of it', async () => {
    const world = makeWorld();
    world.clock.advance(15 * 86_400_000);
    expect(claimsOf(await ask(world))['iat']).toBe(seconds);
  });
});

describe('organisations', () => {
  const [first, second, unsigned] = multi.organisations;

  test.each([
    ['a list', [manyTenants(`NO:ORGNR:${first!.parent}:${first!.children[0]}`)], first!.children[0]],
    ['its only entry', manyTenants(`NO:ORGNR:${first!.parent}:${first!.children[0]}`), first!.children[0]],
    ['no child', [manyTenants(`NO:ORGNR:${first!.parent}:`)], undefined],
    ['no child and no colon', [manyTenants(`NO:ORGNR:${first!.parent}`)], undefined],
    ['the parent as child', [manyTenants(`NO:ORGNR:${first!.parent}:${first!.parent}`)], first!.parent],
    ['other entries beside it', [{ type: 'x' }, null, manyTenants(`NO:ORGNR:${first!.parent}:`)], undefined],
  ])(
    '[helseid.organisation.multi-tenant] parent and child of a multi-tenant client, as %s',
    async (_title, details, child) => {
      const claims = claimsOf(await ask(makeWorld(), { client: multi, ...named(details) }));
      expect(claims).toMatchObject({
        [helseidClaims.orgnrParent]: first!.parent,
        [helseidClaims.orgnrSupplier]: multi.orgnrSupplier,
      });
      expect(claims[helseidClaims.orgnrChild]).toBe(child);
    },
  );

  test('[helseid.organisation.older-name] authorization_details is the same', async () => {
    const claims = { authorization_details: manyTenants(`NO:ORGNR:${second!.parent}:`) };
    const asked = await ask(makeWorld(), { client: multi, claims });
    expect(claimsOf(asked)[helseidClaims.orgnrParent]).toBe(second!.parent);
  });

  test('[helseid.organisation.single-tenant] a single-tenant client names its child, and the parent is filled in', async () => {
    const child = epj.organisations[0]!.children[0]!;
    const claims = claimsOf(await ask(makeWorld(), named(oneTenant(child))));
    expect(claims).toMatchObject({ [helseidClaims.orgnrParent]: epj.orgnrParent, [helseidClaims.orgnrChild]: child });
  });

  test('[helseid.organisation.absent] a multi-tenant client that names none gets a token without', async () => {
    const claims = claimsOf(await ask(makeWorld(), { client: multi }));
    expect(claims).not.toHaveProperty([helseidClaims.orgnrParent]);
    expect(claims[helseidClaims.tenancy]).toBe('multi-tenant');
  });

  test('[helseid.organisation.tenancy] the structure of a single-tenant client in a multi-tenant one, in the words that were seen', async () => {
    const asked = await ask(makeWorld(), { client: multi, ...named(oneTenant(first!.children[0]!)) });
    expect(verdict(asked)).toMatchObject({
      status: 400,
      error: 'invalid_request',
      rule: 'helseid.organisation.tenancy',
    });
    expect(asked.body['error_description']).toContain(
      'is set up for multi-tenancy, but is passing a single tenant organization structure',
    );
  });

  test.each([epj, none])(
    '[helseid.organisation.tenancy-single] the structure of a multi-tenant client in $name',
    async (client) => {
      const asked = await ask(makeWorld(), { client, ...named(manyTenants(`NO:ORGNR:${first!.parent}:`)) });
      expect(verdict(asked)).toMatchObject({ error: 'invalid_request', rule: 'helseid.organisation.tenancy-single' });
    },
  );

  test.each([
    ['no identifier', structure({})],
    ['another system', structure({ system: 'urn:x', type: 'ENH', value: 'NO:ORGNR:123456789:' })],
    ['no type', structure({ system: 'urn:oid:1.0.6523', value: `NO:ORGNR:${first!.parent}:` })],
    ['text', 'NO:ORGNR'],
    ['nothing below it', { type: 'helseid_authorization' }],
  ])('[helseid.organisation.structure] %s', async (_title, details) => {
    const asked = await ask(makeWorld(), { client: multi, ...named(details) });
    expect(verdict(asked)).toMatchObject({ error: 'invalid_request', rule: 'helseid.organisation.structure' });
  });

  test.each([
    ['HID-1001', 'parent-listed', 'an unknown parent', multi, manyTenants('NO:ORGNR:999999999:')],
    [
      'HID-1003',
      'child-of-parent',
      'a child of another parent, where the parent has a list',
      multi,
      manyTenants(`NO:ORGNR:${second!.parent}:${first!.children[0]}`),
    ],
    ['HID-1002', 'child-listed', 'an unknown child', epj, oneTenant('999999999')],
    ['', 'known', 'any organisation of a client without one', none, oneTenant('999999999')],
  ])('%s [helseid.organisation.%s] %s', async (number, row, _title, client, details) => {
    const asked = await ask(makeWorld(), { client, ...named(details) });
    expect(verdict(asked)).toMatchObject({ error: 'invalid_request', rule: `helseid.organisation.${row}` });
    expect(asked.body['error_description']).toMatch(number && new RegExp(`^${number}: `));
  });

  test('[helseid.scope.terms] an organisation that has not signed the terms gets rejected_scope', async () => {
    const { answer, body } = await ask(makeWorld(), {
      client: multi,
      ...named(manyTenants(`NO:ORGNR:${unsigned!.parent}:`)),
    });
    expect(answer.status).toBe(200);
    expect(body).toMatchObject({ scope: '', rejected_scope: readScope });
    expect(validateTokenResponse(body)).toBe(true);
  });

  test('[helseid.scope.terms-refused] or is refused, where the profile says so', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'unsignedTerms', 'invalid_scope');
    const asked = await ask(world, { client: multi, ...named(manyTenants(`NO:ORGNR:${unsigned!.parent}:`)) });
    expect(verdict(asked)).toMatchObject({ error: 'invalid_scope', rule: 'helseid.scope.terms-refused' });
  });
});

describe('scopes', () => {
  test('[helseid.scope.registered] one that the client has not asked for', async () => {
    for (const scope of ['nhn:other/x', 'toString', `${readScope} __proto__`])
      expect(verdict(await ask(makeWorld(), { form: { scope } }))).toMatchObject({
        status: 400,
        error: 'invalid_scope',
        rule: 'helseid.scope.registered',
      });
  });

  test('[helseid.scope.approved] one that is requested and not approved, until it is', async () => {
    const world = makeWorld();
    const found = verdict(await ask(world, { client: unapproved }));
    expect(found).toMatchObject({ status: 400, error: 'invalid_scope', rule: 'helseid.scope.approved' });
    expect(found.got).toContain(readScope);
    approveScope(world, unapproved.clientId, readScope);
    expect((await ask(world, { client: unapproved })).body['scope']).toBe(readScope);
  });

  test('a scope that is new is requested, approved, granted', async () => {
    const world = makeWorld();
    const scope = 'nhn:helsenorge.eksternapi/oppgave';
    requestScope(world, epj.clientId, scope);
    expect((await ask(world, { form: { scope } })).body['error']).toBe('invalid_scope');
    approveScope(world, epj.clientId, scope);
    expect((await ask(world, { form: { scope } })).body['scope']).toBe(scope);
  });

  test('several are granted in the order asked for, each once', async () => {
    const scope = `${sendScope}  ${readScope} ${sendScope}`;
    expect((await ask(makeWorld(), { form: { scope } })).body['scope']).toBe(`${sendScope} ${readScope}`);
  });

  test('[helseid.token.scope-form] stand in the token as one text, or as a list where the profile says so', async () => {
    const form = { scope: `${sendScope} ${readScope}` };
    expect(claimsOf(await ask(makeWorld(), { form }))['scope']).toBe(form.scope);
    const world = makeWorld();
    world.setProfile('helseid', 'scopeClaim', 'array');
    const asked = await ask(world, { form });
    expect(claimsOf(asked)['scope']).toEqual([sendScope, readScope]);
    expect(asked.body['scope']).toBe(form.scope);
    expect(checkToken(world, asked.body['access_token'])).toMatchObject({ scopes: [sendScope, readScope] });
  });

  test('[helseid.scope.omitted] without scope all that are approved', async () => {
    const { body } = await ask(makeWorld(), { form: { scope: undefined } });
    expect(body['scope'].split(' ')).toEqual(Object.keys(epj.scopes));
  });

  test('[helseid.scope.omitted-refused] or none, where the profile says so', async () => {
    const world = makeWorld();
    world.setProfile('helseid', 'noScope', 'refused');
    const found = verdict(await ask(world, { form: { scope: undefined } }));
    expect(found).toMatchObject({ error: 'invalid_scope', rule: 'helseid.scope.omitted-refused' });
  });

  test('[helseid.scope.none-allowed] a client without an approved scope gets nothing by leaving it out', async () => {
    const found = verdict(await ask(makeWorld(), { client: unapproved, form: { scope: undefined } }));
    expect(found).toMatchObject({ error: 'invalid_scope', rule: 'helseid.scope.none-allowed' });
  });
});

describe('resource', () => {
  const other = 'nhn:other/x';
  const worldOfTwo = () => {
    const world = makeWorld();
    registerClient(world, {
      ...findClient(world, epj.clientId)!,
      scopes: { [readScope]: 'approved', [other]: 'approved' },
    });
    return world;
  };

  test('[helseid.resource.audience] without it all audiences of the scopes, with it one', async () => {
    const form = { scope: `${readScope} ${other}` };
    expect(claimsOf(await ask(worldOfTwo(), { form }))['aud']).toEqual(['nhn:helsenorge.eksternapi', 'nhn:other']);
    const narrowed = claimsOf(await ask(worldOfTwo(), { form: { ...form, resource: 'nhn:other' } }));
    expect(narrowed).toMatchObject({ aud: 'nhn:other', scope: other });
  });

  test('[helseid.resource.known] one that no scope belongs to', async () => {
    const found = verdict(await ask(makeWorld(), { form: { resource: 'nhn:other' } }));
    expect(found).toMatchObject({ error: 'invalid_request', rule: 'helseid.resource.known', got: 'nhn:other' });
  });
});

describe('errors', () => {
  test('[helseid.error.codes] are 400 with error and error_description', async () => {
    const { answer, body } = await ask(makeWorld(), { form: { client_id: 'x' } });
    expect(answer).toMatchObject({ status: 400, basis: 'derived' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(Object.keys(body)).toEqual(['error', 'error_description']);
    expect(validateTokenError(body)).toBe(true);
  });

  test.each([
    ['path', 'SIM-PATH', 404, { path: '/helseid/connect/authorize' }],
    ['method', 'SIM-METHOD', 405, { method: 'GET' }],
    ['body-size', 'SIM-BODY-SIZE', 413, { unread: 'body-too-large' as const }],
  ])('[helseid.sim.%s] %s where no operation takes the request', (row, error, status, request) => {
    expect(verdict(send(makeWorld(), request))).toMatchObject({ status, error, rule: `helseid.sim.${row}` });
  });

  test('[helseid.sim.path-encoding] has a code, should a path that cannot be decoded ever get here', () => {
    const refusal = stray('bad-path', { request: { method: 'GET', path: '/helseid/%ff' } });
    expect(refusal).toMatchObject({ code: 'SIM-PATH-ENCODING', row: 'helseid.sim.path-encoding' });
    expect(answer(refusal, { profile: () => undefined as never }).status).toBe(400);
  });
});

describe('a token without a request', () => {
  test('is good, unbound, and carries all approved scopes', () => {
    const world = makeWorld();
    const { accessToken, tokenType, expiresIn, scopes } = issueToken(world, { clientId: epj.clientId, base: origin });
    expect({ tokenType, expiresIn, scopes }).toEqual({
      tokenType: 'Bearer',
      expiresIn: 300,
      scopes: Object.keys(epj.scopes),
    });
    expect(jose.decodeJwt(accessToken)).toMatchObject({ iss: issuer, [helseidClaims.orgnrParent]: epj.orgnrParent });
  });

  test('can be bound to a key, and have expired', () => {
    const wish = { clientId: multi.clientId, base: origin, scopes: [readScope], dpopJkt: 'x', lifetimeSeconds: -60 };
    const { accessToken, tokenType } = issueToken(makeWorld(), wish);
    expect(tokenType).toBe('DPoP');
    expect(jose.decodeJwt(accessToken)).toMatchObject({
      cnf: { jkt: 'x' },
      exp: seconds - 60,
      scope: readScope,
      [helseidClaims.orgnrParent]: multi.organisations[0]!.parent,
    });
  });

  test.each([
    ['an unknown client', { clientId: 'x' }, /no client x/],
    ['a scope that is not approved', { clientId: unapproved.clientId, scopes: [readScope] }, /no approval for/],
    ['no approved scope', { clientId: unapproved.clientId }, /no approved scope/],
  ])('is not issued for %s', (_title, wish, message) => {
    expect(() => issueToken(makeWorld(), { base: origin, ...wish })).toThrow(message);
  });
});
