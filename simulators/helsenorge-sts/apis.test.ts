/** What a token of the service opens: the operations of Verktøy and DigitaltAktiv that need no citizen. */
import { describe, expect, test } from 'vitest';
import { findHelsenorgeClientByName, registerHelsenorgeClient } from '../registers/helsenorge-clients.ts';
import { issueReferenceToken, referenceTokensTable, revokeReferenceToken } from '../registers/reference-tokens.ts';
import { issueToken } from './index.ts';
import { ask, clientOf, getChanges, getTool, makeWorld, noon, sts, type Asked } from './testing/asking.ts';

const tokenOf = (world: ReturnType<typeof makeWorld>, wish = {}) =>
  issueToken(world, { clientId: sts.clientId, ...wish }).accessToken;
const bearer = (token: string) => `Bearer ${token}`;
const seen = ({ answer, body }: Asked) => [answer.status, body['Code'], answer.rule];

const apis = [
  ['verktoy', getTool, 'verktoy.token.sts-status'],
  ['digitaltaktiv', getChanges, 'digitaltaktiv.token.issuer'],
] as const;

describe.each(apis)('%s', (short, call, statusRow) => {
  const system = `helsenorge-${short}`;

  test('[sts.token.apis] [verktoy.token.sts] [digitaltaktiv.token.sts] takes a token that was asked for with an assertion', async () => {
    const world = makeWorld();
    const { body } = await ask(world);
    const called = call(world, bearer(body['access_token']));
    expect(called.answer.status).toBe(200);
    expect(called.exchange.facts?.['token']).toMatchObject({ iss: 'helsenorge-sts', client_id: sts.clientId });
    expect(call(world, `bearer ${body['access_token']}`).answer.status).toBe(200);
  });

  test('[sts.service.environment] not in another world', () => {
    const token = tokenOf(makeWorld());
    expect(seen(call(makeWorld('other'), bearer(token)))).toEqual([401, 'SEC-110000', `${short}.token.validated`]);
  });

  test('until it ends, with the leeway; then 401 or 403 by profile', () => {
    const world = makeWorld();
    const token = tokenOf(world, { lifetimeSeconds: 60 });
    world.clock.advanceSecurity(64_999);
    expect(call(world, bearer(token)).answer.status).toBe(200);
    world.clock.advanceSecurity(1);
    expect(seen(call(world, bearer(token)))).toEqual([401, 'SEC-110000', `${short}.token.expired`]);
    world.setProfile(system, 'expiredToken', 403);
    expect(seen(call(world, bearer(token)))).toEqual([403, 'SEC-110000', `${short}.token.expired`]);
    world.setProfile(system, 'badTokenAnswer', 'EHSEC-110002');
    expect(seen(call(world, bearer(token)))[1]).toBe('EHSEC-110002');
  });

  test('an expired token stays expired when others are issued', () => {
    const world = makeWorld();
    const token = tokenOf(world, { lifetimeSeconds: -10 });
    for (let made = 0; made < 10; made += 1) tokenOf(world);
    expect(seen(call(world, bearer(token)))[2]).toBe(`${short}.token.expired`);
  });

  test('[sts.token.registration-changed] with the scopes that it was issued with', () => {
    const world = makeWorld();
    const token = tokenOf(world);
    const client = findHelsenorgeClientByName(world, 'motpart-sts')!;
    registerHelsenorgeClient(world, { ...client, scopes: ['other'] });
    expect(call(world, bearer(token)).answer.status).toBe(200);
    expect(seen(call(world, bearer(tokenOf(world))))).toEqual([403, 'SIM-SCOPE', `${short}.scope.missing`]);
  });

  test('a revoked one opens nothing, at once, though it has just been taken', () => {
    const world = makeWorld();
    const token = tokenOf(world);
    expect(call(world, bearer(token)).answer.status).toBe(200);
    revokeReferenceToken(world, token);
    expect(seen(call(world, bearer(token)))).toEqual([401, 'SEC-110000', `${short}.token.validated`]);
  });

  test('as Bearer only, whatever scheme the profile wants of HelseID', () => {
    const world = makeWorld();
    const token = tokenOf(world);
    expect(seen(call(world, `DPoP ${token}`))).toEqual([401, 'SEC-110000', `${short}.token.scheme`]);
    for (const scheme of ['dpop', 'bearer', 'by-token']) {
      world.setProfile(system, 'tokenScheme', scheme);
      expect(call(world, bearer(token)).answer.status).toBe(200);
    }
  });

  test('needs no organisation number and no audience of HelseID', () => {
    const world = makeWorld();
    world.setProfile(system, 'audience', 'something else');
    expect(call(world, bearer(tokenOf(world))).answer.status).toBe(200);
  });

  test(`[${statusRow}] not where the profile takes tokens of HelseID only`, () => {
    const world = makeWorld();
    const token = tokenOf(world);
    world.setProfile(system, 'stsTokens', 'refused');
    const called = call(world, bearer(token));
    expect(seen(called)).toEqual([401, 'SEC-110000', statusRow]);
    expect(called.exchange.diagnosis).toMatchObject({ expected: 'a token of HelseID', got: 'one of helsenorge-sts' });
    world.setProfile(system, 'badTokenAnswer', 'EHSEC-110002');
    expect(seen(call(world, bearer(token)))).toEqual([401, 'EHSEC-110002', statusRow]);
  });

  test('neither a citizen’s token nor a refresh token is one of a system', () => {
    const world = makeWorld();
    const citizen = { sub: 's', represented: 'a', loggedIn: 'a' };
    const facts = { clientId: 'tool', scopes: sts.scopes, audiences: [], issued: noon, expires: noon + 60_000, session: 'one' };
    for (const use of ['access', 'refresh'] as const) {
      const token = issueReferenceToken(world, { ...facts, issuer: 'helsenorge-oidc', use, citizen });
      const called = call(world, bearer(token));
      expect(seen(called)).toEqual([401, 'SEC-110000', `${short}.token.validated`]);
      expect(called.exchange.diagnosis).toMatchObject({ expected: 'the token of a system', got: 'one of a citizen' });
    }
  }); // prettier-ignore
});

test('a client that is registered for the catalogue only may not read the feed', () => {
  const world = makeWorld();
  const token = issueToken(world, { clientId: clientOf('motpart-sts-reader').clientId }).accessToken;
  expect(getTool(world, bearer(token)).answer.status).toBe(200);
  expect(seen(getChanges(world, bearer(token)))).toEqual([403, 'SIM-SCOPE', 'digitaltaktiv.scope.missing']);
});

test('the state holds no token, and a restore keeps those that were issued', () => {
  const world = makeWorld();
  const before = world.snapshot();
  const token = tokenOf(world);
  expect(JSON.stringify([...world.table(referenceTokensTable.name).all()])).not.toContain(token);
  world.restore(before);
  expect(getTool(world, bearer(token)).answer.status).toBe(200);
  world.reset();
  expect(getTool(world, bearer(token)).answer.status).toBe(401);
});
